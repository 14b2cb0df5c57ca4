import { nameOf } from '../history/source-words.ts';
import { has, word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';
import { isAttachmentName } from './attachment-name.ts';
import { worseEn, worseVi } from './worse-words.ts';

export const cDup002: CollectionRule = {
  code: 'C-DUP-002',
  severity: 'error',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Tệp gửi lại kém hơn tệp trước nên không được tính',
      reason:
        'Tệp gửi sau thiếu hoặc nhiều lỗi hơn mà lặng lẽ thay tệp đủ thì mất số liệu. Tệp trước vẫn được tính; muốn tính tệp sau phải chấp nhận rõ, có lý do.',
      good: 'Lần gửi 2 điền đủ như lần gửi 1 và hết lỗi.',
      bad: 'Lần gửi 2 bỏ trống 40 ô bắt buộc mà lần gửi 1 đã điền.',
      message: (p) =>
        has(p, 'otherPeriod')
          ? `Tệp gửi sau ${word(p, 'other')} là biểu của ${nameOf(word(p, 'otherPeriod'), 'vi')}, không phải của kỳ này; vẫn tính ${word(p, 'file')}.`
          : `Tệp gửi sau ${word(p, 'other')} kém hơn tệp ${word(p, 'file')} (${word(p, 'worse')}); vẫn tính ${word(p, 'file')}.`,
      fix: (p) =>
        has(p, 'otherPeriod')
          ? `Chuyển tệp đó sang thư mục nop/ của kỳ ghi trên biểu; nếu đơn vị ghi nhầm kỳ thì đề nghị gửi lại đúng biểu của kỳ này.`
          : `Hỏi lại đơn vị. Nếu đúng là phải dùng tệp sau: cchc receive ${word(p, 'period')} ${quoted(word(p, 'other'))} --accept "lý do". Nếu gửi nhầm: chuyển tệp đó ra khỏi thư mục nop/.`,
    },
    en: {
      title: 'A later file is worse than the one before and does not count',
      reason:
        'A later file with gaps or more errors that replaced a complete one in silence would lose figures. The earlier one still counts; the later has to be accepted, with a reason.',
      good: 'The second version is as complete as the first, and its errors are gone.',
      bad: 'The second version leaves 40 required cells empty that the first had filled in.',
      message: (p) =>
        has(p, 'otherPeriod')
          ? `The later file ${word(p, 'other')} is the form for ${nameOf(word(p, 'otherPeriod'), 'en')}, not for this period; ${word(p, 'file')} still counts.`
          : `The later file ${word(p, 'other')} is worse than ${word(p, 'file')} (${word(p, 'worseEn')}); ${word(p, 'file')} still counts.`,
      fix: (p) =>
        has(p, 'otherPeriod')
          ? `Move it to nop/ of its own period; if the agency named the wrong period, ask for the form of this one.`
          : `Ask the agency. If the later one is right: cchc receive ${word(p, 'period')} ${quoted(word(p, 'other'))} --accept "reason". If it was a mistake: move it out of nop/.`,
    },
  },
  on: 'collection',
  check({ keptOut = [], period }) {
    // A scan or a letter beside the workbook replaces nothing and is not meant to.
    const versions = keptOut.filter((one) => !one.unreadable || !isAttachmentName(one.other ?? ''));
    if (versions.length === 0) return [{ outcome: 'pass' }];
    return versions.map(({ obligation, agency, file, other = '', otherPeriod, worse }): RuleResult => ({
      outcome: 'fail',
      instance: `${obligation} ${other}`,
      ...(agency === null ? {} : { agency }),
      file: other,
      params: {
        file,
        other,
        period: period.id,
        worse: worseVi(worse),
        worseEn: worseEn(worse),
        ...(otherPeriod === undefined ? {} : { otherPeriod }),
      },
      figures: [],
    }));
  },
};

const quoted = (name: string) => (/[\s&^()]/.test(name) ? `"${name}"` : name);
