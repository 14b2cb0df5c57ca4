import type { Paragraph } from 'docx';
import { area } from './areas.ts';
import { dossierCharts } from './charts.ts';
import { isLong, type Kind } from './kind.ts';
import { change, heading } from './word-parts.ts';

/** Section II of a district's report in the programme 2011–2020: its names of the areas, levels 3 and 4, ISO 9001. */
export function districtAreas(kind: Kind): Paragraph[] {
  const long = isLong(kind);
  return [
    heading(1, 'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH'),
    ...area(1, 'Cải cách thể chế', institutions(long)),
    ...area(2, 'Cải cách thủ tục hành chính', procedures(), dossierCharts(kind)),
    ...area(3, 'Cải cách tổ chức bộ máy hành chính nhà nước', apparatus(long)),
    ...area(4, 'Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', staff(long)),
    ...area(5, 'Cải cách tài chính công', finance(long)),
    ...area(6, 'Hiện đại hóa hành chính', modernisation(kind)),
  ];
}

function institutions(long: boolean): string[] {
  return [
    '{{NẾU 1.1.0 | bằng 0}}Trong kỳ, {{Toàn huyện}} không ban hành văn bản quy phạm pháp luật (VBQPPL).{{NẾU KHÔNG 1.1.0}}Trong kỳ, {{Toàn huyện}} ban hành {{1.1.0}} văn bản quy phạm pháp luật (VBQPPL), gồm {{1.1.2}} văn bản của cấp huyện và {{1.1.3}} văn bản của cấp xã.{{HẾT 1.1.0}}',
    '{{NẾU 1.2.1 | bằng 0}}Trong kỳ không phát sinh VBQPPL phải kiểm tra theo thẩm quyền.{{NẾU KHÔNG 1.2.1}}Đã kiểm tra theo thẩm quyền {{1.2.1}} VBQPPL; {{NẾU 1.2.2 | bằng 0}}không phát hiện văn bản trái pháp luật{{NẾU KHÔNG 1.2.2}}phát hiện {{1.2.2}} văn bản trái pháp luật, đã xử lý {{1.2.3}} văn bản, đạt tỷ lệ {{1.2.4}}{{HẾT 1.2.2}}.{{HẾT 1.2.1}}',
    '{{NẾU 1.3.1 | bằng 0}}Trong kỳ không phát sinh VBQPPL phải rà soát.{{NẾU KHÔNG 1.3.1}}Đã rà soát {{1.3.2}} trên {{1.3.1}} VBQPPL phải rà soát, đạt tỷ lệ {{1.3.5}}; {{NẾU 1.3.3 | bằng 0}}không có văn bản cần xử lý sau rà soát{{NẾU KHÔNG 1.3.3}}có {{1.3.3}} văn bản cần xử lý sau rà soát, đã xử lý {{1.3.4}} văn bản, đạt tỷ lệ {{1.3.6}}{{HẾT 1.3.3}}.{{HẾT 1.3.1}}',
    ...(long
      ? ['{{NẾU 1.4.1}}Đã tổ chức {{1.4.1}} cuộc theo dõi tình hình thi hành pháp luật.{{HẾT 1.4.1}}']
      : []),
  ];
}

function procedures(): string[] {
  return [
    'Về kiểm soát thủ tục hành chính (TTHC): đến cuối kỳ, có {{2.1.7}} TTHC còn hiệu lực được giải quyết tại huyện và cấp xã, gồm {{2.1.9}} TTHC cấp huyện và {{2.1.10}} TTHC cấp xã.',
    'Về thực hiện cơ chế một cửa, một cửa liên thông: {{2.2.1}} TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông; đã ban hành {{2.2.2}} quy trình nội bộ giải quyết TTHC; {{2.2.5}} TTHC được tiếp nhận không phụ thuộc địa giới hành chính.',
    `Về tiếp nhận, giải quyết hồ sơ: trong kỳ, {{Toàn huyện}} tiếp nhận {{2.3.1}} hồ sơ TTHC${change('2.3.1')}, trong đó tiếp nhận trực tuyến {{2.3.2}} hồ sơ, trực tiếp và qua dịch vụ bưu chính {{2.3.3}} hồ sơ, từ kỳ trước chuyển qua {{2.3.4}} hồ sơ; tỷ lệ hồ sơ tiếp nhận trực tuyến đạt {{2.3.17}}${change('2.3.17')}. Đã giải quyết {{2.3.5}} hồ sơ${change('2.3.5')}, gồm {{2.3.6}} hồ sơ trước hạn, {{2.3.7}} hồ sơ đúng hạn và {{2.3.8}} hồ sơ quá hạn; tỷ lệ giải quyết trước và đúng hạn đạt {{2.3.16}}${change('2.3.16')}. Đang giải quyết {{2.3.9}} hồ sơ, trong đó {{2.3.10}} hồ sơ trong hạn, {{2.3.11}} hồ sơ quá hạn (chi tiết tại {{Phụ lục Hồ sơ}}).`,
    '{{NẾU 2.5.1 | bằng 0}}Trong kỳ không phát sinh hồ sơ quá hạn phải xin lỗi.{{NẾU KHÔNG 2.5.1}}Có {{2.5.1}} hồ sơ quá hạn phải xin lỗi; đã gửi {{2.5.2}} văn bản xin lỗi người dân, doanh nghiệp.{{HẾT 2.5.1}}',
    'Về tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính: {{NẾU 2.4.1 | bằng 0}}không phát sinh phản ánh, kiến nghị mới{{NẾU KHÔNG 2.4.1}}tiếp nhận {{2.4.1}} phản ánh, kiến nghị{{HẾT 2.4.1}}, từ kỳ trước chuyển qua {{2.4.2}}; đã xử lý {{2.4.3}}, đang xử lý {{2.4.4}}; đã công khai kết quả xử lý {{2.4.5}} phản ánh, kiến nghị.',
  ];
}

