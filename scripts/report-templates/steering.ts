import type { Paragraph } from 'docx';
import { targetCharts } from './charts.ts';
import { isLong, type Kind } from './kind.ts';
import type { Programme } from './programme.ts';
import { body, change, heading, tag } from './word-parts.ts';

/** The collected texts of a section, one paragraph each with its source. */
export function narrative(name: string, otherwise?: string): Paragraph[] {
  return [
    tag(`LẶP ${name}`),
    body('{{Nội dung}}{{Nguồn}}'),
    ...(otherwise ? [tag(`NẾU KHÔNG ${name}`), body(otherwise)] : []),
    tag(`HẾT ${name}`),
  ];
}

/** Section I: steering. */
export function steering(kind: Kind, { taskSetters, communication }: Programme): Paragraph[] {
  const long = isLong(kind);
  return [
    heading(1, 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH'),
    heading(2, '1. Về ban hành và thực hiện kế hoạch CCHC'),
    body(
      '{{NẾU 0.1.1 | bằng 0}}Kế hoạch CCHC năm {{Năm}} không đề ra nhiệm vụ.{{NẾU KHÔNG 0.1.1}}Theo kế hoạch CCHC năm {{Năm}}, các cơ quan, đơn vị đề ra {{0.1.1}} nhiệm vụ; tính từ đầu năm đến hết kỳ báo cáo đã hoàn thành {{0.1.2}} nhiệm vụ, đạt tỷ lệ {{0.1.3}}.{{HẾT 0.1.1}}',
    ),
    ...(kind === 'annual'
      ? []
      : [
          body(
            '{{NẾU 0.8.1}}Có {{0.8.2}} trên tổng số {{0.8.1}} cơ quan, đơn vị trực thuộc đã ban hành kế hoạch CCHC năm, đạt tỷ lệ {{0.8.3}}.{{HẾT 0.8.1}}',
          ),
        ]),
    ...(long ? [...attained(), ...targetCharts()] : []),
    ...narrative('Thuyết minh I.1'),
    heading(2, '2. Về tổ chức chỉ đạo, điều hành CCHC'),
    body(
      `{{NẾU 0.2.1 | bằng 0}}Trong kỳ không phát sinh văn bản chỉ đạo, điều hành CCHC.{{NẾU KHÔNG 0.2.1}}Trong kỳ, các cơ quan, đơn vị đã ban hành {{0.2.1}} văn bản chỉ đạo, điều hành CCHC${change('0.2.1')}.{{HẾT 0.2.1}}`,
    ),
    ...(long
      ? [
          body(
            '{{NẾU 0.7.1 | bằng 0}}Trong kỳ không phát sinh sáng kiến, mô hình mới về CCHC.{{NẾU KHÔNG 0.7.1}}Các cơ quan, đơn vị đã áp dụng {{0.7.1}} sáng kiến, mô hình mới về CCHC.{{HẾT 0.7.1}}',
          ),
          ...narrative('Danh sách 0.7.2'),
        ]
      : []),
    ...(kind === 'annual'
      ? [
          body(
            'Trong năm, {{NẾU 0.9.1 | bằng 0}}không có tập thể, cá nhân được khen thưởng về CCHC{{NẾU KHÔNG 0.9.1}}có {{0.9.1}} lượt tập thể, cá nhân được khen thưởng về CCHC{{HẾT 0.9.1}}; {{NẾU 0.9.2 | bằng 0}}không có tập thể, cá nhân bị xử lý{{NẾU KHÔNG 0.9.2}}{{0.9.2}} lượt tập thể, cá nhân bị xử lý{{HẾT 0.9.2}} do vi phạm trong thực hiện CCHC.',
          ),
        ]
      : []),
    body(
      'Về thực hiện chế độ báo cáo: đã nhận {{Số báo cáo đã nhận}}/{{Số báo cáo phải gửi}} báo cáo, trong đó {{Số báo cáo đúng hạn}} báo cáo gửi đúng hạn, {{NẾU Có báo cáo gửi chậm}}{{Số báo cáo gửi chậm}} báo cáo gửi chậm{{NẾU KHÔNG Có báo cáo gửi chậm}}{{NẾU Có báo cáo chưa ghi ngày nhận}}chưa xác định được báo cáo gửi chậm{{NẾU KHÔNG Có báo cáo chưa ghi ngày nhận}}không có báo cáo gửi chậm{{HẾT Có báo cáo chưa ghi ngày nhận}}{{HẾT Có báo cáo gửi chậm}}{{NẾU Có báo cáo chưa ghi ngày nhận}}, {{Số báo cáo chưa ghi ngày nhận}} báo cáo chưa ghi ngày nhận nên chưa kết luận được đúng hạn hay gửi chậm{{HẾT Có báo cáo chưa ghi ngày nhận}}{{NẾU Đơn vị chưa gửi}}; {{Số báo cáo chưa gửi}} báo cáo chưa gửi{{HẾT Đơn vị chưa gửi}} (chi tiết tại {{Phụ lục Tiến độ}}).',
    ),
    ...narrative('Thuyết minh I.2'),
    heading(2, '3. Về kiểm tra CCHC'),
    body(
      `Số cơ quan, đơn vị phải kiểm tra theo kế hoạch năm là {{0.3.1}}; tính từ đầu năm đã kiểm tra {{0.3.2}} cơ quan, đơn vị${long ? ', chiếm {{0.3.3}} tổng số cơ quan, đơn vị trực thuộc' : ''}. {{NẾU 0.3.6 | bằng 0}}Trong kỳ không tổ chức kiểm tra công vụ, CCHC đột xuất.{{NẾU KHÔNG 0.3.6}}Trong kỳ đã tổ chức {{0.3.6}} cuộc kiểm tra công vụ, CCHC đột xuất.{{HẾT 0.3.6}}`,
    ),
    body(
      '{{NẾU 0.3.4 | bằng 0}}Qua kiểm tra không phát hiện vấn đề phải xử lý.{{NẾU KHÔNG 0.3.4}}Qua kiểm tra phát hiện {{0.3.4}} vấn đề; đã xử lý xong {{0.3.5}} vấn đề.{{HẾT 0.3.4}}',
    ),
    ...narrative('Thuyết minh I.3'),
    heading(2, `4. ${communication}`),
    body(
      `{{NẾU 0.4.1 | bằng 0}}Trong kỳ không phát sinh tin, bài, chuyên mục tuyên truyền về CCHC.{{NẾU KHÔNG 0.4.1}}Trong kỳ đã đăng, phát {{0.4.1}} tin, bài, chuyên mục tuyên truyền về CCHC${change('0.4.1')}.{{HẾT 0.4.1}}`,
    ),
    ...narrative('Thuyết minh I.4'),
    heading(2, '5. Về thực hiện nhiệm vụ được giao'),
    body(
      `{{NẾU 0.5.1 | bằng 0}}Trong kỳ không phát sinh nhiệm vụ được ${taskSetters} giao.{{NẾU KHÔNG 0.5.1}}Tổng số nhiệm vụ được ${taskSetters} giao là {{0.5.1}} nhiệm vụ. Trong đó: hoàn thành đúng hạn {{0.5.2}} nhiệm vụ; hoàn thành nhưng quá hạn {{0.5.3}} nhiệm vụ; quá hạn chưa hoàn thành {{0.5.4}} nhiệm vụ; đang thực hiện trong hạn {{0.5.5}} nhiệm vụ.{{HẾT 0.5.1}}`,
    ),
    ...narrative('Thuyết minh I.5'),
    heading(2, '6. Về đối thoại, khảo sát sự hài lòng'),
    body(
      `{{NẾU 0.6.1 | bằng 0}}Trong kỳ không tổ chức đối thoại{{NẾU KHÔNG 0.6.1}}Trong kỳ đã tổ chức {{0.6.1}} cuộc đối thoại{{HẾT 0.6.1}} giữa lãnh đạo với người dân, doanh nghiệp${long ? '; thu {{0.6.2}} phiếu khảo sát mức độ hài lòng' : ''}.`,
    ),
    ...narrative('Thuyết minh I.6'),
  ];
}

/** How many of the year's targets are attained; nothing where the plan is not kept. */
function attained(): Paragraph[] {
  return [
    tag('NẾU Chỉ tiêu kế hoạch'),
    body(
      'Về thực hiện các chỉ tiêu của kế hoạch CCHC năm {{Năm}}: trong tổng số {{Số chỉ tiêu}} chỉ tiêu, tính đến hết kỳ báo cáo có {{Số chỉ tiêu đạt}} chỉ tiêu đạt, {{Số chỉ tiêu chưa đạt}} chỉ tiêu chưa đạt và {{Số chỉ tiêu chưa đánh giá}} chỉ tiêu chưa đủ căn cứ đánh giá (chi tiết tại {{Phụ lục Chỉ tiêu}}).',
    ),
    tag('HẾT Chỉ tiêu kế hoạch'),
  ];
}
