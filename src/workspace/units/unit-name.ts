/** Kind and bare name of a unit: `Phường`, `Ba Đình`. */
export interface UnitName {
  kind: string;
  bare: string;
}

const kinds = /^(tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu|thị trấn) (.+)$/iu;

/** Splits a full name; the kind begins with a capital, tones stand the old way whatever the file has. */
export function unitName(full: string): UnitName {
  const tidy = oldTones(full.normalize('NFC').trim().replace(/\s+/g, ' '));
  const [, kind, bare] = kinds.exec(tidy) ?? [];
  if (kind === undefined || bare === undefined) return { kind: '', bare: tidy };
  return { kind: kind[0]!.toUpperCase() + kind.slice(1).toLowerCase(), bare };
}

export function fullName({ kind, bare }: UnitName): string {
  return kind === '' ? bare : `${kind} ${bare}`;
}

/** As in running text: `phường Ba Đình`. */
export function inText({ kind, bare }: UnitName): string {
  return kind === '' ? bare : `${kind.toLowerCase()} ${bare}`;
}

const moved: Readonly<Record<string, string>> = {
  ...pairs('oà oá oả oã oạ', 'òa óa ỏa õa ọa'),
  ...pairs('oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'),
  ...pairs('uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'),
};

function pairs(from: string, to: string): Record<string, string> {
  const targets = to.split(' ');
  return Object.fromEntries(from.split(' ').map((one, at) => [one, targets[at]!]));
}

/** `Hoà` → `Hòa`, `Thuỷ` → `Thủy`; `Quý` and `Quỳ` keep theirs: there the u belongs to the q. */
function oldTones(text: string): string {
  return text.replace(/(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (found) => moved[found] ?? found);
}
