const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold at all: control characters, lone surrogates, the two non-characters. */
const impossible =
  // oxlint-disable-next-line no-control-regex
  /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML content or attribute value; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  const clean = text.replace(impossible, '');
  return /[&<>"\r]/.test(clean) ? clean.replace(/[&<>"\r]/g, (found) => replacements[found]!) : clean;
}
