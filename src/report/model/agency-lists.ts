import type { Agency, Level } from '../../domain/agency.ts';
import { scopeKey } from '../../domain/consolidation.ts';
import { groupBy } from '../../domain/group-by.ts';
import { rowScope, type ReportColumn, type ReportField, type ReportRow } from '../report-model.ts';

/** Names of the levels, as a template writes and a report prints them. */
export const levelNames: Readonly<Record<Level, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
};

const agencyColumns: readonly ReportColumn[] = [
  { name: 'STT' },
  { name: 'Mã đơn vị', aliases: ['Mã'] },
  { name: 'Tên đơn vị', aliases: ['Tên', 'Đơn vị'] },
  { name: 'Tên nhóm', aliases: ['Nhóm'] },
  { name: 'Tên cấp', aliases: ['Cấp'] },
];
const agenciesInside: ReportColumn = { name: 'Đơn vị', over: 'agency', columns: agencyColumns };

/**
 * The agencies as lists to repeat over: `Đơn vị`, `Nhóm` with its agencies, `Cấp` with its agencies; all in the order of
 * the register. Figures inside a row are those of its agency, group or level.
 */
export function agencyLists(agencies: readonly Agency[]): ReportField[] {
  const groups = [...groupBy(agencies, (one) => one.group)];
  const levels = [...groupBy(agencies, (one) => one.level)];
  return [
    {
      name: 'Đơn vị',
      aliases: ['agencies'],
      value: { over: 'agency', columns: agencyColumns, rows: agencyRows(agencies) },
    },
    {
      name: 'Nhóm',
      aliases: ['Nhóm đơn vị', 'groups'],
      value: {
        over: 'group',
        columns: [
          { name: 'STT' },
          { name: 'Tên nhóm', aliases: ['Tên', 'Nhóm'] },
          { name: 'Số đơn vị' },
          agenciesInside,
        ],
        rows: groups.map(([id, own], at) => ({
          STT: String(at + 1),
          'Tên nhóm': id,
          ...inside(own),
          [rowScope]: scopeKey({ type: 'group', id }),
        })),
      },
    },
    {
      name: 'Cấp',
      aliases: ['levels'],
      value: {
        over: 'level',
        columns: [
          { name: 'STT' },
          { name: 'Tên cấp', aliases: ['Tên', 'Cấp'] },
          { name: 'Số đơn vị' },
          agenciesInside,
        ],
        rows: levels.map(([id, own], at) => ({
          STT: String(at + 1),
          'Tên cấp': levelNames[id],
          ...inside(own),
          [rowScope]: scopeKey({ type: 'level', id }),
        })),
      },
    },
  ];
}

function inside(own: readonly Agency[]) {
  return { 'Số đơn vị': String(own.length), 'Đơn vị': agencyRows(own) };
}

function agencyRows(agencies: readonly Agency[]): ReportRow[] {
  return agencies.map(({ code, name, group, level }, at) => ({
    STT: String(at + 1),
    'Mã đơn vị': code,
    'Tên đơn vị': name,
    'Tên nhóm': group,
    'Tên cấp': levelNames[level],
    [rowScope]: scopeKey({ type: 'agency', id: code }),
  }));
}
