import type { AttainmentState } from '../../domain/target.ts';
import type { ReportTarget } from '../report-model.ts';
import { notComparableMark } from './format-comparison.ts';
import type { AskedFigure, ConditionQualifier, ViewQualifier } from './qualifier-spec.ts';

const targetsOf = ({ of, scope, model }: AskedFigure): readonly ReportTarget[] =>
  model.targets.get(`${of.indicator.code} ${scope}`) ?? [];

/** Several targets on one figure are told one after the other; a dash where the plan sets none. */
const told = (asked: AskedFigure, textOf: (target: ReportTarget) => string): string =>
  [...new Set(targetsOf(asked).map(textOf))].join('; ') || notComparableMark;

/** `{{2.3.16 | chỉ tiêu}}`: what the plan asks of a figure, and whether it was attained. */
export const targetViews: readonly ViewQualifier[] = [
  {
    role: 'view',
    name: 'chỉ tiêu',
    aliases: ['kế hoạch', 'target'],
    printed: 'text',
    description: {
      vi: 'mức chỉ tiêu mà kế hoạch đề ra; dấu – khi kế hoạch không đề ra',
      en: 'what the plan asks for; a dash where it asks for nothing',
    },
    example: '{{2.3.16 | chỉ tiêu}}',
    print: (asked) => told(asked, ({ goal }) => goal),
  },
  {
    role: 'view',
    name: 'kết quả chỉ tiêu',
    aliases: ['target state'],
    printed: 'text',
    description: {
      vi: 'kết quả thực hiện chỉ tiêu: Đạt, Chưa đạt, Chưa đánh giá được',
      en: 'whether the target was attained',
    },
    example: '{{2.3.16 | kết quả chỉ tiêu}}',
    print: (asked) => told(asked, ({ result }) => result),
  },
  {
    role: 'view',
    name: 'chênh lệch chỉ tiêu',
    aliases: ['target gap'],
    printed: 'text',
    description: {
      vi: 'cách mức chỉ tiêu bao nhiêu; dấu + là vượt theo hướng tốt',
      en: 'the distance to the target; + is beyond it in the good direction',
    },
    example: '{{2.3.16 | chênh lệch chỉ tiêu}}',
    print: (asked) => told(asked, ({ gap }) => gap),
  },
  {
    role: 'view',
    name: 'thực hiện chỉ tiêu',
    aliases: ['target actual'],
    printed: 'text',
    description: {
      vi: 'số thực hiện dùng để đánh giá chỉ tiêu, tính từ đầu năm đối với số cộng dồn',
      en: 'what was done, as the target is judged by it: since the start of the year for what adds up',
    },
    example: '{{2.3.16 | thực hiện chỉ tiêu}}',
    print: (asked) => told(asked, ({ actual }) => actual),
  },
  {
    role: 'view',
    name: 'so chỉ tiêu',
    aliases: ['against target'],
    printed: 'text',
    description: {
      vi: 'đạt hay chưa đạt chỉ tiêu, bằng chữ; để trống khi không có chỉ tiêu hoặc chưa đánh giá được',
      en: 'whether the target was attained, as a phrase; empty where there is none or it cannot be judged',
    },
    example: '{{2.3.16 | so chỉ tiêu}}',
    print: (asked) =>
      targetsOf(asked)
        .filter(({ state }) => state !== 'undecided')
        .map(({ result, goal }) => `${attainedPhrase(result)} (${goal})`)
        .join('; '),
  },
];

/** `Đạt đến kỳ này` → `đạt chỉ tiêu đề ra đến kỳ này`. */
function attainedPhrase(result: string): string {
  return result.replace(/^(Đạt|Chưa đạt)/u, (words) => `${words.toLocaleLowerCase('vi')} chỉ tiêu đề ra`);
}

function all(asked: AskedFigure, state: AttainmentState): boolean {
  const targets = targetsOf(asked);
  return targets.length > 0 && targets.every((one) => one.state === state);
}

/** `{{NẾU 2.3.16 | đạt chỉ tiêu}}`. */
export const targetConditions: readonly ConditionQualifier[] = [
  {
    role: 'condition',
    name: 'có chỉ tiêu',
    aliases: ['has target'],
    description: { vi: 'kế hoạch có đề ra chỉ tiêu', en: 'the plan sets a target' },
    example: '{{NẾU 2.3.16 | có chỉ tiêu}}',
    holds: (asked) => targetsOf(asked).length > 0,
  },
  {
    role: 'condition',
    name: 'đạt chỉ tiêu',
    aliases: ['attained'],
    description: {
      vi: 'mọi chỉ tiêu đề ra cho số này đều đạt',
      en: 'every target on the figure is attained',
    },
    example: '{{NẾU 2.3.16 | đạt chỉ tiêu}}',
    holds: (asked) => all(asked, 'attained'),
  },
  {
    role: 'condition',
    name: 'chưa đạt chỉ tiêu',
    aliases: ['not attained'],
    description: { vi: 'có chỉ tiêu chưa đạt', en: 'some target is not attained' },
    example: '{{NẾU 2.3.16 | chưa đạt chỉ tiêu}}',
    holds: (asked) => targetsOf(asked).some((one) => one.state === 'not-attained'),
  },
];
