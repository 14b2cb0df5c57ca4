import type { Lang } from './sentence.ts';

interface Words {
  vi: string;
  en: string;
}

const open: Words = {
  vi: 'tệp đang mở ở nơi khác hoặc không có quyền ghi; đóng Word, Excel rồi chạy lại',
  en: 'it is open elsewhere or write-protected; close Word and Excel and run again',
};
const inTheWay: Words = {
  vi: 'một phần của đường dẫn là tệp, không phải thư mục; đổi tên hoặc chuyển tệp đó đi',
  en: 'a part of the path is a file, not a folder; rename or move that file',
};
const full: Words = { vi: 'ổ đĩa hết chỗ', en: 'the disk is full' };
const broken: Words = {
  vi: 'ổ đĩa hoặc ổ mạng không trả lời; kiểm tra kết nối rồi chạy lại',
  en: 'the disk or the network drive does not answer; check it and run again',
};
const writingCauses: Readonly<Record<string, Words>> = {
  EPERM: open,
  EACCES: open,
  EBUSY: open,
  ETXTBSY: open,
  ENOTDIR: inTheWay,
  EEXIST: inTheWay,
  ENOTEMPTY: {
    vi: 'trong thư mục vừa có thêm tệp của chương trình khác',
    en: 'another program has just put a file there',
  },
  ENOENT: {
    vi: 'thư mục không còn ở đó, hoặc không nhận tệp mới',
    en: 'the folder is not there any more, or takes no new files',
  },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: { vi: 'ổ đĩa không nhận tệp lớn như vậy', en: 'the disk takes no file of that size' },
  EIO: broken,
  ESTALE: broken,
  ETIMEDOUT: broken,
  ENETUNREACH: broken,
  EHOSTDOWN: broken,
  ENAMETOOLONG: { vi: 'đường dẫn quá dài', en: 'the path is too long' },
};
const denied: Words = { vi: 'không có quyền đọc', en: 'it is read-protected' };
const readingCauses: Readonly<Record<string, Words>> = {
  ENOENT: { vi: 'không có tệp này', en: 'there is no such file' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  ENOTDIR: inTheWay,
  EPERM: denied,
  EACCES: denied,
  EBUSY: { vi: 'tệp đang mở ở nơi khác', en: 'it is open elsewhere' },
  EIO: broken,
  ESTALE: broken,
  ETIMEDOUT: broken,
  ENAMETOOLONG: { vi: 'đường dẫn quá dài', en: 'the path is too long' },
};

/** A code of the operating system in words: why something cannot be written. */
export const systemCause = (code: string, lang: Lang) => wordsOf(writingCauses[code], code, lang);

/** The same for what cannot be read. */
export const readingCause = (code: string, lang: Lang) => wordsOf(readingCauses[code], code, lang);

const wordsOf = (words: Words | undefined, code: string, lang: Lang) =>
  words?.[lang] ?? (lang === 'vi' ? `hệ điều hành báo ${code}` : `the system says ${code}`);
