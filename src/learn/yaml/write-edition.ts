import { toA1 } from '../../domain/cell-ref.ts';
import { say } from '../../messages/catalogue.ts';
import type {
  Doubt,
  DraftArea,
  DraftIndicator,
  DraftList,
  DraftTable,
  LearntEdition,
} from '../draft/draft-types.ts';
import { doubtSentence } from '../doubt-sentence.ts';
import { overUnitsOf } from '../draft/guess-kind.ts';
import { CommentedYaml } from './commented-yaml.ts';

/** A definition file of the draft, by its name in the edition's folder. */
export interface DraftFile {
  name: string;
  text: string;
}

/** What the workbook does not tell and the definitions ask of everything. */
const asked = {
  reporters: { province: 'unit', district: 'unit', commune: 'unit' },
  reportKinds: ['quarterly', 'six-month', 'annual'],
  lead: 'DM',
};

/** The edition as commented YAML. `validFrom` is the day put where the workbook names none. */
export function writeEdition(learnt: LearntEdition, id: string, validFrom: string): DraftFile[] {
  return [
    { name: 'edition.yaml', text: editionFile(learnt, id, validFrom) },
    ...learnt.areas.map((area) => ({ name: `area-${area.code}.yaml`, text: areaFile(learnt, area) })),
    ...learnt.tables.map((table) => ({
      name: `table-${fileKey(table.code)}.yaml`,
      text: tableFile(learnt, table),
    })),
    ...(learnt.lists.length > 0 ? [{ name: 'lists.yaml', text: listsFile(learnt) }] : []),
  ];
}

/** Doubts about the edition as a whole: the same for every workbook. */
const editionDoubts = ['learn.basis-unknown', 'learn.valid-from', 'learn.lead-unknown'] as const;
/** Doubts at the head of every file that asks agencies for something. */
const fileDoubts = ['learn.asked-of-everyone', 'learn.labels-untranslated'] as const;

/** Every doubt of the draft, in the order of the files. */
export function doubtsOf(learnt: LearntEdition): Doubt[] {
  const general = (ids: readonly Doubt['id'][]) => ids.map((id): Doubt => ({ id, params: {} }));
  const owners = [...learnt.areas, ...learnt.tables];
  return [
    ...general(editionDoubts),
    ...(learnt.units.length === 0 ? general(['learn.units-none']) : []),
    ...owners.flatMap((one) => [
      ...general(fileDoubts),
      ...one.doubts,
      ...('indicators' in one ? one.indicators.flatMap((item) => item.doubts) : []),
    ]),
    ...(learnt.lists.length > 0 ? general(fileDoubts) : []),
    ...learnt.lists.flatMap((one) => [...one.doubts, ...one.columns.flatMap((column) => column.doubts)]),
  ];
}

const marked = (doubts: readonly Doubt[]) => doubts.map((one) => doubtSentence(one, 'vi'));
const general = (ids: readonly Doubt['id'][]) => marked(ids.map((id) => ({ id, params: {} })));
const both = (text: string) => ({ vi: text, en: text });
const headOf = (learnt: LearntEdition) => say('vi', 'learn.file.draft', { file: learnt.file });

function editionFile(learnt: LearntEdition, id: string, validFrom: string): string {
  // An edition has at least one area, though a workbook may hold tables alone.
  const areas = learnt.areas.length > 0 ? learnt.areas : [emptyArea(learnt)];
  const first = areas[0]!;
  const yaml = new CommentedYaml(
    {
      id,
      version: '0.1.0',
      title: both(learnt.file.replace(/\.[^.]*$/, '')),
      illustrative: true,
      basis: say('vi', 'learn.file.basis', { file: learnt.file, sheet: first.source, cell: 'A1' }),
      validFrom,
      units: learnt.units.map(({ name, valueKind, decimals }) => ({
        name,
        valueKind,
        ...(decimals === undefined ? {} : { decimals }),
        aliases: [],
      })),
      leads: [{ code: 'DM', name: both('Cơ quan đầu mối (chưa xác định)') }],
      areas: areas.map(({ code, sheet, title }) => ({ code, sheet, title: both(title) })),
    },
    headOf(learnt),
  );
  yaml.comment(['basis'], general(['learn.basis-unknown']));
  yaml.comment(['validFrom'], general(['learn.valid-from']));
  yaml.comment(['units'], learnt.units.length === 0 ? general(['learn.units-none']) : [], true);
  yaml.comment(['leads'], general(['learn.lead-unknown']), true);
  yaml.comment(['areas'], [], true);
  for (const [key, items] of [
    ['units', learnt.units],
    ['leads', [0]],
    ['areas', areas],
  ] as const) {
    items.forEach((_, index) => yaml.inline([key, index]));
  }
  return yaml.toString();
}

