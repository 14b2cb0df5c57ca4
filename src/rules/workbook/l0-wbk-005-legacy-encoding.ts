import { about, subjectEn, subjectVi, word } from '../rule-words.ts';
import { cellTroubleRule } from './cell-trouble.ts';

export const l0Wbk005 = cellTroubleRule(
  {
    code: 'L0-WBK-005',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['N-14'],
    words: {
      vi: {
        title: 'Chữ gõ bằng bộ mã cũ',
        reason: 'Chữ gõ bằng phông .VnTime hay VNI-Times hiện sai ở máy khác và trong báo cáo.',
        good: 'Chữ Unicode, phông Times New Roman.',
        bad: '“Së Néi vô” gõ bằng phông .VnTime.',
        message: (p) =>
          about(
            subjectVi(p),
            `chữ “${word(p, 'raw')}” gõ bằng bộ mã cũ ${word(p, 'encoding')}`.trimEnd() + '.',
          ),
        fix: () => 'Chuyển sang Unicode rồi gửi lại; chữ này không được tự động chuyển.',
      },
      en: {
        title: 'Text in a legacy encoding',
        reason: 'Text typed with .VnTime or VNI-Times shows wrongly on other machines and in the report.',
        good: 'Unicode text in Times New Roman.',
        bad: '“Së Néi vô” typed with .VnTime.',
        message: (p) =>
          about(
            subjectEn(p),
            `“${word(p, 'raw')}” is typed in a legacy encoding ${word(p, 'encoding')}`.trimEnd() + '.',
          ),
        fix: () => 'Convert it to Unicode and send it again; it is never converted silently.',
      },
    },
  },
  'legacy-encoding',
  ({ raw, encoding }) => ({ raw, encoding, observed: raw }),
);
