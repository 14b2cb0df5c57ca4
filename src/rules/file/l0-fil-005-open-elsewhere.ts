import { factRule } from '../fact-rule.ts';

export const l0Fil005 = factRule(
  {
    code: 'L0-FIL-005',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Tệp đang mở ở nơi khác',
        reason: 'Tệp đang mở trong Excel có thể chưa lưu: số đọc được có thể không phải số cuối cùng.',
        good: 'Tệp đã lưu và đóng.',
        bad: 'Bên cạnh tệp còn tệp tạm bắt đầu bằng ~$.',
        message: () => 'Tệp đang mở trong Excel, có thể chưa lưu.',
        fix: () => 'Lưu và đóng tệp, rồi chạy lại.',
      },
      en: {
        title: 'The file is open elsewhere',
        reason: 'A file that is open in Excel may not be saved: what is read may not be the last word.',
        good: 'A file that was saved and closed.',
        bad: 'A temporary file that starts with ~$ lies beside it.',
        message: () => 'The file is open in Excel and may not be saved.',
        fix: () => 'Save and close the file, then run again.',
      },
    },
  },
  ['open-elsewhere'],
  () => ({}),
);
