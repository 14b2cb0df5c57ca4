/** What is typed into Word and why; paragraphs one under the other, or the rows of a table. */
export interface WorkedExample {
  title: string;
  typed: readonly string[] | readonly (readonly string[])[];
  note?: string;
}

/** Worked examples of the documentation. What they print is rendered, never written by hand. */
export const workedExamples: readonly WorkedExample[] = [
  {
    title: 'Một con số giữa câu',
    typed: ['Trong {{Kỳ báo cáo}}, {{Toàn tỉnh}} tiếp nhận {{2.3.1}} hồ sơ thủ tục hành chính.'],
    note: '`2.3.1` là mã chỉ tiêu trong biểu. Ghi tên chỉ tiêu thay cho mã cũng được.',
  },
  {
    title: 'Số của một nhóm, một cấp, một đơn vị',
    typed: [
      'Trong đó, các sở, ban, ngành {{2.3.1 | nhóm: Sở, ban, ngành}} hồ sơ (riêng Sở Tư pháp {{2.3.1 | đơn vị: Sở Tư pháp}} hồ sơ), cấp xã {{2.3.1 | cấp: xã}} hồ sơ.',
    ],
  },
  {
    title: 'So với cùng kỳ, chỉ in khi so được',
    typed: [
      'Tiếp nhận {{2.3.1}} hồ sơ{{NẾU 2.3.1 | so được cùng kỳ}}, {{2.3.1 | so cùng kỳ}}{{HẾT 2.3.1}}.',
      'Phản ánh, kiến nghị: {{2.4.1}}{{NẾU 2.4.1 | so được cùng kỳ}}, {{2.4.1 | so cùng kỳ}}{{HẾT 2.4.1}}.',
    ],
    note: 'Năm ngoái không có số phản ánh, kiến nghị nên câu thứ hai không có vế so sánh.',
  },
  {
    title: 'Số viết theo cách khác',
    typed: [
      'Tỷ lệ đúng hạn {{2.3.16}}, làm tròn {{2.3.16 | 1 số lẻ}}; cùng kỳ {{2.3.16 | cùng kỳ | 1 số lẻ}}.',
      'Kế hoạch vốn {{5.1.1 | tỷ đồng | 1 số lẻ}}. Số hồ sơ phải xin lỗi: {{2.5.1 | hai chữ số}} ({{2.5.1 | bằng chữ}}).',
    ],
  },
  {
    title: 'Bằng 0 thì viết câu khác',
    typed: [
      '{{NẾU 2.4.1 | bằng 0}}Trong kỳ không phát sinh phản ánh, kiến nghị.{{NẾU KHÔNG 2.4.1}}Tiếp nhận {{2.4.1}} phản ánh, kiến nghị.{{HẾT 2.4.1}}',
      '{{NẾU 2.5.1 | bằng 0}}Không có hồ sơ phải xin lỗi.{{NẾU KHÔNG 2.5.1}}Có {{2.5.1}} hồ sơ quá hạn phải xin lỗi.{{HẾT 2.5.1}}',
    ],
  },
  {
    title: 'Số và chỉ tiêu của kế hoạch',
    typed: [
      'Tỷ lệ giải quyết trước và đúng hạn là {{2.3.16}}{{NẾU 2.3.16 | có chỉ tiêu}}, {{2.3.16 | so chỉ tiêu}}{{HẾT 2.3.16}}.',
    ],
  },
  {
    title: 'Mỗi đơn vị một dòng',
    typed: [
      '{{NẾU Đơn vị chưa gửi}}',
      'Các đơn vị chưa gửi báo cáo:',
      '{{LẶP Đơn vị chưa gửi}}',
      '{{STT}}. {{Đơn vị}}: {{Tình trạng}}.',
      '{{HẾT Đơn vị chưa gửi}}',
      '{{NẾU KHÔNG Đơn vị chưa gửi}}',
      'Các đơn vị đã gửi đủ báo cáo.',
      '{{HẾT Đơn vị chưa gửi}}',
    ],
    note: 'Thẻ khối đứng riêng một đoạn thì đoạn đó biến mất khi in, không để lại dòng trống.',
  },
  {
    title: 'Chỉ lặp các đơn vị của một nhóm',
    typed: [
      'Các sở, ban, ngành: {{LẶP Đơn vị | nhóm: Sở, ban, ngành}}{{Tên đơn vị}} {{2.3.1}} hồ sơ; {{HẾT Đơn vị}}toàn tỉnh {{2.3.1 | toàn tỉnh}} hồ sơ.',
    ],
    note: 'Trong khối, `{{2.3.1}}` là số của đơn vị đang lặp; muốn số chung thì ghi `toàn tỉnh`.',
  },
  {
    title: 'Bảng: nhóm, rồi từng đơn vị của nhóm',
    typed: [
      ['Đơn vị', 'Số hồ sơ', 'Tỷ lệ đúng hạn'],
      ['{{LẶP Nhóm}}', '', ''],
      ['{{Tên nhóm}}', '{{2.3.1}}', '{{2.3.16}}'],
      ['{{LẶP Đơn vị}}', '', ''],
      ['{{STT}}. {{Tên đơn vị}}', '{{2.3.1}}', '{{2.3.16}}'],
      ['{{HẾT Đơn vị}}', '', ''],
      ['{{HẾT Nhóm}}', '', ''],
      ['Toàn tỉnh', '{{2.3.1}}', '{{2.3.16}}'],
    ],
    note: 'Thẻ khối đứng riêng một hàng của bảng thì hàng đó biến mất khi in.',
  },
  {
    title: 'Dạng ngắn của thẻ khối',
    typed: ['{{#Đơn vị | cấp: xã}}{{Mã}} {{^Đơn vị}}không có xã{{/Đơn vị}}'],
    note: '`#` thay cho LẶP hoặc NẾU, `^` thay cho NẾU KHÔNG, `/` thay cho HẾT.',
  },
];
