import { scopeKey, type Consolidation } from '../../domain/consolidation.ts';
import type { Attainment } from '../../domain/target.ts';
import {
  actualText,
  gapText,
  goalText,
  remarks,
  stateText,
  targetUnit,
  type TargetWords,
} from '../../messages/target-text.ts';
import type { ReportField, ReportRow, ReportTarget } from '../report-model.ts';
import { targetSentences } from '../sentences/target-sentences.ts';

const columns = [
  'Thứ tự',
  'Mã',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Mức đề ra',
  'Thực hiện',
  'Chênh lệch',
  'Kết quả',
  'Cơ quan chủ trì',
  'Căn cứ',
  'Ghi chú',
];

const listNames = {
  attained: 'Chỉ tiêu đạt',
  'not-attained': 'Chỉ tiêu chưa đạt',
  undecided: 'Chỉ tiêu chưa đánh giá',
} as const;

/** The plan's targets against what was done: counts and the table of plan, actual and gap. */
export function targetFields(
  attainments: readonly Attainment[],
  { edition, agencies }: Pick<Consolidation, 'edition' | 'agencies'>,
): ReportField[] {
  const words = wordsOf({ edition, agencies });
  const count = (name: string, state?: Attainment['state']): ReportField => ({
    name,
    value: String(attainments.filter((one) => state === undefined || one.state === state).length),
  });
  return [
    { name: 'Có chỉ tiêu kế hoạch', value: attainments.length > 0 },
    count('Số chỉ tiêu'),
    count('Số chỉ tiêu đạt', 'attained'),
    count('Số chỉ tiêu chưa đạt', 'not-attained'),
    count('Số chỉ tiêu chưa đánh giá', 'undecided'),
    {
      name: 'Nhận xét chỉ tiêu',
      value: {
        columns: [{ name: 'Nội dung' }],
        rows: targetSentences(attainments, words).map((text) => ({ 'Nội dung': text })),
      },
    },
    ...(['attained', 'not-attained', 'undecided'] as const).map((state) => ({
      name: listNames[state],
      value: {
        columns: columns.map((name) => ({ name })),
        rows: attainments.filter((one) => one.state === state).map((one, at) => targetRow(one, at, words)),
      },
    })),
    {
      name: 'Chỉ tiêu kế hoạch',
      aliases: ['targets'],
      value: {
        columns: columns.map((name) => ({ name })),
        rows: attainments.map((one, at) => targetRow(one, at, words)),
      },
    },
  ];
}

/** The targets set on indicators, for tags that ask a figure for its own: by code and scope key. */
export function reportTargets(
  attainments: readonly Attainment[],
  consolidation: Pick<Consolidation, 'edition' | 'agencies'>,
): Map<string, ReportTarget[]> {
  const words = wordsOf(consolidation);
  const targets = new Map<string, ReportTarget[]>();
  for (const one of attainments) {
    const { subject, scope, share } = one.target;
    // A share of another indicator is no goal for the figure itself.
    if (!('indicator' in subject) || share) continue;
    const key = `${subject.indicator} ${scopeKey(scope)}`;
    const own = targets.get(key) ?? [];
    targets.set(key, own);
    own.push({
      state: one.state,
      goal: goalText(one.target, words),
      result: stateText(one, 'vi'),
      actual: actualText(one, words),
      gap: gapText(one, words),
    });
  }
  return targets;
}

function wordsOf({ edition, agencies }: Pick<Consolidation, 'edition' | 'agencies'>): TargetWords {
  return { lang: 'vi', edition, agencies: new Map(agencies.map((one) => [one.code, one.name])) };
}

function targetRow(attainment: Attainment, at: number, words: TargetWords): ReportRow {
  const { target } = attainment;
  const notes = remarks(attainment, words).join('; ');
  return {
    'Thứ tự': String(at + 1),
    Mã: target.id,
    'Chỉ tiêu': target.text,
    'Đơn vị tính': targetUnit(target, words),
    'Mức đề ra': capital(goalText(target, words)),
    'Thực hiện': actualText(attainment, words),
    'Chênh lệch': gapText(attainment, words),
    'Kết quả': stateText(attainment, 'vi'),
    'Cơ quan chủ trì': words.agencies.get(target.owner ?? '') ?? target.owner ?? '',
    'Căn cứ': target.basis,
    'Ghi chú': capital(notes),
  };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
