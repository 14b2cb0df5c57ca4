import { distance } from 'fastest-levenshtein';
import { usualPeriods, type ReportPeriods } from '../../domain/report-periods.ts';

const words: readonly [RegExp, string][] = [
  [/DOT XUAT(?: LAN| SO)?/g, ' DX'],
  [/CHUYEN DE(?: LAN| SO)?/g, ' CD'],
  [/(?:6|SAU) THANG(?: DAU NAM)?/g, ' H1 '],
  [/(?:BAO CAO|KY|NAM(?= \d{4}))/g, ' '],
  [/QUY\s*/g, ' Q'],
  [/Q\s*III\b/g, ' Q3 '],
  [/Q\s*II\b/g, ' Q2 '],
  [/Q\s*I\b/g, ' Q1 '],
];

/**
 * The period that was probably meant: `Quý III/2026`, `Q3` (this year), `2026-Q33`. For a suggestion, never taken;
 * nothing when two are equally near.
 */
export function nearestPeriod(
  text: string,
  thisYear: number,
  periods: ReportPeriods = usualPeriods,
): { nearest?: string } {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toUpperCase();
  const spelled = words.reduce((sofar, [from, to]) => sofar.replace(from, to), bare);
  const year = /\b(\d{4})\b/.exec(spelled)?.[1] ?? String(thisYear);
  const code = spelled.replace(year, ' ').replace(/[^A-Z0-9]+/g, '');
  const meant = code === '' ? undefined : periods.find(`${year}-${code}`);
  if (meant?.kind) return { nearest: meant.id };
  const usual = ['Q1', 'H1', 'Q3', 'Y', ...periods.switched.filter((one) => one !== 'M')];
  const near = usual.map((one) => ({ id: `${year}-${one}`, steps: distance(one, code) }));
  near.push(...periods.special.map((id) => ({ id, steps: distance(id, `${year}-${code}`) })));
  const least = Math.min(...near.map((one) => one.steps));
  const nearest = near.filter((one) => one.steps === least);
  return least === 1 && nearest.length === 1 && periods.find(nearest[0]!.id)
    ? { nearest: nearest[0]!.id }
    : {};
}
