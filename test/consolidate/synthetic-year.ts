import type { Consolidation } from '../../src/domain/consolidation.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { agenciesIn } from '../../src/domain/agency.ts';
import type { History, PeriodRecord } from '../../src/domain/history.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { ContinuityOf } from '../../src/domain/succession.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { recordOf } from '../../src/consolidate/record/record-of.ts';
import { trueValues, WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';

export const edition: Edition = shippedEdition();
export const maker = new WorkbookMaker(edition);
export const sameUnits: ContinuityOf = (code) => ({ kind: 'same', code });
export const at = (id: string): Period => parsePeriod(id)!;

/** A period of the synthetic province as the agencies' right answers make it; `without` did not send. */
export function syntheticPeriod(id: string, without: readonly string[] = []): Consolidation {
  const period = at(id);
  const obligations = maker.obligations(period);
  const effective = new Map<string, Submission>();
  for (const { obligation: owed, agency, values, tables } of trueValues(maker, period, false)) {
    if (without.includes(agency)) continue;
    const obligation = obligations.find((one) => one.id === owed)!;
    const file = `${owed}.xlsx`;
    const cell = { file, sheet: 'S', cell: 'A1' };
    const as = (value: string) => ({ status: 'number' as const, value, raw: value, cell, readings: [] });
    effective.set(owed, {
      received: { file, sha256: owed, size: 1, received: null },
      identity: {},
      form: obligation.form,
      agency,
      obligation: owed,
      observations: new Map(
        [...values].map(([code, value]): [string, Observation] => [code, { indicator: code, ...as(value) }]),
      ),
      tables: [...tables].map(([table, rows]) => ({
        table,
        sheet: table,
        rows: rows.map(({ key, columns }) => ({
          role: 'data',
          key,
          keyCell: cell,
          cells: new Map([...columns].map(([no, value]) => [no, as(value)])),
        })),
      })),
      lists: [],
      narrative: [],
      nothingArose: new Map(),
      facts: [],
    });
  }
  return consolidate({
    period,
    edition,
    agencies: agenciesIn(maker.register, period),
    obligations: obligations.map((obligation) => ({
      obligation,
      state: effective.has(obligation.id) ? 'valid' : 'missing',
      deadline: period.end,
      daysLate: 0,
      blockers: 0,
      errors: 0,
    })),
    effective,
    findings: [],
    policy: 'exclude-figure',
  });
}

export function historyOf(consolidations: readonly Consolidation[]): History {
  const records = consolidations.map((one) =>
    recordOf(one, { snapshot: 1, id: `${one.period.id}-0123abcd`, madeOn: one.period.end }),
  );
  return historyFrom(records);
}

export function historyFrom(records: readonly PeriodRecord[]): History {
  const byId = new Map(records.map((one) => [one.period.id, one]));
  const periods = records
    .map((one) => one.period)
    .toSorted((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
  return { periods, of: (id) => byId.get(id) };
}
