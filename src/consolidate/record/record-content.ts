import { scopeKey, type Consolidation, type Figure } from '../../domain/consolidation.ts';
import {
  factRecordColumns,
  figureRecordColumns,
  textRecordColumns,
  type ByteRange,
  type RecordFile,
  type RecordIndex,
  type SnapshotInput,
} from '../../domain/snapshot.ts';
import { factsOf, type Fact } from './facts-of.ts';
import { indexText, recordIndex } from './record-index.ts';
import { recordLines, textField, valueField } from './record-csv.ts';

/** The pieces of each file of a record. They are made in this order: the index knows where the others put things. */
export type RecordContent = Readonly<Record<RecordFile, () => Iterable<string>>>;

type Ranges = [name: string, at: number, length: number][];

/**
 * What a record of the period holds, as text in pieces: one obligation or agency at a time, so that thousands of them
 * need no memory of their own. `inputs` are numbered by their place.
 */
export function recordContent(consolidation: Consolidation, inputs: readonly SnapshotInput[]): RecordContent {
  const numbers = new Map(inputs.map((one, at) => [`${one.sha256} ${one.file}`, at]));
  const numberOf = (file: string, sha256: string) => numbers.get(`${sha256} ${file}`);
  const ranges = {
    wide: [0, 0] as ByteRange,
    figures: [] as Ranges,
    facts: [] as Ranges,
    texts: [] as Ranges,
  };
  return {
    *facts() {
      ranges.facts = yield* ranged(factRecordColumns, factPieces(consolidation, numberOf));
    },
    *figures() {
      const [wide, ...own] = yield* ranged(figureRecordColumns, figurePieces(consolidation));
      ranges.wide = [wide![1], wide![2]];
      ranges.figures = own;
    },
    *texts() {
      ranges.texts = yield* ranged(textRecordColumns, textPieces(consolidation));
    },
    *index() {
      const index: RecordIndex = { ...recordIndex(consolidation, numberOf), ...ranges };
      yield indexText(index);
    },
  };
}

/** A heading and the pieces below it; gives the place of each in bytes. */
function* ranged(
  columns: readonly string[],
  pieces: Iterable<readonly [name: string, text: string]>,
): Generator<string, Ranges> {
  const head = `\uFEFF${recordLines([columns])}`;
  const ranges: Ranges = [];
  let at = Buffer.byteLength(head);
  yield head;
  for (const [name, text] of pieces) {
    const length = Buffer.byteLength(text);
    ranges.push([name, at, length]);
    at += length;
    if (length > 0) yield text;
  }
  return ranges;
}

type NumberOf = (file: string, sha256: string) => number | undefined;

function* factPieces(consolidation: Consolidation, numberOf: NumberOf): Iterable<[string, string]> {
  for (const { obligation } of consolidation.obligations) {
    const lines: string[][] = [];
    for (const fact of factsOf(consolidation, obligation))
      lines.push(factLine(obligation.id, fact, numberOf));
    if (lines.length > 0) yield [obligation.id, recordLines(lines)];
  }
}

function factLine(obligation: string, fact: Fact, numberOf: NumberOf): string[] {
  const number = numberOf(fact.file, fact.sha256);
  if (number === undefined) throw new Error(`not among the inputs: ${fact.file}`);
  return [
    obligation,
    fact.indicator,
    fact.dimension && textField(fact.dimension),
    valueField(fact.value),
    fact.status,
    fact.counted ? 'yes' : 'no',
    fact.reason,
    fact.raw && valueField(fact.raw),
    String(number),
    fact.sheet && textField(fact.sheet),
    fact.cell,
  ];
}

/** The wide scopes are one piece, the first. */
function* figurePieces({ figures, agencies }: Consolidation): Iterable<[string, string]> {
  const wide: string[][] = [];
  for (const own of figures.values()) {
    for (const [key, figure] of own) {
      // Agencies follow in pieces of their own.
      if (key.startsWith('agency:')) break;
      wide.push(figureLine(key, figure));
    }
  }
  yield ['', recordLines(wide)];
  for (const { code } of agencies) {
    const key = scopeKey({ type: 'agency', id: code });
    const lines: string[][] = [];
    for (const own of figures.values()) {
      const figure = own.get(key);
      if (figure) lines.push(figureLine(key, figure));
    }
    if (lines.length > 0) yield [code, recordLines(lines)];
  }
}

function figureLine(key: string, figure: Figure): string[] {
  const { indicator, value, counted, expected, estimate, parts, unitSum, leadFigure } = figure;
  return [
    textField(key),
    indicator,
    value ?? '',
    String(counted),
    String(expected),
    estimate ? 'yes' : '',
    parts?.numerator ?? '',
    parts?.denominator ?? '',
    ...besides(unitSum),
    ...besides(leadFigure),
    figure.notApplicable ? String(figure.notApplicable) : '',
  ];
}

/** The figure that is not printed, where there are two. */
function besides(other: Figure['unitSum']): string[] {
  return [other?.value ?? '', other ? String(other.counted) : '', other ? String(other.expected) : ''];
}

function* textPieces({ obligations, effective }: Consolidation): Iterable<[string, string]> {
  for (const { obligation } of obligations) {
    const lines: string[][] = [];
    for (const { section, text } of effective.get(obligation.id)?.narrative ?? [])
      if (text !== '') lines.push([obligation.id, section, textField(text)]);
    if (lines.length > 0) yield [obligation.id, recordLines(lines)];
  }
}
