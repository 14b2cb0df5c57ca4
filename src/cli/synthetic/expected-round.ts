import type { Decimal } from '../../domain/decimal.ts';
import type { Severity } from '../../domain/finding.ts';
import { locateExpected } from './apply-fault.ts';
import type { Period } from '../../domain/period.ts';
import { rightAnswers } from './answers.ts';
import type { Fault } from './fault-types.ts';
import { faults, faultyPeriod, lateAgencies, missingAgencies } from './faults.ts';
import { inboxName, type WorkbookMaker } from './synthetic-round.ts';

/** A finding that the checks have to make, for one seeded fault or for a missing or late agency. */
export interface ExpectedFinding {
  fault: string;
  code: string;
  severity: Severity;
  /** Null where the file belongs to no registered agency. */
  agency: string | null;
  /** Below the inbox; absent for what is about no file. */
  file?: string;
  sheet?: string;
  cell?: string;
}

/** Every finding that the seeded faults have to produce. Warnings and remarks beyond these are allowed, errors not. */
export function expectedFindings(maker: WorkbookMaker, period: Period): ExpectedFinding[] {
  const owed = new Map(maker.obligations(period).map((one) => [one.id, one]));
  const fromFaults = faults.flatMap((fault) => {
    const obligation = owed.get(fault.obligation)!;
    const layout = maker.layout(obligation.form);
    const file = fileOf(fault, inboxName(maker.agencyOf(obligation), obligation));
    const agency = fault.edit.do === 'stranger' ? null : obligation.agency;
    return fault.expect.map(({ code, severity, at }) => ({
      fault: fault.id,
      code,
      severity,
      agency,
      ...(at === 'agency' ? {} : { file }),
      ...locateExpected(layout, { at }),
    }));
  });
  const missing = missingAgencies.map((agency) => ({
    fault: `missing ${agency}`,
    code: 'C-EXP-001',
    severity: 'error' as const,
    agency,
  }));
  const late = [...lateAgencies.keys()].map((agency) => ({
    fault: `late ${agency}`,
    code: 'C-LAT-001',
    severity: 'warning' as const,
    agency,
  }));
  return [...fromFaults, ...missing, ...late];
}

function fileOf({ edit }: Fault, right: string): string {
  const folder = right.slice(0, right.lastIndexOf('/') + 1);
  if (edit.do === 'file-name') return folder + edit.name;
  if (edit.do === 'stranger') return folder + edit.file;
  if (edit.do === 'last-period') return right.replaceAll(faultyPeriod, edit.period);
  if (edit.do === 'earlier-version') return right.replace('.xlsx', ' (2).xlsx');
  return edit.do === 'content' && edit.as === 'xls' ? right.replace(/x$/, '') : right;
}

/** What one submission contributes to the totals when the faults are found: values by indicator, rows by table. */
export interface TrueSubmission {
  obligation: string;
  agency: string;
  values: ReadonlyMap<string, Decimal>;
  tables: ReadonlyMap<string, readonly { key: string; columns: ReadonlyMap<number, Decimal> }[]>;
}

/**
 * The generator's own figures of a round, less those that a fault keeps out. `spoiled: false` for a round without
 * faults. Ratios are left out: they follow from their parts.
 */
export function trueValues(maker: WorkbookMaker, period: Period, spoiled: boolean): TrueSubmission[] {
  return maker.obligations(period).flatMap((obligation) => {
    const { id, agency, form } = obligation;
    if (spoiled && missingAgencies.includes(agency)) return [];
    const fault = spoiled ? faults.find((one) => one.obligation === id) : undefined;
    if (fault?.excludes.includes('*')) return [];
    const { answers, figures } = rightAnswers(maker.agencyOf(obligation), form, maker.register.agencies);
    const values = new Map<string, Decimal>();
    for (const [code, field] of form.fields) {
      const { valueKind, area } = field.indicator;
      const value = fault?.counts?.[code] ?? figures.get(code);
      if (field.requirement === 'computed' || field.requirement === 'given' || valueKind === 'text') continue;
      if (value === undefined || isExcluded(fault, code, area, value)) continue;
      values.set(code, value);
    }
    const tables = [...answers.tables].filter(([table]) => !fault?.excludes.includes(`table:${table}`));
    const rows = tables.map(([table, all]) => {
      const exact = all.map(({ key, columns }) => ({ key, columns: numbers(columns) }));
      return [table, exact] as const;
    });
    return [{ obligation: id, agency, values, tables: new Map(rows) }];
  });
}

function isExcluded(fault: Fault | undefined, code: string, area: string, value: Decimal): boolean {
  if (!fault) return false;
  return fault.excludes.includes(code) || (fault.excludes.includes(`nonzero:${area}`) && value !== '0');
}

function numbers(columns: ReadonlyMap<number, unknown>): Map<number, Decimal> {
  return new Map(
    [...columns].flatMap(([no, value]) => (typeof value === 'number' ? [[no, String(value)]] : [])),
  );
}
