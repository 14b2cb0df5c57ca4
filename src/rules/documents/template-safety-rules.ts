import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

/** What a document carries that the reader does not see: what runs, fetches, or tells who wrote it. */
export const templateSafetyRules: readonly DocumentRule[] = [
  templateRule(
    'T-EXT-001',
    'error',
    'derived',
    [
      'Văn bản lấy nội dung từ bên ngoài',
      'Hình, đối tượng hoặc tệp con đặt ở nơi khác: người mở báo cáo bị báo cho máy chủ đó, và nội dung thay đổi hoặc mất. Chèn hẳn vào văn bản.',
      'hình nằm trong tệp .docx',
      'hình liên kết đến một địa chỉ trên mạng hoặc ổ đĩa chung',
    ],
    [
      'Document fetches content from outside',
      'Pictures, objects or sub-documents kept elsewhere: opening the report tells that server, and the content changes or disappears. Insert them into the document.',
      'pictures inside the .docx',
      'a picture linked to an address or a shared drive',
    ],
  ),
  templateRule(
    'T-EXT-002',
    'warning',
    'derived',
    [
      'Liên kết ra ngoài văn bản',
      'Liên kết không tự tải gì, nhưng báo cáo in ra giấy không bấm được và địa chỉ có thể hết hạn. Giữ lại nếu có chủ ý.',
      'nêu số, ký hiệu văn bản',
      'liên kết đến một trang web',
    ],
    [
      'Link out of the document',
      'A link fetches nothing by itself, but nobody can click on paper and addresses expire. Keep it if it is meant.',
      'number and symbol of the document are cited',
      'a link to a web page',
    ],
  ),
  templateRule(
    'T-EXT-003',
    'error',
    'derived',
    [
      'Văn bản gắn với một mẫu .dotx/.dotm ở nơi khác',
      'Word tải mẫu gắn kèm mỗi lần mở; đây là đường vào quen thuộc của mã độc. Trong Word: Developer, Document Template, chọn Normal.',
      'văn bản dùng mẫu Normal',
      'văn bản gắn mẫu ở \\\\may-chu\\mau.dotm',
    ],
    [
      'Attached template elsewhere',
      'Word loads the attached template at every opening: a well-known way in for malware. In Word: Developer, Document Template, choose Normal.',
      'the document uses Normal',
      'the document is attached to \\\\server\\template.dotm',
    ],
  ),
  templateRule(
    'T-MAC-001',
    'error',
    'derived',
    [
      'Văn bản có macro',
      'Báo cáo gửi cấp trên không được mang theo chương trình. Lưu lại dạng .docx không macro.',
      'bao-cao.docx',
      'bao-cao.docm đổi tên thành .docx',
    ],
    [
      'Document with macros',
      'A report to a higher body must carry no program. Save as .docx without macros.',
      'bao-cao.docx',
      'bao-cao.docm renamed to .docx',
    ],
  ),
  templateRule(
    'T-OLE-001',
    'error',
    'derived',
    [
      'Đối tượng nhúng của chương trình khác',
      'Đối tượng OLE hoặc tệp nhúng mở được chương trình khác và mang theo dữ liệu không nhìn thấy. Thay bằng bảng, hình hoặc biểu đồ của Word.',
      'biểu đồ của Word',
      'bảng tính nhúng dạng đối tượng',
    ],
    [
      'Embedded object of another program',
      'OLE objects and embedded files open other programs and carry data that nobody sees. Use a table, picture or chart of Word.',
      'a chart of Word',
      'a workbook embedded as an object',
    ],
  ),
  templateRule(
    'T-OLE-002',
    'error',
    'derived',
    [
      'Điều khiển ActiveX',
      'Điều khiển ActiveX chạy mã trên máy người mở. Bỏ điều khiển này.',
      'ô nội dung (content control) của Word',
      'nút bấm ActiveX',
    ],
    [
      'ActiveX control',
      'ActiveX controls run code on the machine of whoever opens the document. Remove it.',
      'a content control of Word',
      'an ActiveX button',
    ],
  ),
  templateRule(
    'T-FLD-001',
    'error',
    'derived',
    [
      'Trường lấy dữ liệu từ bên ngoài hoặc gọi chương trình',
      'DDE, DDEAUTO, INCLUDETEXT, INCLUDEPICTURE, LINK … đọc tệp khác hoặc chạy lệnh khi Word cập nhật trường.',
      'trường PAGE, NUMPAGES, TOC, REF',
      '{ DDEAUTO … }, { INCLUDETEXT … }',
    ],
    [
      'Field that fetches data or starts a program',
      'DDE, DDEAUTO, INCLUDETEXT, INCLUDEPICTURE, LINK … read other files or run commands when Word updates fields.',
      'PAGE, NUMPAGES, TOC, REF',
      '{ DDEAUTO … }, { INCLUDETEXT … }',
    ],
  ),
  templateRule(
    'T-AUT-001',
    'warning',
    'derived',
    [
      'Thông tin về người soạn còn trong tệp',
      'Tên người soạn, cơ quan, người sửa, thuộc tính riêng đi theo tệp. Trong Word: File, Info, Inspect Document, xóa Document Properties and Personal Information.',
      'thuộc tính tệp để trống',
      'Author: tên một người',
    ],
    [
      'Who wrote it is still in the file',
      'Author, company, reviser and custom properties travel with the file. In Word: File, Info, Inspect Document, remove Document Properties and Personal Information.',
      'empty properties',
      'Author: the name of a person',
    ],
  ),
  templateRule(
    'T-REV-001',
    'error',
    'derived',
    [
      'Còn thay đổi được theo dõi (Track Changes)',
      'Chữ đã xóa vẫn nằm trong tệp và đi vào báo cáo gửi đi. Trong Word: Review, Accept All Changes, tắt Track Changes.',
      'mẫu đã chấp nhận mọi thay đổi',
      'mẫu còn chữ gạch xóa màu đỏ',
    ],
    [
      'Tracked changes left',
      'Deleted words stay in the file and leave the house with the report. In Word: Review, Accept All Changes, switch Track Changes off.',
      'all changes accepted',
      'words struck out in red',
    ],
  ),
  templateRule(
    'T-CMT-001',
    'warning',
    'derived',
    [
      'Còn ghi chú (comment)',
      'Ghi chú trao đổi nội bộ đi theo báo cáo. Trong Word: Review, Delete, Delete All Comments.',
      'mẫu không có ghi chú',
      'ghi chú “xem lại số này” ở lề',
    ],
    [
      'Comments left',
      'Internal remarks travel with the report. In Word: Review, Delete, Delete All Comments.',
      'no comments',
      'a remark "check this figure" in the margin',
    ],
  ),
];
