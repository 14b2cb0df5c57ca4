import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

/** Files that cannot be read as a template, or that Word would not open. */
export const templateFileRules: readonly DocumentRule[] = [
  templateRule(
    'T-FIL-001',
    'error',
    'derived',
    [
      'Tệp mẫu hỏng',
      'Gói .docx bị cắt hoặc sai cấu trúc thì không điền được. Mở bằng Word, lưu lại, hoặc lấy lại bản gốc.',
      'tệp .docx mở được bằng Word',
      'tệp tải về chưa hết',
    ],
    [
      'Damaged template file',
      'A .docx package that is cut off or broken cannot be filled in. Open it in Word and save it, or get the original again.',
      'a .docx that Word opens',
      'a download that stopped half-way',
    ],
  ),
  templateRule(
    'T-FIL-002',
    'error',
    'derived',
    [
      'Tệp mẫu có mật khẩu',
      'Tệp mã hóa thì không đọc được nội dung. Bỏ mật khẩu trong Word rồi lưu lại.',
      'tệp .docx không đặt mật khẩu mở',
      'tệp .docx đặt mật khẩu mở',
    ],
    [
      'Password-protected template',
      'Nothing can be read of an encrypted file. Remove the password in Word and save.',
      'a .docx without a password',
      'a .docx that asks for a password',
    ],
  ),
  templateRule(
    'T-FIL-003',
    'error',
    'derived',
    [
      'Không phải tệp Word .docx',
      'Chỉ tệp .docx mới điền được; tệp .doc, .rtf, .odt phải lưu lại thành .docx, dù phần mở rộng ghi gì.',
      'bao-cao.docx lưu từ Word',
      'bao-cao.doc đổi tên thành bao-cao.docx',
    ],
    [
      'Not a Word .docx',
      'Only .docx can be filled in; .doc, .rtf, .odt must be saved as .docx, whatever the extension says.',
      'bao-cao.docx saved by Word',
      'bao-cao.doc renamed to bao-cao.docx',
    ],
  ),
  templateRule(
    'T-FIL-004',
    'error',
    'derived',
    [
      'Tệp mẫu vượt giới hạn an toàn',
      'Mẫu báo cáo chỉ vài trăm KB; tệp giải nén ra quá lớn là tệp hỏng hoặc cố ý làm treo máy.',
      'mẫu vài trăm KB',
      'tệp 100 KB giải nén ra 10 GB',
    ],
    [
      'Template over the safety limits',
      'A template has some hundred KB; one that inflates to a multiple is broken or meant to hang the machine.',
      'a template of some hundred KB',
      'a file of 100 KB that inflates to 10 GB',
    ],
  ),
  templateRule(
    'T-FIL-005',
    'error',
    'derived',
    [
      'Không mở được tệp mẫu',
      'Đường dẫn sai, tệp đang bị khóa hoặc không có quyền đọc.',
      'tệp có thật và đọc được',
      'gõ sai tên tệp',
    ],
    [
      'Template file cannot be opened',
      'The path is wrong, the file is locked, or there is no right to read it.',
      'a file that exists and can be read',
      'a misspelt file name',
    ],
  ),
  templateRule(
    'T-DOC-001',
    'error',
    'derived',
    [
      'Cấu trúc văn bản làm hỏng tệp khi mở bằng Word',
      'Bảng, hàng hoặc ô rỗng, trường thiếu kết thúc, mã trùng: bộ kiểm tra chuẩn bỏ qua nhưng Word báo tệp hỏng.',
      'mỗi ô bảng có ít nhất một đoạn văn',
      'ô bảng không có đoạn văn nào',
    ],
    [
      'Structure of the document that breaks Word',
      'Empty tables, rows or cells, fields without an end, repeated ids: validators let them pass, Word calls the file corrupt.',
      'every cell has at least one paragraph',
      'a cell without any paragraph',
    ],
  ),
];
