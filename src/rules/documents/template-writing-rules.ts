import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

/** Tags that are written, placed or formatted wrongly. */
export const templateWritingRules: readonly DocumentRule[] = [
  templateRule(
    'T-TAG-009',
    'error',
    'derived',
    [
      'Thiếu hoặc thừa dấu {{ }}',
      'Một thẻ mở bằng {{ và đóng bằng }} trong cùng một đoạn văn; thiếu một đầu thì phần còn lại in ra nguyên văn hoặc nuốt mất chữ phía sau.',
      '{{Tỉnh}}',
      '{{Tỉnh',
    ],
    [
      '{{ or }} missing or superfluous',
      'A tag opens with {{ and closes with }} in the same paragraph; with one end missing the rest is printed as it stands, or swallows what follows.',
      '{{Tỉnh}}',
      '{{Tỉnh',
    ],
  ),
  templateRule(
    'T-TAG-010',
    'error',
    'derived',
    [
      'Phần sau dấu | không dùng được',
      'Chữ sau dấu gạch đứng chọn cách in hoặc phạm vi; chữ lạ thì không biết in gì.',
      '{{2.3.1 | so cùng kỳ}}',
      '{{2.3.1 | so năm kia}}',
    ],
    [
      'What follows the | cannot be used',
      'Words behind the bar choose what is printed; unknown ones leave nothing to print.',
      '{{2.3.1 | so cùng kỳ}}',
      '{{2.3.1 | so năm kia}}',
    ],
  ),
  templateRule(
    'T-TAG-011',
    'error',
    'derived',
    [
      'Đơn vị hoặc nhóm trong thẻ không có trong danh sách',
      'Số của một đơn vị chỉ in được khi đơn vị đó có trong danh sách đơn vị của không gian làm việc. Ngoài không gian làm việc thì không kiểm tra.',
      '{{2.3.1 | đơn vị: SNV}}',
      '{{2.3.1 | đơn vị: Sở Nội vu}}',
    ],
    [
      'Agency or group of a tag is not in the register',
      'The figure of one agency can be printed only for agencies of the register of the workspace. Outside a workspace this is not checked.',
      '{{2.3.1 | đơn vị: SNV}}',
      '{{2.3.1 | đơn vị: Sở Nội vu}}',
    ],
  ),
  templateRule(
    'T-TAG-012',
    'error',
    'derived',
    [
      'Thẻ nằm ở chỗ không được điền',
      'Thẻ trong mã trường, ghi chú hoặc hình vẽ không phải hộp chữ thì không được điền, báo cáo in ra nguyên văn hoặc Word tính sai.',
      'thẻ nằm trong đoạn văn, ô bảng, đầu trang, chú thích hoặc hộp chữ',
      'thẻ nằm trong mã trường { IF {{2.3.1}} > 0 … }',
    ],
    [
      'Tag in a place that is not filled in',
      'A tag in the code of a field, in a comment or in a drawing that is no text box is not filled in: it is printed as it stands, or Word computes nonsense.',
      'tags in paragraphs, table cells, headers, notes or text boxes',
      'a tag in the code of a field: { IF {{2.3.1}} > 0 … }',
    ],
  ),
  templateRule(
    'T-TAG-013',
    'error',
    'derived',
    [
      'Thẻ chỉ có một dấu ngoặc nhọn',
      'Thẻ phải có hai dấu ngoặc ở mỗi đầu; chỉ một dấu thì báo cáo in ra nguyên văn.',
      '{{Tỉnh}}',
      '{Tỉnh}',
    ],
    [
      'Tag with single braces',
      'A tag has two braces at each end; with one the report prints it as it stands.',
      '{{Tỉnh}}',
      '{Tỉnh}',
    ],
  ),
  templateRule(
    'T-TAG-020',
    'error',
    'derived',
    [
      'Phần sau dấu | ghi thừa hoặc mâu thuẫn',
      'Một thẻ chỉ có một phạm vi, một kỳ, một cách in; ghi hai lần thì không biết lấy phần nào.',
      '{{2.3.1 | nhóm: Sở, ban, ngành | cùng kỳ}}',
      '{{2.3.1 | kỳ trước | cùng kỳ}}',
    ],
    [
      'What follows the | is said twice or contradicts itself',
      'A tag has one scope, one period and one way of printing; with two nobody knows which is meant.',
      '{{2.3.1 | nhóm: Sở, ban, ngành | cùng kỳ}}',
      '{{2.3.1 | kỳ trước | cùng kỳ}}',
    ],
  ),
  templateRule(
    'T-TAG-021',
    'error',
    'derived',
    [
      'Tên dùng chung cho nhiều mã',
      'Hai chỉ tiêu hoặc hai đơn vị có cùng tên thì tên không nói được lấy số nào. Ghi mã thay cho tên.',
      '{{2.3.1 | đơn vị: X01}}',
      '{{2.3.1 | đơn vị: UBND xã Tân An}} khi có hai xã cùng tên',
    ],
    [
      'Name shared by several codes',
      'Where two indicators or two agencies have the same name, the name does not say which is meant. Write the code instead.',
      '{{2.3.1 | đơn vị: X01}}',
      '{{2.3.1 | đơn vị: UBND xã Tân An}} where two communes have that name',
    ],
  ),
  templateRule(
    'T-RUN-001',
    'warning',
    'derived',
    [
      'Thẻ bị Word tách thành nhiều mảnh chữ',
      'Vẫn đọc được, nhưng phần điền vào lấy kiểu chữ của mảnh đầu, có thể khác ý người soạn. Xóa thẻ, gõ lại liền một lần hoặc dán dạng chữ thuần.',
      'thẻ gõ liền một lần, một kiểu chữ',
      'một nửa thẻ in đậm, một nửa không',
    ],
    [
      'Tag split into several runs by Word',
      'It is still read, but what is filled in takes the look of the first piece, which may not be what was meant. Delete the tag and type it in one go, or paste it as plain text.',
      'a tag typed in one go, in one look',
      'half of the tag is bold',
    ],
  ),
  templateRule(
    'T-FMT-001',
    'error',
    'derived',
    [
      'Cách viết số không hợp với đơn vị tính',
      'Không thể viết một số đếm như tỷ lệ, hoặc làm gọn một tỷ lệ thành triệu.',
      'tỷ lệ in với dấu %, số tiền in theo triệu đồng',
      'số hồ sơ in như tỷ lệ %',
    ],
    [
      'Format conflicts with the unit of the indicator',
      'A count cannot be written as a rate, nor a rate in millions.',
      'rates with %, money in millions',
      'a number of dossiers written as a rate',
    ],
  ),
];
