import { compareDecimals } from '../../domain/decimal.ts';
import { hasNumber } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';
import { answersByArea, isEmpty, isSilent, type AreaAnswers } from './answered.ts';

export const l1Req002: SubmissionRule = {
  code: 'L1-REQ-002',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-12'],
  words: {
    vi: {
      title: 'Lĩnh vực khai không phát sinh nhưng có số, hoặc không khai mà để trống',
      reason: 'Đánh dấu “không phát sinh” ở trang bìa và số liệu của lĩnh vực phải nói cùng một điều.',
      good: 'Không phát sinh: đánh dấu ở trang bìa, không điền số.',
      bad: 'Đánh dấu không phát sinh nhưng vẫn có 12 hồ sơ.',
      message: (p) =>
        word(p, 'variant') === 'declared'
          ? `Lĩnh vực ${word(p, 'area')} (${word(p, 'title')}) khai không phát sinh nhưng có số ở ${word(p, 'cells')}.`
          : `Lĩnh vực ${word(p, 'area')} (${word(p, 'title')}) để trống cả ${word(p, 'count')} ô bắt buộc.`,
      fix: (p) =>
        word(p, 'variant') === 'declared'
          ? 'Bỏ dấu “không phát sinh” ở trang bìa, hoặc xóa các số đã điền.'
          : 'Điền số liệu; nếu không phát sinh, đánh dấu “không phát sinh” ở trang bìa.',
    },
    en: {
      title: 'An area declared empty has figures, or an undeclared one is empty',
      reason: 'The tick “nothing arose” on the cover and the figures of the area have to say the same.',
      good: 'Nothing arose: tick the box on the cover, type no figures.',
      bad: 'The box is ticked, but there are 12 dossiers.',
      message: (p) =>
        word(p, 'variant') === 'declared'
          ? `Area ${word(p, 'area')} (${word(p, 'titleEn')}) is declared empty, but has figures in ${word(p, 'cells')}.`
          : `Area ${word(p, 'area')} (${word(p, 'titleEn')}) leaves all ${word(p, 'count')} required cells blank.`,
      fix: (p) =>
        word(p, 'variant') === 'declared'
          ? 'Remove the tick on the cover, or delete the figures.'
          : 'Fill in the figures; if nothing arose, tick the box on the cover.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    if (isEmpty(context)) return [{ outcome: 'not-applicable' }];
    return answersByArea(context).map((area): RuleResult => judge(context, area));
  },
};

function judge(context: SubmissionContext, area: AreaAnswers): RuleResult {
  if (isSilent(area)) return silent(context, area);
  return area.declaredNothing ? declared(context, area) : { outcome: 'pass', instance: area.area };
}

function silent(context: SubmissionContext, area: AreaAnswers): RuleResult {
  return {
    outcome: 'fail',
    instance: area.area,
    ...at(area.blank[0]!.value.cell),
    params: { variant: 'silent', ...titles(context, area.area), count: area.required },
    figures: area.blank.map(({ field }) => field.indicator.code),
  };
}

function declared(context: SubmissionContext, area: AreaAnswers): RuleResult {
  const figures: string[] = [];
  const cells: string[] = [];
  for (const field of context.form!.areas.find((one) => one.area.code === area.area)!.fields) {
    const value = context.submission.observations.get(field.indicator.code);
    if (field.requirement === 'computed' || field.requirement === 'given') continue;
    if (!value || !hasNumber(value) || compareDecimals(value.value, '0') === 0) continue;
    figures.push(field.indicator.code);
    if (value.cell) cells.push(value.cell.cell);
  }
  if (figures.length === 0) return { outcome: 'pass', instance: area.area };
  return {
    outcome: 'fail',
    instance: area.area,
    ...at(context.submission.nothingArose.get(area.area)),
    params: { variant: 'declared', ...titles(context, area.area), cells },
    figures,
  };
}

function titles(context: SubmissionContext, code: string) {
  const { title } = context.form!.areas.find((one) => one.area.code === code)!.area;
  return { area: code, title: title.vi, titleEn: title.en };
}
