import { formatShortDate } from './format.ts';
import { periodWords } from './period-words.ts';
import type { Sentences } from './sentence.ts';

const troubles: Readonly<Record<string, (line: number) => readonly [vi: string, en: string]>> = {
  torn: (line) => [`dòng cuối (dòng ${line}) bị dở dang`, `its last line (${line}) is not finished`],
  edited: (line) => [`dòng ${line} bị sửa hoặc hỏng`, `line ${line} was edited or is damaged`],
  chain: (line) => [
    `dòng ${line} không nối tiếp dòng trước (có dòng bị xóa, chép lặp hoặc đổi chỗ)`,
    `line ${line} does not follow the one before (a line was taken out, doubled or moved)`,
  ],
  shortened: (line) => [
    `thiếu dòng ở cuối, phải có đủ ${line} dòng`,
    `lines are missing at its end, there must be ${line}`,
  ],
  seal: () => [
    'sổ không khớp với tệp so-tiep-nhan.sha256 đi kèm: sổ bị cắt bớt hoặc thay bằng bản khác, hoặc tệp đi kèm thiếu, bị sửa',
    'it does not fit so-tiep-nhan.sha256 beside it: the ledger was cut or replaced by another copy, or that file is missing or edited',
  ],
};

/** What is wrong with a ledger, in words; [Vietnamese, English]. */
export const ledgerTrouble = (kind: string, line: number) => (troubles[kind] ?? troubles['edited']!)(line);

