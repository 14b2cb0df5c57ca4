import { at } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import type { SubmissionRule } from '../rule.ts';

export const l0Wbk006: SubmissionRule = {
  code: 'L0-WBK-006',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['N-12'],
  words: {
    vi: {
      title: 'Biểu chưa được tính lại',
      reason:
        'Tệp do phần mềm không tính công thức lưu lại thì các ô tỷ lệ, tổng số của biểu chưa có kết quả. Số ở các ô ' +
        'nhập vẫn được tính; tỷ lệ và tổng số được tính lại từ các ô đó.',
      good: 'Tệp lưu bằng Excel hoặc LibreOffice.',
      bad: 'Tệp xuất từ phần mềm khác, chưa mở và lưu lại.',
      message: (p) =>
        `Biểu chưa được tính lại: ${word(p, 'count')} ô tính sẵn chưa có kết quả. Số ở các ô nhập vẫn được tính; ` +
        'tỷ lệ, tổng số được tính lại từ các ô đó.',
      fix: () => 'Lần sau mở tệp bằng Excel, xem lại các tỷ lệ, tổng số, lưu rồi gửi.',
    },
    en: {
      title: 'A workbook that was not recalculated',
      reason:
        'A program that does not calculate leaves the ratios and totals of the form without results. The figures of ' +
        'the input cells count; ratios and totals are worked out from them again.',
      good: 'A file saved by Excel or LibreOffice.',
      bad: 'A file exported by another program, never opened and saved.',
      message: (p) =>
        `The workbook was not recalculated: ${word(p, 'count')} computed cells have no result. The figures of the ` +
        'input cells count; ratios and totals are worked out from them.',
      fix: () => 'Next time open the file in Excel, look at ratios and totals, save it and send it.',
    },
  },
  on: 'submission',
  needs: 'form',
  check({ submission }) {
    const cells = submission.facts.flatMap((one) =>
      one.kind === 'formula-not-calculated' ? [one.cell] : [],
    );
    const first = cells[0];
    if (!first) return [{ outcome: 'pass' }];
    // One finding for the file: its cause is one.
    return [
      { outcome: 'fail', instance: 'workbook', ...at(first), params: { count: cells.length }, figures: [] },
    ];
  },
};
