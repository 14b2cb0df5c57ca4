import type { Register } from '../../domain/agency.ts';
import type { Edition } from '../../domain/edition.ts';

/** Words of administration that stand in reports beside those of the form and the register. */
const administrative =
  'báo cáo kế hoạch quyết định nghị quyết thông tư chỉ thị hướng dẫn công văn tờ trình kiểm tra giám sát thực hiện ' +
  'triển khai hoàn thành chưa đã đang được không phát sinh áp dụng tổng hợp số liệu cải cách hành chính thủ tục hồ sơ ' +
  'trực tuyến một cửa liên thông cơ quan đơn vị tỉnh huyện xã phường thị trấn đặc khu ủy ban nhân dân hội đồng sở ban ' +
  'ngành phòng văn hóa giáo dục y tế tài chính đất đai hộ tịch chứng thực xây dựng giao thông công thương nông nghiệp ' +
  'môi trường khoa học công nghệ nội vụ tư pháp thanh tra cán bộ công chức viên chức biên chế tinh giản tỷ lệ đúng hạn ' +
  'quá hạn giải quyết tiếp nhận kết quả khó khăn vướng mắc kiến nghị đề xuất nguyên nhân giải pháp nhiệm vụ trọng tâm ' +
  'năm quý tháng ngày kỳ trước sau và của các cho với từ đến trong ngoài trên dưới về theo là có người lập biểu thủ ' +
  'mã chỉ tiêu tính mục tiêu đề bìa loại đầu mối lĩnh vực khoảng ước chờ cập nhật bổ sung thứ ' +
  'trưởng chủ tịch phó giám đốc họ tên chữ ký đóng dấu nơi nhận lưu ghi chú giải trình nội dung tổng cộng triệu đồng';

/** Lower-case syllables that a province's reports are made of: of the form, of the register and of administration. */
export function wordsOf(edition: Edition, register: Register): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}]+/u))
      if (word !== '') words.add(word);
  };
  add(administrative);
  for (const { label } of edition.indicators.values()) add(label.vi);
  for (const { title, sheet } of edition.areas) add(`${title.vi} ${sheet}`);
  for (const table of edition.tables) {
    add(`${table.title.vi} ${table.sheet}`);
    for (const column of table.columns) add(column.header.join(' '));
  }
  for (const { title, columns } of edition.lists)
    add([title, ...columns.map((one) => one.label)].map((one) => one.vi).join(' '));
  for (const { heading } of edition.narrative) add(heading.vi);
  for (const { name, aliases } of register.agencies) add([name, ...aliases].join(' '));
  return words;
}
