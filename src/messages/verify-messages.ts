import type { VerifySentence } from './verify-sentence.ts';
import { verifyChangeMessages } from './verify-change-messages.ts';
import type { Sentences } from './sentence.ts';
import { english, vietnamese } from './verify-sentence.ts';

interface Counts {
  match: number;
  contradiction: number;
  unknown: number;
  open: number;
}

/** Sentences of the comparison of a finished report with the figures. Ids start with `verify.`. */
export const verifyMessages = {
  'verify.head': {
    vi: (p: { file: string; period: string }) => `Đối chiếu ${p.file} với số liệu tổng hợp ${p.period}`,
    en: (p) => `${p.file} against the consolidation of ${p.period}`,
  },
  'verify.item': { vi: (p: VerifySentence) => vietnamese(p), en: (p) => english(p) },
  'verify.context': {
    vi: (p: { text: string }) => `Trong câu: “${p.text}”`,
    en: (p) => `In: “${p.text}”`,
  },
  'verify.explain': {
    vi: (p: { command: string }) => `Xem từng thành phần: ${p.command}`,
    en: (p) => `Where it comes from: ${p.command}`,
  },
  'verify.verdict-word': {
    vi: (p: { verdict: keyof Counts }) =>
      ({ match: 'ĐÚNG', contradiction: 'MÂU THUẪN', unknown: 'KHÔNG RÕ', open: 'CHƯA ĐIỀN' })[p.verdict],
    en: (p: { verdict: keyof Counts }) =>
      ({ match: 'MATCH', contradiction: 'CONTRADICTION', unknown: 'UNKNOWN', open: 'OPEN' })[p.verdict],
  },
  'verify.passages': {
    vi: (p: { unchanged: number; edited: number; added: number; removed: number }) =>
      p.edited + p.added + p.removed === 0
        ? `Lời văn và bảng đúng như bản tổng hợp (${p.unchanged} đoạn, hàng).`
        : `So với bản tổng hợp: ${p.unchanged} đoạn, hàng giữ nguyên; ${p.edited} đã sửa; ${p.added} thêm mới; ${p.removed} đã bỏ.`,
    en: (p) =>
      p.edited + p.added + p.removed === 0
        ? `Text and tables are as compiled (${p.unchanged} paragraphs and rows).`
        : `Against the compiled report: ${p.unchanged} paragraphs and rows as they were, ${p.edited} edited, ${p.added} added, ${p.removed} removed.`,
  },
  'verify.tracked-changes': {
    vi: (p: { count: number }) =>
      `Lưu ý: tệp còn ${p.count} chỗ theo dõi thay đổi; đã đọc như thể mọi thay đổi đều được chấp nhận.`,
    en: (p) => `Note: ${p.count} tracked changes; read as if all of them were accepted.`,
  },
  'verify.other-template': {
    vi: (p: { template: string; percent: number }) =>
      `Lưu ý: chỉ ${p.percent}% lời văn giống báo cáo lập từ mẫu ${p.template}. Nếu báo cáo lập từ mẫu khác, chạy lại với --template.`,
    en: (p) =>
      `Note: only ${p.percent}% of the text is what the template ${p.template} prints. If another one was used, name it with --template.`,
  },
  'verify.frozen': {
    vi: (p: { snapshot: number; madeOn: string }) =>
      `Số liệu: bản chốt số ${p.snapshot} ngày ${p.madeOn}, tính lại từ hộp thư và khớp với bản chốt.`,
    en: (p) => `Figures: snapshot ${p.snapshot} of ${p.madeOn}, computed again and equal to it.`,
  },
  'verify.moved': {
    vi: (p: { snapshot: number; figures: number }) =>
      `CHÚ Ý: hộp thư đã khác với khi chốt bản số ${p.snapshot}: ${p.figures} kết quả không còn như bản chốt. Con số đúng với bản chốt vẫn được tính là đúng; phần còn lại so với số tính lại hôm nay. Trả các tệp về như khi chốt để đối chiếu trọn vẹn.`,
    en: (p) =>
      `WARNING: the inbox is not what it was when snapshot ${p.snapshot} was made: ${p.figures} results differ. Numbers equal to the frozen ones count as right; the rest is compared with today's. Put the files back to compare in full.`,
  },
  'verify.inbox-moved': {
    vi: (p: { gone: number; added: number }) =>
      `CHÚ Ý: từ lần tổng hợp gần nhất, hộp thư có ${p.added} tệp mới, ${p.gone} tệp đã đổi hoặc mất; báo cáo được so với số tính lại hôm nay.`,
    en: (p) =>
      `WARNING: since the period was last compiled ${p.added} files came and ${p.gone} changed or went; the report is compared with today's figures.`,
  },
  'verify.summary': {
    vi: (p: Counts) =>
      `KẾT QUẢ: đúng ${p.match}, mâu thuẫn ${p.contradiction}, không rõ ${p.unknown}${p.open > 0 ? `, chưa điền ${p.open}` : ''}`,
    en: (p) =>
      `RESULT: ${p.match} match, ${p.contradiction} contradict, ${p.unknown} unknown${p.open > 0 ? `, ${p.open} open` : ''}`,
  },
  'verify.next': {
    vi: (p: Counts) =>
      p.contradiction > 0
        ? 'Sửa các chỗ mâu thuẫn trong Word rồi chạy lại; ý nghĩa từng mã: cchc rules R-NAR-001.'
        : p.unknown > 0
          ? 'Không có mâu thuẫn; các chỗ không rõ cần người soạn xác nhận.'
          : 'Không có mâu thuẫn.',
    en: (p) =>
      p.contradiction > 0
        ? 'Correct the contradictions in Word and run again; what a code means: cchc rules R-NAR-001.'
        : p.unknown > 0
          ? 'No contradiction; what is unknown needs the confirmation of whoever wrote it.'
          : 'No contradiction.',
  },
  'verify.chart-place': {
    vi: (p: { chart: number; series: string; category: string }) =>
      `Biểu đồ ${p.chart}, chuỗi “${p.series}”, mục “${p.category}”`,
    en: (p) => `Chart ${p.chart}, series “${p.series}”, category “${p.category}”`,
  },
  ...verifyChangeMessages,
} satisfies Sentences;
