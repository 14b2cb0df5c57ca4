import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as sheetjs from 'xlsx';
import { parse } from 'yaml';

/**
 * The province's totals, worked out a second time: workbooks read with SheetJS, indicators read from the YAML files
 * with their raw text, sums in integers of a thousandth. Nothing of `src` is used; from the manifest only which figures
 * of which file must not count.
 */

/** One indicator as its YAML says. */
export interface PlainIndicator {
  code: string;
  unit: string | null;
  kind: string;
  overUnits: string;
  source?: string;
  decimals?: number;
  lead: string;
  reportKinds: string[];
  rules?: string[];
  reporters?: Record<string, string>;
}

/** Thousandths by indicator code, of one workbook. */
export interface PlainReport {
  agency: string;
  lead: boolean;
  values: Map<string, bigint>;
  /** Every indicator that the workbook has a row for, filled in or not. */
  asked: Set<string>;
}

const definitions = resolve(import.meta.dirname, '../../templates/forms/cchc-2026');

/** What a quarterly report asks for. */
export function plainIndicators(): PlainIndicator[] {
  return readdirSync(definitions)
    .filter((name) => name.startsWith('area-'))
    .flatMap((name) => parse(readFileSync(join(definitions, name), 'utf8')).indicators as PlainIndicator[])
    .filter((one) => one.reportKinds.includes('quarterly'));
}

/** Reads the value column of every area sheet: a code beside a number, wherever the sheet and its rows have gone. */
export function plainReport(bytes: Uint8Array): PlainReport | undefined {
  let book: sheetjs.WorkBook;
  try {
    book = sheetjs.read(bytes);
  } catch {
    return undefined;
  }
  const meta = book.Sheets['_cchc'];
  if (!meta) return undefined;
  const keys = new Map(rowsOf(meta).map((row) => [String(row[0] ?? ''), String(row[1] ?? '')]));
  const values = new Map<string, bigint>();
  const asked = new Set<string>();
  for (const name of book.SheetNames) {
    let columns: { code: number; value: number } | undefined;
    for (const row of rowsOf(book.Sheets[name]!)) {
      const code = row.indexOf('Mã');
      const value = row.indexOf('Số liệu');
      if (code >= 0 && value >= 0) columns = { code, value };
      else if (columns && /^\d+(\.\d+){2}$/.test(String(row[columns.code] ?? ''))) {
        asked.add(String(row[columns.code]));
        const amount = thousandths(row[columns.value]);
        if (amount !== undefined) values.set(String(row[columns.code]), amount);
      }
    }
  }
  return { agency: keys.get('agency')!, lead: keys.get('submissionType') === 'field-lead', values, asked };
}

function rowsOf(sheet: sheetjs.WorkSheet): unknown[][] {
  return sheetjs.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
}

/** A number as it stands, KPS as 0; every other text is left to the manifest. */
function thousandths(cell: unknown): bigint | undefined {
  if (typeof cell === 'number') return BigInt(Math.round(cell * 1000));
  return cell === 'KPS' ? 0n : undefined;
}

/** Takes figures out of a report, and with each of them every figure that a total and its parts tie to it. */
export function leaveOut(
  report: PlainReport,
  codes: readonly string[],
  indicators: readonly PlainIndicator[],
): void {
  const sums = indicators.flatMap(({ code, rules = [] }) =>
    rules
      .filter((rule) => rule.startsWith('= ') && !rule.includes('/'))
      .map((rule) => [code, ...codesIn(rule).map((one) => one.code)].filter((one) => report.asked.has(one))),
  );
  const out = new Set(codes);
  for (let before = -1; before !== out.size;) {
    before = out.size;
    for (const sum of sums) if (sum.some((one) => out.has(one))) for (const one of sum) out.add(one);
  }
  for (const code of out) report.values.delete(code);
}

/** Totals by indicator: sums of units (and of leads where only they are asked), leads' figures, ratios of sums. */
export function plainTotals(
  reports: readonly PlainReport[],
  indicators: readonly PlainIndicator[],
): Map<string, string> {
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const totals = new Map<string, string>();
  const isLeadOnly = (code: string) => byCode.get(code)?.overUnits === 'lead-only';
  const counts = (report: PlainReport, { reporters = {} }: PlainIndicator) =>
    report.lead ? reporters['province'] === 'lead' || reporters['province'] === 'both' : true;
  const leadFigure = (code: string) =>
    reports.find((one) => one.lead && one.values.has(code))?.values.get(code);
  for (const indicator of indicators) {
    const { code, overUnits, source } = indicator;
    if (source !== undefined && source !== 'reported') continue;
    if (overUnits === 'lead-only') {
      const figure = leadFigure(code);
      if (figure !== undefined) totals.set(code, text(figure));
    }
    if (overUnits === 'sum') {
      const found = reports.filter((one) => counts(one, indicator) && one.values.has(code));
      if (found.length > 0)
        totals.set(code, text(found.reduce((sum, one) => sum + one.values.get(code)!, 0n)));
    }
  }
  for (const { code, kind, rules = [], decimals = 2 } of indicators) {
    if (kind !== 'ratio') continue;
    const [top, bottom] = rules[0]!.replace(/^=\s*/, '').split('/').map(codesIn) as [Signed[], Signed[]];
    const parts = [...top, ...bottom];
    let numerator = 0n;
    let denominator = 0n;
    let found = false;
    if (parts.some((one) => isLeadOnly(one.code))) {
      const figures = parts.map((one) => leadFigure(one.code) ?? sumOf(totals, one.code));
      found = figures.every((one) => one !== undefined);
      if (found) {
        numerator = add(top, (one) => leadFigure(one) ?? sumOf(totals, one)!);
        denominator = add(bottom, (one) => leadFigure(one) ?? sumOf(totals, one)!);
      }
    } else {
      for (const report of reports) {
        if (!parts.every((one) => report.values.has(one.code) && counts(report, byCode.get(one.code)!)))
          continue;
        found = true;
        numerator += add(top, (one) => report.values.get(one)!);
        denominator += add(bottom, (one) => report.values.get(one)!);
      }
    }
    if (found && denominator !== 0n) totals.set(code, percent(numerator, denominator, decimals));
  }
  return totals;
}

interface Signed {
  sign: bigint;
  code: string;
}

function codesIn(expression: string): Signed[] {
  return [...expression.matchAll(/([+-]?)\s*(\d+\.\d+\.\d+)/g)].map(([, sign, code]) => ({
    sign: sign === '-' ? -1n : 1n,
    code: code!,
  }));
}

const add = (terms: readonly Signed[], valueOf: (code: string) => bigint) =>
  terms.reduce((sum, { sign, code }) => sum + sign * valueOf(code), 0n);

function sumOf(totals: ReadonlyMap<string, string>, code: string): bigint | undefined {
  const total = totals.get(code);
  return total === undefined ? undefined : BigInt(Math.round(Number(total) * 1000));
}

/** Thousandths as a plain decimal without trailing zeros. */
function text(amount: bigint): string {
  const sign = amount < 0n ? '-' : '';
  const digits = String(amount < 0n ? -amount : amount).padStart(4, '0');
  return `${sign}${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}

/** Rounded half up in integers. */
function percent(numerator: bigint, denominator: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = (numerator * 100n * scale * 2n + denominator) / (denominator * 2n);
  const digits = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0
    ? digits
    : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
}
