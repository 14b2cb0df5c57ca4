import type { Agency } from '../../domain/agency.ts';
import type { Exclusion, ExclusionReason, Lineage } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { nameAgencies } from './agency-names.ts';
import type { ReportRow } from '../report-model.ts';

const reasons: Record<ExclusionReason, string> = {
  'not-received': 'Chưa gửi báo cáo',
  'not-readable': 'Tệp gửi đến không đọc được',
  blank: 'Bỏ trống',
  unreadable: 'Nội dung ô không phải số liệu',
  missing: 'Biểu gửi đến không có chỉ tiêu này',
  'not-applicable': 'Không áp dụng',
  'open-error': 'Số liệu còn lỗi, chưa sửa',
  'no-denominator': 'Không có mẫu số để tính tỷ lệ',
  'other-definition': 'Cột biểu dùng định nghĩa khác, không cộng chung',
  'not-printed': 'Không in',
};

/** Reasons that need no line of their own: who has sent nothing is listed once, the others are no loss. */
const silent = new Set<ExclusionReason>(['not-received', 'not-applicable', 'not-printed', 'no-denominator']);

/** From how many indicators on one cause is told once for all of them: a file, a sheet, not a figure was left out. */
const toldTogether = 6;
/** Codes listed one by one before the rest is counted. */
const codesShown = 8;

/** What one agency had left out for one cause. */
interface Cause {
  agency: string;
  text: string;
  items: { indicator: Indicator; exclusion: Exclusion }[];
}

/**
 * Rows on what does not count and why: causes that cost an agency many indicators first, agencies with the same loss
 * together; then the single figures, with the value that stood there.
 */
export function exclusionRows(
  lineages: readonly (readonly [Indicator, Lineage | undefined])[],
  names: ReadonlyMap<string, Agency>,
): ReportRow[] {
  const causes = [...causesOf(lineages).values()];
  const wide = groupRows(
    causes.filter((one) => one.items.length >= toldTogether),
    ({ items, text }) => ({
      Mã: '',
      'Tên chỉ tiêu': codeList(items.map((one) => one.indicator.code)),
      'Lý do': text,
    }),
    names,
  );
  const single = causes
    .filter((one) => one.items.length < toldTogether)
    .flatMap(({ agency, text, items }) => items.map((item) => ({ agency, text, items: [item] })));
  const order = new Map(lineages.map(([one], at) => [one.code, at]));
  single.sort((a, b) => order.get(a.items[0]!.indicator.code)! - order.get(b.items[0]!.indicator.code)!);
  const rows = groupRows(single, singleCells, names);
  return [...wide, ...rows];
}

function causesOf(lineages: readonly (readonly [Indicator, Lineage | undefined])[]): Map<string, Cause> {
  const causes = new Map<string, Cause>();
  for (const [indicator, lineage] of lineages) {
    for (const exclusion of lineage?.exclusions ?? []) {
      const { reason, code, agency } = exclusion;
      if (silent.has(reason)) continue;
      const text = `${reasons[reason]}${code ? ` (${code})` : ''}`;
      const key = `${agency}|${text}`;
      const known = causes.get(key);
      if (known) known.items.push({ indicator, exclusion });
      else causes.set(key, { agency, text, items: [{ indicator, exclusion }] });
    }
  }
  return causes;
}

function singleCells({ items, text }: Cause): Record<string, string> {
  const { indicator, exclusion } = items[0]!;
  const raw = exclusion.reason === 'open-error' && exclusion.raw ? `: ghi “${exclusion.raw}”` : '';
  return { Mã: indicator.code, 'Tên chỉ tiêu': indicator.label.vi, 'Lý do': text + raw };
}

/** Rows with equal cells become one with all their agencies. */
function groupRows(
  causes: readonly Cause[],
  cellsOf: (cause: Cause) => Record<string, string>,
  names: ReadonlyMap<string, Agency>,
): ReportRow[] {
  const groups = new Map<string, { cells: Record<string, string>; agencies: string[] }>();
  for (const cause of causes) {
    const cells = cellsOf(cause);
    const key = Object.values(cells).join('|');
    const known = groups.get(key);
    if (known) known.agencies.push(cause.agency);
    else groups.set(key, { cells, agencies: [cause.agency] });
  }
  return [...groups.values()].map(({ cells, agencies }) => ({
    ...cells,
    'Đơn vị': nameAgencies(agencies, names),
    'Số đơn vị': String(agencies.length),
  }));
}

function codeList(codes: readonly string[]): string {
  const shown = codes.length > codesShown ? codes.slice(0, codesShown - 1) : codes;
  const rest = codes.length - shown.length;
  return `${codes.length} chỉ tiêu: ${shown.join(', ')}${rest > 0 ? ` và ${rest} chỉ tiêu khác` : ''}`;
}
