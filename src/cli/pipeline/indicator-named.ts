import type { Edition } from '../../domain/edition.ts';
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
  const nearest = nearestName(
    bare(text),
    all.map((one) => (isCode ? one.code : bare(one.label.vi))),
  ).nearest;
  const near = all.filter(({ code, label }) =>
    isCode
      ? code === nearest
      : bare(label.vi).includes(bare(text)) ||
        bare(label.en).includes(bare(text)) ||
        bare(label.vi) === nearest,
  );
  const candidates = (found.length > 1 ? found : near).slice(0, 5);
  throw new UserError('cli.indicator-unknown', {
    text,
    candidates: candidates.map(({ code, label }) => ({ code, label })),
  });
}

const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const bare = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
