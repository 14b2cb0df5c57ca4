import type { Paragraph } from 'docx';
import { targetCharts } from './charts.ts';
import { isLong, type Kind } from './kind.ts';
import type { Programme } from './programme.ts';
import { changed, clause, remark, remarks, told, zeroOr } from './clauses.ts';
import { body, heading, tag } from './word-parts.ts';

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
    ...planned(kind),
    ...(long ? [...attained(), ...targetCharts()] : []),
    ...remark('Chưa có số liệu I.1'),
    ...narrative('Thuyết minh I.1'),
    ...(long ? [tag('NẾU KHÔNG Chỉ tiêu kế hoạch')] : []),
    ...remark('Báo cáo không nêu I.1'),
    ...(long ? [tag('HẾT Chỉ tiêu kế hoạch')] : []),
    heading(2, '2. Về tổ chức chỉ đạo, điều hành CCHC'),
    ...organised(kind),
    ...remark('Chưa có số liệu I.2'),
    ...narrative('Thuyết minh I.2'),
    heading(2, '3. Về kiểm tra CCHC'),
    ...inspected(long),
    ...remark('Chưa có số liệu I.3'),
    ...narrative('Thuyết minh I.3'),
    ...remark('Báo cáo không nêu I.3'),
    heading(2, `4. ${communication}`),
    ...told(
      zeroOr(
        '0.4.1',
        'Trong kỳ không phát sinh tin, bài, chuyên mục tuyên truyền về CCHC',
        `Trong kỳ đã đăng, phát ${changed('0.4.1', 'tin, bài, chuyên mục tuyên truyền về CCHC')}`,
      ),
    ),
    ...remark('Chưa có số liệu I.4'),
    ...narrative('Thuyết minh I.4'),
    ...remark('Báo cáo không nêu I.4'),
    heading(2, '5. Về thực hiện nhiệm vụ được giao'),
    ...assigned(taskSetters),
    ...remark('Chưa có số liệu I.5'),
    ...narrative('Thuyết minh I.5'),
    ...remark('Báo cáo không nêu I.5'),
    heading(2, '6. Về đối thoại, khảo sát sự hài lòng'),
    ...told(
      zeroOr('0.6.1', 'Trong kỳ không tổ chức đối thoại', 'Trong kỳ đã tổ chức {{0.6.1}} cuộc đối thoại'),
      ' giữa lãnh đạo với người dân, doanh nghiệp',
      ...(long ? ['; thu {{0.6.2}} phiếu khảo sát mức độ hài lòng'] : []),
    ),
    ...remark('Chưa có số liệu I.6'),
    ...narrative('Thuyết minh I.6'),
    ...remark('Báo cáo không nêu I.6'),
  ];
}

function planned(kind: Kind): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '0.1.1',
        'Kế hoạch CCHC năm {{Năm}} không đề ra nhiệm vụ',
        `Theo kế hoạch CCHC năm {{Năm}}, các cơ quan, đơn vị đề ra {{0.1.1}} nhiệm vụ${clause('; tính từ đầu năm đến hết kỳ báo cáo đã hoàn thành {{0.1.2}} nhiệm vụ')}${clause(', đạt tỷ lệ {{0.1.3}}')}`,
      ),
    ),
    ...(kind === 'annual'
      ? []
      : told(
          'Có {{0.8.2}} cơ quan, đơn vị trực thuộc đã ban hành kế hoạch CCHC năm',
          ' trên tổng số {{0.8.1}} cơ quan, đơn vị',
          ', đạt tỷ lệ {{0.8.3}}',
        )),
  ];
}

function organised(kind: Kind): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '0.2.1',
        'Trong kỳ không phát sinh văn bản chỉ đạo, điều hành CCHC',
        `Trong kỳ, các cơ quan, đơn vị đã ban hành ${changed('0.2.1', 'văn bản chỉ đạo, điều hành CCHC')}`,
      ),
    ),
    ...(isLong(kind)
      ? [
          ...told(
            zeroOr(
              '0.7.1',
              'Trong kỳ không phát sinh sáng kiến, mô hình mới về CCHC',
              'Các cơ quan, đơn vị đã áp dụng {{0.7.1}} sáng kiến, mô hình mới về CCHC',
            ),
          ),
          ...narrative('Tiêu biểu 0.7.2'),
        ]
      : []),
    ...(kind === 'annual' ? praised() : []),
    ...punctual(),
  ];
}