/** Sentences about the ledger and `cchc receive`. */
export const ledgerMessages = {
  'workspace.ledger-damaged': {
    vi: (p: { file: string; kind: string; line: number }) =>
      `Sổ tiếp nhận ${p.file} không nguyên vẹn: ${ledgerTrouble(p.kind, p.line)[0]}. Không ghi thêm vào sổ hỏng. Chép lại ` +
      'sổ và tệp so-tiep-nhan.sha256 từ bản sao lưu; không có bản sao lưu thì chạy lại với --restart "lý do" để giữ ' +
      'các dòng còn nguyên vẹn và cất bản hỏng sang tệp khác.',
    en: (p) =>
      `The ledger ${p.file} is not whole: ${ledgerTrouble(p.kind, p.line)[1]}. Nothing is added to it. Copy it and ` +
      'so-tiep-nhan.sha256 back from a backup; without one, run again with --restart "reason": the sound lines are ' +
      'kept and the damaged ledger is put aside.',
  },
  'workspace.ledger-sound': {
    vi: (p: { file: string }) => `Sổ tiếp nhận ${p.file} còn nguyên vẹn, không phải lập lại.`,
    en: (p) => `The ledger ${p.file} is whole; there is nothing to restart.`,
  },
  'workspace.ledger-locked': {
    vi: (p: { file: string; pid: number; host: string }) =>
      `Sổ tiếp nhận đang được ghi ở nơi khác (máy ${p.host}, tiến trình ${p.pid}). Chạy lại sau; nếu chắc chắn không ai ghi, xóa tệp ${p.file}.`,
    en: (p) =>
      `The ledger is being written elsewhere (machine ${p.host}, process ${p.pid}). Run again later; if surely nobody writes it, delete ${p.file}.`,
  },
  'cli.receive.date': {
    vi: (p: { text: string }) =>
      `“${p.text}” sau --date không phải là ngày; ghi ngày/tháng/năm, ví dụ 14/9/2026, hoặc hom-nay.`,
    en: (p) => `"${p.text}" after --date is no date; write day/month/year, for example 14/9/2026, or today.`,
  },
  'cli.receive.date-outside': {
    vi: (p: { date: string; from: string; to: string }) =>
      `Ngày nhận ${formatShortDate(p.date)} không hợp lý: phải từ ngày ${formatShortDate(p.from)} (đầu kỳ) đến ngày ${formatShortDate(p.to)} (hôm nay).`,
    en: (p) =>
      `The day of receipt ${formatShortDate(p.date)} cannot be right: it must lie between ${formatShortDate(p.from)} (start of the window) and ${formatShortDate(p.to)} (today).`,
  },
  'cli.receive.reason': {
    vi: (p: { flag: string }) =>
      `Ghi lý do sau ${p.flag}, ví dụ ${p.flag} "đơn vị xác nhận bản mới là đúng".`,
    en: (p) => `Give a reason after ${p.flag}, for example ${p.flag} "the agency confirms the new version".`,
  },
  'cli.receive.accept-file': {
    vi: () => 'Chỉ rõ tệp được chấp nhận: cchc receive <kỳ> <tệp> --accept "lý do".',
    en: () => 'Name the file to accept: cchc receive <period> <file> --accept "reason".',
  },
  'cli.receive.other-agency': {
    vi: (p: { file: string; says: string; agency: string }) =>
      `Tệp ${p.file} ghi đơn vị ${p.says || 'không rõ'}, không phải ${p.agency}; không ghi sổ tệp nào. Bỏ --don-vi nếu tệp đúng.`,
    en: (p) =>
      `${p.file} says agency ${p.says || 'unknown'}, not ${p.agency}; nothing was entered. Leave --agency out if the file is right.`,
  },
  'cli.receive.other-period': {
    vi: (p: { period: string; strangers: readonly { file: string; says: string }[] }) =>
      [
        `Không phải biểu của kỳ ${p.period}; chưa chép, chưa ghi sổ tệp nào:`,
        ...p.strangers.map(({ file, says }) => `  ${file}: biểu của ${periodWords(says, 'vi')}`),
        'Nếu biểu ghi đúng kỳ: tiếp nhận vào kỳ đó, ví dụ ' +
          `cchc receive ${p.strangers[0]!.says} <tệp>. Nếu đơn vị gửi nhầm: đề nghị gửi biểu của kỳ ${p.period}.`,
      ].join('\n'),
    en: (p: { period: string; strangers: readonly { file: string; says: string }[] }) =>
      [
        `Not the form for ${p.period}; nothing was copied or entered:`,
        ...p.strangers.map(({ file, says }) => `  ${file}: the form for ${periodWords(says, 'en')}`),
        'If the form names the right period, receive it there, for example ' +
          `cchc receive ${p.strangers[0]!.says} <file>. If it was sent by mistake, ask for the form of ${p.period}.`,
      ].join('\n'),
  },
  'cli.cmd.receive': {
    vi: () => 'Ghi sổ tiếp nhận: tệp nào đến, ngày nào, theo văn bản nào',
    en: () => 'Enter what came in into the ledger: which file, when, with which document',
  },
  'cli.opt.received-on': {
    vi: () => 'ngày nhận, ví dụ 14/9/2026 hoặc hom-nay',
    en: () => 'day of receipt, for example 14/9/2026, or today',
  },
  'cli.opt.channel': {
    vi: () => 'kênh gửi: thư điện tử, trục liên thông, bưu chính…',
    en: () => 'channel: e-mail, document system, post …',
  },
  'cli.opt.document': {
    vi: () => 'số, ký hiệu văn bản gửi kèm',
    en: () => 'number of the covering document',
  },
  'cli.opt.evidence': {
    vi: () => 'căn cứ của ngày nhận: văn bản, hệ thống, cán bộ ghi',
    en: () => 'what proves the day: letter, system, clerk',
  },
  'cli.opt.accept': {
    vi: () => 'tính tệp này dù kém hơn tệp trước, có ghi lý do',
    en: () => 'let this file count although it is worse, with the reason',
  },
  'cli.opt.restart': {
    vi: () => 'lập lại sổ bị hỏng từ các dòng còn nguyên vẹn, có ghi lý do',
    en: () => 'restart a damaged ledger from its sound lines, with the reason',
  },
} satisfies Sentences;
