import type { Indicator } from '../../domain/edition.ts';
import type { QuantityUnit } from '../tokens/quantity.ts';
import { wordsOf } from '../align/word-weights.ts';

/** Words that say nothing about which indicator is meant. */
const empty = new Set(
  'số tổng các là đã và về có theo trên trong kỳ của được tại cho với thuộc #'.split(' '),
);
/** Other ways in which reports write the words of labels. */
const synonyms: Readonly<Record<string, string>> = {
  tthc: 'thủ tục hành chính',
  cchc: 'cải cách hành chính',
  vbqppl: 'văn bản quy phạm pháp luật',
  pakn: 'phản ánh kiến nghị',
  'cải cách hành chính': 'cchc',
};

export interface LabelledIndicator {
  indicator: Indicator;
  words: ReadonlySet<string>;
  /** Sum of the weights of its words. */
  total: number;
  unit: QuantityUnit;
}

/** How near the words around a number are to an indicator's label. */
export interface Likelihood {
  indicator: Indicator;
  /** 0 to 1. */
  score: number;
}

/** Recognises indicators by the words of their labels: rare words weigh more. */
export class IndicatorLabels {
  readonly all: readonly LabelledIndicator[];
  private readonly weights = new Map<string, number>();

  constructor(indicators: readonly Indicator[]) {
    const labels = indicators.map((indicator) => ({ indicator, words: labelWords(indicator.label.vi) }));
    for (const { words } of labels)
      for (const word of words) this.weights.set(word, (this.weights.get(word) ?? 0) + 1);
    for (const [word, times] of this.weights) this.weights.set(word, Math.log(1 + labels.length / times));
    this.all = labels.map(({ indicator, words }) => ({
      indicator,
      words,
      total: [...words].reduce((sum, word) => sum + this.weights.get(word)!, 0),
      unit: unitOf(indicator),
    }));
  }

  /**
   * Indicators of a unit, likeliest first. `near`: the words of the statement itself; `around`: of its sentence. Words of the
   * statement that belong to other labels speak against one.
   */
  rank(near: readonly string[], around: readonly string[], unit: QuantityUnit | undefined): Likelihood[] {
    const close = new Set(expanded(near));
    const wide = new Set(expanded(around));
    const known = [...close].filter((word) => this.weights.has(word) && !empty.has(word));
    const knownTotal = known.reduce((sum, word) => sum + this.weights.get(word)!, 0);
    return this.all
      .filter((one) => unit === undefined || one.unit === unit)
      .map((one) => ({ indicator: one.indicator, score: this.score(one, close, wide, known, knownTotal) }))
      .filter((one) => one.score > 0.2)
      .sort((a, b) => b.score - a.score);
  }

  private score(
    { words, total }: LabelledIndicator,
    close: ReadonlySet<string>,
    wide: ReadonlySet<string>,
    known: readonly string[],
    knownTotal: number,
  ): number {
    if (total === 0) return 0;
    let found = 0;
    for (const word of words) {
      const weight = this.weights.get(word)!;
      if (close.has(word)) found += weight;
      else if (wide.has(word)) found += weight * 0.5;
    }
    const fits =
      knownTotal === 0
        ? 0
        : known.reduce((sum, word) => sum + (words.has(word) ? this.weights.get(word)! : 0), 0) / knownTotal;
    return 0.65 * (found / total) + 0.35 * fits;
  }
}

function unitOf({ valueKind, unit }: Indicator): QuantityUnit {
  if (valueKind === 'percent') return 'percent';
  return valueKind === 'money' || (unit ?? '').endsWith('đồng') ? 'money' : 'plain';
}

function labelWords(label: string): Set<string> {
  const words = expanded(wordsOf(label)).filter((word) => !empty.has(word));
  return new Set(words);
}

/** The words, abbreviations written out. */
function expanded(words: readonly string[]): string[] {
  return words.flatMap((word) => synonyms[word]?.split(' ') ?? [word]);
}
