/**
 * LibreOffice calculates blank workbooks filled with random values; every ratio, total and self-check must show what
 * our own arithmetic says: `tsx scripts/check-recalculation.ts [rounds] [seed]`. One line where it cannot run.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read as readSheets } from 'xlsx';
import type { Level } from '../src/domain/agency.ts';
import { toA1 } from '../src/domain/cell-ref.ts';
import { decimalOfDouble } from '../src/domain/decimal.ts';
import type { ValueKind } from '../src/domain/edition.ts';
import type { Form } from '../src/domain/form.ts';
import { parsePeriod } from '../src/domain/period.ts';
import { blankPlan } from '../src/forms/blank-plan.ts';
import { buildForm } from '../src/forms/build-form.ts';
import { layoutOf } from '../src/forms/layout.ts';
import type { FormLayout } from '../src/forms/layout-types.ts';
import { loadEdition } from '../src/forms/load-edition.ts';
import { patchWorkbook } from '../src/workbook/patch-cells.ts';
import { writeBlankMaster } from '../src/workbook/write-blank.ts';
import { expectedResults, type Typed } from './expected-results.ts';
import { convert, findLibreOffice } from './libreoffice.ts';

const definitions = resolve(import.meta.dirname, '../templates/forms/cchc-2026');
const cases: [period: string, level: Level, lead?: string][] = [
  ['2026-Y', 'province'],
  ['2026-Q3', 'commune'],
  ['2026-H1', 'province', 'VP'],
  ['2022-Y', 'district'],
];

/** Small repeatable generator (mulberry32): the same seed, the same workbooks. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomValue(kind: ValueKind, random: () => number): Typed {
  const dice = random();
  if (dice < 0.05) return null;
  if (dice < 0.11) return { text: random() < 0.5 ? 'KPS' : 'kps' };
  if (dice < 0.15) return { text: 'KAD' };
  if (dice < 0.17) return { text: 'ước 1.200' };
  const whole = Math.floor(random() * (random() < 0.7 ? 12 : 4_000_000));
  return kind === 'money' ? decimalOfDouble(whole + Math.floor(random() * 1000) / 1000) : String(whole);
}

/** Random values for every input cell; half of the totals are made to fit, so that "✓" occurs as well. */
function fillIn(form: Form, layout: FormLayout, random: () => number): Map<string, Typed> {
  const typed = new Map<string, Typed>();
  const fit = (
    own: string,
    terms: readonly { sign: 1 | -1; code: string }[],
    find: (code: string) => string,
  ) => {
    if (random() < 0.5) return;
    const parts = terms.map(({ sign, code }) => sign * Math.round(Number(typed.get(find(code))) * 1000));
    const total = parts.reduce((all, one) => all + one, 0);
    if (Number.isFinite(total) && total >= 0) typed.set(own, decimalOfDouble(total / 1000));
  };
  const at = new Map<string, string>();
  for (const area of layout.areas) {
    for (const [code, row] of area.rows) {
      const { requirement, indicator } = form.fields.get(code)!;
      at.set(code, `${area.sheet}!${toA1(row, area.columns.value)}`);
      if (requirement === 'required' || requirement === 'optional' || requirement === 'given') {
        if (indicator.valueKind !== 'text')
          typed.set(at.get(code)!, randomValue(indicator.valueKind, random));
      }
    }
  }
  for (const { indicator, clauses } of [...form.fields.values()].toReversed()) {
    for (const one of clauses)
      if (one.kind === 'identity') fit(at.get(indicator.code)!, one.terms, (code) => at.get(code)!);
  }
  layout.tables.forEach((table, index) => {
    const { columns, identities } = form.tables[index]!;
    for (let row = table.firstRow; row < table.firstRow + 8; row++) {
      const cell = (no: number | string) => `${table.sheet}!${toA1(row, table.columns.get(Number(no))!)}`;
      for (const { no, role } of columns)
        if (role === 'value') typed.set(cell(no), randomValue('count', random));
      for (const { column, clause } of identities)
        if (clause.kind === 'identity') fit(cell(column), clause.terms, cell);
    }
  });
  return typed;
}

async function checkCase(
  form: Form,
  random: () => number,
  folder: string,
): Promise<{ cells: number; wrong: string[] }> {
  const layout = layoutOf(form);
  const typed = fillIn(form, layout, random);
  const cells = [...typed].flatMap(([place, value]) => {
    const cut = place.lastIndexOf('!');
    const where = { sheet: place.slice(0, cut), cell: place.slice(cut + 1) };
    return value === null
      ? []
      : [{ ...where, value: typeof value === 'string' ? { decimal: value } : value.text }];
  });
  const filled = patchWorkbook(await writeBlankMaster(blankPlan(form, layout)), { cells });
  const file = join(folder, 'filled.xlsx');
  writeFileSync(file, filled);
  const calculated = readSheets(readFileSync(convert(file, 'xlsx', join(folder, 'out'))), { type: 'buffer' });
  const wrong: string[] = [];
  const expected = expectedResults(form, layout, typed);
  const unchecked = [...layout.formulas.keys()].filter((place) => !expected.has(place));
  for (const [place, formula] of layout.formulas) {
    const cut = place.lastIndexOf('!');
    const kept = (
      calculated.Sheets[place.slice(0, cut)]?.[place.slice(cut + 1)] as { f?: string } | undefined
    )?.f;
    if (kept !== formula) wrong.push(`${place}: formula came back as ${kept}`);
  }
  wrong.push(...unchecked.map((place) => `${place}: no expectation`));
  for (const [place, should] of expected) {
    const cut = place.lastIndexOf('!');
    const cell = calculated.Sheets[place.slice(0, cut)]?.[place.slice(cut + 1)] as
      | { t: string; v?: unknown }
      | undefined;
    const is = typeof cell?.v === 'number' ? decimalOfDouble(cell.v) : String(cell?.v ?? '');
    if (is !== should) wrong.push(`${form.id} ${place}: LibreOffice "${is}", ours "${should}"`);
  }
  return { cells: expected.size, wrong };
}

const rounds = Number(process.argv[2] ?? 3);
const random = randomFrom(Number(process.argv[3] ?? 2026));
if (!findLibreOffice()) console.log('recalculation: did not run: LibreOffice not found');
else {
  const files = readdirSync(definitions).map((path) => ({
    path,
    text: readFileSync(join(definitions, path), 'utf8'),
  }));
  const loaded = loadEdition(files);
  if ('problems' in loaded) throw new Error('the shipped edition does not load');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-recalculation-'));
  let cells = 0;
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [period, level, lead] of cases) {
      const key = {
        period: parsePeriod(period)!,
        level,
        submissionType: lead ? 'field-lead' : 'unit',
      } as const;
      const form = buildForm(loaded.edition, lead ? { ...key, lead } : key);
      const result = await checkCase(form, random, folder);
      cells += result.cells;
      wrong.push(...result.wrong);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  for (const line of wrong.slice(0, 40)) console.log(line);
  console.log(
    `recalculation: ${rounds * cases.length} workbooks, ${cells} formulas, ${wrong.length} differences`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}
