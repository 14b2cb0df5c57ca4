/** Why one of several files counts, in words. */
export const choiceWords: Readonly<Record<string, { vi: string; en: string }>> = {
  readable: { vi: 'các tệp kia không dùng được cho kỳ này', en: 'the others cannot be used for this period' },
  kept: { vi: 'tệp gửi sau kém hơn nên không thay thế', en: 'a later one is worse and does not replace it' },
  accepted: {
    vi: 'được chấp nhận trong sổ tiếp nhận',
    en: 'it was accepted in the ledger',
  },
  recorded: {
    vi: 'tệp kia chưa ghi sổ tiếp nhận, chưa có ngày nhận',
    en: 'nothing is recorded of the arrival of the others',
  },
  latest: {
    vi: 'tiếp nhận sau theo sổ tiếp nhận',
    en: 'it was received later by the records',
  },
  version: { vi: 'tên tệp ghi lần gửi sau', en: 'its name carries the later version' },
  'file-date': {
    vi: 'ngày sửa tệp mới hơn; chỉ để phân định, ngày này đổi khi chép',
    en: 'its file date is later, a tie-break only: it changes on copying',
  },
  path: {
    vi: 'tên và ngày không cho biết tệp nào mới; lấy tệp đứng cuối danh sách',
    en: 'neither name nor date tells which is newer; the last in the list was taken',
  },
  same: { vi: 'nội dung giống hệt nhau', en: 'their content is identical' },
};
