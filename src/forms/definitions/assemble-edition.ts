import { levels } from '../../domain/agency.ts';
import { clauseCodes } from '../../domain/clause.ts';
import type { Edition, Indicator, OpenList, OverTime, Reporter, Table } from '../../domain/edition.ts';
import type { HeaderDraft, IndicatorDraft, ListDraft, TableDraft, UnitDraft } from './definition-schema.ts';
import type { EditionDraft } from './edition-draft.ts';
import { mappingOf } from './mapping-schema.ts';
import { parseClause, parseTableIdentity } from './parse-clause.ts';

/** Aggregation over time follows from the kind, where the definition does not say otherwise. */
export const overTimeOf: Readonly<Record<IndicatorDraft['kind'], OverTime>> = {
  flow: 'add',
  cumulative: 'last',
  stock: 'last',
  base: 'take',
  ratio: 'ratio-of-sums',
  index: 'none',
  text: 'collect',
  list: 'collect',
};

/** Turns a draft without mistakes into the edition. */
export function assembleEdition(draft: EditionDraft, header: HeaderDraft): Edition {
  const { id, version, title, illustrative, issuer, basis, validFrom, validTo } = header;
  const units = new Map(draft.units.map(({ value }) => [value.name, value]));
  const indicators = new Map(draft.indicators.map(({ value }) => [value.code, indicatorOf(value, units)]));
  for (const { value } of draft.indicators) {
    if (value.kind === 'ratio' && !value.reporters) deriveReporters(indicators.get(value.code)!, indicators);
  }
  return {
    id,
    version,
    title,
    illustrative,
    basis,
    validFrom,
    ...present({ validTo, issuer }),
    units: new Map([...units].map(([name, { valueKind, aliases }]) => [name, { name, valueKind, aliases }])),
    leads: new Map(draft.leads.map(({ value }) => [value.code, value.name])),
    areas: draft.areas.map(({ value }) => value),
    indicators,
    tables: draft.tables.map(({ value }) => tableOf(value, units.get(value.unit)!.valueKind)),
    lists: draft.lists.map(({ value }) => listOf(value)),
    narrative: draft.sections.map(({ value }) => ({
      ...present(value),
      reporters: present(value.reporters),
    })),
    ...(draft.mappings.length === 0 ? {} : { mappings: draft.mappings.map((one) => mappingOf(one.value)) }),
  };
}

function indicatorOf(
  value: IndicatorDraft & { area: string },
  units: ReadonlyMap<string, UnitDraft>,
): Indicator {
  const { code, area, label, kind, overUnits, reportKinds, lead, certainty, basis } = value;
  const { onlyIn, validFrom, validTo, note, opens, movedBy, distinct, shared } = value;
  const unit = value.unit === undefined ? undefined : units.get(value.unit);
  return {
    code,
    area,
    label,
    unit: unit?.name ?? null,
    valueKind: unit?.valueKind ?? 'text',
    kind,
    decimals: value.decimals ?? unit?.decimals ?? 0,
    overUnits,
    overTime: value.overTime ?? (opens ? 'first' : distinct ? 'none' : overTimeOf[kind]),
    source: value.source ?? 'reported',
    clauses: clausesOf(value),
    reporters: present(value.reporters ?? {}),
    reportKinds,
    lead,
    optional: value.optional ?? false,
    certainty,
    basis,
    ...present({ onlyIn, validFrom, validTo, note, opens, movedBy, distinct, shared }),
  };
}

function listOf(value: ListDraft): OpenList {
  return {
    ...present(value),
    reporters: present(value.reporters),
    columns: value.columns.map((one) => present(one)),
  };
}

function clausesOf(value: IndicatorDraft): Indicator['clauses'] {
  return (value.rules ?? []).flatMap((rule) => {
    const parsed = parseClause(rule);
    return 'clause' in parsed ? [parsed.clause] : [];
  });
}

function tableOf(value: TableDraft, valueKind: Table['valueKind']): Table {
  return {
    ...value,
    valueKind,
    optional: value.optional ?? false,
    reporters: present(value.reporters),
    columns: value.columns.map((column) => present(column)),
    identities: value.identities.flatMap((text) => {
      const parsed = parseTableIdentity(text);
      return 'clause' in parsed ? [{ column: parsed.column, clause: parsed.clause }] : [];
    }),
  };
}

/** A ratio stands where everything it is made of is asked: in the same kind of report, of the same lead. */
function deriveReporters(ratio: Indicator, indicators: Map<string, Indicator>): void {
  const operands = ratio.clauses.flatMap(clauseCodes).map((code) => indicators.get(code)!);
  const derived: Partial<Record<(typeof levels)[number], Reporter>> = {};
  for (const level of levels) {
    const asked = operands.map((one) => one.reporters[level]);
    const unit = asked.every((one) => one === 'unit' || one === 'both');
    const lead =
      asked.every((one) => one === 'lead' || one === 'both') &&
      operands.every((one) => one.lead === ratio.lead);
    if (unit || lead) derived[level] = unit && lead ? 'both' : unit ? 'unit' : 'lead';
  }
  indicators.set(ratio.code, { ...ratio, reporters: derived });
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out keys without a value, so that an absent field is absent. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;
}
