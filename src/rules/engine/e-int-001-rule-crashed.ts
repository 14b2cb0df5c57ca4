import { word } from '../rule-words.ts';
import type { SubmissionRule } from '../rule.ts';

/** Reported by the engine when a rule throws: our mistake, never the agency's. */
export const eInt001: SubmissionRule = {
  code: 'E-INT-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['derived'],
  words: {
    vi: {
      title: 'Quy tắc không chạy được',
      reason: 'Lỗi của chương trình, không phải lỗi số liệu của đơn vị; các quy tắc khác vẫn chạy.',
      good: 'Mọi quy tắc chạy hết.',
      bad: 'Một quy tắc dừng giữa chừng.',
      message: (p) =>
        `Quy tắc ${word(p, 'rule')} không chạy được (${word(p, 'error')}); đây không phải lỗi số liệu.`,
      fix: () => 'Báo cho người phụ trách chương trình, gửi kèm tệp này.',
    },
    en: {
      title: 'A rule crashed',
      reason: "A fault of the program, not of the agency's figures; the other rules ran.",
      good: 'Every rule ran to its end.',
      bad: 'A rule stopped half-way.',
      message: (p) =>
        `Rule ${word(p, 'rule')} crashed (${word(p, 'error')}); this is no fault of the figures.`,
      fix: () => 'Report it to the maintainer, together with this file.',
    },
  },
  on: 'submission',
  needs: 'file',
  check: () => [],
};
