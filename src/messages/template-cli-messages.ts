import type { Sentences } from './sentence.ts';

/** Words of the commands `template …`. Ids start with `cli.`. */
export const templateCliMessages = {
  'cli.cmd.template': {
    vi: () => 'Mẫu báo cáo Word: kiểm tra, tạo, xem thử',
    en: () => 'Word templates of the report: check, make, preview',
  },
  'cli.cmd.template-check': {
    vi: () => 'Kiểm tra mẫu báo cáo Word',
    en: () => 'Check Word templates of the report',
  },
  'cli.opt.template-kind': {
    vi: () => 'loại báo cáo của mẫu (mặc định: theo mẫu ghi, rồi theo tên tệp)',
    en: () => 'report kind of the template (default: what it says itself, then its file name)',
  },
  'cli.opt.template-edition': {
    vi: () => 'bộ biểu mẫu dùng để tra tên (mặc định: của không gian làm việc, rồi theo mẫu ghi)',
    en: () => 'edition in which names are looked up (default: the workspace, then what the template says)',
  },
} satisfies Sentences;
