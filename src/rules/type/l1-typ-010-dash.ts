import { readingRule } from '../reading-rule.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ010 = readingRule({
  code: 'L1-TYP-010',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-16'],
  words: {
    vi: {
      title: 'Dấu gạch thay cho số',
      reason: 'Dấu gạch có thể là 0, không phát sinh, không áp dụng hay chưa có số; không đoán.',
      good: 'KPS khi không phát sinh.',
      bad: '“-” ở ô bắt buộc.',
      message: (p) =>
        about(subjectVi(p), `“${word(p, 'raw')}” không cho biết là 0, không phát sinh hay không áp dụng.`),
      fix: () => 'Gõ 0, KPS (không phát sinh) hoặc KAD (không áp dụng).',
    },
    en: {
      title: 'A dash instead of a figure',
      reason: 'A dash may be 0, nothing arose, not applicable or not known yet; it is not guessed.',
      good: 'KPS when nothing arose.',
      bad: '“-” in a required cell.',
      message: (p) =>
        about(
          subjectEn(p),
          `“${word(p, 'raw')}” does not say whether it is 0, nothing arose or not applicable.`,
        ),
      fix: () => 'Type 0, KPS (nothing arose) or KAD (not applicable).',
    },
  },
});
