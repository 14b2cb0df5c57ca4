import type { Agency } from '../../domain/agency.ts';
import { scopeKey, type Answer, type ObligationStatus } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { say } from '../../messages/catalogue.ts';
import type { AnnexCell } from '../../workbook/annex/annex-plan.ts';
import { numberCell, textCell, type AnnexContext } from './annex-context.ts';

/**
 * One agency's cell under an indicator. Only what counts is a number: markers and everything left out are text or
 * empty, so that a sum over the column is the sum of what counts.
 */
export function agencyCell(context: AnnexContext, agency: Agency, indicator: Indicator): AnnexCell {
  if (indicator.overUnits === 'ratio-of-sums') return ratioCell(context, agency, indicator);
  for (const { obligation } of context.obligations.get(agency.code) ?? []) {
    const answer = context.consolidation.answer(obligation.id, indicator.code);
    if (answer) return answerCell(context, answer);
  }
  return textCell('', 'not-asked');
}

function answerCell(context: AnnexContext, answer: Answer): AnnexCell {
  if (answer.counts) {
    if (answer.status === 'nothing-arose') return textCell('KPS', 'marker');
    if (answer.status !== 'estimate') return numberCell(answer.value, 'number');
    return { ...numberCell(answer.value, 'estimate'), note: context.word('estimate-cell') };
  }
  const { reason, code, raw } = answer;
  if (reason === 'not-applicable') return textCell('KAD', 'marker');
  if (reason === 'not-received' || reason === 'not-readable') return textCell('', 'absent');
  if (reason === 'blank' && code === undefined) return textCell('', 'blank');
  const note = say(context.lang, 'export.reason', { reason, ...(code === undefined ? {} : { code }) });
  return { ...textCell(raw ?? '', 'excluded'), note };
}

function ratioCell(
  { consolidation, obligations }: AnnexContext,
  agency: Agency,
  indicator: Indicator,
): AnnexCell {
  const figure = consolidation.figures
    .get(indicator.code)
    ?.get(scopeKey({ type: 'agency', id: agency.code }));
  if (!figure) return textCell('', 'not-asked');
  if (figure.value !== null) {
    return numberCell(figure.value, figure.estimate ? 'estimate' : 'number', indicator.decimals);
  }
  const absent = (obligations.get(agency.code) ?? []).every(isAbsent);
  return absent ? textCell('', 'absent') : textCell('–', 'marker');
}

function isAbsent({ state }: ObligationStatus): boolean {
  return state === 'missing' || state === 'unreadable';
}
