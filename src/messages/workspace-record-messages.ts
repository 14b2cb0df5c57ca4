import { formatShortDate } from './format.ts';
import type { Sentences } from './sentence.ts';

const faults = {
  missing: { vi: 'không còn', en: 'is gone' },
  changed: { vi: 'đã bị sửa sau khi chốt', en: 'was changed after it was frozen' },
  'not-ours': { vi: 'không đọc được', en: 'cannot be read' },
};

interface Listed {
  period: string;
  index: string;
  number: number;
  folder: string;
}

interface Entered extends Listed {
  id: string;
  date: string;
}

interface Broken {
  period: string;
  number: number;
  file: string;
  folder: string;
  fault: keyof typeof faults;
}

/** Sentences about the records that a workspace keeps of its periods. */
export const workspaceRecordMessages = {
  'workspace.snapshot-broken': {
    vi: (p: Broken) =>
      `Bản chốt số ${p.number} của kỳ ${p.period} không còn nguyên vẹn: tệp ${p.file} ${faults[p.fault].vi}. ` +
      `Khôi phục thư mục ${p.folder} từ bản sao lưu. Chỉ khi lần chốt này bị ngắt giữa chừng (mất điện, tắt máy) ` +
      'và chưa gửi báo cáo: xóa thư mục đó rồi chốt lại.',
    en: (p: Broken) =>
      `Snapshot ${p.number} of ${p.period} is not intact: ${p.file} ${faults[p.fault].en}. Restore the folder ` +
      `${p.folder} from a backup. Only if freezing was cut short (power, shutdown) and no report was sent: delete ` +
      'the folder and freeze again.',
  },
  'workspace.snapshot-gone': {
    vi: (p: Entered) =>
      `Không còn bản chốt số ${p.number} của kỳ ${p.period} (${p.id}, chốt ngày ${formatShortDate(p.date)}) mà sổ ` +
      `${p.index} có ghi. Khôi phục thư mục ${p.folder} từ bản sao lưu; không còn ` +
      'bản sao lưu: đổi tên sổ đó để giữ làm căn cứ, rồi chốt lại.',
    en: (p: Entered) =>
      `Snapshot ${p.number} of ${p.period} (${p.id}, frozen on ${formatShortDate(p.date)}) is listed in ${p.index} and ` +
      `is gone. Restore the folder ${p.folder} from a backup; without one, rename the ` +
      'list, to keep it as evidence, and freeze again.',
  },
  'workspace.snapshot-unlisted': {
    vi: (p: Listed) =>
      `Bản chốt số ${p.number} của kỳ ${p.period} (${p.folder}) không có trong sổ ${p.index}. Khôi phục sổ từ bản sao ` +
      'lưu. Chỉ khi lần chốt này bị ngắt giữa chừng (mất điện, tắt máy) và chưa gửi báo cáo: xóa thư mục đó rồi chốt lại.',
    en: (p: Listed) =>
      `Snapshot ${p.number} of ${p.period} (${p.folder}) is not listed in ${p.index}. Restore the list from a backup. ` +
      'Only if freezing was cut short (power, shutdown) and no report was sent: delete the folder and freeze again.',
  },
  'workspace.snapshot-replaced': {
    vi: (p: Entered) =>
      `Bản chốt số ${p.number} của kỳ ${p.period} không phải bản đã ghi trong sổ ${p.index} (${p.id}, chốt ngày ` +
      `${formatShortDate(p.date)}). Khôi phục thư mục ${p.folder} từ bản sao lưu.`,
    en: (p: Entered) =>
      `Snapshot ${p.number} of ${p.period} is not the one listed in ${p.index} (${p.id}, frozen on ` +
      `${formatShortDate(p.date)}). Restore the folder ${p.folder} from a backup.`,
  },
  'workspace.snapshot-index-broken': {
    vi: (p: { period: string; index: string; line: number }) =>
      `Sổ bản chốt ${p.index} của kỳ ${p.period} không còn nguyên vẹn: dòng ${p.line} không nối với dòng trước hoặc không ` +
      'đọc được. Khôi phục tệp này từ bản sao lưu.',
    en: (p) =>
      `The list of snapshots ${p.index} of ${p.period} is not intact: line ${p.line} does not follow from the one before or ` +
      'cannot be read. Restore the file from a backup.',
  },
  'workspace.draft-record-skipped': {
    vi: (p: { period: string; file: string }) =>
      `Lưu ý: bản nháp của kỳ ${p.period} không còn nguyên vẹn (${p.file}) nên không dùng để đối chiếu; ` +
      `lập lại bằng: cchc compile ${p.period}`,
    en: (p) =>
      `Note: the draft record of ${p.period} is not intact (${p.file}) and is not compared with; make it again: ` +
      `cchc compile ${p.period}`,
  },
  'workspace.record-locked': {
    vi: (p: { file: string; pid?: number; host?: string }) =>
      `Một lệnh khác đang ghi kết quả của kỳ này${p.host ? ` (máy ${p.host}, tiến trình ${p.pid})` : ''}. Chờ lệnh đó ` +
      `xong rồi chạy lại. Nếu chắc chắn không còn lệnh nào chạy: xóa tệp ${p.file}`,
    en: (p: { file: string; pid?: number; host?: string }) =>
      `Another run is writing the results of this period${p.host ? ` (machine ${p.host}, process ${p.pid})` : ''}. Wait for ` +
      `it and try again. If you are sure that none is running, delete ${p.file}`,
  },
  'workspace.waiver-twice': {
    vi: (p: { line: number }) =>
      `Đã có chấp thuận cho cùng quy tắc, đơn vị và chỉ tiêu ở dòng ${p.line}; chỉ giữ một dòng.`,
    en: (p) => `Line ${p.line} waives the same rule for the same agency and place; keep one line.`,
  },
  'workspace.waiver-rule': {
    vi: (p: { code: string; nearest: string | undefined }) =>
      `Không có quy tắc “${p.code}”.${p.nearest ? ` Có phải “${p.nearest}”?` : ''} Mã quy tắc ghi trong kết quả của cchc check.`,
    en: (p) =>
      `There is no rule "${p.code}".${p.nearest ? ` Did you mean "${p.nearest}"?` : ''} cchc check prints the codes.`,
  },
  'workspace.waiver-agency': {
    vi: (p: { agency: string; nearest: string | undefined }) =>
      `Không xác định được đơn vị “${p.agency}” trong agencies.csv; ghi đúng mã hoặc đúng tên, ` +
      `hoặc “Cả kỳ” nếu không thuộc riêng đơn vị nào.${p.nearest ? ` Có phải “${p.nearest}”?` : ''}`,
    en: (p) =>
      `agencies.csv has no one agency "${p.agency}"; write its code or its exact name, or "Cả kỳ" for what concerns ` +
      `no single agency.${p.nearest ? ` Did you mean "${p.nearest}"?` : ''}`,
  },
  'workspace.waiver-ceiling': {
    vi: (p: { text: string }) =>
      `Mức tối đa “${p.text}” không phải là số viết liền; ghi không có dấu chấm phân nhóm, ví dụ 1200 hoặc 12,5.`,
    en: (p) => `Ceiling "${p.text}" is no plain number; write it without grouping, for example 1200 or 12,5.`,
  },
} satisfies Sentences;
