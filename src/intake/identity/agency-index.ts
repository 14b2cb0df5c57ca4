import { distance } from 'fastest-levenshtein';
import type { Agency, Register } from '../../domain/agency.ts';
import { foldKey, stripDiacritics } from '../../domain/fold-key.ts';

/** The register, ready for finding agencies by what people write. */
export interface AgencyIndex {
  register: Register;
  /** Codes in lower case → code as registered. */
  byCode: ReadonlyMap<string, string>;
  /** Comparison form of names and aliases → codes; more than one code decides nothing. */
  byName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names without diacritics, for candidates only. */
  plain: readonly { code: string; name: string }[];
}

const prefixes: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/^(?:ủy|uỷ) ban nhân dân /u, 'ubnd '],
  [/^(ubnd )?(?:p|f) (?=\p{L}|\d)/u, '$1phường '],
  [/^(ubnd )?x (?=\p{L})/u, '$1xã '],
  [/^(ubnd )?đk (?=\p{L})/u, '$1đặc khu '],
  [/^(ubnd )?(?:tp|t p) (?=\p{L})/u, '$1thành phố '],
  [/^(ubnd )?tx (?=\p{L})/u, '$1thị xã '],
];
const kinds = /^(?:phường|xã|đặc khu|thị trấn|thành phố|thị xã|huyện|quận) /u;

export function agencyIndexOf(register: Register): AgencyIndex {
  const byCode = new Map(register.agencies.map((one) => [one.code.toLowerCase(), one.code]));
  const byName = new Map<string, Set<string>>();
  for (const agency of register.agencies) {
    for (const key of namesOf(agency)) {
      const codes = byName.get(key);
      if (codes) codes.add(agency.code);
      else byName.set(key, new Set([agency.code]));
    }
  }
  const plain = register.agencies.map((one) => ({
    code: one.code,
    name: stripDiacritics(bareName(agencyKey(one.name))),
  }));
  return { register, byCode, byName, plain };
}

/** Comparison form of an agency's name: abbreviated kinds written out, `Ủy ban nhân dân` as `ubnd`. */
export function agencyKey(name: string): string {
  let key = foldKey(name);
  for (const [pattern, full] of prefixes) key = key.replace(pattern, full);
  return key;
}

function namesOf(agency: Agency): Set<string> {
  const keys = new Set<string>();
  for (const name of [agency.name, ...agency.aliases]) {
    const key = agencyKey(name);
    keys.add(key);
    keys.add(withoutCommittee(key));
    keys.add(bareName(key));
  }
  keys.delete('');
  return keys;
}

const withoutCommittee = (key: string) => key.replace(/^ubnd /u, '');
const bareName = (key: string) => withoutCommittee(key).replace(kinds, '');

/**
 * Finds an agency by code, exact normalised name or alias, with and without prefix where that is unique. Otherwise
 * lists candidates by likeness; never picks by likeness or without diacritics.
 */
export function findAgency(index: AgencyIndex, text: string): { code: string } | { candidates: string[] } {
  const code = index.byCode.get(text.trim().toLowerCase());
  if (code !== undefined) return { code };
  const key = agencyKey(text);
  for (const form of [key, withoutCommittee(key), bareName(key)]) {
    const codes = index.byName.get(form);
    if (codes?.size === 1) return { code: [...codes][0]! };
    if (codes) return { candidates: [...codes] };
  }
  return { candidates: candidatesFor(index, key) };
}

/** At most three, the most alike first. */
function candidatesFor(index: AgencyIndex, key: string): string[] {
  const wanted = stripDiacritics(bareName(key));
  if (wanted === '') return [];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return index.plain
    .map(({ code, name }) => {
      // `Đồ Sơn - TPTN`: the whole name with something added.
      const isInside = name !== '' && ` ${wanted} `.includes(` ${name} `);
      return { code, steps: isInside ? 0 : distance(wanted, name) };
    })
    .filter((one) => one.steps <= limit)
    .sort((a, b) => a.steps - b.steps || (a.code < b.code ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.code);
}

/**
 * The agency that a file's name (without its ending) speaks of: the name is a code or an agency's name, or starts with
 * a code as our own names do (`X01_2026-Q3_…`), or holds a registered name as whole words, the longest one (`Nam Đồ
 * Sơn`, not `Đồ Sơn`). Names are free: a code inside a sentence says nothing, nor does `gửi Sở Nội vụ`. Undefined when
 * it names none, or two.
 */
export function agencyInFileName(index: AgencyIndex, stem: string): string | undefined {
  const name = stem.normalize('NFC');
  const whole = agencyInFolderName(index, name);
  if (whole !== undefined) return whole;
  const ours = /^([^_]+)_(?:20\d\d-|don-vi(?:_|$)|dau-moi-)/u.exec(name)?.[1];
  const code = ours === undefined ? undefined : index.byCode.get(ours.trim().toLowerCase());
  if (code !== undefined) return code;
  const text = ` ${agencyKey(name.replace(/[_.]/g, ' '))} `;
  const found = [...index.byName.keys()].filter((key) => key.includes(' ') && text.includes(` ${key} `));
  const longest = found.filter(
    (key) => !found.some((other) => other !== key && ` ${other} `.includes(` ${key} `)),
  );
  const senders = longest.filter(
    (key) => !text.includes(` gửi ${key} `) && !text.includes(` gửi ubnd ${key} `),
  );
  const named = new Set(senders.flatMap((key) => [...index.byName.get(key)!]));
  return named.size === 1 ? [...named][0] : undefined;
}

/** The agency that a folder is named after: its whole name is a code or an agency's name. */
export function agencyInFolderName(index: AgencyIndex, folder: string): string | undefined {
  const found = findAgency(index, folder.normalize('NFC').replace(/_/g, ' '));
  return 'code' in found ? found.code : undefined;
}
