import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import type { Verification } from '../verify/verification.ts';
import { changeText } from './verify-changes.ts';
import { countsOf, verifiedPlaceText } from './verify-text.ts';

/** `cchc.verify/1`: every statement with its verdict and place; codes and values do not change with the language. */
export function verifyJson(result: Verification, file: string, lang: Lang): string {
  const { period, notes, passages, items, changes } = result;
  const body = {
    schema: 'cchc.verify/1',
    file,
    period,
    notes,
    passages,
    summary: countsOf(result),
    changes: changes.map((one) => ({ ...one, message: changeText(one, lang) })),
    items: items.map(({ at, ...item }) => ({
      ...item,
      at,
      placeText: verifiedPlaceText(item.place, lang),
      message: say(lang, 'verify.item', item),
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
