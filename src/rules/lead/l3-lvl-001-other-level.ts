import { at, factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import { isAskedElsewhere } from './asked-elsewhere.ts';

/** A line that a form of another level has, added to a workbook whose form does not ask for it. */
export const l3Lvl001 = factRule(
  {
    code: 'L3-LVL-001',
    severity: 'warning',
    status: 'active',
    since: '0.3.0',
    basis: ['XU-05'],
    words: {
      vi: {
        title: 'Chỉ tiêu của cấp khác hoặc của cơ quan đầu mối',
        reason:
          'Chỉ tiêu chỉ giao cho cấp tỉnh hoặc cơ quan đầu mối; số của đơn vị không được tính vào đâu cả, nên phải nêu ra.',
        good: 'UBND xã chỉ điền các chỉ tiêu có trong biểu được cấp.',
        bad: 'UBND xã thêm dòng “Số TTHC được đánh giá tác động” của cơ quan đầu mối.',
        message: (p) =>
          `Chỉ tiêu ${word(p, 'code')} (${word(p, 'name')}) không giao cho đơn vị này báo cáo; số ở dòng thêm không được tính.`,
        fix: () => 'Xóa dòng thêm; nếu số này đúng là của đơn vị, báo cho Sở Nội vụ.',
      },
      en: {
        title: 'An indicator of another level or of the field lead',
        reason:
          'The indicator is asked of the province or its field lead alone; what a unit adds counts nowhere, so it is named.',
        good: 'A commune fills in the indicators of its own form.',
        bad: 'A commune adds the line of the field lead on impact assessments.',
        message: (p) =>
          `Indicator ${word(p, 'code')} (${word(p, 'nameEn')}) is not asked of this agency; the added line does not count.`,
        fix: () => 'Delete the added line; if the figure is this agency’s own, tell the Department.',
      },
    },
  },
  ['code-unknown'],
  ({ cell, code }, context) => {
    const indicator = context.form?.edition.indicators.get(code);
    if (!indicator || !isAskedElsewhere(context, code)) return null;
    return {
      instance: code,
      ...at(cell),
      observed: code,
      params: { code, name: indicator.label.vi, nameEn: indicator.label.en },
    };
  },
);
