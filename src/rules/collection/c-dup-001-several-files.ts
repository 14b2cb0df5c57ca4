import type { Params } from '../../domain/finding.ts';
import type { Submission } from '../../domain/submission.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';
import { isAttachmentName } from './attachment-name.ts';
import { choiceWords } from './choice-words.ts';

const reason = (p: Params, lang: 'vi' | 'en') => {
  const words = choiceWords[word(p, 'reason')];
  return words ? ` (${words[lang]})` : '';
};
const isHarmless = (p: Params) => word(p, 'kind') !== 'different';

export const cDup001: CollectionRule = {
  code: 'C-DUP-001',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['XU-04', 'XU-06'],
  words: {
    vi: {
      title: 'Nhiều tệp cho một nghĩa vụ báo cáo',
      reason:
        'Chỉ một tệp được tính, là tệp hợp lệ gửi sau cùng; phải thấy được tệp nào, vì sao. Thứ tự gửi xét theo sổ tiếp nhận, lần gửi ghi trong tên tệp, rồi ngày sửa tệp và tên. Tệp gửi sau kém hơn (không đọc được, nhiều lỗi hơn, bỏ trống nhiều ô hơn) không thay tệp trước, trừ khi được chấp nhận. Bản chép giống hệt và tệp đính kèm (PDF, Word, ảnh) chỉ là lưu ý.',
      good: 'Mỗi biểu một tệp.',
      bad: 'Gửi “bieu.xlsx” rồi gửi thêm “bieu (2).xlsx” với số liệu khác.',
      message: (p) =>
        `Có ${word(p, 'count')} tệp cho một biểu; tính tệp ${word(p, 'file')}${reason(p, 'vi')}, không tính ${word(p, 'others')}.`,
      fix: (p) =>
        isHarmless(p)
          ? 'Không phải làm gì.'
          : 'Kiểm tra có đúng tệp mới nhất; ghi ngày nhận bằng cchc receive (hoặc vào so-tiep-nhan.csv), hoặc chuyển tệp không dùng ra khỏi thư mục.',
    },
    en: {
      title: 'Several files for one obligation',
      reason:
        'Only one file counts, the latest valid one; it must be visible which one, and why. The order of arrival is that of the records, then the version in the name, then the file date and name. A later file that is worse (unreadable, more errors, more cells left empty) does not replace an earlier one unless it is accepted. Identical copies and attachments (PDF, Word, pictures) are remarks only.',
      good: 'One file per form.',
      bad: '“bieu.xlsx” was sent, then “bieu (2).xlsx” with other figures.',
      message: (p) =>
        `${word(p, 'count')} files for one form; ${word(p, 'file')} counts${reason(p, 'en')}, ${word(p, 'others')} do not.`,
      fix: (p) =>
        isHarmless(p)
          ? 'Nothing to do.'
          : 'Check that it is the latest one; enter the days of receipt with cchc receive (or in so-tiep-nhan.csv), or move the others out of the folder.',
    },
  },
  on: 'collection',
  check({ duplicates, duplicateReasons }) {
    const results: RuleResult[] = [];
    for (const [obligation, [effective, ...others]] of duplicates) {
      if (!effective || others.length === 0) continue;
      const kind = kindOf(effective, others);
      const why = kind === 'same' ? 'same' : (duplicateReasons?.get(obligation) ?? null);
      results.push({
        outcome: 'fail',
        ...(kind === 'different' ? {} : { severity: 'info' as const }),
        instance: obligation,
        ...(effective.agency === null ? {} : { agency: effective.agency }),
        file: effective.received.file,
        params: {
          file: effective.received.file,
          count: others.length + 1,
          others: others.map((one) => one.received.file),
          kind,
          reason: why,
        },
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

/** Copies of one file and attachments beside a workbook change nothing; anything else may be the wrong choice. */
function kindOf(effective: Submission, others: readonly Submission[]): 'same' | 'attachment' | 'different' {
  const own = effective.received.sha256;
  const rest = others.filter((one) => own === '' || one.received.sha256 !== own);
  if (rest.length === 0) return 'same';
  const areAttachments = effective.form !== null && rest.every(isAttachment);
  return areAttachments ? 'attachment' : 'different';
}

const isAttachment = ({ form, received }: Submission) => form === null && isAttachmentName(received.file);
