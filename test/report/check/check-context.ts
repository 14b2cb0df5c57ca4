import { parsePeriod } from '../../../src/domain/period.ts';
import { placeText } from '../../../src/messages/report-place.ts';
import type { TemplateFinding } from '../../../src/messages/template-finding.ts';
import { checkTemplate } from '../../../src/report/check/check-template.ts';
import { openTemplate } from '../../../src/report/check/open-template.ts';
import type { TemplateContext } from '../../../src/report/check/template-context.ts';
import { templateNames } from '../../../src/report/check/template-names.ts';
import { emptyModel } from '../../../src/report/model/empty-model.ts';
import { shippedEdition } from '../../forms/shipped-edition.ts';

const edition = shippedEdition();

/** Of the shipped edition, without data. */
export const shippedModel = emptyModel(edition, parsePeriod('2026-Y')!, []);

/** The names of the shipped edition, no register, no kind: what is not about a kind of report. */
export const context: TemplateContext = {
  edition,
  ...templateNames(shippedModel),
  knowsAgencies: false,
};

/** What `template check` finds in a file. */
export function check(bytes: Uint8Array, more: Partial<TemplateContext> = {}): TemplateFinding[] {
  const opened = openTemplate(bytes);
  if ('unreadable' in opened) return [opened.unreadable];
  return checkTemplate(opened.pack, { ...context, ...more });
}

/** `T-TAG-003 đoạn 1 abc`: code, place and subject of each finding. */
export function told(found: readonly TemplateFinding[]): string[] {
  return found.map(({ code, place, subject }) =>
    [code, place ? placeText(place, 'vi') : '–', subject].filter((one) => one !== undefined).join(' | '),
  );
}
