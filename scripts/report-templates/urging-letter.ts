import { Paragraph, type Table } from 'docx';
import { centred, body, line, tag } from './word-parts.ts';
import { fixedTable, plainRow } from './word-tables.ts';
import { headerRows, headerColumns, signatureBlock, tight } from './frame.ts';
import { listTable, type Content } from './annex-head.ts';
import type { Column } from './word-tables.ts';

/** The letter itself; its list follows in a section of its own that a letter to one agency does not have. */
export function urgingLetter(): Content {
  return [
    letterHeader(),
    ...addressees(),
    body(
      'Thực hiện {{Căn cứ thực hiện}}, các cơ quan, đơn vị gửi báo cáo công tác cải cách hành chính {{Kỳ báo cáo}} (số liệu {{Thời gian lấy số liệu}}) về {{Cơ quan ban hành}} {{Hạn gửi}}.',
    ),
    tag('NẾU Một đơn vị'),
    body(
      '{{NẾU Nhắc trước hạn}}Tính{{NẾU KHÔNG Nhắc trước hạn}}Tuy nhiên, tính{{HẾT Nhắc trước hạn}} đến ngày {{Ngày rà soát}}, {{Cơ quan ban hành}} chưa nhận được đầy đủ báo cáo của {{Một đơn vị}}, cụ thể:',
      {},
      true,
    ),
    tag('LẶP Báo cáo còn thiếu'),
    body('{{Dòng}}'),
    tag('HẾT Báo cáo còn thiếu'),
    body(request('{{Một đơn vị}}')),
    tag('NẾU KHÔNG Một đơn vị'),
    body(
      '{{NẾU Nhắc trước hạn}}Tính{{NẾU KHÔNG Nhắc trước hạn}}Tuy nhiên, tính{{HẾT Nhắc trước hạn}} đến ngày {{Ngày rà soát}}, {{Tình hình gửi}} (danh sách tại {{Phụ lục}} kèm theo).',
    ),
    body(request('các cơ quan, đơn vị có tên trong danh sách')),
    tag('HẾT Một đơn vị'),
    body('Mọi vướng mắc đề nghị liên hệ {{Liên hệ}} để được hướng dẫn.'),
    body(
      '{{Cơ quan ban hành}} đề nghị {{NẾU Một đơn vị}}{{Một đơn vị}}{{NẾU KHÔNG Một đơn vị}}các cơ quan, đơn vị{{HẾT Một đơn vị}} quan tâm, phối hợp thực hiện.',
    ),
    signatureBlock(),
    // What follows belongs to the list: the break before it falls away with it.
    tag('NẾU KHÔNG Một đơn vị'),
  ];
}

/** The list of the agencies and what each still owes. */
export function urgingList(): Content {
  const columns: Column[] = [
    { width: 600, align: 'center' },
    { width: 3205 },
    { width: 1250 },
    { width: 1350, align: 'center' },
    { width: 2950 },
  ];
  const head = ['STT', 'Cơ quan, đơn vị', 'Loại báo cáo', 'Hạn gửi', 'Tình trạng'];
  return [
    new Paragraph({ style: 'PhuLuc', children: [line('{{Phụ lục}}', { bold: true })] }),
    centred(
      'DANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA HOÀN THÀNH GỬI BÁO CÁO {{Kỳ báo cáo | in hoa}}',
      { bold: true },
      { spacing: { after: 60 }, keepNext: true },
    ),
    centred('{{Dòng kèm theo}}', { italics: true }, { spacing: { after: 160 }, keepNext: true }),
    listTable('Danh sách', columns, head, ['STT', 'Đơn vị', 'Loại báo cáo', 'Hạn gửi', 'Tình trạng']),
    tag('HẾT Một đơn vị'),
    // A document does not end in a table.
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] }),
  ];
}

function request(whom: string): string {
  return `Để kịp thời tổng hợp số liệu, {{Cơ quan ban hành}} đề nghị ${whom} khẩn trương hoàn thành, gửi báo cáo trước hoặc trong ngày {{Hạn mới}}.{{NẾU Có báo cáo phải gửi lại}} Báo cáo đã gửi nhưng không sử dụng được hoặc còn lỗi thì kiểm tra, sửa và gửi lại.{{HẾT Có báo cáo phải gửi lại}}`;
}

/** As a report's header; the subject stands under the number. */
function letterHeader(): Table {
  const { names, number, date } = headerRows();
  const subject = centred('V/v {{Trích yếu}}', { size: 24 }, { spacing: { before: 120, after: 0 } });
  return fixedTable(
    [plainRow(names, headerColumns), plainRow([[number, subject], [date]], headerColumns)],
    headerColumns,
    false,
  );
}

function addressees(): Paragraph[] {
  return [
    tag('NẾU Một nơi kính gửi'),
    centred('Kính gửi: {{Một nơi kính gửi}}', {}, { spacing: { before: 300, after: 240 } }),
    tag('HẾT Một nơi kính gửi'),
    tag('NẾU Nơi kính gửi'),
    new Paragraph({ indent: { left: 1700 }, spacing: { before: 300 }, children: [line('Kính gửi:')] }),
    tag('LẶP Nơi kính gửi'),
    new Paragraph({ indent: { left: 2800 }, ...tight, children: [line('{{Dòng}}')] }),
    tag('HẾT Nơi kính gửi'),
    new Paragraph({ spacing: { after: 180 }, children: [] }),
    tag('HẾT Nơi kính gửi'),
  ];
}
