import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRun, type Run } from '../../src/cli/pipeline/open-run.ts';
import { pack } from '../../src/cli/pipeline/reading/pack.ts';
import { readEntry, type JudgedSubmission } from '../../src/cli/pipeline/reading/read-entry.ts';
import { decodeReading, encodeReading } from '../../src/cli/pipeline/reading/reading-code.ts';
import { unpack } from '../../src/cli/pipeline/reading/unpack.ts';
import { SharedTexts } from '../../src/domain/shared-texts.ts';
import type { ListRow, TableRow } from '../../src/domain/submission.ts';
import { intakeContext, type IntakeContext } from '../../src/intake/intake-context.ts';
import { listInboxFolder } from '../../src/workspace/list-inbox.ts';
import { receivedFile } from '../../src/workspace/read-received.ts';
import { arrivalsOf } from '../../src/workspace/arrivals.ts';
import { noReceipts } from '../../src/workspace/receipts.ts';
import { smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';

/** With maps and lists in place of the views that make their cells when asked. */
const plain = ({ submission, ...rest }: JudgedSubmission) => ({
  ...rest,
  submission: {
    ...submission,
    observations: [...submission.observations],
    tables: submission.tables.map((table) => ({ ...table, rows: table.rows.map(plainRow) })),
    lists: submission.lists.map((list) => ({ ...list, rows: list.rows.map(plainRow) })),
    narrative: submission.narrative.map(({ section, text, cell }) => ({ section, text, cell })),
  },
});
const plainRow = (row: TableRow | ListRow) => ({ ...row, cells: [...row.cells] });

const through = (value: unknown) => unpack(pack(value));

describe('plain data as bytes', () => {
  it('come back as they were, whatever they are made of', () => {
    const { data } = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom<unknown>(null, undefined, true, false, 0, -0, 1, 2 ** 24 - 1, 2 ** 24, NaN, Infinity),
        fc.double(),
        fc.string({ unit: 'binary' }),
        fc.array(tie('data'), { maxLength: 5 }),
        fc
          .uniqueArray(fc.tuple(fc.string(), tie('data')), { maxLength: 5, selector: ([key]) => key })
          .map((entries) => Object.fromEntries(entries.filter(([key]) => key !== '__proto__'))),
        fc.array(fc.tuple(fc.string(), tie('data')), { maxLength: 5 }).map((entries) => new Map(entries)),
        fc.array(fc.string(), { maxLength: 5 }).map((texts) => new Set(texts)),
      ),
    }));
    fc.assert(
      fc.property(data, (value) => {
        expect(through(value)).toStrictEqual(value);
      }),
    );
  });

  it('keep half a surrogate pair, long texts and many equal ones', () => {
    const value = ['\ud800', 'x'.repeat(100_000), ...Array.from({ length: 300 }, (_, at) => `${at % 7}`)];
    expect(through(value)).toStrictEqual(value);
  });

  it('are refused where something would be lost', () => {
    for (const value of [new Date(0), Object.create(null), () => 0, 1n, Symbol('x')])
      expect(() => pack({ value })).toThrow(TypeError);
  });
});

describe('what a file says, encoded', () => {
  let province: SmallProvince;
  let run: Run;
  let context: IntakeContext;
  beforeAll(async () => {
    province = await smallProvince(['SNV', 'X01']);
    const io = { cwd: province.root, env: {}, now: () => new Date('2026-09-22T01:00:00Z') };
    const request = { io, options: {}, args: [], flags: {} } as unknown as Parameters<typeof openRun>[0];
    run = openRun(request, smallPeriod);
    context = intakeContext(run.register, run.edition, run.period);
  });
  afterAll(() => province.remove());

  it('is the same after decoding, form and all', async () => {
    const { entries } = listInboxFolder(run.root, run.folders.inbox);
    expect(entries.length).toBeGreaterThanOrEqual(3);
    for (const [at, entry] of entries.entries()) {
      const bytes = at === 0 ? new Uint8Array([1, 2, 3]) : province.files[at]!.bytes;
      const content = { sha256: 'a'.repeat(64), size: bytes.length, bytes, problem: null };
      const reading = await readEntry({ ...entry, openElsewhere: at === 1 }, content, context);
      const received = receivedFile(entry, content, arrivalsOf(noReceipts, new Map()));
      const decoded = decodeReading(encodeReading(reading), received, {
        ...context,
        shared: new SharedTexts(),
      });
      expect(decoded.map(plain)).toStrictEqual(
        reading.map((one) => plain({ ...one, submission: { ...one.submission, received } })),
      );
      expect(decoded.map((one) => one.submission.form)).toEqual(reading.map((one) => one.submission.form));
      expect(decoded[0]!.submission.form).toBe(reading[0]!.submission.form);
      expect(reading[0]!.submission.form === null).toBe(at === 0);
      if (at === 1) expect(decoded[0]!.findings.map((one) => one.code)).toContain('L0-FIL-005');
    }
  });
});
