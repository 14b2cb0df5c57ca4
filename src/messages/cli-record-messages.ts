import { formatShortDate } from './format.ts';
import { movedLines, type MovedList } from './moved-lines.ts';
import { plural } from './plural.ts';
import type { Lang, Sentences } from './sentence.ts';

const mostErrors = 50;

interface Refused {
  period: string;
  file: string;
  missing: readonly string[];
  unusable: readonly string[];
  waivers: readonly string[];
  errors: readonly { code: string; agency: string; place: string; message: string }[];
}

interface Recorded extends MovedList {
  number: number;
  id: string;
  folder: string;
}

/** What `compile` and `status` say about records of a period: drafts, snapshots, what moved. Ids start with `cli.`. */
export const cliRecordMessages = {
  'cli.record.frozen': {
    vi: (p: Recorded) =>
      [
        `Đã chốt: bản chốt số ${p.number} (${p.id}), lưu tại ${p.folder}`,
        ...(p.number > 1 ? [`Thay đổi so với bản chốt số ${p.number - 1}:`, ...movedLines(p, 'vi')] : []),
      ].join('\n'),
    en: (p: Recorded) =>
      [
        `Frozen: snapshot ${p.number} (${p.id}), kept in ${p.folder}`,
        ...(p.number > 1 ? [`What moved since snapshot ${p.number - 1}:`, ...movedLines(p, 'en')] : []),
      ].join('\n'),
  },
  'cli.record.same': {
    vi: (p: { number: number; id: string; definitions: readonly string[] }) =>
      `Kỳ đã chốt (bản chốt số ${p.number}, ${p.id}); số liệu không có gì thay đổi.${changedVi(p.definitions)}`,
    en: (p) =>
      `The period is frozen (snapshot ${p.number}, ${p.id}); its figures have not changed.${changedEn(p.definitions)}`,
  },
  'cli.record.nothing': {
    vi: (p: { period: string; number: number; id: string; date: string; definitions: readonly string[] }) =>
      `Kỳ ${p.period} đã chốt ngày ${formatShortDate(p.date)} (bản chốt số ${p.number}, ${p.id}): ` +
      (p.definitions.length > 0
        ? `số liệu không thay đổi.${changedVi(p.definitions)}`
        : 'không có gì thay đổi, không ghi thêm bản nào.'),
    en: (p) =>
      `${p.period} was frozen on ${formatShortDate(p.date)} (snapshot ${p.number}, ${p.id}): ` +
      (p.definitions.length > 0
        ? `its figures have not changed.${changedEn(p.definitions)}`
        : 'nothing has changed, nothing was written.'),
  },
  'cli.record.trial': {
    vi: (p: { number: number } & MovedList) =>
      [
        `Bản lập thử, khác bản chốt số ${p.number}; bản chốt và báo cáo chính thức giữ nguyên:`,
        ...movedLines(p, 'vi'),
      ].join('\n'),
    en: (p) =>
      [
        `A trial that differs from snapshot ${p.number}; the snapshot and the official report stay as they are:`,
        ...movedLines(p, 'en'),
      ].join('\n'),
  },
  'cli.record.differs': {
    vi: (p: { period: string; number: number; date: string } & MovedList) =>
      [
        `Kỳ ${p.period} đã chốt ngày ${formatShortDate(p.date)} (bản chốt số ${p.number}), nay tính lại cho kết quả khác:`,
        ...movedLines(p, 'vi'),
        'Báo cáo chính thức được giữ nguyên. Nếu là đính chính: thêm --final để lập bản chốt mới. ' +
          'Nếu chỉ xem thử: thêm --out-dir <thư-mục> để ghi ra nơi khác.',
      ].join('\n'),
    en: (p) =>
      [
        `${p.period} was frozen on ${formatShortDate(p.date)} (snapshot ${p.number}), and its result is another one now:`,
        ...movedLines(p, 'en'),
        'The official report was left as it is. For a correction add --final, which makes a new snapshot; for a trial ' +
          'add --out-dir <folder>, which writes elsewhere.',
      ].join('\n'),
  },
  'cli.record.unexplained': {
    vi: (p: { period: string; count: number }) =>
      `Còn ${p.count} phát hiện cần giải trình chưa được giải trình; số liệu vẫn được tính như đã chốt. ` +
      `Xem: cchc check ${p.period}`,
    en: (p) =>
      `${plural(p.count, 'finding', 'findings')} that ask for an explanation are open; the figures count as frozen. ` +
      `See: cchc check ${p.period}`,
  },
  'cli.record.restored': {
    vi: (p: { files: readonly string[] }) =>
      `Đã ghi lại tệp báo cáo chính thức bị thiếu hoặc khác tệp đã lập khi chốt: ${p.files.join(', ')}.`,
    en: (p) =>
      `Written again, since they were gone or not what was written when the period was frozen: ${p.files.join(', ')}.`,
  },
  'cli.record.lost': {
    vi: (p: { files: readonly string[] }) =>
      `Tệp báo cáo chính thức bị thiếu hoặc khác tệp đã lập khi chốt: ${p.files.join(', ')}. Thêm --final để lập lại.`,
    en: (p) =>
      `Gone, or not what was written when the period was frozen: ${p.files.join(', ')}. Add --final to make them anew.`,
  },
  'cli.record.received-later': {
    vi: (p: { count: number }) =>
      `Có ${p.count} báo cáo ghi ngày nhận sau ngày hôm nay; kiểm tra lại ngày nhận trong so-tiep-nhan.csv.`,
    en: (p) =>
      `The day of receipt of ${plural(p.count, 'report', 'reports')} is after today; check so-tiep-nhan.csv.`,
  },
  'cli.record.too-early': {
    vi: (p: { period: string; end: string; today: string }) =>
      `Chưa chốt được kỳ ${p.period}: số liệu của kỳ tính đến hết ngày ${formatShortDate(p.end)}, hôm nay mới là ` +
      `${formatShortDate(p.today)}. Bản dự thảo trong khi chờ: cchc compile ${p.period}`,
    en: (p) =>
      `${p.period} cannot be frozen yet: its figures run to the end of ${formatShortDate(p.end)}, and today is ` +
      `${formatShortDate(p.today)}. A draft meanwhile: cchc compile ${p.period}`,
  },
  'cli.record.raced': {
    vi: (p: { period: string }) =>
      `trong lúc chạy, một máy khác đã chốt kỳ ${p.period}; không ghi gì. Chạy lại lệnh này.`,
    en: (p) => `another run froze ${p.period} meanwhile; nothing was written. Run the command again.`,
  },
  'cli.record.refused': {
    vi: (p: Refused) =>
      [
        `Chưa chốt được kỳ ${p.period}; không ghi tệp nào.`,
        ...named(`  Thiếu ${p.missing.length} báo cáo`, p.missing),
        ...named(`  ${p.unusable.length} báo cáo không dùng được`, p.unusable),
        ...(p.errors.length > 0 ? [`  Còn ${p.errors.length} lỗi chưa xử lý:`] : []),
        ...errorLines(p, 'vi'),
        ...p.waivers.map((line) => `  ${line}`),
        `Việc tiếp theo:  cchc check ${p.period}     những gì các đơn vị phải sửa`,
        `                 cchc compile ${p.period}   bản dự thảo trong khi chờ`,
        `Trường hợp được cấp có thẩm quyền chấp thuận: ghi vào ${p.file}, rồi chốt lại.`,
      ].join('\n'),
    en: (p) =>
      [
        `${p.period} cannot be frozen yet; no file was written.`,
        ...named(`  Missing reports (${p.missing.length})`, p.missing),
        ...named(`  Unusable reports (${p.unusable.length})`, p.unusable),
        ...(p.errors.length > 0 ? [`  ${p.errors.length} errors are open:`] : []),
        ...errorLines(p, 'en'),
        ...p.waivers.map((line: string) => `  ${line}`),
        `Next:  cchc check ${p.period}     what agencies have to fix`,
        `       cchc compile ${p.period}   a draft meanwhile`,
        `What the authority accepts as it is: enter it in ${p.file}, then freeze again.`,
      ].join('\n'),
  },
} satisfies Sentences;

const named = (title: string, names: readonly string[]) =>
  names.length > 0 ? [`${title}: ${names.join('; ')}.`] : [];

const changedVi = (files: readonly string[]) =>
  files.length > 0
    ? ` Đã sửa sau khi chốt: ${files.join(', ')}. Báo cáo giữ nguyên như đã chốt; muốn lập lại theo bản sửa thì thêm --final.`
    : '';
const changedEn = (files: readonly string[]) =>
  files.length > 0
    ? ` Edited since: ${files.join(', ')}. The report stays as it was frozen; add --final to make it anew.`
    : '';

function errorLines({ errors }: Refused, lang: Lang): string[] {
  const lines = errors
    .slice(0, mostErrors)
    .map(
      ({ code, agency, place, message }) =>
        `    ${code}  ${[agency, place].filter(Boolean).join(', ')}: ${message}`,
    );
  const more = errors.length - lines.length;
  if (more > 0) lines.push(lang === 'vi' ? `    … và ${more} lỗi khác` : `    … and ${more} more`);
  return lines;
}
