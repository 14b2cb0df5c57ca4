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
import { blankPlan } from '../src/forms/blank/blank-plan.ts';
import { buildForm } from '../src/forms/build-form.ts';
import { layoutOf } from '../src/forms/layout/layout.ts';
import type { FormLayout } from '../src/forms/layout/layout-types.ts';
import { loadEdition } from '../src/forms/definitions/load-edition.ts';
import { patchWorkbook } from '../src/workbook/patch/patch-cells.ts';
import { writeBlankMaster } from '../src/workbook/blank/write-blank.ts';
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
  // Ratios of these end in a 5 behind the last printed decimal: rounding has to agree as well.
  if (dice < 0.35)
    return pick(
      kind === 'money'
        ? ['0.125', '3.005', '160', '800']
        : ['1', '3', '7', '33', '160', '800', '2000', '20000'],
      random,
    );
  const whole = Math.floor(random() * (random() < 0.7 ? 12 : 4_000_000));
  return kind === 'money' ? decimalOfDouble(whole + Math.floor(random() * 1000) / 1000) : String(whole);
}

const pick = (values: readonly string[], random: () => number) =>
  values[Math.floor(random() * values.length)]!;

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

interface Filled {
  form: Form;
  layout: FormLayout;
  typed: Map<string, Typed>;
  file: string;
}

async function fillWorkbook(form: Form, file: string): Promise<Filled> {
  const layout = layoutOf(form);
  const typed = fillIn(form, layout, random);
  const cells = [...typed].flatMap(([place, value]) => {
    const [sheet, cell] = parts(place);
    return value === null
      ? []
      : [{ sheet, cell, value: typeof value === 'string' ? { decimal: value } : value.text }];
  });
  writeFileSync(file, patchWorkbook(await writeBlankMaster(blankPlan(form, layout)), { cells }));
  return { form, layout, typed, file };
}

interface Compared {
  shown: string[];
  wrong: string[];
}

/** Differences between LibreOffice's results and ours, and formulas that did not come back as they were. */
function differences({ form, layout, typed }: Filled, calculatedFile: string): Compared {
  const book = readSheets(readFileSync(calculatedFile), { type: 'buffer' });
  const cellAt = (place: string) => {
    const [sheet, cell] = parts(place);
    return book.Sheets[sheet]?.[cell] as { f?: string; v?: unknown } | undefined;
  };
  const wrong: string[] = [];
  const expected = expectedResults(form, layout, typed);
  for (const [place, formula] of layout.formulas) {
    const kept = cellAt(place)?.f;
    if (kept !== formula) wrong.push(`${place}: formula came back as ${kept}`);
    if (!expected.has(place)) wrong.push(`${place}: no expectation`);
  }
  for (const [place, should] of expected) {
    const value = cellAt(place)?.v;
    const is = typeof value === 'number' ? decimalOfDouble(value) : String(value ?? '');
    if (is !== should) wrong.push(`${form.id} ${place}: LibreOffice "${is}", ours "${should}"`);
  }
  return { shown: [...expected.values()], wrong };
}

function parts(place: string): [sheet: string, cell: string] {
  const cut = place.lastIndexOf('!');
  return [place.slice(0, cut), place.slice(cut + 1)];
}

const rounds = Number(process.argv[2] ?? 3);
const random = randomFrom(Number(process.argv[3] ?? 2026));
if (!findLibreOffice()) console.log('recalculation: did not run: LibreOffice not found');
else {
  const sources = readdirSync(definitions).map((path) => ({
    path,
    text: readFileSync(join(definitions, path), 'utf8'),
  }));
  const loaded = loadEdition(sources);
  if ('problems' in loaded) throw new Error('the shipped edition does not load');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-recalculation-'));
  const filled: Filled[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [period, level, lead] of cases) {
      const key = {
        period: parsePeriod(period)!,
        level,
        submissionType: lead ? 'field-lead' : 'unit',
      } as const;
      const form = buildForm(loaded.edition, lead ? { ...key, lead } : key);
      filled.push(await fillWorkbook(form, join(folder, `${filled.length}.xlsx`)));
    }
  }
  const files = filled.map((one) => one.file);
  const results = convert(files, 'xlsx', join(folder, 'out')).map((file, at) =>
    differences(filled[at]!, file),
  );
  const shown = results.flatMap((one) => one.shown);
  const count = (pattern: RegExp) => shown.filter((one) => pattern.test(one)).length;
  const wrong = results.flatMap((one) => one.wrong);
  rmSync(folder, { recursive: true, force: true });
  for (const line of wrong.slice(0, 40)) console.log(line);
  console.log(
    `recalculation: ${files.length} workbooks, ${shown.length} formulas (${count(/^[\d.]+$/)} numbers, ` +
      `${count(/^✓$/)} ✓, ${count(/Lệch|Vượt/)} off, ${count(/^$/)} silent), ${wrong.length} differences`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}
