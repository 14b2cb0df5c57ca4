import { escapeXml } from '../src/ooxml/xml-escape.ts';

const lineHeight = 19;
const colours: readonly (readonly [RegExp, string])[] = [
  [/✖/, '#cf222e'],
  [/▲/, '#9a6700'],
  [/^\s*→/, '#0550ae'],
  [/^\$/, '#57606a'],
];

/** Lines of a terminal as an SVG: text stays text, and the file small. */
export function terminalPicture(lines: readonly string[]): string {
  const width = 30 + 8.45 * Math.max(...lines.map((one) => one.length));
  const height = 24 + lineHeight * lines.length;
  const texts = lines.map((line, at) => {
    const colour = colours.find(([sign]) => sign.test(line))?.[1] ?? '#1f2328';
    return `<text x="15" y="${26 + at * lineHeight}" fill="${colour}" xml:space="preserve">${escapeXml(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${height}" width="${Math.ceil(width)}">`,
    `<rect width="100%" height="100%" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>`,
    `<g font-family="Consolas, 'DejaVu Sans Mono', Menlo, monospace" font-size="14">`,
    ...texts,
    '</g></svg>',
    '',
  ].join('\n');
}
