import { shapeWord, type ShapeName } from '../../workspace/targets/shape-words.ts';
import { targetsText, type TargetRow } from '../../workspace/targets/sample-targets.ts';
import { provinceName } from './province.ts';

const basis = `Kế hoạch số 01/KH-UBND (hư cấu) của UBND tỉnh ${provinceName}, mục II`;

/** A target in one line: id, wording, subject, kind, value, lead agency and what else its kind asks for. */
type Line = readonly [
  id: string,
  text: string,
  subject: string,
  kind: ShapeName,
  value: string,
  owner: string,
  more?: TargetRow,
];

const percent = { unit: '%' };
const published = { measured: '2025' };
const onIndex = { ...published, note: 'Kết quả năm 2025 công bố trong năm 2026.' };

const lines: readonly Line[] = [
  [
    'CT-01',
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn từ 95% trở lên',
    '2.3.16',
    'at-least',
    '95',
    'VP',
    percent,
  ],
  ['CT-02', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến trên 60%', '2.3.17', 'more-than', '60', 'VP', percent],
  [
    'CT-03',
    'Mỗi xã, phường giải quyết đúng hạn từ 90% hồ sơ trở lên',
    '2.3.16',
    'at-least',
    '90',
    'VP',
    { ...percent, scope: 'mỗi Xã, phường' },
  ],
  ['CT-04', 'Số hồ sơ quá hạn phải xin lỗi không quá 1.500', '2.5.1', 'at-most', '1500', 'VP'],
  [
    'CT-05',
    '30% hồ sơ được xử lý trực tuyến toàn trình',
    '6.2.12',
    'at-least',
    '30',
    'SKHCN',
    {
      ...percent,
      denominator: '2.3.1 hoặc 2.3.2',
      note: 'Kế hoạch chưa nói tính trên tổng số hồ sơ hay trên hồ sơ trực tuyến.',
    },
  ],
  ['CT-06', 'Giảm ít nhất 36 biên chế công chức so với năm trước', '3.2.2', 'reduction', '36', 'SNV'],
  ['CT-07', '100% cơ quan, đơn vị ban hành kế hoạch CCHC năm', '0.1.4', 'all-units', '', 'SNV'],
  [
    'CT-08',
    'Cắt giảm, đơn giản hóa các quy định theo kế hoạch',
    '2.1.13',
    'at-least',
    '40',
    'VP',
    { planned: '2.1.12' },
  ],
  [
    'CT-09',
    'PAR INDEX tăng từ 2 đến 4 bậc',
    'PAR INDEX',
    'rank-improvement',
    '2',
    'SNV',
    { ...onIndex, to: '4' },
  ],
  ['CT-10', 'PAR INDEX trong 12 hạng đầu', 'PAR INDEX', 'rank-ceiling', '12', 'SNV', published],
  ['CT-11', 'SIPAS trên 84%', 'SIPAS', 'more-than', '84', 'SNV', { ...published, ...percent }],
  [
    'CT-12',
    '50% chỉ số thành phần PAPI đạt từ trung bình cao trở lên',
    'PAPI',
    'share-in-band',
    '50',
    'SNV',
    { ...published, band: 'Trung bình cao trở lên' },
  ],
  ['CT-13', 'PCI tăng từ 2 đến 4 bậc so với năm 2025', 'PCI', 'rank-improvement', '2', 'STC', { to: '4' }],
];

/** `targets/2026.csv` of the fictional province: a target of every kind, on figures that the demo reports. */
export function demoTargets(): string {
  return targetsText(
    lines.map(([id, text, subject, kind, value, owner, more]) => ({
      id,
      text,
      subject,
      kind: shapeWord(kind),
      value,
      owner,
      basis,
      ...more,
    })),
  );
}