function emptyArea(learnt: LearntEdition): DraftArea {
  const source = (learnt.tables[0] ?? learnt.lists[0])?.source ?? '';
  const sheet = 'Chỉ tiêu';
  return { code: '1', title: source || sheet, source, sheet, indicators: [], doubts: [] };
}

function areaFile(learnt: LearntEdition, area: DraftArea): string {
  const data = { area: area.code, indicators: area.indicators.map((one) => indicatorData(learnt, one)) };
  const yaml = new CommentedYaml(data, headOf(learnt));
  yaml.comment(['area'], [...general(fileDoubts), ...marked(area.doubts)]);
  area.indicators.forEach((one, index) => {
    const cell = `${one.sheet}!${toA1(one.row, one.column)}`;
    const origin = say('vi', 'learn.file.origin', {
      cell,
      written: one.written === one.code ? '' : one.written,
    });
    const heading = one.heading === undefined ? [] : [say('vi', 'learn.file.heading', { text: one.heading })];
    yaml.comment(['indicators', index], [...heading, origin, ...marked(one.doubts)], index > 0);
  });
  return yaml.toString();
}

function indicatorData(learnt: LearntEdition, one: DraftIndicator): Record<string, unknown> {
  return {
    code: one.code,
    label: both(one.label),
    ...(one.unit === undefined || one.kind === 'text' ? {} : { unit: one.unit }),
    kind: one.kind,
    overUnits: overUnitsOf(one.kind),
    ...(one.rules.length > 0 ? { rules: one.rules } : {}),
    ...asked,
    certainty: 'memory',
    basis: basisOf(learnt, one.sheet, toA1(one.row, one.column)),
  };
}

const basisOf = (learnt: LearntEdition, sheet: string, cell: string) =>
  say('vi', 'learn.file.basis', { file: learnt.file, sheet, cell });

function tableFile(learnt: LearntEdition, table: DraftTable): string {
  const slug = fileKey(table.code);
  const yaml = new CommentedYaml(
    {
      code: table.code,
      title: both(table.title),
      sheet: table.sheet,
      ...(table.unit === undefined ? {} : { unit: table.unit }),
      rows: table.rows,
      ...asked,
      certainty: 'memory',
      basis: basisOf(learnt, table.source, table.cell),
      columns: table.columns.map(({ no, role, header, label, indicator, kind }) => ({
        no,
        role,
        header: [...header],
        label: both(label),
        ...(indicator === undefined ? {} : { indicator }),
        ...(role === 'value' ? { kind, definitionId: `${slug}.${no}` } : {}),
      })),
      identities: table.identities,
    },
    headOf(learnt),
  );
  yaml.comment(['code'], [...general(fileDoubts), ...marked(table.doubts)]);
  table.columns.forEach((_, index) => yaml.inline(['columns', index]));
  return yaml.toString();
}

function listsFile(learnt: LearntEdition): string {
  const area = learnt.areas[0]?.code ?? '1';
  const yaml = new CommentedYaml(
    {
      lists: learnt.lists.map((one: DraftList) => ({
        code: one.code,
        title: both(one.title),
        sheet: one.sheet,
        rows: one.rows,
        area,
        ...asked,
        certainty: 'memory',
        basis: basisOf(learnt, one.source, one.cell),
        columns: one.columns.map(({ key, label, valueKind, required, choices }) => ({
          key,
          valueKind,
          required,
          label: both(label),
          ...(choices ? { choices: [...choices] } : {}),
        })),
      })),
    },
    headOf(learnt),
  );
  yaml.comment(['lists'], general(fileDoubts));
  learnt.lists.forEach((one, index) => {
    const doubts = [...one.doubts, ...one.columns.flatMap((column) => column.doubts)];
    const origin = say('vi', 'learn.file.origin', { cell: `${one.source}!${one.cell}`, written: '' });
    yaml.comment(['lists', index], [origin, ...marked(doubts)], index > 0);
    one.columns.forEach((_, column) => yaml.inline(['lists', index, 'columns', column]));
  });
  return yaml.toString();
}

/** A file name out of a table's code. */
const fileKey = (code: string) => code.toLowerCase().replace(/[^a-z0-9]+/g, '');
