import type { VerifiedItem, VerifiedPlace } from '../verification.ts';
import { contextOf } from './context-of.ts';

const tag = /\{\{[^{}]*\}\}|\{\{[^{}]{0,40}$|^[^{}]{0,40}\}\}/g;
/* Date and number of the document are filled in at registration; `…` of a list or a quotation is no gap. */
const atRegistration = /ngày …? ?tháng …? ?năm|^Số:|\(Kèm theo/iu;
const gap = /(?<![\p{L}\d.,"])…(?![\p{L}\d"])/gu;

/** Tags that were not filled in, and figures that the report leaves open: `…`. */
export function openPlaces(text: string, place: VerifiedPlace, isCell: boolean): VerifiedItem[] {
  const base = { place, kind: 'placeholder' as const, code: 'R-UNR-001' as const };
  const tags = [...text.matchAll(tag)].map(({ 0: written, index: at }): VerifiedItem => ({
    ...base,
    verdict: 'contradiction',
    written,
    at,
    context: contextOf(text, at, written.length),
  }));
  if (isCell || atRegistration.test(text)) return tags;
  return [
    ...tags,
    ...[...text.matchAll(gap)].map(({ 0: written, index: at }): VerifiedItem => ({
      ...base,
      verdict: 'open',
      written,
      at,
      context: contextOf(text, at, 1),
    })),
  ];
}