function apparatus(long: boolean): string[] {
  const downsized =
    '{{NẾU 3.3.1 | bằng 0}}Theo các báo cáo đã nhận, trong kỳ không phát sinh trường hợp tinh giản biên chế.{{NẾU KHÔNG 3.3.1}}Trong kỳ đã tinh giản biên chế {{3.3.1}} người.{{HẾT 3.3.1}}';
  if (!long) return [downsized];
  return [
    'Về tổ chức bộ máy: có {{3.1.4}} cơ quan chuyên môn thuộc UBND huyện; tổng số đơn vị sự nghiệp công lập là {{3.1.6}} đơn vị.',
    'Về biên chế: số công chức có mặt là {{3.2.2}} người trên {{3.2.1}} biên chế được giao; số người làm việc (viên chức) có mặt là {{3.2.4}} người trên {{3.2.3}} người được giao.',
    downsized,
  ];
}

function staff(long: boolean): string[] {
  const common = [
    '{{NẾU 4.4.1 | bằng 0}}Trong kỳ không cử cán bộ, công chức, viên chức tham gia đào tạo, bồi dưỡng.{{NẾU KHÔNG 4.4.1}}Đã cử {{4.4.1}} lượt cán bộ, công chức, viên chức tham gia đào tạo, bồi dưỡng.{{HẾT 4.4.1}}',
    '{{NẾU 4.5.1 | bằng 0}}Theo các báo cáo đã nhận, trong kỳ không có cán bộ, công chức, viên chức bị kỷ luật.{{NẾU KHÔNG 4.5.1}}Có {{4.5.1}} người bị kỷ luật, gồm {{4.5.2}} cán bộ, {{4.5.3}} công chức, {{4.5.4}} viên chức.{{HẾT 4.5.1}}',
  ];
  if (!long) return common;
  return [
    '{{NẾU 4.1.2}}Có {{4.1.1}} trên {{4.1.2}} cơ quan, tổ chức đã được phê duyệt vị trí việc làm, đạt tỷ lệ {{4.1.3}}.{{HẾT 4.1.2}}',
    '{{NẾU 4.3.1 | bằng 0}}Trong kỳ không phát sinh việc bổ nhiệm lãnh đạo, quản lý.{{NẾU KHÔNG 4.3.1}}Đã bổ nhiệm {{4.3.1}} lãnh đạo, quản lý, trong đó {{4.3.2}} người qua thi tuyển.{{HẾT 4.3.1}}',
    ...common,
  ];
}

function finance(long: boolean): string[] {
  return [
    'Kế hoạch vốn đầu tư công được giao là {{5.1.1}} triệu đồng; tính từ đầu năm đã giải ngân {{5.1.2}} triệu đồng, đạt tỷ lệ {{5.1.3}}.',
    ...(long
      ? [
          'Theo mức tự chủ tài chính, {{Toàn huyện}} có {{5.2.0}} đơn vị sự nghiệp công lập, gồm {{5.2.1}} đơn vị tự bảo đảm chi thường xuyên và chi đầu tư, {{5.2.2}} đơn vị tự bảo đảm chi thường xuyên, {{5.2.8}} đơn vị tự bảo đảm một phần chi thường xuyên, {{5.2.9}} đơn vị do Nhà nước bảo đảm chi thường xuyên.',
          '{{NẾU 5.3.2}}Có {{5.3.1}} trên {{5.3.2}} cơ quan hành chính thực hiện chế độ tự chủ, đạt tỷ lệ {{5.3.3}}.{{HẾT 5.3.2}}',
        ]
      : []),
  ];
}

function modernisation(kind: Kind): string[] {
  return [
    'Tổng số văn bản gửi, nhận giữa các cơ quan là {{6.1.1}}, trong đó {{6.1.2}} văn bản điện tử được ký số, đạt tỷ lệ {{6.1.3}}.',
    'Đã cung cấp {{6.2.1}} dịch vụ công trực tuyến mức độ 3, {{6.2.2}} dịch vụ công trực tuyến mức độ 4; {{6.2.6}} TTHC mức độ 3, 4 có phát sinh hồ sơ, đạt tỷ lệ {{6.2.7}}. Trong hồ sơ tiếp nhận mới, {{6.2.8}} hồ sơ được xử lý trực tuyến ở mức độ 3 ({{6.2.9}}), {{6.2.10}} hồ sơ ở mức độ 4 ({{6.2.11}}).',
    '{{NẾU 6.5.1 | có số}}Số hồ sơ trả kết quả qua dịch vụ bưu chính công ích là {{6.5.1}}.{{HẾT 6.5.1}}',
    ...(kind === 'annual'
      ? [
          '{{NẾU 6.6.2}}Có {{6.6.1}} trên {{6.6.2}} cơ quan thuộc diện áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001 đã áp dụng.{{HẾT 6.6.2}}',
        ]
      : []),
  ];
}
