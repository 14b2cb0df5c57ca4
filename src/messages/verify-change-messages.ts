import type { Sentences } from './sentence.ts';

interface Words {
  was: string;
  now: string;
}

interface Removed {
  of: 'paragraph' | 'row' | 'cell' | 'table';
  text: string;
  figures: string;
  count: number;
  rows?: number;
}

/** Sentences on what somebody changed in the words of a report. Ids start with `verify.change`. */
export const verifyChangeMessages = {
  'verify.change-head': {
    vi: () => 'Lời văn đã sửa, cần đọc lại (tự nó không phải là lỗi):',
    en: () => 'Words that were changed, to be read again (no error by itself):',
  },
  'verify.change-words': {
    vi: (p: Words) =>
      p.was === '' ? `thêm “${p.now}”` : p.now === '' ? `bỏ “${p.was}”` : `“${p.was}” → “${p.now}”`,
    en: (p) =>
      p.was === '' ? `added “${p.now}”` : p.now === '' ? `removed “${p.was}”` : `“${p.was}” → “${p.now}”`,
  },
  'verify.change-removed': {
    vi: (p: Removed) =>
      `đã bỏ ${{ paragraph: 'đoạn', row: 'hàng', cell: 'ô', table: `bảng ${p.rows ?? 0} hàng` }[p.of]} “${p.text}”${p.count > 0 ? ` (${p.count} con số: ${p.figures})` : ''}`,
    en: (p: Removed) =>
      `${{ paragraph: 'paragraph', row: 'row', cell: 'cell', table: `table of ${p.rows ?? 0} rows` }[p.of]} removed: “${p.text}”${p.count > 0 ? ` (${p.count} figures: ${p.figures})` : ''}`,
  },
  'verify.change-compiled': {
    vi: (p: { place: string }) => `${p.place} của bản tổng hợp`,
    en: (p) => `${p.place} of the compiled report`,
  },
} satisfies Sentences;
