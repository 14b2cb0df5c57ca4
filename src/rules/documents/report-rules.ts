import type { DocumentRule, PageWords } from './document-rule.ts';

/** What a page says, in one language: title, why, a good and a bad sample. */
type Words = readonly [title: string, reason: string, good: string, bad: string];

const page = ([title, reason, good, bad]: Words): PageWords => ({ title, reason, good, bad });

function reportRule(code: string, severity: DocumentRule['severity'], vi: Words, en: Words): DocumentRule {
  return {
    code,
    severity,
    status: 'active',
    since: '0.4.0',
    basis: ['derived'],
    on: 'report',
    words: { vi: page(vi), en: page(en) },
  };
}

/** Mistakes in a finished report (`cchc verify`). */
export const reportRules: readonly DocumentRule[] = [
  reportRule(
    'R-NAR-001',
    'error',
    [
      'Con số trong báo cáo trái với số tổng hợp',
      'Báo cáo đã sửa tay phải giữ đúng số tổng hợp; một chữ số gõ nhầm sẽ thành số chính thức.',
      'tiếp nhận 41.206 hồ sơ (số tổng hợp 41.206)',
      'tiếp nhận 41.260 hồ sơ (số tổng hợp 41.206)',
    ],
    [
      'A number of the report contradicts the consolidation',
      'A report edited by hand must keep the consolidated figures; a digit mistyped becomes an official number.',
      '41.206 dossiers received (consolidated: 41.206)',
      '41.260 dossiers received (consolidated: 41.206)',
    ],
  ),
  reportRule(
    'R-NAR-002',
    'error',
    [
      'Lời văn trái với số liệu',
      'Tăng hay giảm, cao nhất hay thấp nhất, đạt hay chưa đạt, có hay không phát sinh, so với kỳ nào: đều phải đúng như số liệu.',
      'tăng 3,2% so với cùng kỳ (số liệu tăng 3,2%)',
      'giảm 3,2% so với cùng kỳ (số liệu tăng 3,2%)',
    ],
    [
      'Words contradict the figures',
      'Up or down, best or worst, attained or not, any or none, compared with which period: each must be as the figures are.',
      'up 3,2% on the same period (the figures rise by 3,2%)',
      'down 3,2% on the same period (the figures rise by 3,2%)',
    ],
  ),
  reportRule(
    'R-NAR-003',
    'warning',
    [
      'Con số không rõ lấy từ đâu',
      'Số liệu tổng hợp không có gì để đối chiếu; người ký cần biết con số này do ai đưa vào.',
      'con số có trong báo cáo tổng hợp hoặc khớp với một chỉ tiêu',
      'một con số mới, không khớp với chỉ tiêu nào',
    ],
    [
      'A number whose source is not known',
      'The consolidation has nothing to compare it with; whoever signs should know who put it in.',
      'a number of the compiled report, or that of an indicator',
      'a new number that fits no indicator',
    ],
  ),
  reportRule(
    'R-NAR-004',
    'error',
    [
      'Con số của kỳ khác',
      'Số của kỳ trước hoặc cùng kỳ để nguyên trong báo cáo kỳ này là lỗi hay gặp khi sửa trên báo cáo cũ.',
      'quý III: 41.206 hồ sơ',
      'quý III: 39.928 hồ sơ (đó là số của quý II)',
    ],
    [
      'A number of another period',
      'Last period’s figure left in this period’s report: what happens when an old report is edited.',
      'quarter III: 41.206 dossiers',
      'quarter III: 39.928 dossiers (that of quarter II)',
    ],
  ),
  reportRule(
    'R-NAR-005',
    'error',
    [
      'Con số giữ nguyên nhưng lời đã thành nghĩa khác',
      'Lời quanh con số cho biết đó là số gì: trước hạn hay quá hạn, trực tuyến hay trực tiếp, cấp nào, đơn vị nào, chỉ số nào, phụ lục nào. Bản còn là dự thảo thì phải mang dấu dự thảo.',
      'giải quyết trước hạn 22.616 hồ sơ',
      'giải quyết quá hạn 22.616 hồ sơ (bản tổng hợp: trước hạn)',
    ],
    [
      'The number stayed, its words say something else',
      'The words around a number say what it counts: early or overdue, online or in person, which level, agency, index, annex. A draft must bear its mark.',
      '22.616 dossiers settled early',
      '22.616 dossiers overdue (compiled: early)',
    ],
  ),
  reportRule(
    'R-UNR-001',
    'error',
    [
      'Chỗ chưa điền trong báo cáo',
      'Thẻ {{…}} còn sót là mẫu chưa được điền; dấu … là số liệu còn thiếu, không được ký khi chưa bổ sung.',
      'đã xử lý xong 25 vấn đề',
      'đã xử lý xong {{0.3.5}} vấn đề',
    ],
    [
      'Something left open in the report',
      'A tag {{…}} that is left was never filled in; … stands for a missing figure, not to be signed before it is there.',
      '25 problems settled',
      '{{0.3.5}} problems settled',
    ],
  ),
];
