import type { Agency } from '../../domain/agency.ts';
import type { FormSection } from '../../domain/form.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { Figures } from './figures.ts';
import type { ListEntry } from './list-entries.ts';
import { assessmentSentences } from './narrative/assessment-sentences.ts';
import { proposalsText } from './narrative/proposals-text.ts';
import { resultSentences } from './narrative/result-sentences.ts';
import type { SentenceBank } from './narrative/sentence-bank.ts';
import { shortcomingSentences } from './narrative/shortcoming-sentences.ts';
import { steeringSentences } from './narrative/steering-sentences.ts';
import { randomOf } from './random.ts';

const bank: SentenceBank = {
  ...steeringSentences,
  ...resultSentences,
  ...shortcomingSentences,
  ...assessmentSentences,
};

/**
 * Text of a section: one or two sentences from the bank with the agency's figures in them; proposals follow from the
 * list of obstacles and proposals. Optional sections stay empty at times.
 */
export function narrativeOf(
  agency: Agency,
  periodId: string,
  section: FormSection,
  figures: Figures,
  obstacles: readonly ListEntry[],
): string {
  const { code } = section.section;
  const random = randomOf(agency.code, periodId, code);
  // What the list proposes is named in the section as well; what it does not, is not.
  if (code === 'V') return proposalsText(obstacles, random);
  if (section.requirement === 'optional' && random.chance(0.5)) return '';
  const usable = (bank[code] ?? []).filter((text) => slots(text).every((slot) => fits(slot, figures)));
  if (usable.length === 0) return '';
  const first = random.pick(usable);
  // Two sentences about one figure would say the same thing twice.
  const about = new Set(slots(first).map((slot) => slot.figure));
  const others = usable.filter(
    (text) => text !== first && slots(text).every((slot) => !about.has(slot.figure)),
  );
  const chosen = others.length > 0 && random.chance(0.5) ? [first, random.pick(others)] : [first];
  // In the bank's order: who says the same says it in the same words.
  return usable
    .filter((text) => chosen.includes(text))
    .map((text) => filledIn(section.section.reporters.province ? text : inDistrict(text), figures))
    .join(' ');
}

/** The same sentence as an agency of a district says it. */
function inDistrict(text: string): string {
  return text
    .replaceAll('UBND tỉnh', 'UBND huyện')
    .replaceAll('từng sở', 'từng phòng, ban')
    .replaceAll('Năng lực chuyển đổi số', 'Kỹ năng ứng dụng công nghệ thông tin')
    .replaceAll('ỹ năng số', 'ỹ năng tin học')
    .replaceAll('Tái sử dụng dữ liệu đã số hóa', 'Dùng chung dữ liệu')
    .replaceAll('số hóa hồ sơ', 'lưu hồ sơ điện tử')
    .replaceAll('và số hóa', 'và lưu trữ hồ sơ')
    .replaceAll('chuyển đổi số', 'hiện đại hóa hành chính')
    .replaceAll('thanh toán trực tuyến', 'nhận kết quả qua bưu chính')
    .replaceAll('hệ thống của tỉnh', 'hệ thống dùng chung');
}

interface Slot {
  figure: string;
  mustBeZero: boolean;
}

const slotPattern = /\{(!?)([\d.]+)\}/g;

const slots = (text: string): Slot[] =>
  [...text.matchAll(slotPattern)].map(([, mark, figure]) => ({ figure: figure!, mustBeZero: mark === '!' }));

function fits({ figure, mustBeZero }: Slot, figures: Figures): boolean {
  const value = figures.get(figure);
  return value !== undefined && (value === '0') === mustBeZero;
}

const filledIn = (text: string, figures: Figures) =>
  text.replaceAll(slotPattern, (_, mark: string, figure: string) =>
    mark === '!' ? '' : formatDecimal(figures.get(figure)!),
  );
