/** What a style of a page says about a cell's value. */
export interface HtmlStyle {
  format?: string;
  font?: string;
  isHidden: boolean;
}

/** Formats that Excel calls by name in a page. */
const namedFormats: Readonly<Record<string, string>> = {
  Percent: '0.00%',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Scientific: '0.00E+00',
  'Short Date': 'mm-dd-yy',
  'Medium Date': 'd-mmm-yy',
  'Long Date': 'd-mmm-yy',
  'General Date': 'm/d/yy h:mm',
  'Short Time': 'h:mm',
  'Long Time': 'h:mm:ss AM/PM',
};

/** Reads a list of declarations: `mso-number-format:"\#\,\#\#0"; font-family:".VnTime", serif`. */
export function readDeclarations(css: string): HtmlStyle {
  const style: HtmlStyle = { isHidden: false };
  for (const [, name, value] of css.matchAll(
    /(?<![a-z-])([a-z-]+)\s*:\s*("(?:[^"\\]|\\.)*"|(?:[^;"\\]|\\.)*)/gi,
  )) {
    const bare = value!.trim();
    switch (name!.toLowerCase()) {
      case 'mso-number-format':
        style.format = numberFormat(bare);
        break;
      case 'font-family':
        style.font = bare.split(',')[0]!.replace(/^["']|["']$/g, '');
        break;
      case 'display':
        style.isHidden = bare === 'none';
        break;
    }
  }
  return style;
}

/** Reads the rules of classes out of a style sheet: `.xl65 {…}`, `td.xl65 {…}`, `td {…}` under the element's name. */
export function readStyleSheet(css: string, into: Map<string, HtmlStyle>): void {
  const bare = css.replaceAll('<!--', ' ').replaceAll('-->', ' ');
  for (let at = 0; ;) {
    const open = bare.indexOf('{', at);
    const close = bare.indexOf('}', open);
    if (open < 0 || close < 0) return;
    const style = readDeclarations(bare.slice(open + 1, close));
    for (const selector of bare.slice(at, open).split(',')) {
      const name = /([.\w-]+)\s*$/.exec(selector.slice(-100))?.[1];
      if (name !== undefined) into.set(name.replace(/^\w+\./, '.').toLowerCase(), style);
    }
    at = close + 1;
  }
}

/** A format as a style sheet escapes it: `"\#\,\#\#0"`, `"0\.00%"`, `\@`, `"\0022ngày\0022 dd"`. */
function numberFormat(css: string): string {
  const text = css
    .replace(/^"|"$/g, '')
    .replace(/\\([0-9a-fA-F]{4})\s?|\\(.)/g, (_, hex: string | undefined, sign: string | undefined) =>
      hex === undefined ? sign! : String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return namedFormats[text] ?? text;
}
