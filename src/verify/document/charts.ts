import { SaxesParser } from 'saxes';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { exact, roundTo } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';
import { plainText, textKey } from '../tokens/plain-text.ts';
import type { VerifiedItem } from '../verification.ts';

/** What a chart shows, from the values that Word keeps in it. */
export interface WordChart {
  series: readonly ChartSeries[];
}

export interface ChartSeries {
  name: string;
  /** Values as stored, by category; a category without one is absent. */
  points: ReadonlyMap<string, string>;
}

/** The charts of a document in the order of their parts. */
export function readCharts(pack: OfficePackage): WordChart[] {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return pack.entries
    .filter(({ name }) => /^word\/charts\/chart\d*\.xml$/i.test(name))
    .sort((a, b) => number(a.name) - number(b.name))
    .map(({ name }) => readChart(pack.read(name).toString('utf8')));
}

/** Follows one chart part: `c:ser` with its `c:tx`, `c:cat` and `c:val`. */
class ChartWalk {
  readonly series: { name: string; categories: Map<number, string>; values: Map<number, string> }[] = [];
  private role: 'tx' | 'cat' | 'val' | undefined;
  private point = 0;
  private text: string | undefined;

  opened(name: string, index: string | undefined): void {
    if (name === 'ser') this.series.push({ name: '', categories: new Map(), values: new Map() });
    else if (name === 'tx') this.role = 'tx';
    else if (name === 'cat' || name === 'xVal') this.role = 'cat';
    else if (name === 'val' || name === 'yVal') this.role = 'val';
    else if (name === 'pt') this.point = Number(index ?? 0);
    else if (name === 'v') this.text = '';
  }

  wrote(text: string): void {
    if (this.text !== undefined) this.text += text;
  }

  closed(name: string): void {
    if (name === 'v') this.keep();
    else if (name === 'tx' || name === 'cat' || name === 'val' || name === 'xVal' || name === 'yVal')
      this.role = undefined;
  }

  private keep(): void {
    const at = this.series.at(-1);
    const { text = '', role, point } = this;
    this.text = undefined;
    if (!at) return;
    if (role === 'tx') at.name += text;
    else if (role === 'cat') at.categories.set(point, text);
    else if (role === 'val') at.values.set(point, text);
  }
}

function readChart(xml: string): WordChart {
  const walk = new ChartWalk();
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.replace(/^\w+:/, '');
  parser.on('opentag', ({ name, attributes }) =>
    walk.opened(local(name), attributes['idx'] as string | undefined),
  );
  parser.on('text', (text) => walk.wrote(text));
  parser.on('closetag', ({ name }) => walk.closed(local(name)));
  parser.write(xml).close();
  return {
    series: walk.series.map(({ name, categories, values }) => ({
      name: plainText(name),
      points: new Map(
        [...values].map(([at, value]) => [plainText(categories.get(at) ?? String(at + 1)), value]),
      ),
    })),
  };
}

/** What charts show, against those of the expected document: found by series and categories, in order among equals. */
export function compareCharts(written: readonly WordChart[], expected: readonly WordChart[]): VerifiedItem[] {
  const free = new Set(expected);
  return written.flatMap((chart, at) => {
    const from = nearestChart(chart, free);
    if (from) free.delete(from);
    return chart.series.flatMap((series) => comparePoints(series, from, at + 1));
  });
}

const namesOf = ({ series }: WordChart) =>
  series
    .flatMap((one) => [one.name, ...[...one.points.keys()].map((key) => `${one.name}\t${key}`)])
    .map(textKey);

function nearestChart(chart: WordChart, free: ReadonlySet<WordChart>): WordChart | undefined {
  const own = new Set(namesOf(chart));
  let best: { chart: WordChart; shared: number } | undefined;
  for (const one of free) {
    const names = namesOf(one);
    const shared = names.filter((name) => own.has(name)).length / Math.max(names.length, own.size, 1);
    if (shared > (best?.shared ?? 0.3)) best = { chart: one, shared };
  }
  return best?.chart;
}

function comparePoints(
  { name, points }: ChartSeries,
  from: WordChart | undefined,
  chart: number,
): VerifiedItem[] {
  const theirs = from?.series.find((one) => textKey(one.name) === textKey(name));
  return [...points].map(([category, stored]): VerifiedItem => {
    const wanted = theirs?.points.get(category);
    const written = shown(stored);
    const base = {
      kind: 'number' as const,
      place: { kind: 'chart' as const, chart, series: name, category },
      written,
      at: 0,
      context: `${name}, ${category}: ${written}`,
      reason: 'report' as const,
    };
    if (wanted === undefined) return { ...base, verdict: 'unknown', code: 'R-NAR-003' };
    if (shown(wanted) === written) return { ...base, verdict: 'match' };
    return { ...base, verdict: 'contradiction', code: 'R-NAR-001', expected: shown(wanted) };
  });
}

/** A stored double in the Vietnamese way; text that is no number as it stands. */
function shown(stored: string): string {
  if (!/^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(stored)) return plainText(stored);
  return formatDecimal(roundTo(exact(stored).toFixed(), 6));
}
