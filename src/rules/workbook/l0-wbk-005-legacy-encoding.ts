import { readingsByRule } from '../cell-readings.ts';
import { at, factRule } from '../fact-rule.ts';
import { readingFailure } from '../reading-rule.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';
import { about, has, sentence, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { Params } from '../../domain/finding.ts';

const isConverted = (p: Params) => p['converted'] === true;
const isSheetName = (p: Params) => p['sheetName'] === true;
const many = (p: Params) => Number(p['texts'] ?? 1) > 1;

function messageVi(p: Params): string {
  const what = isSheetName(p) ? 'tên trang' : many(p) ? `${word(p, 'texts')} ô, ví dụ` : 'chữ';
  const reading = has(p, 'reading') ? `, đọc là “${word(p, 'reading')}”` : '';
  const done = isConverted(p) ? 'Đã chuyển sang Unicode.' : has(p, 'reading') ? 'Chưa chuyển.' : '';
  const lost = has(p, 'lost') ? `Có chữ bị mất, không khôi phục được: ${word(p, 'lost')}.` : '';
  const first =
    `${what} “${word(p, 'raw')}” gõ bằng bộ mã cũ ${word(p, 'encoding')}`.trimEnd() + `${reading}.`;
  return [about(subjectVi(p), sentence(first)), done, lost].filter((one) => one !== '').join(' ');
}

function messageEn(p: Params): string {
  const what = isSheetName(p)
    ? 'the sheet name'
    : many(p)
      ? `${word(p, 'texts')} cells, such as`
      : 'the text';
  const reading = has(p, 'reading') ? `, which reads “${word(p, 'reading')}”` : '';
  const done = isConverted(p)
    ? 'It was converted to Unicode.'
    : has(p, 'reading')
      ? 'It was not converted.'
      : '';
  const lost = has(p, 'lost') ? `Letters are lost and cannot be restored: ${word(p, 'lost')}.` : '';
  const encoded = many(p) && !isSheetName(p) ? 'are' : 'is';
  const first =
    `${what} “${word(p, 'raw')}” ${encoded} typed in the legacy encoding ${word(p, 'encoding')}`.trimEnd() +
    `${reading}.`;
  return [about(subjectEn(p), sentence(first)), done, lost].filter((one) => one !== '').join(' ');
}

const rule = factRule(
  {
    code: 'L0-WBK-005',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['N-14'],
    words: {
      vi: {
        title: 'Chữ gõ bằng bộ mã cũ',
        reason:
          'Chữ gõ bằng phông .VnTime hay VNI-Times hiện sai ở máy khác và trong báo cáo. Chỉ chuyển sang Unicode khi ' +
          'được yêu cầu, và luôn ghi lại đã chuyển gì.',
        good: 'Chữ Unicode, phông Times New Roman.',
        bad: '“Së Néi vô” gõ bằng phông .VnTime.',
        message: messageVi,
        fix: (p) =>
          isConverted(p)
            ? has(p, 'lost')
              ? 'Đề nghị đơn vị gõ lại các chữ bị mất bằng Unicode.'
              : 'Kiểm tra chữ đã chuyển; kỳ sau đề nghị đơn vị gõ bằng Unicode.'
            : 'Đề nghị đơn vị chuyển sang Unicode rồi gửi lại; hoặc chạy lại với --convert-legacy, hoặc ghi ' +
              `“${word(p, 'encoding') || 'TCVN3'}” vào cột “Mã chữ” của đơn vị trong agencies.csv.`,
      },
      en: {
        title: 'Text in a legacy encoding',
        reason:
          'Text typed with .VnTime or VNI-Times shows wrongly on other machines and in the report. It is converted to ' +
          'Unicode only when asked for, and what was converted is always said.',
        good: 'Unicode text in Times New Roman.',
        bad: '“Së Néi vô” typed with .VnTime.',
        message: messageEn,
        fix: (p) =>
          isConverted(p)
            ? has(p, 'lost')
              ? 'Ask the agency to type the words with lost letters again, in Unicode.'
              : 'Check the converted text; ask the agency for Unicode next time.'
            : 'Ask the agency to convert it to Unicode and send it again; or run again with --convert-legacy, or write ' +
              `“${word(p, 'encoding') || 'TCVN3'}” into the agency's column “Mã chữ” in agencies.csv.`,
      },
    },
  },
  ['legacy-encoding'],
  ({ sheet, cell, texts, raw, reading, encoding, converted, lost }) => ({
    instance: `${sheet}:${encoding}`,
    ...(converted && lost.length === 0 ? { severity: 'info' as const } : {}),
    sheet,
    ...at(cell),
    observed: raw,
    expected: reading,
    params: {
      texts,
      raw: opening(raw),
      reading: opening(reading),
      encoding,
      converted,
      lost,
      sheetName: cell === null,
    },
  }),
);

/** Enough of a text to know it by: some are a page long. */
function opening(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
}

/** One finding per sheet; the remarks on its single cells are covered by it. */
export const l0Wbk005: SubmissionRule = {
  ...rule,
  check(context) {
    const results: RuleResult[] = [...rule.check(context)].filter((one) => one.outcome === 'fail');
    const told = new Set(results.map((one) => one.sheet));
    for (const found of readingsByRule(context.submission).get(rule.code) ?? []) {
      if (found.value.cell && told.has(found.value.cell.sheet)) continue;
      results.push({ outcome: 'fail', ...readingFailure(context, found) });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
