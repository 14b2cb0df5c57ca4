import { AlignmentType, Header, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import { body, centred, drawnLine, font, line, tag } from './word-parts.ts';
import { fixedTable, plainRow } from './word-tables.ts';

export const headerColumns = [{ width: 3515 }, { width: 5840 }];
export const tight = { spacing: { before: 0, after: 0 } };
const small = { size: 26 };

/** What the header table of every document holds: names and Quốc hiệu; number; place and date. */
export function headerRows(): { names: Paragraph[][]; number: Paragraph; date: Paragraph } {
  const left = [
    tag('NẾU Cơ quan chủ quản'),
    centred('{{Cơ quan chủ quản | in hoa}}', small, tight),
    tag('HẾT Cơ quan chủ quản'),
    centred('{{Cơ quan ban hành | in hoa}}', { ...small, bold: true }, tight),
    drawnLine(10, '2/5'),
  ];
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...small, bold: true }, tight),
    centred('Độc lập - Tự do - Hạnh phúc', { size: 28, bold: true }, tight),
    drawnLine(60),
  ];
  return {
    names: [left, right],
    number: centred('Số: {{Số văn bản}}/{{Ký hiệu}}', small, { spacing: { before: 80 } }),
    date: centred('{{Địa danh}}, {{Ngày văn bản}}', { size: 28, italics: true }, { spacing: { before: 80 } }),
  };
}

/** Names of the agencies | Quốc hiệu and tiêu ngữ; number | place and date. */
export function nationalHeader(): Table {
  const { names, number, date } = headerRows();
  return fixedTable(
    [plainRow(names, headerColumns), plainRow([[number], [date]], headerColumns)],
    headerColumns,
    false,
  );
}

/** Type, subject, the mark of a draft, addressees, legal bases. */
export function titleBlock(): Paragraph[] {
  return [
    tag('NẾU Dự thảo'),
    centred('DỰ THẢO', { bold: true }, { spacing: { before: 240, after: 0 } }),
    centred(
      '(Đã nhận {{Số báo cáo đã nhận}}/{{Số báo cáo phải gửi}} báo cáo; {{Số báo cáo phải sửa}} báo cáo còn phải sửa)',
      { italics: true, size: 26 },
      tight,
    ),
    tag('HẾT Dự thảo'),
    centred('BÁO CÁO', { bold: true }, { spacing: { before: 240, after: 0 }, keepNext: true }),
    centred('{{Trích yếu}}', { bold: true }, { ...tight, keepNext: true }),
    drawnLine(42, '2/5', 200),
    tag('NẾU Một nơi kính gửi'),
    centred('Kính gửi: {{Một nơi kính gửi}}', {}, { spacing: { before: 60, after: 180 } }),
    tag('HẾT Một nơi kính gửi'),
    tag('NẾU Nơi kính gửi'),
    new Paragraph({ indent: { left: 1700 }, spacing: { before: 60 }, children: [line('Kính gửi:')] }),
    tag('LẶP Nơi kính gửi'),
    new Paragraph({ indent: { left: 2800 }, children: [line('{{Dòng}}')] }),
    tag('HẾT Nơi kính gửi'),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
    tag('HẾT Nơi kính gửi'),
    tag('LẶP Căn cứ'),
    body('{{Dòng}}', { italics: true }),
    tag('HẾT Căn cứ'),
  ];
}

/** Nơi nhận on the left, level with the signer's capacity on the right; room for signature and stamp stays empty. */
export function signatureBlock(): Table {
  const columns = [{ width: 4400 }, { width: 4955 }];
  const left = [
    new Paragraph({ ...tight, children: [line('Nơi nhận:', { bold: true, italics: true, size: 24 })] }),
    tag('LẶP Nơi nhận'),
    new Paragraph({ ...tight, children: [line('{{Dòng}}', { size: 22 })] }),
    tag('HẾT Nơi nhận'),
  ];
  const right = [
    tag('LẶP Chức vụ ký'),
    centred('{{Dòng}}', { bold: true }, { ...tight, keepNext: true }),
    tag('HẾT Chức vụ ký'),
    centred('', {}, { spacing: { before: 0, after: 1500 }, keepNext: true }),
    centred('{{Người ký}}', { bold: true }, tight),
  ];
  return fixedTable([plainRow([left, right], columns)], columns, false);
}

/** Page number centred in the top margin (not on a first page); above it the mark of a draft. */
export function pageHeaders(canBeDraft = true): { default: Header; first: Header } {
  const draft = () => (canBeDraft ? draftMark() : []);
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ font, size: 26, children: [PageNumber.CURRENT] })],
  });
  const empty = new Paragraph({ spacing: { before: 0, after: 0 }, children: [] });
  return {
    default: new Header({ children: [...draft(), number] }),
    first: new Header({ children: [...draft(), empty] }),
  };
}

function draftMark(): Paragraph[] {
  return [
    tag('NẾU Dự thảo'),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { before: 0, after: 0 },
      children: [line('DỰ THẢO', { bold: true, size: 22 })],
    }),
    tag('HẾT Dự thảo'),
  ];
}
