import type { Paragraph } from 'docx';
import { area } from './area.ts';
import { dossierCharts } from './charts.ts';
import { clause, told, zeroOr } from './clauses.ts';
import { isLong, type Kind } from './kind.ts';
import {
  autonomous,
  disbursed,
  disciplined,
  dossiers,
  downsized,
  feedback,
  oneStop,
  posts,
  qualityManaged,
  reviewed,
  signedDocuments,
  staffing,
  trained,
} from './shared-sentences.ts';
import { change, heading } from './word-parts.ts';

/** Section II: the six areas, each with results in sentences and shortcomings. */
export function areas(kind: Kind): Paragraph[] {
  const long = isLong(kind);
  return [
    heading(1, 'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH'),
    ...area(1, 'Cải cách thể chế', institutions(long)),
    ...area(2, 'Cải cách thủ tục hành chính', procedures(long), ['2.3.16', '2.3.17'], dossierCharts(kind)),
    ...area(3, 'Cải cách tổ chức bộ máy hành chính nhà nước', apparatus(long)),
    ...area(4, 'Cải cách chế độ công vụ', civilService(kind)),
    ...area(5, 'Cải cách tài chính công', finance(long)),
    ...area(6, 'Xây dựng, phát triển chính quyền điện tử, chính quyền số', digital(kind), [
      '6.2.13',
      '6.3.4',
    ]),
  ];
}

function institutions(long: boolean): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '1.1.0',
        'Trong kỳ, {{Toàn tỉnh}} không ban hành văn bản quy phạm pháp luật (VBQPPL)',
        `Trong kỳ, {{Toàn tỉnh}} ban hành {{1.1.0}} văn bản quy phạm pháp luật (VBQPPL)${clause(', gồm {{1.1.1}} văn bản của cấp tỉnh và {{1.1.3}} văn bản của cấp xã')}`,
      ),
    ),
    ...reviewed(),
    ...(long
      ? told(
          zeroOr(
            '1.4.1',
            'Trong kỳ không tổ chức theo dõi tình hình thi hành pháp luật',
            'Đã tổ chức {{1.4.1}} cuộc theo dõi tình hình thi hành pháp luật',
          ),
        )
      : []),
  ];
}

function procedures(long: boolean): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '2.1.1',
        'Trong kỳ không phát sinh thủ tục hành chính (TTHC) phải đánh giá tác động',
        'Đã đánh giá tác động {{2.1.1}} thủ tục hành chính (TTHC)',
      ),
      zeroOr(
        '2.1.2',
        '; không phát sinh quyết định công bố TTHC',
        '; ban hành {{2.1.2}} quyết định công bố TTHC',
      ),
    ),
    ...told(
      zeroOr('2.1.6', 'Trong kỳ không công bố TTHC', 'Đã công bố {{2.1.6}} TTHC'),
      '{{NẾU 2.1.6}}, trong đó công bố mới, thay thế {{2.1.3}} TTHC{{HẾT 2.1.6}}',
      '{{NẾU 2.1.6}}, sửa đổi, bổ sung {{2.1.4}} TTHC{{HẾT 2.1.6}}',
      '{{NẾU 2.1.6}}, bãi bỏ {{2.1.5}} TTHC{{HẾT 2.1.6}}',
    ),
    ...told(
      'Đến cuối kỳ, có {{2.1.7}} TTHC còn hiệu lực thuộc thẩm quyền giải quyết của địa phương',
      ', gồm {{2.1.8}} TTHC cấp tỉnh và {{2.1.10}} TTHC cấp xã',
    ),
    ...(long
      ? [
          ...told('Đã rà soát, đơn giản hóa {{2.1.11}} TTHC nội bộ'),
          ...told(
            'Đã cắt giảm, đơn giản hóa {{2.1.13}} quy định kinh doanh, TTHC',
            ' so với chỉ tiêu đề ra là {{2.1.12}}',
          ),
        ]
      : []),
    ...oneStop(),
    ...dossiers('{{Toàn tỉnh}}'),
    ...feedback(change('2.4.1')),
  ];
}

