/**
 * Fills that stay apart when a report is printed in black and white: dark, hatched, light, dotted. The fourth and later
 * series are rare.
 */
const ink = '1F3864';
const light = 'BFBFBF';
const white = 'FFFFFF';

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const pattern = (name: string) =>
  `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="${ink}"/></a:fgClr><a:bgClr><a:srgbClr val="${white}"/></a:bgClr></a:pattFill>`;

const fills = [solid(ink), pattern('wdUpDiag'), solid(light), pattern('pct25'), pattern('dkHorz')] as const;
const dashes = ['solid', 'sysDash', 'lgDashDot', 'sysDot', 'dash'] as const;
const markers = ['circle', 'square', 'triangle', 'diamond', 'x'] as const;

/** Look of a bar or column of a series, from 0. */
export function barLook(series: number): string {
  return `<c:spPr>${fillOf(series)}<a:ln w="9525">${solid(ink)}</a:ln></c:spPr>`;
}

/** Fill that tells a series (from 0) from the others. */
export function fillOf(series: number): string {
  return fills[series % fills.length]!;
}

/** Look of a line with its markers, from 0. */
export function lineLook(series: number): string {
  const marker = markers[series % markers.length]!;
  const inside = series % 2 === 0 ? ink : white;
  return (
    `<c:spPr>${lineOf(series)}</c:spPr>` +
    `<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${solid(inside)}<a:ln w="9525">${solid(ink)}</a:ln></c:spPr></c:marker>`
  );
}

/** Stroke that tells a line (from 0) from the others. */
export function lineOf(series: number): string {
  const dash = dashes[series % dashes.length]!;
  return `<a:ln w="25400" cap="rnd">${solid(ink)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}
