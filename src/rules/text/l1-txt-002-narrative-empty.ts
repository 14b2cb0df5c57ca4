import { at } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';

export const l1Txt002: SubmissionRule = {
  code: 'L1-TXT-002',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['X-17'],
  words: {
    vi: {
      title: 'Mục thuyết minh bắt buộc để trống',
      reason: 'Báo cáo gồm cả lời thuyết minh; mục bắt buộc để trống thì báo cáo tổng hợp thiếu nội dung.',
      good: 'Mục I.1 nêu kế hoạch đã ban hành và tiến độ.',
      bad: 'Mục I.1 để trống, hoặc chỉ ghi “…”.',
      message: (p) => `Mục ${word(p, 'section')} “${word(p, 'heading')}” chưa có nội dung.`,
      fix: () => 'Viết nội dung; nếu không có gì để báo cáo, ghi “Không phát sinh”.',
    },
    en: {
      title: 'A required section of the narrative is empty',
      reason: 'The report is words as well as figures; an empty required section leaves a gap in it.',
      good: 'Section I.1 names the plan and its progress.',
      bad: 'Section I.1 is empty, or says “…”.',
      message: (p) => `Section ${word(p, 'section')} “${word(p, 'headingEn')}” has no text.`,
      fix: () => 'Write the text; if there is nothing to report, say “Không phát sinh”.',
    },
  },
  on: 'submission',
  needs: 'form',
  *check({ form, submission }) {
    for (const { section, requirement } of form!.narrative) {
      if (requirement !== 'required') continue;
      const text = submission.narrative.find((one) => one.section === section.code);
      // A section whose row was not found belongs to a missing sheet or row.
      if (!text || (text.cell === null && text.text === '')) {
        yield {
          outcome: 'not-evaluated',
          instance: section.code,
          missing: [section.code],
        } satisfies RuleResult;
      } else if (/[\p{L}\p{N}]/u.test(text.text)) {
        yield { outcome: 'pass', instance: section.code } satisfies RuleResult;
      } else {
        yield {
          outcome: 'fail',
          instance: section.code,
          ...at(text.cell),
          params: { section: section.code, heading: section.heading.vi, headingEn: section.heading.en },
        } satisfies RuleResult;
      }
    }
  },
};
