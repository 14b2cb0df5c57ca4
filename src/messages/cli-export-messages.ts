import { formatShortDate } from './format.ts';
import { movedLines, type MovedList } from './moved-lines.ts';
import { plural } from './plural.ts';
import type { Lang, Sentences } from './sentence.ts';
import { systemCause } from './system-cause.ts';

const mostNamed = 10;

interface Done {
  period: string;
  target: string;
  isSame: boolean;
  restored: readonly string[];
  isDraft: boolean;
  snapshot?: { number: number; id: string };
  counted: number;
  expected: number;
  files: number;
  agencies: number;
  leads: number;
  beyondDecimal: number;
}

interface Incomplete {
  period: string;
  agencies: readonly string[];
  /** Agencies whose reports came, but cannot be used. */
  unusable: readonly string[];
}

interface Holder {
  target: string;
  file: string;
  pid?: number;
  host?: string;
  since?: string;
}

/** What `export` says. Ids start with `cli.`. */
export const cliExportMessages = {
  'cli.cmd.export': {
    vi: () => 'Xuất trọn bộ của kỳ: Word, phụ lục, CSV, JSON, Parquet, số liệu từng đơn vị',
    en: () => 'Export the whole period: Word, annex, CSV, JSON, Parquet, extracts',
  },
  'cli.opt.snapshot': {
    vi: () => 'xuất bản nào: latest (bản chốt mới nhất), số của bản chốt, draft (dự thảo)',
    en: () => 'what to export: latest (snapshot), its number, or draft',
  },
  'cli.opt.zip': { vi: () => 'ghi thành một tệp zip', en: () => 'write one zip file' },
  'cli.opt.log': {
    vi: () => 'ghi nhật ký vào tệp này, mỗi dòng một JSON (ghi nối tiếp)',
    en: () => 'append a log to this file, one JSON a line',
  },
  'cli.opt.export-complete': {
    vi: () => 'không ghi gì và trả mã 4 khi còn đơn vị chưa nộp (mã 3 nếu còn tệp không đọc được)',
    en: () => 'write nothing and exit 4 while agencies are missing (3 if a file is unreadable too)',
  },
  'cli.export.done': {
    vi: (p: Done) =>
      [
        p.isSame
          ? `Kỳ ${p.period}: không có gì thay đổi, ${p.target} còn nguyên vẹn; không ghi tệp nào.`
          : `Đã xuất kỳ ${p.period}: ${p.target} (${p.files} tệp)`,
        p.snapshot
          ? `Theo bản chốt số ${p.snapshot.number} (${p.snapshot.id}), đúng từng byte.`
          : `Không theo bản chốt mà theo các tệp đang có trong thư mục nộp${p.isDraft ? ': BẢN DỰ THẢO' : ''}.`,
        `Số liệu lấy từ ${p.counted}/${p.expected} báo cáo phải nộp; tệp riêng cho ${p.agencies} đơn vị và ${p.leads} cơ quan chủ trì lĩnh vực.`,
        ...(p.restored.length > 0 ? [`Đã ghi lại tệp bị thiếu hoặc bị sửa: ${some(p.restored)}.`] : []),
        ...(p.beyondDecimal > 0
          ? [
              `${p.beyondDecimal} số có quá 18 chữ số thập phân hoặc quá 20 chữ số phần nguyên: trong Parquet để trống ở cột value, còn nguyên ở value_text và CSV.`,
            ]
          : []),
        ...(p.isSame ? [] : [`Kiểm tra lại sau khi chép: sha256sum -c SHA256SUMS`]),
      ].join('\n'),
    en: (p: Done) =>
      [
        p.isSame
          ? `${p.period}: nothing has changed and ${p.target} is whole; nothing was written.`
          : `Exported ${p.period}: ${p.target} (${plural(p.files, 'file', 'files')})`,
        p.snapshot
          ? `From snapshot ${p.snapshot.number} (${p.snapshot.id}), byte for byte.`
          : `Not from a snapshot, but from the inbox as it is${p.isDraft ? ': a DRAFT' : ''}.`,
        `Figures come from ${p.counted} of ${p.expected} reports due; a file each for ${plural(p.agencies, 'agency', 'agencies')} and ${plural(p.leads, 'field lead', 'field leads')}.`,
        ...(p.restored.length > 0 ? [`Written again, since gone or edited: ${some(p.restored)}.`] : []),
        ...(p.beyondDecimal > 0
          ? [
              `${plural(p.beyondDecimal, 'number has', 'numbers have')} more than 18 decimals or 20 digits before them: empty in the value column of the Parquet, whole in value_text and in the CSV.`,
            ]
          : []),
        ...(p.isSame ? [] : [`After copying: sha256sum -c SHA256SUMS`]),
      ].join('\n'),
  },
  'cli.export.incomplete': {
    vi: (p: Incomplete) =>
      `Chưa xuất kỳ ${p.period}: ${[
        ...(p.agencies.length > 0
          ? [`còn ${p.agencies.length} đơn vị chưa nộp đủ (${some(p.agencies)})`]
          : []),
        ...(p.unusable.length > 0
          ? [`${p.unusable.length} đơn vị có báo cáo không sử dụng được (${some(p.unusable)})`]
          : []),
      ].join('; ')}. Xem: cchc status ${p.period}`,
    en: (p: Incomplete) =>
      `${p.period} was not exported: ${[
        ...(p.agencies.length > 0
          ? [`${plural(p.agencies.length, 'agency is', 'agencies are')} missing (${some(p.agencies)})`]
          : []),
        ...(p.unusable.length > 0
          ? [
              `${plural(p.unusable.length, 'agency', 'agencies')} sent what cannot be used (${some(p.unusable)})`,
            ]
          : []),
      ].join('; ')}. See: cchc status ${p.period}`,
  },
  'cli.export.nothing-written': {
    vi: () => 'Không ghi tệp nào (--require-complete).',
    en: () => 'Nothing was written (--require-complete).',
  },
  'cli.export.snapshot': {
    vi: (p: { text: string }) =>
      `“${p.text}” sau --snapshot không dùng được; ghi latest, draft hoặc số của bản chốt.`,
    en: (p: { text: string }) =>
      `"${p.text}" after --snapshot means nothing; write latest, draft or the number of a snapshot.`,
  },
  'cli.export.not-frozen': {
    vi: (p: { period: string }) =>
      `Kỳ ${p.period} chưa chốt. Chốt bằng: cchc compile ${p.period} --final; hoặc xuất bản dự thảo: --snapshot draft`,
    en: (p: { period: string }) =>
      `${p.period} is not frozen. Freeze it with: cchc compile ${p.period} --final; or export the draft: --snapshot draft`,
  },
  'cli.export.older': {
    vi: (p: { period: string; number: string; latest: number }) =>
      `Chỉ xuất được bản chốt mới nhất của kỳ ${p.period} (số ${p.latest}), không phải số ${p.number}: bản cũ đã được đính chính; hồ sơ của nó còn trong ban-chot/.`,
    en: (p: { period: string; number: string; latest: number }) =>
      `Only the latest snapshot of ${p.period} (${p.latest}) can be exported, not ${p.number}: that one was corrected; its record stays in ban-chot/.`,
  },
  'cli.export.moved': {
    vi: (p: { period: string; number: number; date: string } & MovedList) =>
      [
        `Không xuất được kỳ ${p.period}: từ khi chốt ngày ${formatShortDate(p.date)} (bản chốt số ${p.number}) đã có thay đổi:`,
        ...movedLines(p, 'vi'),
        `Nếu là đính chính: cchc compile ${p.period} --final, rồi xuất lại. Nếu chỉ xem thử: --snapshot draft (ghi vào xuat/${p.period}-du-thao). Nếu không: đưa tệp về như cũ.`,
      ].join('\n'),
    en: (p: { period: string; number: number; date: string } & MovedList) =>
      [
        `${p.period} cannot be exported: since it was frozen on ${formatShortDate(p.date)} (snapshot ${p.number}) this has moved:`,
        ...movedLines(p, 'en'),
        `For a correction: cchc compile ${p.period} --final, then export again. For a trial: --snapshot draft (into xuat/${p.period}-du-thao). Else put the files back.`,
      ].join('\n'),
  },
  'cli.export.not-as-frozen': {
    vi: (p: { period: string; file: string }) =>
      `Không lập lại được ${p.file} của kỳ ${p.period} đúng như khi chốt (phiên bản chương trình đã khác), và tệp đã ghi khi chốt không còn. ` +
      'Chép lại tệp đó từ bản lưu, hoặc dùng phiên bản đã chốt.',
    en: (p: { period: string; file: string }) =>
      `${p.file} of ${p.period} cannot be made as it was frozen (the program is another version), and the file written then is gone. ` +
      'Bring it back from a backup, or use the version that froze it.',
  },
  'cli.export.foreign': {
    vi: (p: { target: string; files: readonly string[] }) =>
      `${p.target} đã có nội dung không phải do lệnh này ghi (${some(p.files)}). Chuyển các tệp đó đi nơi khác, hoặc chọn thư mục khác bằng -o.`,
    en: (p: { target: string; files: readonly string[] }) =>
      `${p.target} holds what this command did not write (${some(p.files)}). Move it elsewhere, or name another folder with -o.`,
  },
  'cli.export.damaged': {
    vi: (p: { target: string; isGone: boolean }) =>
      `manifest.json của gói đã xuất ${p.target} ${p.isGone ? 'không còn' : 'bị hỏng hoặc bị sửa'} nên không biết tệp nào trong đó do lệnh này ghi; chưa thay đổi gì. ` +
      `Đổi tên hoặc xóa thư mục đó rồi chạy lại (gói sẽ được lập lại), chép lại manifest.json từ bản lưu, hoặc chọn thư mục khác bằng -o.`,
    en: (p: { target: string; isGone: boolean }) =>
      `manifest.json of the export ${p.target} is ${p.isGone ? 'gone' : 'damaged or edited'}, so nobody knows which files in it are its own; nothing was changed. ` +
      `Rename or delete that folder and run again (the export is made anew), bring manifest.json back from a backup, or name another folder with -o.`,
  },
  'cli.export.over-frozen': {
    vi: (p: { target: string; period: string }) =>
      `${p.target} là gói của bản chốt kỳ ${p.period}; bản dự thảo không ghi đè lên bản chốt. ` +
      'Bỏ -o để ghi vào thư mục riêng của bản dự thảo, chọn nơi khác bằng -o, hoặc tự xóa gói đó trước.',
    en: (p: { target: string; period: string }) =>
      `${p.target} is the export of ${p.period} as frozen; a draft does not replace it. ` +
      'Leave out -o for the folder of the draft, name another with -o, or delete that export first.',
  },
  'cli.export.not-placed': {
    vi: (p: { target: string; code: string }) =>
      `Không thay được ${p.target}: ${systemCause(p.code, 'vi')}. Bản cũ còn nguyên.`,
    en: (p: { target: string; code: string }) =>
      `${p.target} could not be replaced: ${systemCause(p.code, 'en')}. The old one is untouched.`,
  },
  'cli.export.locked': {
    vi: (p: Holder) =>
      `Một lệnh khác đang xuất vào ${p.target}${holderText(p, 'vi')}. Chờ lệnh đó xong rồi chạy lại. ` +
      `Nếu chắc chắn không còn lệnh nào chạy: xóa tệp ${p.file}`,
    en: (p: Holder) =>
      `Another run is exporting to ${p.target}${holderText(p, 'en')}. Wait for it and try again. ` +
      `If you are sure that none is running, delete ${p.file}`,
  },
} satisfies Sentences;

function some(all: readonly string[]): string {
  const more = all.length - mostNamed;
  return [...all.slice(0, mostNamed), ...(more > 0 ? [`… (+${more})`] : [])].join(', ');
}

function holderText({ pid, host, since }: Holder, lang: Lang): string {
  if (host === undefined) return '';
  const from = since === undefined ? '' : lang === 'vi' ? `, từ ${since}` : `, since ${since}`;
  return lang === 'vi'
    ? ` (máy ${host}, tiến trình ${pid}${from})`
    : ` (machine ${host}, process ${pid}${from})`;
}
