import type { Edition, Indicator } from '../../domain/edition.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { ReportKind } from '../../domain/period.ts';
import { columnWords } from '../../messages/template-fields/column-words.ts';
import { fieldGroups, fieldWords } from '../../messages/template-fields/field-words.ts';
import type {
  ColumnEntry,
  NameEntry,
  NameGroup,
  NameType,
  Vocabulary,
} from '../../messages/template-vocabulary.ts';
import type { ReportColumn, ReportField, ReportModel } from '../report-model.ts';
import { nameKey } from './name-key.ts';
import type { QualifierRole } from './qualifier-spec.ts';
import { qualifiers } from './qualifiers.ts';

/** Every name that a template of this kind may use, grouped, from the model itself; without a kind, of all of them. */
export function listVocabulary(
  model: ReportModel,
  edition: Edition,
  kind?: ReportKind | 'special' | 'letter',
): Vocabulary {
  const asksFor = (one: Indicator) =>
    kind === undefined || kind === 'special' || one.reportKinds.some((each) => each === kind);
  const indicators = [...model.figures.values()]
    .map((one) => one.indicator)
    .filter(isFigure)
    .filter(asksFor);
  const labels = groupBy(indicators, (one) => nameKey(one.label.vi));
  const areas = edition.areas.map((area): NameGroup => ({
    id: `figures-${area.code}`,
    title: area.title,
    entries: indicators
      .filter((one) => one.area === area.code)
      .map((one) => figureEntry(one, labels.get(nameKey(one.label.vi))!.length === 1)),
  }));
  const groups = [...fieldGroupsOf(model), ...areas, ...qualifierGroups(model)];
  return {
    edition: edition.id,
    ...(kind === undefined ? {} : { kind }),
    groups: groups.filter((one) => one.entries.length > 0),
  };
}

const isFigure = ({ kind }: Indicator) => kind !== 'text' && kind !== 'list';

function figureEntry({ code, label, unit, reportKinds }: Indicator, isUnique: boolean): NameEntry {
  return {
    name: code,
    aliases: isUnique ? [label.vi] : [],
    type: 'figure',
    description: label,
    example: `{{${code}}}`,
    ...(unit === null ? {} : { unit }),
    kinds: reportKinds,
  };
}

function fieldGroupsOf(model: ReportModel): NameGroup[] {
  const described = model.fields.map((field) => ({ field, words: fieldWords(field.name) }));
  return Object.entries(fieldGroups).map(([id, title]) => {
    const own = described.filter(({ words }) => words?.[0] === id);
    const families = groupBy(own, ({ words }) => words![1]);
    return { id, title, entries: [...families].map(([name, members]) => fieldEntry(name, members)) };
  });
}

function fieldEntry(
  family: string,
  members: readonly { field: ReportField; words: ReturnType<typeof fieldWords> }[],
): NameEntry {
  const [{ field, words }] = members as [(typeof members)[number]];
  const [, , vi, en] = words!;
  const isFamily = family.includes('*');
  const type = typeOf(field);
  return {
    name: isFamily ? family.replace('*', '…') : field.name,
    aliases: isFamily ? [] : (field.aliases ?? []),
    type,
    description: { vi, en },
    example: exampleOf(type, field.name),
    ...(isFamily ? { members: members.map((one) => one.field.name) } : {}),
    ...(typeof field.value === 'object' ? { columns: columnsOf(field.value.columns) } : {}),
  };
}

function typeOf({ value }: ReportField): NameType {
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'flag' : 'list';
}

function exampleOf(type: NameType, name: string): string {
  if (type === 'flag') return `{{NẾU ${name}}} … {{HẾT ${name}}}`;
  return type === 'list' ? `{{LẶP ${name}}} … {{HẾT ${name}}}` : `{{${name}}}`;
}

function columnsOf(columns: readonly ReportColumn[]): ColumnEntry[] {
  return columns.map(({ name, aliases = [], columns: inner }) => ({
    name,
    aliases,
    description: columnWords(name) ?? { vi: '', en: '' },
    ...(inner ? { columns: columnsOf(inner) } : {}),
  }));
}

const qualifierTitles: Readonly<Record<QualifierRole, NameGroup['title']>> = {
  scope: { vi: 'Sau dấu |: lấy số của ai', en: 'Behind the |: whose figure' },
  view: { vi: 'Sau dấu |: in cái gì của chỉ tiêu', en: 'Behind the |: what of the figure' },
  format: { vi: 'Sau dấu |: in số theo cách nào', en: 'Behind the |: how the number is written' },
  condition: { vi: 'Sau dấu | trong thẻ NẾU: hỏi gì về chỉ tiêu', en: 'Behind the | of a condition' },
  text: { vi: 'Sau dấu | của chữ', en: 'Behind the | of a text' },
};

function qualifierGroups({ figures }: ReportModel): NameGroup[] {
  const roles = Object.entries(qualifierTitles) as [QualifierRole, NameGroup['title']][];
  return roles
    .filter(([role]) => role === 'text' || figures.size > 0)
    .map(([role, title]) => ({
      id: `qualifiers-${role}`,
      title,
      entries: qualifiers
        .filter((one) => one.role === role)
        .map(({ name, aliases = [], argument, description, example }) => ({
          name: argument === 'digits' ? `N ${name}` : argument ? `${name}: …` : name,
          aliases,
          type: role,
          description,
          example,
        })),
    }));
}
