import { stringify } from 'csv-stringify/sync';
import type { Edition, Indicator } from '../../domain/edition.ts';
import { shapeWord } from './shape-words.ts';
import { targetColumns, type TargetColumn } from './target-columns.ts';

export type TargetRow = Partial<Record<TargetColumn, string>>;

/** Text of `targets/<year>.csv`: UTF-8 with BOM and CRLF, so that Excel opens it with its accents. */
export function targetsText(rows: readonly TargetRow[]): string {
  const lines = rows.map((row) => targetColumns.map(({ key }) => row[key] ?? ''));
  return stringify([targetColumns.map((one) => one.vi), ...lines], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** A file to start from: every kind of target once, all marked as examples, on indicators of the edition. */
export function sampleTargets(edition: Edition, year: number): TargetRow[] {
  const subjects = sampleSubjects(edition);
  return [...figureExamples(subjects), ...otherExamples(subjects)].map((row, at) => ({
    ...row,
    id: `VÍ DỤ ${String(at + 1).padStart(2, '0')}`,
    basis: `Ví dụ: Kế hoạch CCHC năm ${year}, mục II`,
  }));
}

interface Subjects {
  flow: string;
  rate: string;
  stock: string;
  /** What every unit does: answered in words, or counted. */
  duty: string;
  /** A share of counts: what it is made of. */
  part: string;
  whole: string;
}

/** The first indicators of their kind: examples that the edition can judge. */
function sampleSubjects({ indicators }: Edition): Subjects {
  const all = [...indicators.values()];
  const first = (fits: (one: Indicator) => boolean) => all.find(fits)?.code ?? '';
  const flow = first((one) => one.kind === 'flow' && one.overUnits === 'sum' && one.valueKind === 'count');
  const shares = all.flatMap(({ clauses, valueKind }) => {
    const ratio = clauses.find((one) => one.kind === 'ratio');
    const isPlain = ratio?.numerator.length === 1 && ratio.denominator.length === 1;
    return isPlain && valueKind === 'percent'
      ? [{ part: ratio.numerator[0]!.code, whole: ratio.denominator[0]!.code }]
      : [];
  });
  return {
    flow,
    rate: first((one) => one.kind === 'ratio' && one.valueKind === 'percent'),
    stock: first((one) => one.kind === 'stock' && one.valueKind === 'count'),
    duty: first((one) => one.kind === 'text') || flow,
    part: shares[0]?.part ?? flow,
    whole: shares[0]?.whole ?? flow,
  };
}

function figureExamples({ flow, rate, stock, part, whole }: Subjects): TargetRow[] {
  return [
    {
      text: 'Số lượng đạt ít nhất một mức (toàn tỉnh)',
      subject: flow,
      scope: 'toàn tỉnh',
      kind: shapeWord('at-least'),
      value: '1200',
    },
    {
      text: 'Tỷ lệ phải lớn hơn một mức',
      subject: rate,
      kind: shapeWord('more-than'),
      value: '92,5',
      unit: '%',
    },
    {
      text: 'Mỗi đơn vị của một cấp hoặc một nhóm cùng phải đạt',
      subject: rate,
      scope: 'mỗi đơn vị cấp xã',
      kind: shapeWord('at-least'),
      value: '90',
      unit: '%',
    },
    { text: 'Số lượng không được vượt quá', subject: flow, kind: shapeWord('at-most'), value: '10' },
    {
      text: 'Tỷ lệ phải nhỏ hơn một mức',
      subject: rate,
      kind: shapeWord('less-than'),
      value: '2',
      unit: '%',
    },
    {
      text: 'Giảm ít nhất một số lượng so với cuối năm trước',
      subject: stock,
      kind: shapeWord('reduction'),
      value: '36',
      note: 'Ghi “Mức năm trước” khi thư mục này chưa có báo cáo năm trước.',
    },
    {
      text: 'Tỷ lệ phần trăm có mẫu số do kế hoạch quy định',
      subject: part,
      kind: shapeWord('at-least'),
      value: '40',
      unit: '%',
      denominator: whole,
      note: 'Kế hoạch chưa nêu mẫu số thì ghi “chưa rõ” ở cột “Mẫu số”.',
    },
  ];
}

function otherExamples({ duty }: Subjects): TargetRow[] {
  return [
    {
      text: '100% cơ quan, đơn vị đã thực hiện',
      subject: duty,
      scope: 'toàn tỉnh',
      kind: shapeWord('all-units'),
    },
    { text: 'Xếp trong 30 hạng đầu', subject: 'PAR INDEX', kind: shapeWord('rank-ceiling'), value: '30' },
    {
      text: 'Tăng từ 4 đến 6 bậc so với năm trước',
      subject: 'PAR INDEX',
      kind: shapeWord('rank-improvement'),
      value: '4',
      to: '6',
    },
    {
      text: 'Một nửa số chỉ số thành phần đạt từ trung bình cao trở lên',
      subject: 'PAPI',
      kind: shapeWord('share-in-band'),
      value: '50',
      band: 'Trung bình cao trở lên',
    },
  ];
}
