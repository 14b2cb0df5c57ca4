import { scopeKey, type Scope } from '../../domain/consolidation.ts';
import type { PastFact, PastFigure, PastObligation, PastTable, PeriodRecord } from '../../domain/history.ts';
import type { ObservationStatus } from '../../domain/observation.ts';
import type { ByteRange, RecordedTable } from '../../domain/snapshot.ts';
import { rememberFew } from './remember-few.ts';
import type { RecordReader } from './record-reader.ts';
import { fieldText } from './record-rows.ts';

/** How many agencies or obligations of a record are kept at hand: rules ask several things about the same one. */
const atHand = 4;

/** A record on disk as other periods see it. What was said is read when somebody asks for it. */
export function storedRecord(reader: RecordReader): PeriodRecord {
  const { manifest, index } = reader;
  const { period, snapshot, id, madeOn, edition, inputs } = manifest;
  const place = (entries: readonly (readonly [string, ...ByteRange])[]) =>
    new Map(entries.map(([name, at, length]) => [name, [at, length] as const]));
  const places = { figures: place(index.figures), facts: place(index.facts), texts: place(index.texts) };
  let wide: ReadonlyMap<string, PastFigure> | undefined;
  const ofAgency = rememberFew(atHand, (code: string) => figuresOf(reader, places.figures.get(code)));
  return {
    period,
    snapshot,
    id,
    madeOn,
    edition: { id: edition.id, version: edition.version },
    agencies: index.agencies,
    obligations: index.obligations.map(({ file, ...one }): PastObligation => {
      const input = file === undefined ? undefined : inputs[file]!;
      return { ...one, ...(input ? { file: input.file, sha256: input.sha256 } : {}) };
    }),
    figure(indicator, scope: Scope) {
      const own = scope.type === 'agency' ? ofAgency(scope.id) : (wide ??= figuresOf(reader, index.wide));
      return own.get(figureKey(scopeKey(scope), indicator));
    },
    facts: rememberFew(atHand, (id: string) => factsOf(reader, places.facts.get(id))),
    table: (code) => toTable(index.tables.find((one) => one.code === code)),
    texts: rememberFew(atHand, (id: string) => textsOf(reader, places.texts.get(id))),
  };
}

const figureKey = (scope: string, indicator: string) => `${scope}\n${indicator}`;

function figuresOf(reader: RecordReader, range: ByteRange | undefined): Map<string, PastFigure> {
  const figures = new Map<string, PastFigure>();
  for (const row of range ? reader.rows('figures', range) : []) {
    const [scope, indicator, value, counted, expected, estimate, numerator, denominator, ...more] = row;
    const [unitSum, leadFigure] = [besides(more.slice(0, 3)), besides(more.slice(3, 6))];
    const notApplicable = Number(more[6]);
    figures.set(figureKey(fieldText(scope!)!, indicator!), {
      value: value || null,
      counted: Number(counted),
      expected: Number(expected),
      estimate: estimate === 'yes',
      ...(numerator && denominator ? { parts: { numerator, denominator } } : {}),
      ...(notApplicable > 0 ? { notApplicable } : {}),
      ...(unitSum ? { unitSum } : {}),
      ...(leadFigure ? { leadFigure } : {}),
    });
  }
  return figures;
}

/** The figure that was not printed, where there were two. */
function besides([value, counted, expected]: readonly string[]): PastFigure['unitSum'] {
  return expected
    ? { value: value || null, counted: Number(counted), expected: Number(expected) }
    : undefined;
}

function factsOf(reader: RecordReader, range: ByteRange | undefined): Map<string, PastFact> {
  const facts = new Map<string, PastFact>();
  for (const row of range ? reader.rows('facts', range) : []) {
    const [, indicator, dimension, value, status, counted, reason, raw, number, sheet, cell] = row;
    const input = reader.manifest.inputs[Number(number)]!;
    facts.set((dimension && fieldText(dimension)) || indicator!, {
      value: fieldText(value!),
      status: status as ObservationStatus,
      counted: counted === 'yes',
      reason: reason!,
      raw: fieldText(raw!) ?? '',
      file: input.file,
      sheet: fieldText(sheet!) ?? '',
      cell: cell!,
      sha256: input.sha256,
    });
  }
  return facts;
}

function textsOf(reader: RecordReader, range: ByteRange | undefined): Map<string, string> {
  const rows = range ? reader.rows('texts', range) : [];
  return new Map(rows.map(([, section, text]) => [section!, fieldText(text!) ?? '']));
}

function toTable(table: RecordedTable | undefined): PastTable | undefined {
  if (!table) return undefined;
  const { by, rows, total } = table;
  return {
    by,
    total: new Map(total),
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: new Map(cells) })),
  };
}
