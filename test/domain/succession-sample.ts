import type { Agency, Register } from '../../src/domain/agency.ts';
import type { SuccessionKind, SuccessionLink } from '../../src/domain/succession.ts';

/** `'A'` always, `'A ..2025-06-30'`, `'A 2025-07-01..'`: agencies with their dates. */
export function registerOf(...written: (string | (Partial<Agency> & { code: string }))[]): Register {
  const agencies = written.map((one): Agency => {
    const usual = { name: '', aliases: [], level: 'commune' as const, group: 'Xã, phường', leads: [] };
    if (typeof one !== 'string') return { ...usual, ...one, name: one.name ?? one.code };
    const [code, dates = '..'] = one.split(' ');
    const [validFrom, validTo] = dates.split('..');
    return {
      ...usual,
      code: code!,
      name: code!,
      ...(validFrom ? { validFrom } : {}),
      ...(validTo ? { validTo } : {}),
    };
  });
  return { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
}

/** `'2025-07-01 A > B merged'`, `'2025-07-01 A > B split 0.4'`, `… split ?`, `- > B new`, `A > - abolished`. */
export function linksOf(...written: string[]): SuccessionLink[] {
  return written.map((line) => {
    const [date, from, , to, kind, weight = '1'] = line.split(' ');
    return {
      date: date!,
      from: from === '-' ? null : from!,
      to: to === '-' ? null : to!,
      kind: kind as SuccessionKind,
      weight: weight === '?' ? 'unknown' : weight,
    };
  });
}
