const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named and all numeric entities; undefined when the text holds any other one. */
export function resolveEntities(text: string): string | undefined {
  let known = true;
  const resolved = text.replace(/&([^;&]{0,32});?/g, (whole, name: string) => {
    const value = whole.endsWith(';') ? (named[name] ?? numericEntity(name)) : undefined;
    if (value === undefined) known = false;
    return value ?? whole;
  });
  return known ? resolved : undefined;
}

function numericEntity(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
