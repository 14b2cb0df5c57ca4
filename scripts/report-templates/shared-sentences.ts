import type { Paragraph } from 'docx';
import { changed, clause, told, zeroOr } from './clauses.ts';
import { change } from './word-parts.ts';

/** Legal documents checked and reviewed: asked for in both programmes. */
export function reviewed(): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '1.2.1',
        'Trong kỳ không phát sinh VBQPPL phải kiểm tra theo thẩm quyền',
        'Đã kiểm tra theo thẩm quyền {{1.2.1}} VBQPPL',
      ),
    ),
    ...told(
      zeroOr(
        '1.2.2',
        'Qua kiểm tra không phát hiện văn bản trái pháp luật',
        `Qua kiểm tra phát hiện {{1.2.2}} văn bản trái pháp luật${clause(', đã xử lý {{1.2.3}} văn bản')}${clause(', đạt tỷ lệ {{1.2.4}}')}`,
      ),
    ),
    ...told(
      zeroOr(
        '1.3.1',
        'Trong kỳ không phát sinh VBQPPL phải rà soát',
        `Số VBQPPL phải rà soát là {{1.3.1}}${clause(', đã rà soát {{1.3.2}} văn bản')}${clause(', đạt tỷ lệ {{1.3.5}}')}${clause(
          zeroOr(
            '1.3.3',
            '; không có văn bản cần xử lý sau rà soát',
            `; có {{1.3.3}} văn bản cần xử lý sau rà soát${clause(', đã xử lý {{1.3.4}} văn bản')}${clause(', đạt tỷ lệ {{1.3.6}}')}`,
          ),
        )}`,
      ),
    ),
  ];
}

/** One-stop service: asked for in both programmes. */
export function oneStop(): Paragraph[] {
  return told(
    'Số TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông là {{2.2.1}}',
    '; đã ban hành {{2.2.2}} quy trình nội bộ giải quyết TTHC',
    '; {{2.2.5}} TTHC được tiếp nhận không phụ thuộc địa giới hành chính',
  );
}

/** Dossiers received, resolved and pending; apologies for late ones. */
export function dossiers(whole: string): Paragraph[] {
  return [
    ...told(
      `Về tiếp nhận, giải quyết hồ sơ: trong kỳ, ${whole} tiếp nhận ${changed('2.3.1', 'hồ sơ TTHC')}`,
      '; tiếp nhận trực tuyến {{2.3.2}} hồ sơ',
      '; trực tiếp và qua dịch vụ bưu chính {{2.3.3}} hồ sơ',
      '; từ kỳ trước chuyển qua {{2.3.4}} hồ sơ',
      `; tỷ lệ hồ sơ tiếp nhận trực tuyến đạt {{2.3.17}}${change('2.3.17')}`,
    ),
    ...told(
      `Đã giải quyết ${changed('2.3.5', 'hồ sơ')}`,
      '; trước hạn {{2.3.6}} hồ sơ',
      '; đúng hạn {{2.3.7}} hồ sơ',
      '; quá hạn {{2.3.8}} hồ sơ',
      `; tỷ lệ giải quyết trước và đúng hạn đạt {{2.3.16}}${change('2.3.16')}`,
    ),
    ...told(
      'Đang giải quyết {{2.3.9}} hồ sơ',
      '; trong hạn {{2.3.10}} hồ sơ',
      '; quá hạn {{2.3.11}} hồ sơ',
      ' (chi tiết tại {{Phụ lục Hồ sơ}}{{NẾU Chênh lệch II.06}}; tổng của bảng khác số nêu tại mục này, lý do ghi dưới bảng{{HẾT Chênh lệch II.06}})',
    ),
    ...told(
      zeroOr(
        '2.5.1',
        'Trong kỳ không phát sinh hồ sơ quá hạn phải xin lỗi',
        `Có {{2.5.1}} hồ sơ quá hạn phải xin lỗi${clause('; đã gửi {{2.5.2}} văn bản xin lỗi người dân, doanh nghiệp')}`,
      ),
    ),
  ];
}

