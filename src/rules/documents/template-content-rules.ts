import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

/** What a template asks for, against what its kind of report needs. */
export const templateContentRules: readonly DocumentRule[] = [
  templateRule(
    'T-UNU-001',
    'info',
    'derived',
    [
      'Chỉ tiêu không được dùng ở đâu trong mẫu',
      'Đơn vị phải gửi những chỉ tiêu này, nhưng lời văn của mẫu không nhắc đến (số vẫn có trong phụ lục thống kê nếu mẫu có phụ lục đó). Có thể là chủ ý, cũng có thể là quên.',
      'mẫu dùng mọi chỉ tiêu mà loại báo cáo này hỏi, hoặc cố ý bỏ bớt',
      'chỉ tiêu mới thêm vào biểu mà mẫu báo cáo chưa nhắc đến',
    ],
    [
      'Indicators never used in the template',
      'Agencies have to report these indicators, but the text of the template does not mention them (the statistics annex, where there is one, still does). This may be meant, or forgotten.',
      'the template uses every indicator its kind of report asks for, or leaves some out on purpose',
      'an indicator was added to the forms and the template does not know it yet',
    ],
  ),
  templateRule(
    'T-IND-001',
    'warning',
    'derived',
    [
      'Chỉ tiêu mà loại báo cáo này không hỏi',
      'Kỳ này không đơn vị nào được hỏi chỉ tiêu đó, nên chỗ này luôn in “…”.',
      'báo cáo quý chỉ dùng chỉ tiêu mà biểu quý có hỏi',
      'báo cáo quý dùng chỉ tiêu chỉ có trong biểu năm',
    ],
    [
      'Indicator that this kind of report does not ask for',
      'Nobody is asked for it in this period, so “…” is always printed here.',
      'a quarterly report uses indicators of the quarterly forms',
      'a quarterly report uses an indicator that only the annual forms have',
    ],
  ),
  templateRule(
    'T-SEC-001',
    'warning',
    'derived',
    [
      'Thiếu mục mà đề cương bắt buộc',
      'Bộ biểu mẫu yêu cầu đơn vị viết mục này cho loại báo cáo này; mẫu không in thì nội dung đã gửi bị bỏ quên.',
      '{{LẶP Thuyết minh I.1}} … {{HẾT Thuyết minh I.1}}',
      'mẫu không có chỗ nào in phần thuyết minh mục I.1',
    ],
    [
      'Section required by the outline is absent',
      'The edition asks agencies to write this section for this kind of report; a template that does not print it forgets what they sent.',
      '{{LẶP Thuyết minh I.1}} … {{HẾT Thuyết minh I.1}}',
      'nothing in the template prints the narrative of section I.1',
    ],
  ),
  templateRule(
    'T-LIT-001',
    'warning',
    'derived',
    [
      'Số, năm hoặc kỳ gõ tay',
      'Chữ gõ tay trong mẫu giữ nguyên ở mọi kỳ: năm sau báo cáo vẫn in năm nay. Số liệu và thời gian phải lấy từ thẻ.',
      'Năm {{Năm}}, toàn tỉnh tiếp nhận {{2.3.1}} hồ sơ',
      'Năm 2026, toàn tỉnh tiếp nhận 41.206 hồ sơ',
    ],
    [
      'Number, year or period typed by hand',
      'What is typed stays in every period: next year the report still says this year. Figures and dates come from tags.',
      'Năm {{Năm}}, toàn tỉnh tiếp nhận {{2.3.1}} hồ sơ',
      'Năm 2026, toàn tỉnh tiếp nhận 41.206 hồ sơ',
    ],
  ),
];
