import { formatShortDate } from './format.ts';
import { periodWords } from './period-words.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';

const evidenceVi: Readonly<Record<string, string>> = {
  letter: 'theo văn bản gửi kèm',
  system: 'theo hệ thống văn bản',
  clerk: 'cán bộ tiếp nhận ghi',
  table: 'theo so-tiep-nhan.csv',
};
const evidenceEn: Readonly<Record<string, string>> = {
  letter: 'by its covering document',
  system: 'by the document system',
  clerk: 'as the clerk says',
  table: 'by so-tiep-nhan.csv',
};

interface ReadState {
  readable: boolean;
  blanks: number;
  blockers: number;
  errors: number;
  empty: boolean;
  wrongPeriod: string;
}

interface Arrival {
  date: string | null;
  evidence: string | null;
  channel: string;
  document: string;
}

/** Sentences of `cchc receive`. Ids start with `reporters.receive-`. */
export const reportersReceiveMessages = {
  'reporters.receive-head': {
    vi: (p: { period: string; added: number; lines: number; file: string }) =>
      p.added === 0
        ? `${p.period}: sổ tiếp nhận không có gì mới (${p.lines} dòng, ${p.file})`
        : `${p.period}: đã ghi thêm ${p.added} dòng vào sổ tiếp nhận (${p.lines} dòng, ${p.file})`,
    en: (p) =>
      p.added === 0
        ? `${p.period}: nothing new for the ledger (${plural(p.lines, 'line', 'lines')}, ${p.file})`
        : `${p.period}: ${plural(p.added, 'line', 'lines')} added to the ledger (${plural(p.lines, 'line', 'lines')}, ${p.file})`,
  },
  'reporters.receive-outcome': {
    vi: (p: { outcome: string; knownAs: string; accepted: boolean }) =>
      [
        p.outcome === 'entered'
          ? ''
          : p.outcome === 'dated'
            ? 'đã ghi sổ, đính chính ngày nhận'
            : p.outcome === 'same'
              ? `nội dung giống hệt ${p.knownAs}, không ghi thêm`
              : 'đã ghi sổ từ trước',
        p.accepted ? 'chấp nhận thay tệp trước' : '',
      ]
        .filter(Boolean)
        .join('; '),
    en: (p) =>
      [
        p.outcome === 'entered'
          ? ''
          : p.outcome === 'dated'
            ? 'entered before, day put right'
            : p.outcome === 'same'
              ? `same content as ${p.knownAs}, not entered again`
              : 'entered before',
        p.accepted ? 'accepted in place of the one before' : '',
      ]
        .filter(Boolean)
        .join('; '),
  },
  'reporters.receive-from': {
    vi: (p: { from: string }) => `chép từ ${p.from}`,
    en: (p) => `copied from ${p.from}`,
  },
  'reporters.receive-arrival': {
    vi: (p: Arrival) =>
      [
        p.date === null
          ? 'chưa ghi ngày nhận'
          : `nhận ngày ${formatShortDate(p.date)}${p.evidence ? ` (${evidenceVi[p.evidence] ?? p.evidence})` : ''}`,
        p.channel && `kênh: ${p.channel}`,
        p.document && `văn bản: ${p.document}`,
      ]
        .filter(Boolean)
        .join('; '),
    en: (p: Arrival) =>
      [
        p.date === null
          ? 'day of receipt not recorded'
          : `received ${formatShortDate(p.date)}${p.evidence ? ` (${evidenceEn[p.evidence] ?? p.evidence})` : ''}`,
        p.channel && `channel: ${p.channel}`,
        p.document && `document: ${p.document}`,
      ]
        .filter(Boolean)
        .join('; '),
  },
  'reporters.receive-who': {
    vi: (p: { name: string; isLead: boolean; lead: string; attempt: number }) =>
      p.name === ''
        ? 'chưa nhận ra đơn vị'
        : `${p.name}, ${p.isLead ? `biểu đầu mối ${p.lead}`.trimEnd() : 'biểu đơn vị'}${p.attempt > 0 ? `, lần gửi ${p.attempt}` : ''}`,
    en: (p) =>
      p.name === ''
        ? 'agency not recognised'
        : `${p.name}, ${p.isLead ? `field-lead form ${p.lead}`.trimEnd() : 'unit form'}${p.attempt > 0 ? `, attempt ${p.attempt}` : ''}`,
  },
  'reporters.receive-state': {
    vi: (p: ReadState) =>
      p.readable
        ? [
            p.wrongPeriod && `ghi kỳ ${p.wrongPeriod}, không phải kỳ này`,
            p.empty && 'biểu trống',
            p.blanks > 0 ? `bỏ trống ${p.blanks} ô bắt buộc` : 'đủ ô bắt buộc',
            p.blockers + p.errors === 0
              ? 'không có lỗi'
              : [p.blockers > 0 && `${p.blockers} lỗi chặn`, p.errors > 0 && `${p.errors} lỗi`]
                  .filter(Boolean)
                  .join(', '),
          ]
            .filter(Boolean)
            .join('; ')
        : p.wrongPeriod
          ? `là biểu của ${periodWords(p.wrongPeriod, 'vi')}, không phải của kỳ này`
          : 'không đọc được thành biểu',
    en: (p) =>
      p.readable
        ? [
            p.empty && 'empty form',
            p.wrongPeriod && `says period ${p.wrongPeriod}, not this one`,
            p.blanks > 0
              ? `${plural(p.blanks, 'required cell', 'required cells')} left empty`
              : 'no required cell empty',
            p.blockers + p.errors === 0
              ? 'no errors'
              : [
                  p.blockers > 0 && plural(p.blockers, 'blocker', 'blockers'),
                  p.errors > 0 && plural(p.errors, 'error', 'errors'),
                ]
                  .filter(Boolean)
                  .join(', '),
          ]
            .filter(Boolean)
            .join('; ')
        : p.wrongPeriod
          ? `is the form for ${periodWords(p.wrongPeriod, 'en')}, not for this period`
          : 'cannot be read as a form',
  },
  'reporters.receive-counts': {
    vi: (p: { counts: boolean; empty: boolean; why: string | null; instead: string }) =>
      p.counts
        ? p.empty
          ? 'chưa tính là đã nộp, đề nghị đơn vị điền và gửi lại'
          : 'được tính'
        : p.why === 'worse'
          ? `không tính: kém hơn ${p.instead}`
          : p.why === 'replaced'
            ? `không tính: đã có ${p.instead}`
            : p.why === 'unknown'
              ? 'không tính: chưa nhận ra đơn vị hoặc biểu'
              : 'không tính: đơn vị không phải gửi biểu này',
    en: (p) =>
      p.counts
        ? p.empty
          ? 'not counted as received; to be filled in and sent again'
          : 'counts'
        : p.why === 'worse'
          ? `does not count: worse than ${p.instead}`
          : p.why === 'replaced'
            ? `does not count: ${p.instead} does`
            : p.why === 'unknown'
              ? 'does not count: its sender or form is not known'
              : 'does not count: the agency does not owe this form',
  },
  'reporters.receive-unopened': {
    vi: (p: { file: string }) => `${p.file}: không mở được tệp nên chưa ghi sổ`,
    en: (p) => `${p.file}: cannot be opened and was not entered`,
  },
  'reporters.receive-restarted': {
    vi: (p: { file: string }) => `Đã lập lại sổ từ các dòng còn nguyên vẹn; bản hỏng cất ở ${p.file}.`,
    en: (p) => `The ledger was restarted from its sound lines; the damaged one was put aside as ${p.file}.`,
  },
  'reporters.receive-unrecorded': {
    vi: (p: { count: number; period: string }) =>
      `Còn ${p.count} tệp trong thư mục nop/ chưa ghi sổ; ghi tất cả: cchc receive ${p.period}`,
    en: (p) =>
      `${plural(p.count, 'file', 'files')} in nop/ not entered yet; all of them: cchc receive ${p.period}`,
  },
  'reporters.receive-undated': {
    vi: (p: { count: number; period: string }) =>
      `${p.count} tệp chưa ghi ngày nhận; ghi bổ sung: cchc receive ${p.period} <tệp> --date <ngày>`,
    en: (p) =>
      `${plural(p.count, 'file has', 'files have')} no day of receipt; add it: cchc receive ${p.period} <file> --date <date>`,
  },
} satisfies Sentences;
