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
import { heading } from './word-parts.ts';

/** Section II of a district's report in the programme 2011–2020: its names of the areas, levels 3 and 4, ISO 9001. */
export function districtAreas(kind: Kind): Paragraph[] {
  const long = isLong(kind);
  return [
    heading(1, 'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH'),
    ...area(1, 'Cải cách thể chế', institutions(long)),
    ...area(2, 'Cải cách thủ tục hành chính', procedures(), ['2.3.16', '2.3.17'], dossierCharts(kind)),
    ...area(3, 'Cải cách tổ chức bộ máy hành chính nhà nước', apparatus(long)),
    ...area(4, 'Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', staff(long)),
    ...area(5, 'Cải cách tài chính công', finance(long)),
    ...area(6, 'Hiện đại hóa hành chính', modernisation(kind)),
  ];
}

function institutions(long: boolean): Paragraph[] {
  return [
    ...told(
      zeroOr(
        '1.1.0',
        'Trong kỳ, {{Toàn huyện}} không ban hành văn bản quy phạm pháp luật (VBQPPL)',
        `Trong kỳ, {{Toàn huyện}} ban hành {{1.1.0}} văn bản quy phạm pháp luật (VBQPPL)${clause(', gồm {{1.1.2}} văn bản của cấp huyện và {{1.1.3}} văn bản của cấp xã')}`,
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

function procedures(): Paragraph[] {
  return [
    ...told(
      'Đến cuối kỳ, có {{2.1.7}} thủ tục hành chính (TTHC) còn hiệu lực được giải quyết tại huyện và cấp xã',
      ', gồm {{2.1.9}} TTHC cấp huyện và {{2.1.10}} TTHC cấp xã',
    ),
    ...oneStop(),
    ...dossiers('{{Toàn huyện}}'),
    ...feedback(),
  ];
}

function apparatus(long: boolean): Paragraph[] {
  if (!long) return downsized();
  return [
    ...told(
      'Về tổ chức bộ máy: có {{3.1.4}} cơ quan chuyên môn thuộc UBND huyện',
      '; tổng số đơn vị sự nghiệp công lập là {{3.1.6}} đơn vị',
    ),
    ...staffing(),
    ...downsized(),
  ];
}

function staff(long: boolean): Paragraph[] {
  const common = [...trained(), ...disciplined()];
  if (!long) return common;
  return [
    ...posts(),
    ...told(
      zeroOr(
        '4.3.1',
        'Trong kỳ không phát sinh việc bổ nhiệm lãnh đạo, quản lý',
        `Đã bổ nhiệm {{4.3.1}} lãnh đạo, quản lý${clause(', trong đó {{4.3.2}} người qua thi tuyển')}`,
      ),
    ),
    ...common,
  ];
}

function finance(long: boolean): Paragraph[] {
  return [
    ...disbursed(),
    ...(long
      ? [
          ...told(
            'Theo mức tự chủ tài chính, {{Toàn huyện}} có {{5.2.0}} đơn vị sự nghiệp công lập',
            '; {{5.2.1}} đơn vị tự bảo đảm chi thường xuyên và chi đầu tư',
            '; {{5.2.2}} đơn vị tự bảo đảm chi thường xuyên',
            '; {{5.2.8}} đơn vị tự bảo đảm một phần chi thường xuyên',
            '; {{5.2.9}} đơn vị do Nhà nước bảo đảm chi thường xuyên',
          ),
          ...autonomous(),
        ]
      : []),
  ];
}

function modernisation(kind: Kind): Paragraph[] {
  return [
    ...signedDocuments(),
    ...told(
      'Đã cung cấp {{6.2.1}} dịch vụ công trực tuyến mức độ 3',
      ', {{6.2.2}} dịch vụ công trực tuyến mức độ 4',
      '; {{6.2.6}} TTHC mức độ 3, 4 có phát sinh hồ sơ',
      ', đạt tỷ lệ {{6.2.7}}',
    ),
    ...told(
      'Trong hồ sơ tiếp nhận mới, {{6.2.8}} hồ sơ được xử lý trực tuyến ở mức độ 3',
      ' ({{6.2.9}})',
      ', {{6.2.10}} hồ sơ ở mức độ 4',
      ' ({{6.2.11}})',
    ),
    ...told('Số hồ sơ trả kết quả qua dịch vụ bưu chính công ích là {{6.5.1}}'),
    ...(kind === 'annual' ? qualityManaged() : []),
  ];
}