/** Feedback on administrative rules. */
export function feedback(moved = ''): Paragraph[] {
  return told(
    `Về phản ánh, kiến nghị về quy định hành chính: ${zeroOr('2.4.1', 'không phát sinh phản ánh, kiến nghị mới', `tiếp nhận {{2.4.1}} phản ánh, kiến nghị${moved}`)}`,
    '; từ kỳ trước chuyển qua {{2.4.2}}',
    '; đã xử lý {{2.4.3}}',
    '; đang xử lý {{2.4.4}}',
    '; đã công khai kết quả xử lý {{2.4.5}} phản ánh, kiến nghị',
  );
}

/** Staff cut, in both programmes. */
export function downsized(...clauses: string[]): Paragraph[] {
  return told(
    zeroOr(
      '3.3.1',
      'Trong kỳ không phát sinh trường hợp tinh giản biên chế',
      'Trong kỳ đã tinh giản biên chế {{3.3.1}} người',
    ),
    ...clauses,
  );
}

/** Staff present and allotted, in both programmes. */
export function staffing(): Paragraph[] {
  return told(
    'Về biên chế: số công chức có mặt là {{3.2.2}} người',
    ' trên {{3.2.1}} biên chế được giao',
    '; số người làm việc (viên chức) có mặt là {{3.2.4}} người trên {{3.2.3}} người được giao',
  );
}

/** Disciplined staff, in both programmes. */
export function disciplined(): Paragraph[] {
  return told(
    zeroOr(
      '4.5.1',
      'Trong kỳ không có cán bộ, công chức, viên chức bị kỷ luật',
      `Có {{4.5.1}} người bị kỷ luật${clause(', gồm {{4.5.2}} cán bộ, {{4.5.3}} công chức, {{4.5.4}} viên chức')}`,
    ),
  );
}

/** Training, in both programmes. */
export function trained(...clauses: string[]): Paragraph[] {
  return told(
    zeroOr(
      '4.4.1',
      'Trong kỳ không cử cán bộ, công chức, viên chức tham gia đào tạo, bồi dưỡng',
      'Đã cử {{4.4.1}} lượt cán bộ, công chức, viên chức tham gia đào tạo, bồi dưỡng',
    ),
    ...clauses,
  );
}

/** Posts approved, in both programmes. */
export function posts(): Paragraph[] {
  return told(
    'Số cơ quan, tổ chức đã được phê duyệt vị trí việc làm là {{4.1.1}}',
    ' trên tổng số {{4.1.2}} cơ quan, tổ chức',
    ', đạt tỷ lệ {{4.1.3}}',
  );
}

/** Public investment, in both programmes. */
export function disbursed(): Paragraph[] {
  return told(
    'Kế hoạch vốn đầu tư công được giao là {{5.1.1}} triệu đồng',
    '; tính từ đầu năm đã giải ngân {{5.1.2}} triệu đồng',
    ', đạt tỷ lệ {{5.1.3}}',
  );
}

/** Offices that manage their own budget, in both programmes. */
export function autonomous(): Paragraph[] {
  return told(
    'Số cơ quan hành chính thực hiện chế độ tự chủ là {{5.3.1}}',
    ' trên tổng số {{5.3.2}} cơ quan',
    ', đạt tỷ lệ {{5.3.3}}',
  );
}

/** Documents sent signed, in both programmes. */
export function signedDocuments(): Paragraph[] {
  return told(
    'Tổng số văn bản gửi, nhận giữa các cơ quan là {{6.1.1}}',
    ', trong đó {{6.1.2}} văn bản điện tử được ký số',
    ', đạt tỷ lệ {{6.1.3}}',
  );
}

/** Offices with ISO 9001, in both programmes. */
export function qualityManaged(): Paragraph[] {
  return told(
    'Số cơ quan đã áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001 là {{6.6.1}}',
    ' trên tổng số {{6.6.2}} cơ quan thuộc diện áp dụng',
  );
}
