import { distance } from 'fastest-levenshtein';
import type { Register } from '../../domain/agency.ts';
import { stripDiacritics } from '../../domain/fold-key.ts';
import { foldLookAlikes } from '../../domain/look-alikes.ts';
import { validityIn, type Period } from '../../domain/period.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import { agencyKeys, bareName, withoutCommittee } from './agency-key.ts';

/** The register, ready for finding agencies by what people write. */
export interface AgencyIndex {
  register: Register;
  /** Codes in lower case → code as registered. */
  byCode: ReadonlyMap<string, string>;
  /** Comparison form of names and aliases (without `UBND`) → codes; more than one code decides nothing. */
  byName: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same without kind: `đồ sơn` for `Phường Đồ Sơn`. */
  byBareName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names without diacritics, for candidates only. */
  plain: readonly { code: string; name: string; isThere: boolean }[];
}

/**
 * `period` decides between agencies of one name: names are given again, so that of an older one and its successor only
 * the one that exists in the period is meant.
 */
export function agencyIndexOf(register: Register, period?: Period): AgencyIndex {
  const byCode = new Map(register.agencies.map((one) => [one.code.toLowerCase(), one.code]));
  const byName = new Map<string, Set<string>>();
  const byBareName = new Map<string, Set<string>>();
  const add = (names: Map<string, Set<string>>, key: string, code: string) => {
    if (key === '') return;
    const codes = names.get(key);
    if (codes) codes.add(code);
    else names.set(key, new Set([code]));
  };
  for (const agency of register.agencies) {
    for (const key of [agency.name, ...agency.aliases].flatMap(agencyKeys)) {
      add(byName, withoutCommittee(key), agency.code);
      add(byBareName, bareName(key), agency.code);
    }
  }
  const isThere = (code: string) => {
    const agency = register.byCode.get(code);
    return !period || !agency || validityIn(period, agency.validFrom, agency.validTo) !== 'none';
  };
  const plain = register.agencies.map((one) => ({
    code: one.code,
    name: stripDiacritics(bareName(agencyKeys(one.name)[0]!)),
    isThere: isThere(one.code),
  }));
  for (const names of [byName, byBareName]) {
    for (const [key, codes] of names) {
      const present = [...codes].filter(isThere);
      if (codes.size > 1 && present.length > 0) names.set(key, new Set(present));
    }
  }
  return { register, byCode, byName, byBareName, plain };
}

/**
 * Finds an agency by code, exact normalised name or alias; without its kind (`phường`, `xã` …) only when the text has
 * none. Otherwise lists candidates by likeness; never picks by likeness or without diacritics.
 */
export function findAgency(index: AgencyIndex, text: string): { code: string } | { candidates: string[] } {
  const found = exactAgency(index, text);
  if ('code' in found || found.candidates.length > 0) return found;
  return { candidates: candidatesFor(index, agencyKeys(text)[0]!) };
}

/** The same without likeness, which has to be looked for in the whole register: candidates are those that share a name. */
function exactAgency(index: AgencyIndex, text: string): { code: string } | { candidates: string[] } {
  const code = index.byCode.get(foldLookAlikes(tidyText(text)).toLowerCase());
  if (code !== undefined) return { code };
  const keys = agencyKeys(text);
  const found = new Set<string>();
  for (const key of keys) {
    const name = withoutCommittee(key);
    const names = bareName(key) === name ? [index.byName, index.byBareName] : [index.byName];
    const codes = names.map((one) => one.get(name)).find((one) => one !== undefined) ?? [];
    for (const one of codes) found.add(one);
  }
  const [only] = found;
  if (only !== undefined && found.size === 1) {
    const twins = typedPlainly(index, keys[0]!);
    return twins.length > 1 ? { candidates: twins } : { code: only };
  }
  return { candidates: [...found] };
}

/**
 * Agencies that a bare name typed without any diacritics can mean: `Thanh An` is a commune, and how many type `Thạnh An`.
 */
function typedPlainly(index: AgencyIndex, key: string): string[] {
  const name = bareName(key);
  if (/[^ -~]/.test(key) || index.byName.has(withoutCommittee(key))) return [];
  const alike = index.plain.filter((one) => one.name === name);
  // A commune that bears the name of a district that ended is meant alone.
  const present = alike.filter((one) => one.isThere);
  return (present.length > 0 ? present : alike).map((one) => one.code);
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
  const text = ` ${agencyKeys(name.replace(/[_.]/g, ' '))[0]!} `;
  const names = new Map([...index.byBareName, ...index.byName]);
  const found = [...names.keys()].filter((key) => key.includes(' ') && text.includes(` ${key} `));
  const longest = found.filter(
    (key) => !found.some((other) => other !== key && ` ${other} `.includes(` ${key} `)),
  );
  const senders = longest.filter(
    (key) => !text.includes(` gửi ${key} `) && !text.includes(` gửi ubnd ${key} `),
  );
  const named = new Set(senders.flatMap((key) => [...names.get(key)!]));
  // File names are often typed without diacritics: then a plain name may be another's.
  const isPlain = !/[^ -~]/.test(text) && longest.some((key) => typedPlainly(index, key).length > 1);
  return named.size === 1 && !isPlain ? [...named][0] : undefined;
}

/** The agency that a folder is named after: its whole name is a code or an agency's name. */
export function agencyInFolderName(index: AgencyIndex, folder: string): string | undefined {
  const found = exactAgency(index, folder.normalize('NFC').replace(/_/g, ' '));
  return 'code' in found ? found.code : undefined;
}
