import type { Sentences } from './sentence.ts';

const faults = {
  missing: { vi: 'không còn', en: 'is gone' },
  changed: { vi: 'đã bị sửa sau khi chốt', en: 'was changed after it was frozen' },
  'not-ours': { vi: 'không đọc được', en: 'cannot be read' },
};

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
} satisfies Sentences;
