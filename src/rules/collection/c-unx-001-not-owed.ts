import { factRule } from '../fact-rule.ts';
import type { Params } from '../../domain/finding.ts';
import { word } from '../rule-words.ts';

/** `unit`, `field-lead` or `field-lead/STP`; a form of a province's own keeps its id. */
function formVi(p: Params): string {
  const [type, lead] = word(p, 'form').split('/');
  if (type === 'unit') return 'báo cáo của đơn vị';
  return type === 'field-lead'
    ? `báo cáo của cơ quan chủ trì lĩnh vực${lead ? ` (${lead})` : ''}`
    : `biểu ${word(p, 'form')}`;
}

function formEn(p: Params): string {
  const [type, lead] = word(p, 'form').split('/');
  if (type === 'unit') return "a unit's report";
  return type === 'field-lead'
    ? `a field lead's report${lead ? ` (${lead})` : ''}`
    : `form ${word(p, 'form')}`;
}

export const cUnx001 = factRule(
  {
    code: 'C-UNX-001',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['XU-05'],
    words: {
      vi: {
        title: 'Biểu mà đơn vị không phải gửi',
        reason: 'Số của biểu không được giao không vào tổng; có thể gửi nhầm hoặc danh sách thiếu.',
        good: 'Đơn vị gửi biểu được giao trong kỳ.',
        bad: 'Xã gửi biểu của đầu mối lĩnh vực.',
        message: (p) => `Đơn vị ${word(p, 'agency')} không phải gửi ${formVi(p)} trong kỳ này.`,
        fix: () => 'Hỏi lại đơn vị, hoặc sửa agencies.csv nếu danh sách thiếu.',
      },
      en: {
        title: 'A form that the agency does not owe',
        reason:
          'Figures of a form that was not asked for do not enter totals; a mistake, or a gap in the register.',
        good: 'The agency sent the form it owes in the period.',
        bad: 'A commune sent the form of a field lead.',
        message: (p) => `Agency ${word(p, 'agency')} does not owe ${formEn(p)} in this period.`,
        fix: () => 'Ask the agency, or correct agencies.csv if the register is incomplete.',
      },
    },
  },
  ['form-not-owed'],
  ({ agency, form }, { register }) => {
    const name = register.byCode.get(agency)?.name;
    return {
      instance: form,
      observed: form,
      params: { agency: name ? `${agency} (${name})` : agency, form },
    };
  },
);
