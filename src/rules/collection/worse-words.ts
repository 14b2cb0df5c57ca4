import type { WorseFile } from '../rule.ts';

const names: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  unreadable: ['không đọc được', 'it cannot be read'],
  blockers: ['lỗi chặn', 'blockers'],
  errors: ['lỗi', 'errors'],
  blanks: ['ô bắt buộc bỏ trống', 'required cells left empty'],
};

type Worse = WorseFile['worse'];

/** `40 ô bắt buộc bỏ trống (tệp trước 0)`, for each thing in which a file is worse. */
export const worseVi = (worse: Worse) => worse.map((one) => inWords(one, 0, 'tệp trước'));
export const worseEn = (worse: Worse) => worse.map((one) => inWords(one, 1, 'before'));

function inWords({ what, now, before }: Worse[number], lang: 0 | 1, earlier: string): string {
  const name = names[what]?.[lang] ?? what;
  return what === 'unreadable' ? name : `${now} ${name} (${earlier} ${before})`;
}
