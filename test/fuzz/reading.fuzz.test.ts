/**
 * Fuzz test of the reader on real submissions, seeded: the same runs every time.
 *
 * `CCHC_FUZZ_RUNS` changed files of each kind (default 300; .ci/run takes more), beginning with seed `CCHC_FUZZ_SEED` (default 1).
 * A long run by hand: `CCHC_FUZZ_RUNS=50000 npx vitest run test/fuzz --testTimeout=0`. A failure names its seed:
 * `CCHC_FUZZ_RUNS=1 CCHC_FUZZ_SEED=<seed>` repeats it alone.
 *
 * What holds, whatever is done to a file:
 * - nothing is thrown, and nothing takes longer than the watch allows;
 * - bytes damaged: a problem is reported, or every cell is the original's;
 * - XML changed, with right checksums: what is no well-formed XML is refused, or every cell is the original's (the change hit
 *   what nobody reads); what is well-formed is refused as damaged, or every cell is what a naive reading of the same XML by
 *   another parser gives.
 *
 * Two leniencies are known and harmless: an unknown entity in an attribute that nobody reads, and `]]>` in a text, which
 * stays visible as text.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { makeGood } from './good-workbook.ts';
import { writeZip } from '../../src/ooxml/write-zip.ts';
import type { RawCell, RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { changeXml, damageBytes, seeded, unknownEntity } from './mutate.ts';
import { parseXml, plainCells, plainStrings, xmlParts } from './plain-reader.ts';

const runs = Number(process.env['CCHC_FUZZ_RUNS'] ?? 300);
const firstSeed = Number(process.env['CCHC_FUZZ_SEED'] ?? 1);
const patience = 5_000;

let good: Uint8Array;
let original: string;
let parts: Map<string, string>;
beforeAll(async () => {
  good = await makeGood();
  original = cellsOf(read(good) as RawWorkbook);
  parts = xmlParts(good);
});

/** Reads within the time that one file may take; a problem of any kind is an answer. */
function read(bytes: Uint8Array): ReturnType<typeof readWorkbook> {
  const until = performance.now() + patience;
  const result = readWorkbook(bytes, { now: () => performance.now(), until });
  expect(performance.now()).toBeLessThan(until);
  return result;
}

const cellText = ({ kind, value }: RawCell) => `${kind}:${value ?? ''}`;

function cellsOf(book: RawWorkbook): string {
  const sheets = book.sheets.map(({ name, cells }) =>
    cells
      .map((one) => `${name}!${toA1(one.row, one.column)}=${cellText(one)};${one.formula ?? ''}`)
      .join('\n'),
  );
  return sheets.join('\n');
}

/** Runs a property for many seeds and names the first seed that breaks it. */
function forSeeds(holds: (seed: number) => void): void {
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    try {
      holds(seed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}

describe('a damaged file', () => {
  it('is refused, or every cell is as before', () => {
    let refused = 0;
    forSeeds((seed) => {
      const result = read(damageBytes(good, seeded(seed)));
      if (isReadProblem(result)) refused++;
      else expect(cellsOf(result)).toBe(original);
    });
    if (runs > 100) expect(refused).toBeGreaterThan(runs / 3);
  });
});

const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/;

describe('a workbook with one part changed, checksums and all', () => {
  it('is refused, or says what another parser finds in the same XML', () => {
    const names = [...parts.keys()].filter((name) => sheetPart.test(name) || name === 'xl/sharedStrings.xml');
    forSeeds((seed) => {
      const random = seeded(seed);
      const name = names[random(names.length)]!;
      let xml = parts.get(name)!;
      for (let times = 1 + random(2); times > 0; times--) xml = changeXml(xml, random);
      const result = read(zipped(new Map([...parts, [name, xml]])));
      if (isReadProblem(result)) return;
      const tree = parseXml(xml) ?? parseXml(xml.replaceAll(unknownEntity, 'x'));
      if (!tree) return expect(cellsOf(result), `${name} is not well-formed`).toBe(original);
      compare(
        result,
        name,
        name === 'xl/sharedStrings.xml' ? undefined : tree,
        name === 'xl/sharedStrings.xml' ? plainStrings(tree) : undefined,
      );
    });
  });

  it('never throws when any other part is changed', () => {
    const names = [...parts.keys()].filter((name) => /workbook\.xml|styles|Content_Types|\.rels$/.test(name));
    forSeeds((seed) => {
      const random = seeded(seed);
      const name = names[random(names.length)]!;
      const result = read(zipped(new Map([...parts, [name, changeXml(parts.get(name)!, random)]])));
      // Which sheet is called what may change; what stands in a sheet may not.
      if (isReadProblem(result) || name.includes('workbook')) return;
      expect(cellsOf(result)).toBe(original);
    });
  });
});

function zipped(all: ReadonlyMap<string, string>): Uint8Array {
  return writeZip([...all].map(([name, text]) => ({ name, content: Buffer.from(text), level: 0 as const })));
}

/** Every sheet that the change can have reached, against the naive reading. */
function compare(
  result: RawWorkbook,
  changed: string,
  tree: ReturnType<typeof parseXml>,
  strings = plainStrings(parseXml(parts.get('xl/sharedStrings.xml')!)!),
): void {
  result.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    if (tree && part !== changed) return;
    const plain = plainCells(tree ?? parseXml(parts.get(part)!)!, strings);
    expect(plain, `${part} can be read`).toBeDefined();
    const ours = new Map(sheet.cells.map((one) => [toA1(one.row, one.column), cellText(one)]));
    expect(ours).toEqual(plain);
  });
}
