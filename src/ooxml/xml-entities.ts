/** Resolves the five named and all numeric entities; undefined when the text holds any other one. */
export function resolveEntities(text: string): string | undefined {
  let resolved = '';
  let done = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    const value = end < 0 ? undefined : entityValue(text.slice(at + 1, end));
    if (value === undefined) return undefined;
    resolved += text.slice(done, at) + value;
    done = end + 1;
  }
  return resolved + text.slice(done);
}

function entityValue(name: string): string | undefined {
  switch (name) {
    case 'amp':
      return '&';
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'quot':
      return '"';
    case 'apos':
      return "'";
    default:
      return numericEntity(name);
  }
}

function numericEntity(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** What XML may hold: neither control characters nor halves of surrogate pairs. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}
