import type { Agency } from '../../domain/agency.ts';
import { addDays, type LocalDate } from '../../domain/local-date.ts';
import { randomOf, type Random } from './random.ts';
import { stretches, type Span } from './windows.ts';

/** A row of an open list: texts by column key; dates as local dates. */
export type ListEntry = Readonly<Record<string, string>>;

/** A day inside a stretch; those of the district are as short as a fortnight. */
function dayIn(random: Random, { timeline }: Span, stretch: number): LocalDate {
  return addDays(timeline.openings[stretch]!, random.between(3, timeline.isDistrict ? 13 : 70));
}

const models = [
  'Bộ phận Một cửa không giấy tờ',
  'Tổ hỗ trợ nộp hồ sơ trực tuyến tại thôn, tổ dân phố',
  'Ngày thứ năm không hẹn',
  'Trả kết quả tại nhà cho người cao tuổi',
  'Mã QR tra cứu thủ tục hành chính',
  'Nhóm trao đổi xử lý hồ sơ liên thông trong ngày',
  'Camera theo dõi tiếp nhận hồ sơ',
  'Buổi sáng dành cho thủ tục đất đai',
];
const reformAreas = ['Chỉ đạo, điều hành', 'Thủ tục hành chính', 'Chính quyền số', 'Chế độ công vụ'];
const areasThen = ['Chỉ đạo, điều hành', 'Thủ tục hành chính', 'Hiện đại hóa hành chính', 'Thể chế'];

const effects = [
  'Giảm thời gian chờ, người dân hài lòng hơn; có thể nhân rộng.',
  'Giảm số lần đi lại; đang theo dõi để đánh giá.',
  'Tăng tỷ lệ hồ sơ trực tuyến; đề nghị nhân rộng trong tỉnh.',
];

/** Initiatives of an agency in a report: list 0.7.2, counted by 0.7.1. */
export function initiativesOf(agency: Agency, span: Span): ListEntry[] {
  return stretches(span).flatMap((stretch) => {
    const random = randomOf(agency.code, '0.7.2', stretch);
    // Communes began on 1/7/2025.
    const many =
      span.timeline.isReorganised && stretch === 0 && agency.level === 'commune' ? 0 : random.between(0, 1);
    return Array.from({ length: many }, () => ({
      name: random.pick(models),
      content: 'Áp dụng tại đơn vị theo kế hoạch cải cách hành chính năm.',
      field: random.pick(span.timeline.isDistrict ? areasThen : reformAreas),
      date: dayIn(random, span, stretch),
      result: random.pick(effects),
    }));
  });
}

interface Obstacle {
  content: string;
  type: 'Khó khăn, vướng mắc' | 'Kiến nghị, đề xuất';
  /** Who is to settle it. */
  unit: string;
  /** Arises only where people live: communes. */
  local?: boolean;
}

const obstacle = (unit: string, content: string, local = false): Obstacle => ({
  content,
  type: 'Khó khăn, vướng mắc',
  unit,
  local,
});
const proposal = (unit: string, content: string, local = false): Obstacle => ({
  content,
  type: 'Kiến nghị, đề xuất',
  unit,
  local,
});

const obstacles: readonly Obstacle[] = [
  obstacle('Sở Tư pháp', 'Phần mềm một cửa chưa kết nối ổn định với cơ sở dữ liệu hộ tịch.', true),
  proposal('Sở Tài chính', 'Đề nghị cấp bổ sung máy quét tại Bộ phận Một cửa.'),
  obstacle('Sở Nông nghiệp và Môi trường', 'Hồ sơ đất đai phát sinh nhiều, thiếu người có chuyên môn.', true),
  proposal('Sở Khoa học và Công nghệ', 'Đề nghị tập huấn kỹ năng số hóa hồ sơ cho công chức.'),
  obstacle(
    'Sở Khoa học và Công nghệ',
    'Đường truyền tại một số thôn, tổ dân phố chưa bảo đảm để nộp hồ sơ trực tuyến.',
    true,
  ),
  proposal('Văn phòng UBND tỉnh', 'Đề nghị hướng dẫn thống nhất quy trình nội bộ của thủ tục mới công bố.'),
  obstacle('Sở Khoa học và Công nghệ', 'Phần mềm chuyên ngành chưa liên thông, phải nhập dữ liệu hai lần.'),
  proposal('Sở Nội vụ', 'Đề nghị bổ sung biên chế công chức phụ trách công nghệ thông tin.'),
  obstacle('Sở Tài chính', 'Kinh phí dành cho cải cách hành chính còn hạn hẹp.'),
  proposal('Sở Tư pháp', 'Đề nghị mở lớp bồi dưỡng nghiệp vụ rà soát văn bản.'),
];

/** Who settles such things in a district of 2020. */
const officesThen: Readonly<Record<string, string>> = {
  'Sở Tư pháp': 'Phòng Tư pháp',
  'Sở Tài chính': 'Phòng Tài chính - Kế hoạch',
  'Sở Nông nghiệp và Môi trường': 'Phòng Tài nguyên và Môi trường',
  'Sở Khoa học và Công nghệ': 'Phòng Văn hóa và Thông tin',
  'Văn phòng UBND tỉnh': 'Văn phòng HĐND và UBND huyện',
  'Sở Nội vụ': 'Phòng Nội vụ',
};

/** Obstacles and proposals of an agency in a report: list 0.10.1. Nobody asks itself. */
export function obstaclesOf(agency: Agency, span: Span): ListEntry[] {
  const random = randomOf(agency.code, '0.10.1', span.first, span.last);
  if (random.chance(0.4)) return [];
  const known = span.timeline.isDistrict
    ? obstacles.map((one) => ({ ...one, unit: officesThen[one.unit]! }))
    : obstacles;
  const fitting = known.filter(
    ({ unit, local }) => unit !== agency.name && (!local || agency.level === 'commune'),
  );
  const start = random.between(0, fitting.length - 1);
  return Array.from({ length: random.between(1, 2) }, (_, at) => {
    const { content, type, unit } = fitting[(start + at) % fitting.length]!;
    return { content, type, unit, date: dayIn(random, span, span.last) };
  });
}

const remarks = [
  'Niêm yết thủ tục chưa đầy đủ; đã khắc phục.',
  'Chưa cập nhật đủ hồ sơ lên hệ thống; đang khắc phục.',
  'Không có vấn đề phải xử lý.',
];

/** Units inspected since the start of the year: the list behind 0.3.2. */
export function inspectionsOf(agencies: readonly Agency[], span: Span): ListEntry[] {
  return stretches({ first: span.yearStart, last: span.last }).flatMap((stretch) => {
    const random = randomOf('0.3.2.DS', stretch);
    const isBefore = span.timeline.isReorganised && stretch === 0;
    const existing = agencies.filter((one) => !isBefore || one.level === 'province');
    // Each stretch takes its own places in the list, so that no unit is inspected twice in a year.
    const many = Math.min(5, Math.floor(agencies.length / span.yearLength));
    return Array.from({ length: many }, (_, at) => ({
      unit: existing[(stretch * many + at) % existing.length]!.name,
      date: dayIn(random, span, stretch),
      form: random.chance(0.2) ? 'Đột xuất' : 'Theo kế hoạch',
      findings: random.pick(remarks),
    }));
  });
}
