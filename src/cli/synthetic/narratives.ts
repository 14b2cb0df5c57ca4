import type { Agency } from '../../domain/agency.ts';
import type { FormSection } from '../../domain/form.ts';
import { formatDecimal } from '../../messages/format.ts';
import { randomOf } from './random.ts';
import type { Figures } from './figures.ts';

/** Sentences by section; `{0.2.1}` is replaced by the agency's own figure. A section without its own takes the last. */
const bank: Readonly<Record<string, readonly string[]>> = {
  'I.1': [
    'Đơn vị đã ban hành kế hoạch cải cách hành chính năm và phân công rõ từng nhiệm vụ. Đến nay đã hoàn thành {0.1.2}/{0.1.1} nhiệm vụ.',
    'Kế hoạch năm được triển khai đúng tiến độ, hoàn thành {0.1.2} trên {0.1.1} nhiệm vụ; các nhiệm vụ còn lại trong hạn.',
  ],
  'I.2': [
    'Ban hành {0.2.1} văn bản chỉ đạo, điều hành; giao ban hằng tháng về kết quả thực hiện.',
    'Lãnh đạo đơn vị trực tiếp chỉ đạo, ban hành {0.2.1} văn bản và gắn kết quả với đánh giá cuối năm.',
  ],
  'I.3': [
    'Đơn vị tự kiểm tra theo kế hoạch, các tồn tại nhỏ đã được khắc phục ngay.',
    'Trong kỳ không phát sinh cuộc kiểm tra của cấp trên.',
  ],
  'I.4': [
    'Đăng {0.4.1} tin, bài về cải cách hành chính trên trang thông tin và hệ thống truyền thanh.',
    'Tuyên truyền qua nhiều hình thức với {0.4.1} tin, bài; chú trọng hướng dẫn nộp hồ sơ trực tuyến.',
  ],
  'I.5': [
    'Được giao {0.5.1} nhiệm vụ, hoàn thành đúng hạn {0.5.2} nhiệm vụ.',
    'Hoàn thành {0.5.2} nhiệm vụ đúng hạn trên tổng số {0.5.1} nhiệm vụ được giao.',
  ],
  'I.6': ['Tổ chức {0.6.1} cuộc đối thoại với người dân, doanh nghiệp; ý kiến nêu ra đều được trả lời.'],
  'II.1.a': [
    'Đã rà soát {1.3.2}/{1.3.1} văn bản; kết quả xử lý bảo đảm quy định.',
    'Công tác rà soát văn bản được thực hiện thường xuyên, đã rà soát {1.3.2} văn bản.',
  ],
  'II.2.a': [
    'Tiếp nhận {2.3.1} hồ sơ, đã giải quyết {2.3.5} hồ sơ; hồ sơ trực tuyến là {2.3.2}.',
    'Trong kỳ giải quyết {2.3.5} hồ sơ, quá hạn {2.3.8} hồ sơ; đã xin lỗi người dân theo quy định.',
  ],
  'II.6.a': [
    'Số văn bản điện tử ký số là {6.1.2} trên {6.1.1} văn bản gửi, nhận.',
    'Hồ sơ thanh toán trực tuyến đạt {6.3.2} hồ sơ; đã số hóa {6.4.1} hồ sơ khi tiếp nhận.',
  ],
  a: [
    'Thực hiện đầy đủ các nhiệm vụ theo kế hoạch, kết quả cụ thể nêu tại phần số liệu.',
    'Các nội dung được triển khai đúng quy định, chất lượng từng bước nâng lên.',
  ],
  b: [
    'Một số việc còn chậm do khối lượng lớn; đơn vị đã phân công lại nhân sự để khắc phục.',
    'Còn lúng túng khi áp dụng quy trình mới; nguyên nhân chủ yếu do thiếu tập huấn.',
  ],
  III: [
    'Kết quả chung đạt yêu cầu đề ra, kỷ luật, kỷ cương được giữ vững.',
    'Công tác cải cách hành chính chuyển biến rõ, người dân thuận lợi hơn khi làm thủ tục.',
  ],
  IV: [
    'Tiếp tục hoàn thành các nhiệm vụ còn lại của kế hoạch; nâng tỷ lệ hồ sơ trực tuyến.',
    'Tập trung số hóa hồ sơ, rà soát quy trình nội bộ và nâng cao trách nhiệm người đứng đầu.',
  ],
  V: [
    'Đề nghị tiếp tục tập huấn nghiệp vụ và bổ sung thiết bị cho Bộ phận Một cửa.',
    'Đề nghị các cơ quan chuyên ngành hướng dẫn kịp thời thủ tục mới.',
  ],
};

/** Text of a section: a sentence from the bank with the agency's figures in it. Optional sections stay empty at times. */
export function narrativeOf(
  agency: Agency,
  periodId: string,
  section: FormSection,
  figures: Figures,
): string {
  const { code } = section.section;
  const random = randomOf(agency.code, periodId, code);
  if (section.requirement === 'optional' && random.chance(0.5)) return '';
  const known = bank[code] ?? bank[code.split('.').at(-1)!] ?? bank[code.split('.')[0]!] ?? bank['a']!;
  const usable = known.filter((text) => slots(text).every((slot) => figures.has(slot)));
  const text = random.pick(usable.length > 0 ? usable : bank['a']!);
  return text.replaceAll(/\{([\d.]+)\}/g, (_, slot: string) => formatDecimal(figures.get(slot)!));
}

const slots = (text: string) => [...text.matchAll(/\{([\d.]+)\}/g)].map((match) => match[1]!);
