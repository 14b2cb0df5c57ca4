import { levels, type Agency, type Level } from '../../domain/agency.ts';
import type { Scope } from '../../domain/consolidation.ts';
import type { Edition } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { TargetSubject } from '../../domain/target.ts';
import { nearestName } from '../../forms/nearest-name.ts';

/** A name found, or the nearest known one. */
export type Found<T> = { found: T } | { found: undefined; nearest?: string };

const usualIndices = ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI', 'DTI'];
const totalWords = ['toàn tỉnh', 'toàn thành phố', 'toàn huyện', 'toàn địa bàn', 'total'];
const levelWords: Readonly<Record<Level, readonly string[]>> = {
  province: ['cấp tỉnh', 'level province'],
  district: ['cấp huyện', 'level district'],
  commune: ['cấp xã', 'level commune'],
};

/** Finds what a plan names: indicators of the edition, indices, agencies and their groups. */
export class NameFinder {
  readonly #edition: Edition;
  readonly #labels = new Map<string, string>();
  readonly #scopes = new Map<string, Scope>();
  readonly #scopeNames: string[] = [];
  readonly #indices: Map<string, string>;

  /** `indices`: names under which results are entered, beside the usual ones. */
  constructor(edition: Edition, agencies: readonly Agency[], indices: Iterable<string>) {
    this.#edition = edition;
    for (const { code, label } of edition.indicators.values())
      for (const one of [label.vi, label.en]) this.#labels.set(foldKey(one), code);
    this.#indices = new Map([...usualIndices, ...indices].map((one) => [foldKey(one), one]));
    for (const { code, name, aliases } of agencies)
      for (const one of [...aliases, name, code]) this.#addScope(one, { type: 'agency', id: code });
    for (const { group } of agencies) this.#addScope(group, { type: 'group', id: group });
    for (const level of levels)
      for (const one of levelWords[level]) this.#addScope(one, { type: 'level', id: level });
    for (const one of totalWords) this.#addScope(one, { type: 'total' });
  }

  #addScope(name: string, scope: Scope): void {
    this.#scopes.set(foldKey(name), scope);
    this.#scopeNames.push(name);
  }

  indicator(text: string): Found<string> {
    const code = this.#edition.indicators.has(text) ? text : this.#labels.get(foldKey(text));
    if (code !== undefined) return { found: code };
    const codes = [...this.#edition.indicators.keys()];
    const labels = [...this.#edition.indicators.values()].map((one) => `${one.code} (${one.label.vi})`);
    const isCode = /^[\d.]+$/.test(text);
    const near = isCode
      ? nearestName(text, codes)
      : nearestName(
          text,
          [...this.#edition.indicators.values()].map((one) => one.label.vi),
        );
    const named = labels[isCode ? codes.indexOf(near.nearest ?? '') : -1];
    return { found: undefined, ...near, ...(named ? { nearest: named } : {}) };
  }

  /** An index is known by its usual name, by its results, or by calling itself `Chỉ số …`. */
  subject(text: string): Found<TargetSubject> {
    const indicator = this.indicator(text);
    if (indicator.found !== undefined) return { found: { indicator: indicator.found } };
    if (/^[\d.]+$/.test(text)) return indicator;
    const index = this.#indices.get(foldKey(text));
    if (index !== undefined) return { found: { index } };
    if (/^(bộ )?chỉ số /iu.test(text)) return { found: { index: text } };
    const names = [...this.#indices.values()];
    const swapped = names.find((name) => letters(name) === letters(text));
    const nearest = swapped ?? nearestName(text, names).nearest ?? indicator.nearest;
    return { found: undefined, ...(nearest === undefined ? {} : { nearest }) };
  }

  /** `Sở, ban, ngành`, `cấp xã`, a code or a name; empty is the whole province. `mỗi …` or `từng …`: each agency of it. */
  scope(text: string): Found<{ scope: Scope; each: boolean }> {
    const match = /^(?:mỗi|từng|each)(?:\s+(?:đơn vị|cơ quan|agency))?(?:\s+(?:của|of))?\s*:?\s*(.*)$/iu.exec(
      text,
    );
    const name = match ? match[1]!.trim() : text;
    const scope: Scope | undefined = name === '' ? { type: 'total' } : this.#scopes.get(foldKey(name));
    if (scope) return { found: { scope, each: match !== null } };
    return { found: undefined, ...nearestName(name, this.#scopeNames) };
  }

  agency(text: string): Found<string> {
    const scope = this.#scopes.get(foldKey(text));
    if (scope?.type === 'agency') return { found: scope.id };
    return { found: undefined, ...nearestName(text, this.#scopeNames) };
  }
}

/** `CPI` for `PCI` is a slip that a distance between so short words does not show. */
const letters = (text: string) => [...text.toLowerCase()].sort().join('');
