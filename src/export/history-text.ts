import type { Break, SeriesPoint } from '../domain/comparison.ts';
import type { Indicator, IssuerLevel } from '../domain/edition.ts';
import { say } from '../messages/catalogue.ts';
import { breakSentence, notComparableWords } from '../messages/comparison-report-words.ts';
import { derivedWords } from '../messages/comparison-words.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import { numberText, scopeName } from './figure-words.ts';
import type { SeriesResult } from './history-json.ts';

/** What stands where there is no value; never 0. */
const missingMark = '…';

/**
 * A series for people: one line per window with coverage and state, below it how it was derived or why it could not be;
 * numbers behind a line point to the breaks explained at the end.
 */
export function historyText(result: SeriesResult, lang: Lang, level: IssuerLevel = 'province'): string {
  const { indicator, scope, entries, agencies } = result;
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const notes = new Footnotes(names, lang);
  const rows = entries.map(({ window, point }) => ({
    cells: [
      periodName(window, lang),
      valueText(point, indicator, lang),
      point.coverage ? `${point.coverage.counted}/${point.coverage.expected}` : '',
      stateText(point, lang),
      notes.marks(point.breaks),
    ],
    below: explained(point, indicator, lang),
  }));
  const columns = ['period', 'value', 'coverage', 'state'] as const;
  const heads = columns.map((one) => say(lang, `history.column.${one}`, undefined));
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map(({ cells }) => cells[at]!.normalize('NFC').length)),
  );
  const head = say(lang, 'history.head', {
    code: indicator.code,
    label: indicator.label[lang],
    scope: scopeName(scope, names, lang, level),
    unit: indicator.unit ?? '',
  });
  const lines = rows.flatMap(({ cells, below }) => [
    line(cells, widths),
    ...(below === '' ? [] : [`      ${below}`]),
  ]);
  return `${[head, '', line([...heads, ''], widths), ...lines, ...notes.lines()].join('\n')}\n`;
}

/** Numbers to the right, words to the left. */
function line([period, value, coverage, state, marks]: readonly string[], widths: readonly number[]): string {
  const cells = [
    period!.normalize('NFC').padEnd(widths[0]!),
    value!.normalize('NFC').padStart(widths[1]!),
    coverage!.padStart(widths[2]!),
    state!.normalize('NFC').padEnd(widths[3]!),
    marks!,
  ];
  return `  ${cells.join('   ')}`.trimEnd();
}

function valueText({ value, estimate }: SeriesPoint, indicator: Indicator, lang: Lang): string {
  if (value === null) return missingMark;
  const text = numberText(value, indicator);
  return estimate ? say(lang, 'history.estimate', { value: text }) : text;
}

function stateText({ snapshot, value }: SeriesPoint, lang: Lang): string {
  if (snapshot === undefined) return value === null ? '' : say(lang, 'history.derived', undefined);
  return snapshot === 0
    ? say(lang, 'history.draft', undefined)
    : say(lang, 'history.frozen', { number: snapshot });
}

function explained(point: SeriesPoint, { overTime }: Indicator, lang: Lang): string {
  const { derivation, notDerivable, coverage } = point;
  if (notDerivable) return notComparableWords(notDerivable, lang);
  if (derivation.length === 0) return '';
  const words = `= ${derivedWords(derivation, overTime, lang)}`;
  if (derivation.length === 1 || !coverage || coverage.counted === coverage.expected) return words;
  // The lines above may hold more: who lacks one of the periods is left out of all of them.
  return `${words} (${say(lang, 'target.shared-sources', { counted: String(coverage.counted), expected: String(coverage.expected) })})`;
}

/** Breaks, numbered in the order in which they come; one that was told already keeps its number. */
class Footnotes {
  readonly #texts: string[] = [];
  readonly #names: ReadonlyMap<string, string>;
  readonly #lang: Lang;

  constructor(names: ReadonlyMap<string, string>, lang: Lang) {
    this.#names = names;
    this.#lang = lang;
  }

  /** `[1] [2]`. */
  marks(breaks: readonly Break[]): string {
    const numbers = breaks.map((one) => {
      const text = this.#text(one);
      if (!this.#texts.includes(text)) this.#texts.push(text);
      return this.#texts.indexOf(text) + 1;
    });
    return [...new Set(numbers)].map((number) => `[${number}]`).join(' ');
  }

  lines(): string[] {
    return this.#texts.length === 0 ? [] : ['', ...this.#texts.map((text, at) => `  [${at + 1}] ${text}`)];
  }

  #text(one: Break): string {
    const agencies = (one.agencies ?? []).map((code) => this.#names.get(code) ?? code);
    const who = agencies.length === 0 ? '' : ` (${agencies.join('; ')})`;
    return `${breakSentence(one, this.#lang).replace(/\.$/, '')}${who}.`;
  }
}