function apparatus(long: boolean): Paragraph[] {
  if (!long) return downsized();
  return [
    ...told(
      'Về tổ chức bộ máy: có {{3.1.1}} cơ quan chuyên môn thuộc UBND tỉnh',
      ', {{3.1.2}} phòng và tương đương thuộc sở',
      ', {{3.1.3}} chi cục và tương đương',
      ', {{3.1.5}} phòng chuyên môn thuộc UBND cấp xã',
      '; tổng số đơn vị sự nghiệp công lập là {{3.1.6}} đơn vị',
    ),
    ...staffing(),
    ...downsized(
      '; trong năm đã giảm {{3.3.2}} biên chế công chức',
      '; trong năm đã giảm {{3.3.3}} biên chế viên chức',
    ),
    ...told(
      'Về phân cấp, ủy quyền: đã phân cấp {{3.4.1}} nhiệm vụ, thẩm quyền',
      '; ủy quyền {{3.4.2}} nhiệm vụ, thẩm quyền',
    ),
  ];
}

function civilService(kind: Kind): Paragraph[] {
  const blamed = told(
    zeroOr(
      '4.5.8',
      'Trong kỳ không có cơ quan, cá nhân bị xử lý, công khai do chậm trễ, gây phiền hà',
      'Số lượt cơ quan, cá nhân bị xử lý, công khai do chậm trễ, gây phiền hà là {{4.5.8}}',
    ),
  );
  if (!isLong(kind)) return [...trained(), ...disciplined(), ...blamed];
  return [
    ...posts(),
    ...told('Đã tuyển mới {{4.2.1}} công chức', ', {{4.2.2}} viên chức'),
    ...told('Đã bổ nhiệm {{4.3.1}} lãnh đạo, quản lý', ', trong đó {{4.3.2}} người qua thi tuyển'),
    ...trained(...(kind === 'annual' ? ['; kinh phí đã sử dụng là {{4.4.2}} triệu đồng'] : [])),
    ...disciplined(),
    ...blamed,
    ...told(
      zeroOr(
        '4.6.1',
        'Trong kỳ không có công chức, viên chức thôi việc, bỏ việc',
        `Có {{4.6.1}} công chức, viên chức thôi việc, bỏ việc${clause(', gồm {{4.6.2}} công chức và {{4.6.3}} viên chức')}`,
      ),
    ),
  ];
}

function finance(long: boolean): Paragraph[] {
  return [
    ...disbursed(),
    ...(long
      ? [
          ...told(
            'Theo mức tự chủ tài chính, {{Toàn tỉnh}} có {{5.2.0}} đơn vị sự nghiệp công lập',
            '; {{5.2.1}} đơn vị nhóm 1 (tự bảo đảm chi thường xuyên và chi đầu tư)',
            '; {{5.2.2}} đơn vị nhóm 2 (tự bảo đảm chi thường xuyên)',
            '; {{5.2.3}} đơn vị nhóm 3 (tự bảo đảm một phần chi thường xuyên)',
            '; {{5.2.4}} đơn vị nhóm 4 (Nhà nước bảo đảm chi thường xuyên)',
          ),
          ...autonomous(),
        ]
      : []),
  ];
}

function digital(kind: Kind): Paragraph[] {
  return [
    ...signedDocuments(),
    ...told(
      'Đã cung cấp {{6.2.3}} dịch vụ công trực tuyến toàn trình',
      ', {{6.2.4}} dịch vụ công trực tuyến một phần',
    ),
    ...told(
      'Có {{6.2.12}} hồ sơ được nộp trực tuyến toàn trình',
      ', đạt tỷ lệ {{6.2.13}} số hồ sơ tiếp nhận mới trong kỳ',
    ),
    ...(isLong(kind) ? told('Đã cung cấp {{6.2.5}} dịch vụ công trực tuyến chủ động') : []),
    ...told(
      zeroOr(
        '6.3.1',
        'Trong kỳ không phát sinh hồ sơ có thu phí, lệ phí',
        `Trong kỳ có {{6.3.1}} hồ sơ có thu phí, lệ phí${clause('; {{6.3.2}} hồ sơ được thanh toán trực tuyến')}${clause(', đạt tỷ lệ {{6.3.4}}')}${clause('; {{6.3.3}} hồ sơ thanh toán trực tiếp')}`,
      ),
    ),
    ...told(
      'Đã số hóa khi tiếp nhận {{6.4.1}} hồ sơ',
      '; chưa số hóa khi tiếp nhận {{6.4.2}} hồ sơ',
      '; số kết quả giải quyết đã số hóa là {{6.4.4}}',
      '; số kết quả chưa số hóa là {{6.4.5}}',
    ),
    ...(kind === 'annual' ? qualityManaged() : []),
  ];
}
