import { plural } from './plural.ts';

/** `1 phút 20 giây`, `2 giờ 5 phút`: as exact as a guess deserves. */
export function durationVi(seconds: number): string {
  return parts(seconds)
    .map(([count, unit]) => `${count} ${{ h: 'giờ', min: 'phút', s: 'giây' }[unit]}`)
    .join(' ');
}

/** `1 minute 20 seconds`, `2 hours 5 minutes`. */
export function durationEn(seconds: number): string {
  const words = { h: ['hour', 'hours'], min: ['minute', 'minutes'], s: ['second', 'seconds'] } as const;
  return parts(seconds)
    .map(([count, unit]) => plural(count, words[unit][0], words[unit][1]))
    .join(' ');
}

/** Hours and minutes, or minutes and tens of seconds, or seconds. */
function parts(seconds: number): (readonly [count: number, unit: 'h' | 'min' | 's'])[] {
  const exact = Math.max(1, Math.round(seconds));
  const rounded = exact < 60 ? exact : exact < 3600 ? round(exact, 10) : round(exact, 60);
  const all = [
    [Math.floor(rounded / 3600), 'h'],
    [Math.floor((rounded % 3600) / 60), 'min'],
    [rounded % 60, 's'],
  ] as const;
  return all.filter(([count]) => count > 0);
}

const round = (value: number, step: number) => Math.round(value / step) * step;
