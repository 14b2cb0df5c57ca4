import type { ObligationStatus } from '../../domain/consolidation.ts';
import { punctualityOf } from '../../domain/punctuality.ts';
import { coverageOf } from '../../consolidate/coverage.ts';
import type { AnnexWord } from '../../messages/annex-messages.ts';
import { say } from '../../messages/catalogue.ts';
import { formatShortDate } from '../../messages/format.ts';
import { periodName } from '../../messages/period-name.ts';
import type { AnnexLook, AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { textCell, textRow, type AnnexContext } from './annex-context.ts';

const legend: readonly [word: AnnexWord, look: AnnexLook, mark: string][] = [
  ['legend-kps', 'marker', 'KPS'],
  ['legend-kad', 'marker', 'KAD'],
  ['legend-no-ratio', 'marker', '–'],
  ['legend-blank', 'blank', ''],
  ['legend-excluded', 'excluded', ''],
  ['legend-estimate', 'estimate', '1.234'],
  ['legend-absent', 'absent', ''],
  ['legend-not-asked', 'not-asked', ''],
];

/** First sheet: whose figures these are, how complete, who is missing, and how to read the other sheets. */
export function overviewSheet(context: AnnexContext): AnnexSheet {
  const { consolidation, lang, word } = context;
  const { period, edition, draft } = consolidation;
  const coverage = coverageOf(consolidation);
  const window = { from: formatShortDate(period.start), to: formatShortDate(period.end) };
  const version = { title: edition.title[lang], id: edition.id, version: edition.version };
  const facts: AnnexRow[] = [
    fact(word('province-name'), context.province),
    fact(word('period'), periodName(period, lang)),
    fact(word('window'), say(lang, 'export.annex.window', window)),
    fact(word('edition'), say(lang, 'export.annex.edition', version)),
    ...(edition.illustrative ? [fact('', say(lang, 'export.illustrative', undefined))] : []),
    fact(word('status'), word(draft ? 'draft' : 'final')),
    count(word('expected'), coverage.expected),
    count(word('received'), coverage.received),
    count(word('counted'), coverage.counted),
  ];
  const rows: AnnexRow[] = [
    textRow(say(lang, 'export.annex.title', { period: periodName(period, lang) }), 'title'),
    { cells: [] },
    ...facts,
    { cells: [] },
    textRow(word('legend'), 'title'),
    ...legend.map(([text, look, mark]) => ({ cells: [textCell(mark, look), textCell(word(text))] })),
    { cells: [] },
    ...punctuality(context, [...coverage.missing, ...coverage.unreadable, ...coverage.late]),
  ];
  return {
    name: word('overview'),
    widths: [34, 62, 40],
    rows,
    rowCount: rows.length,
    merges: [],
    freeze: { rows: 0, columns: 0 },
    pagesWide: 1,
  };
}

function fact(caption: string, value: string): AnnexRow {
  return { cells: [textCell(caption, 'key'), textCell(value)] };
}

function count(caption: string, value: number): AnnexRow {
  return { cells: [textCell(caption, 'key'), { look: 'index', number: String(value) }] };
}

function punctuality(context: AnnexContext, list: readonly ObligationStatus[]): AnnexRow[] {
  const { word, names } = context;
  const rows = list.map((status) => ({
    cells: [
      textCell(names.get(status.obligation.agency) ?? status.obligation.agency),
      textCell(word(status.obligation.submissionType === 'unit' ? 'form-unit' : 'form-field-lead')),
      textCell(stateWords(context, status)),
    ],
  }));
  return [
    textRow(word('punctuality'), 'title'),
    { cells: [word('agency'), word('content'), word('state')].map((text) => textCell(text, 'header')) },
    ...(rows.length > 0 ? rows : [{ cells: [textCell(word('nothing')), textCell(''), textCell('')] }]),
  ];
}

/** `Đúng hạn`, `Chậm 3 ngày`, `Chưa gửi, quá hạn 5 ngày`, `Không đọc được`. */
export function stateWords({ lang, word }: AnnexContext, status: ObligationStatus): string {
  const { state, daysLate, empty } = status;
  if (empty) return word('state-empty');
  const days = { days: String(daysLate) };
  if (state === 'missing') {
    return daysLate > 0 ? say(lang, 'export.annex.overdue', days) : word('state-missing');
  }
  if (state === 'unreadable') return word('state-unreadable');
  if (punctualityOf(status) === 'undated') return word('state-undated');
  return daysLate > 0 ? say(lang, 'export.annex.late', days) : word('state-on-time');
}
