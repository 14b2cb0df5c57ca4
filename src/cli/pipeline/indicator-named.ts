import { distance } from 'fastest-levenshtein';
import type { Edition, Indicator } from '../../domain/edition.ts';
import { nearestName } from '../../forms/nearest-name.ts';
import { UserError } from '../../messages/user-error.ts';

/** The code of the indicator that a person named by code or by its label; a near one is suggested, never taken. */
export function indicatorNamed(edition: Edition, text: string): string {
  const all = [...edition.indicators.values()];
  const wanted = fold(text);
  const found = all.filter(
    ({ code, label }) => code === wanted || fold(label.vi) === wanted || fold(label.en) === wanted,
  );
  if (found.length === 1) return found[0]!.code;
  const isCode = /^[\d.]+$/.test(wanted);
  if (isCode) throw unknown(text, nearCodes(all, wanted));
  const nearest = nearestName(
    bare(text),
    all.map((one) => bare(one.label.vi)),
  ).nearest;
  const near = all.filter(
    ({ label }) =>
      bare(label.vi).includes(bare(text)) ||
      bare(label.en).includes(bare(text)) ||
      bare(label.vi) === nearest,
  );
  throw unknown(text, found.length > 1 ? found : near);
}

function unknown(text: string, near: readonly Indicator[]): UserError {
  const candidates = near.slice(0, 5).map(({ code, label }) => ({ code, label }));
  return new UserError('cli.indicator-unknown', { text, candidates });
}

/** The codes below a code (`2.3` → `2.3.1` …); else those that share the most leading parts with it. */
function nearCodes(all: readonly Indicator[], wanted: string): Indicator[] {
  const parts = wanted.split('.').filter((part) => part !== '');
  for (let length = parts.length; length > 0; length--) {
    const start = `${parts.slice(0, length).join('.')}.`;
    const below = all.filter(({ code }) => code.startsWith(start));
    const last = Number(parts[length]);
    // Below a code its own order; among brothers first what is nearest in writing, then in number.
    if (below.length > 0 && Number.isNaN(last)) return below;
    const away = ({ code }: Indicator) => Math.abs(Number(code.slice(start.length).split('.')[0]) - last);
    const near = below.map((one) => ({ one, steps: distance(one.code, wanted), away: away(one) }));
    if (near.length > 0)
      return near.toSorted((a, b) => a.steps - b.steps || a.away - b.away).map(({ one }) => one);
  }
  return [];
}

const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const bare = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
