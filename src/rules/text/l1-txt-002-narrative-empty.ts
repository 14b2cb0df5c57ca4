import type { NarrativeSection } from '../../domain/edition.ts';
import type { Submission } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';
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
      message: (p) =>
        has(p, 'count')
          ? `Cả phần thuyết minh chưa viết (${word(p, 'count')} mục bắt buộc).`
          : `Mục ${word(p, 'section')} “${word(p, 'heading')}” chưa có nội dung.`,
      fix: () => 'Viết nội dung; nếu không có gì để báo cáo, ghi “Không phát sinh”.',
    },
    en: {
      title: 'A required section of the narrative is empty',
      reason: 'The report is words as well as figures; an empty required section leaves a gap in it.',
      good: 'Section I.1 names the plan and its progress.',
      bad: 'Section I.1 is empty, or says “…”.',
      message: (p) =>
        has(p, 'count')
          ? `The whole narrative is unwritten (${word(p, 'count')} required sections).`
          : `Section ${word(p, 'section')} “${word(p, 'headingEn')}” has no text.`,
      fix: () => 'Write the text; if there is nothing to report, say “Không phát sinh”.',
    },
  },
  on: 'submission',
  needs: 'form',
  check({ form, submission }) {
    const results = form!.narrative
      .filter((one) => one.requirement === 'required')
      .map(({ section }) => judge(submission, section));
    const asked = results.filter((one) => one.outcome !== 'not-evaluated');
    // A narrative that was not written at all is one finding, not one for each section.
    if (asked.length < 2 || asked.some((one) => one.outcome === 'pass')) return results;
    const undecided = results.filter((one) => one.outcome === 'not-evaluated');
    return [...undecided, { ...asked[0]!, instance: '*', params: { count: asked.length } }];
  },
};

function judge({ narrative }: Submission, { code, heading }: NarrativeSection): RuleResult {
  const text = narrative.find((one) => one.section === code);
  // A section whose row was not found belongs to a missing sheet or row.
  if (!text || (text.cell === null && text.text === '')) {
    return { outcome: 'not-evaluated', instance: code, missing: [code] };
  }
  if (/[\p{L}\p{N}]/u.test(text.text)) return { outcome: 'pass', instance: code };
  const params = { section: code, heading: heading.vi, headingEn: heading.en };
  return { outcome: 'fail', instance: code, ...at(text.cell), params };
}
