import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

/** Mistakes with the tags of a template: `compile` refuses it for each of the errors. */
export const templateTagRules: readonly DocumentRule[] = [
  templateRule(
    'T-TAG-001',
    'error',
    'derived',
    [
      'Khối mở ra mà không đóng',
      'Không có thẻ HẾT thì không biết lặp hoặc xét điều kiện đến đâu.',
      '{{LẶP Căn cứ}} … {{HẾT Căn cứ}}',
      '{{LẶP Căn cứ}} … hết văn bản',
    ],
    [
      'Block opened and never closed',
      'Without its HẾT nobody knows how far the loop or the condition goes.',
      '{{LẶP Căn cứ}} … {{HẾT Căn cứ}}',
      '{{LẶP Căn cứ}} … end of the document',
    ],
  ),
  templateRule(
    'T-TAG-002',
    'error',
    'derived',
    [
      'Thẻ đóng không có thẻ mở',
      'Thẻ HẾT phải đóng đúng khối đang mở, cùng tên.',
      '{{NẾU Dự thảo}} … {{HẾT Dự thảo}}',
      '{{HẾT Dự thảo}} đứng một mình',
    ],
    [
      'Closing tag without an opening one',
      'HẾT must close the block that is open, by its name.',
      '{{NẾU Dự thảo}} … {{HẾT Dự thảo}}',
      '{{HẾT Dự thảo}} alone',
    ],
  ),
  templateRule(
    'T-TAG-003',
    'error',
    'derived',
    [
      'Tên trong thẻ không có trong danh mục',
      'Tên lạ không có gì để điền; báo cáo sẽ thiếu một chỗ mà không ai biết.',
      '{{Cơ quan ban hành}}',
      '{{Cơ quan ban hanh}}',
    ],
    [
      'Unknown name in a tag',
      'There is nothing to fill in for a name that nobody knows; the report would silently lack something.',
      '{{Cơ quan ban hành}}',
      '{{Cơ quan ban hanh}}',
    ],
  ),
  templateRule(
    'T-TAG-004',
    'error',
    'derived',
    [
      'Hai khối chéo nhau',
      'Khối mở sau phải đóng trước, như ngoặc trong ngoặc.',
      '{{NẾU A}}{{LẶP B}}…{{HẾT B}}{{HẾT A}}',
      '{{NẾU A}}{{LẶP B}}…{{HẾT A}}{{HẾT B}}',
    ],
    [
      'Crossed blocks',
      'The block opened last is closed first, like brackets within brackets.',
      '{{NẾU A}}{{LẶP B}}…{{HẾT B}}{{HẾT A}}',
      '{{NẾU A}}{{LẶP B}}…{{HẾT A}}{{HẾT B}}',
    ],
  ),
  templateRule(
    'T-TAG-005',
    'error',
    'derived',
    [
      'Thẻ mở và thẻ đóng không cùng chỗ',
      'Khối mở trong một ô hoặc một đoạn mà đóng ở chỗ khác thì cắt đôi bảng hoặc đoạn văn.',
      'hai thẻ cùng trong một ô, hoặc mỗi thẻ đứng riêng một hàng',
      'thẻ mở ở ô thứ nhất, thẻ đóng ở ô thứ hai',
    ],
    [
      'Opening and closing tag not in the same place',
      'A block that opens in one cell or paragraph and closes in another would cut them in two.',
      'both tags in one cell, or each alone in a row',
      'opened in the first cell, closed in the second',
    ],
  ),
  templateRule(
    'T-TAG-006',
    'error',
    'derived',
    [
      'Danh sách dùng như một giá trị',
      'Danh sách có nhiều dòng, phải lặp qua từng dòng.',
      '{{LẶP Căn cứ}}{{Nội dung}}{{HẾT Căn cứ}}',
      '{{Căn cứ}}',
    ],
    [
      'List used as a value',
      'A list has many rows and must be repeated over them.',
      '{{LẶP Căn cứ}}{{Nội dung}}{{HẾT Căn cứ}}',
      '{{Căn cứ}}',
    ],
  ),
  templateRule(
    'T-TAG-007',
    'error',
    'derived',
    [
      'Điều kiện dùng như một giá trị',
      'Điều kiện chỉ đúng hoặc sai, không có chữ để in.',
      '{{NẾU Dự thảo}}DỰ THẢO{{HẾT Dự thảo}}',
      '{{Dự thảo}}',
    ],
    [
      'Condition used as a value',
      'A condition holds or does not hold: there is no text to print.',
      '{{NẾU Dự thảo}}DỰ THẢO{{HẾT Dự thảo}}',
      '{{Dự thảo}}',
    ],
  ),
  templateRule(
    'T-TAG-008',
    'error',
    'derived',
    [
      'Lặp qua thứ không phải danh sách',
      'Chỉ danh sách mới lặp được; giá trị và điều kiện dùng với NẾU.',
      '{{NẾU Dự thảo}}…{{HẾT Dự thảo}}',
      '{{LẶP Dự thảo}}…{{HẾT Dự thảo}}',
    ],
    [
      'Loop over something that is no list',
      'Only lists can be repeated; values and conditions go with NẾU.',
      '{{NẾU Dự thảo}}…{{HẾT Dự thảo}}',
      '{{LẶP Dự thảo}}…{{HẾT Dự thảo}}',
    ],
  ),
];