function praised(): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '0.9.1',
        'Trong năm không có tập thể, cá nhân được khen thưởng về CCHC',
        'Trong năm có {{0.9.1}} lượt tập thể, cá nhân được khen thưởng về CCHC',
      ),
    ),
    ...told(
      zeroOr(
        '0.9.2',
        'Trong năm không có tập thể, cá nhân bị xử lý do vi phạm trong thực hiện CCHC',
        'Trong năm có {{0.9.2}} lượt tập thể, cá nhân bị xử lý do vi phạm trong thực hiện CCHC',
      ),
    ),
  ];
}

function punctual(): Paragraph[] {
  return [
    body(
      'Về thực hiện chế độ báo cáo: đã nhận {{Số báo cáo đã nhận}}/{{Số báo cáo phải gửi}} báo cáo, trong đó {{Số báo cáo đúng hạn}} báo cáo gửi đúng hạn, {{NẾU Có báo cáo gửi chậm}}{{Số báo cáo gửi chậm}} báo cáo gửi chậm{{NẾU KHÔNG Có báo cáo gửi chậm}}{{NẾU Có báo cáo chưa ghi ngày nhận}}chưa xác định được báo cáo gửi chậm{{NẾU KHÔNG Có báo cáo chưa ghi ngày nhận}}không có báo cáo gửi chậm{{HẾT Có báo cáo chưa ghi ngày nhận}}{{HẾT Có báo cáo gửi chậm}}{{NẾU Có báo cáo chưa ghi ngày nhận}}, {{Số báo cáo chưa ghi ngày nhận}} báo cáo chưa ghi ngày nhận nên chưa kết luận được đúng hạn hay gửi chậm{{HẾT Có báo cáo chưa ghi ngày nhận}}{{NẾU Đơn vị chưa gửi}}; {{Số báo cáo chưa gửi}} báo cáo chưa gửi{{HẾT Đơn vị chưa gửi}} (chi tiết tại {{Phụ lục Tiến độ}}).',
    ),
  ];
}

function inspected(long: boolean): Paragraph[] {
  return [
    ...told(
      'Số cơ quan, đơn vị phải kiểm tra theo kế hoạch năm là {{0.3.1}}',
      '; tính từ đầu năm đã kiểm tra {{0.3.2}} cơ quan, đơn vị',
      ...(long ? [', chiếm {{0.3.3}} tổng số cơ quan, đơn vị trực thuộc'] : []),
    ),
    ...told(
      zeroOr(
        '0.3.6',
        'Trong kỳ không tổ chức kiểm tra công vụ, CCHC đột xuất',
        'Trong kỳ đã tổ chức {{0.3.6}} cuộc kiểm tra công vụ, CCHC đột xuất',
      ),
    ),
    ...told(
      zeroOr(
        '0.3.4',
        'Qua kiểm tra không phát hiện vấn đề phải xử lý',
        `Qua kiểm tra phát hiện {{0.3.4}} vấn đề${clause('; đã xử lý xong {{0.3.5}} vấn đề')}`,
      ),
    ),
  ];
}

function assigned(taskSetters: string): Paragraph[] {
  return told(
    zeroOr(
      '0.5.1',
      `Trong kỳ không phát sinh nhiệm vụ được ${taskSetters} giao`,
      `Tổng số nhiệm vụ được ${taskSetters} giao là {{0.5.1}} nhiệm vụ${[
        '; hoàn thành đúng hạn {{0.5.2}} nhiệm vụ',
        '; hoàn thành nhưng quá hạn {{0.5.3}} nhiệm vụ',
        '; quá hạn chưa hoàn thành {{0.5.4}} nhiệm vụ',
        '; đang thực hiện trong hạn {{0.5.5}} nhiệm vụ',
      ]
        .map(clause)
        .join('')}`,
    ),
  );
}

/** How many of the year's targets are attained, and which; nothing where the plan is not kept. */
function attained(): Paragraph[] {
  return [
    tag('NẾU Chỉ tiêu kế hoạch'),
    body(
      'Về thực hiện các chỉ tiêu của kế hoạch CCHC năm {{Năm}}: trong tổng số {{Số chỉ tiêu}} chỉ tiêu, tính đến hết kỳ báo cáo có {{Số chỉ tiêu đạt}} chỉ tiêu đạt, {{Số chỉ tiêu chưa đạt}} chỉ tiêu chưa đạt và {{Số chỉ tiêu chưa đánh giá}} chỉ tiêu chưa đủ căn cứ đánh giá (chi tiết tại {{Phụ lục Chỉ tiêu}}).',
    ),
    tag('HẾT Chỉ tiêu kế hoạch'),
    ...remarks('Nhận xét chỉ tiêu'),
  ];
}
