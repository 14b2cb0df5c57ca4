import type { ObligationStatus } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import { punctualityOf } from '../domain/punctuality.ts';
import { say } from '../messages/catalogue.ts';
import { formatPercent, vietnameseOrder } from '../messages/format.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import { commandLines, type TextOptions } from './check-text.ts';
import { ratesOf, type StatusReport } from './status-report.ts';
import { fileLines } from './status-files-text.ts';
import { plainStyle, type Style } from './style.ts';
import { clip, padEnd, padStart, reportWidth, widthOf, wrap } from './text-layout.ts';

/** One line of the board. */
interface Line {
  name: string;
  owed: number;
  sent: number;
  valid: number;
  /** Valid, or accepted without. */
  settled: number;
  state: string;
  /** Worse is higher: missing and overdue, unusable, with errors, missing, late, fine. */
  rank: number;
  days: number;
  /** Some report of it came in on a day that nobody recorded. */
  isUndated: boolean;
  statuses: readonly ObligationStatus[];
}

/** The usual abbreviation where the full name does not fit: its end tells agencies apart. */
const shortName = (name: string, width: number) =>
  clip(widthOf(name) <= width ? name : name.replace(/^Ủy ban nhân dân /u, 'UBND '), width);

const widths = [30, 8, 7, 6, 35] as const;
const gap = '  ';

/** `cchc status` for people: a board, worst first; agencies without anything to say are summed up unless `showAll`. */
export function statusText(report: StatusReport, options: TextOptions): string {
  const { lang } = options;
  const style = options.style ?? plainStyle;
  const lines = linesOf(report, lang);
  const shown = options.showAll ? lines : lines.filter((one) => one.rank > 0);
  const open = lines.filter((one) => one.settled < one.owed).length;
  return [
    style.bold(headLine(report, lang)),
    ...(report.record ? [say(lang, 'reporters.status-record', report.record)] : []),
    ...movedNote(report, lang).map((line) => style.yellow(line)),
    '',
    ...boardHead(lang),
    ...shown.flatMap((one) => [
      boardLine(one, style),
      ...(options.showAll
        ? fileLines(one.statuses, report.files ?? new Map(), lang).map((line) => style.dim(line))
        : []),
    ]),
    ...restLines(lines, shown, lang),
    '',
    `  ${ratesLine(report, lang)}`,
    ...(report.ledger && !report.ledger.trouble && report.ledger.recorded === report.ledger.files
      ? [`  ${say(lang, 'reporters.status-ledger', { ...report.ledger, period: report.period.id })}`]
      : []),
    ...noteLines(report, lang).map((line) => style.yellow(line)),
    ...(report.isOneAgency
      ? []
      : [
          `  ${style.bold(say(lang, 'reporters.status-verdict', { count: open }))}`,
          ...nextLines(report, lines, open === 0, lang),
        ]),
    '',
  ].join('\n');
}

/** The inbox of a frozen period is no longer the one that was frozen. */
function movedNote({ record, inputsMoved, period }: StatusReport, lang: Lang): string[] {
  if (!record || !inputsMoved || inputsMoved.gone + inputsMoved.added === 0) return [];
  const facts = { period: period.id, number: record.snapshot, ...inputsMoved, shown: 'state' } as const;
  return wrap(say(lang, 'reporters.inputs-moved', facts), '');
}

/** The agencies that are not shown, summed up: nobody is called punctual whose day of receipt is not known. */
function restLines(lines: readonly Line[], shown: readonly Line[], lang: Lang): string[] {
  const rest = lines.filter((one) => !shown.includes(one));
  const undated = rest.filter((one) => one.isUndated).length;
  const count = rest.length - undated;
  return [
    ...(count > 0 ? [`  ${say(lang, 'reporters.status-rest', { count })}`] : []),
    ...(undated > 0 ? [`  ${say(lang, 'reporters.status-rest-undated', { count: undated })}`] : []),
  ];
}

function headLine({ period, today, obligations }: StatusReport, lang: Lang): string {
  const name = periodName(period, lang);
  const dates = [...new Set(obligations.map((one) => one.deadline))].sort();
  const deadlines = dates.length > 1 ? [dates[0]!, dates[dates.length - 1]!] : dates;
  const title = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  return say(lang, 'reporters.status-head', { period: title, deadlines, today });
}

function boardHead(lang: Lang): string[] {
  const titles = say(lang, 'reporters.status-columns', undefined).split('|');
  const cells = titles.map((title, index) =>
    isNumber(index) ? padStart(title, widths[index]!) : padEnd(title, widths[index]!),
  );
  return [`  ${cells.join(gap)}`.trimEnd(), `  ${widths.map((width) => '─'.repeat(width)).join(gap)}`];
}

/** One agency; a long state goes on below, in its own column. */
function boardLine(line: Line, style: Style): string {
  const numbers = [line.owed, line.sent, line.valid].map((count, index) =>
    padStart(String(count), widths[index + 1]!),
  );
  const start = `  ${[padEnd(shortName(line.name, widths[0]), widths[0]), ...numbers].join(gap)}${gap}`;
  const paint = line.rank >= 4 ? style.red : line.rank > 0 ? style.yellow : style.green;
  const [first = '', ...rest] = wrap(line.state, '', widths[4], '  ');
  return [start + paint(first), ...rest.map((one) => ' '.repeat(start.length) + paint(one))].join('\n');
}

const isNumber = (column: number) => column >= 1 && column <= 3;

function linesOf({ obligations, agencies, today }: StatusReport, lang: Lang): Line[] {
  const byAgency = new Map<string, ObligationStatus[]>();
  for (const one of obligations) {
    const list = byAgency.get(one.obligation.agency);
    if (list) list.push(one);
    else byAgency.set(one.obligation.agency, [one]);
  }
  const lines = [...byAgency].map(([code, owed]) => lineOf(agencies.get(code) ?? code, owed, today, lang));
  return lines.sort((a, b) => b.rank - a.rank || b.days - a.days || vietnameseOrder(a.name, b.name));
}

function lineOf(name: string, owed: readonly ObligationStatus[], today: string, lang: Lang): Line {
  const states = owed.map((one) => ({ ...stateOf(one, owed.length > 1, today, lang), one }));
  const rank = Math.max(...states.map((state) => state.rank));
  const worst = states.filter((state) => state.rank > 0).sort((a, b) => b.rank - a.rank);
  const symbol = rank >= 4 ? '✖' : rank > 0 ? '▲' : '✔';
  const isUndated = owed.some((one) => punctualityOf(one) === 'undated');
  const words =
    worst.length === 0
      ? say(lang, isUndated ? 'reporters.status-complete-undated' : 'reporters.status-on-time', undefined)
      : worst.map((one) => one.words).join('; ');
  return {
    name,
    owed: owed.length,
    sent: owed.filter((one) => punctualityOf(one) !== 'missing').length,
    valid: owed.filter((one) => one.state === 'valid').length,
    settled: owed.filter((one) => one.state === 'valid' || one.waiver !== undefined).length,
    state: `${symbol} ${words}`,
    rank,
    days: Math.max(...owed.map((one) => one.daysLate)),
    isUndated,
    statuses: owed,
  };
}

/** One obligation in words, naming the form only where the agency owes several. */
function stateOf(
  { obligation, state, daysLate, deadline, blockers, errors, empty, waiver }: ObligationStatus,
  isOneOfSeveral: boolean,
  today: string,
  lang: Lang,
): { words: string; rank: number } {
  const form =
    obligation.submissionType === 'unit'
      ? say(lang, 'reporters.status-unit', undefined)
      : say(lang, 'reporters.status-lead', { lead: obligation.lead ?? '' });
  const what = isOneOfSeveral ? form : '';
  const late = daysLate > 0 ? `, ${say(lang, 'reporters.status-late', { days: daysLate })}` : '';
  switch (state) {
    case 'missing': {
      if (waiver !== undefined) return { words: say(lang, 'reporters.status-excused', { what }), rank: 1 };
      const isOverdue = today > deadline;
      const days = isOverdue ? Math.max(1, daysLate) : 0;
      return { words: say(lang, 'reporters.status-missing', { what, days }), rank: isOverdue ? 5 : 2 };
    }
    case 'unreadable':
      if (waiver !== undefined)
        return { words: say(lang, 'reporters.status-unusable-excused', { what }), rank: 1 };
      return { words: say(lang, 'reporters.status-unreadable', { what, blockers, errors }) + late, rank: 4 };
    case 'with-errors':
      if (empty) return { words: say(lang, 'reporters.status-empty', { what }), rank: 4 };
      return { words: say(lang, 'reporters.status-errors', { what, count: errors }) + late, rank: 3 };
    case 'valid':
      if (daysLate <= 0) return { words: say(lang, 'reporters.status-complete', undefined), rank: 0 };
      return { words: `${what || say(lang, 'reporters.status-complete', undefined)}${late}`, rank: 1 };
  }
}

/** What the board cannot show: leads without an agency, dates that rest on little. */
function noteLines(
  {
    leadGaps = [],
    notAsked = 0,
    undated = 0,
    period,
    unmatchedReceipts = 0,
    ledger,
    isOneAgency,
  }: StatusReport,
  lang: Lang,
): string[] {
  const notes = leadGaps.map(({ lead, label, indicators }) =>
    say(lang, 'reporters.lead-gap', { lead, name: label[lang], count: indicators.length }),
  );
  if (notAsked > 0) notes.push(say(lang, 'reporters.not-asked', { count: notAsked }));
  if (undated > 0) notes.push(say(lang, 'reporters.undated', { count: undated, period: period.id }));
  if (unmatchedReceipts > 0)
    notes.push(say(lang, 'reporters.unmatched-receipts', { count: unmatchedReceipts }));
  if (ledger?.trouble) notes.push(say(lang, 'reporters.status-ledger-trouble', ledger.trouble));
  if (ledger && !isOneAgency && ledger.recorded < ledger.files)
    notes.push(say(lang, 'reporters.status-ledger', { ...ledger, period: period.id }));
  return notes.flatMap((note) => wrap(note, '  ▲ ', reportWidth, '    '));
}

function ratesLine({ obligations }: StatusReport, lang: Lang): string {
  const { expected, received, onTime, undated, valid, receivedRate, onTimeRate, validRate } =
    ratesOf(obligations);
  const share = (count: number, rate: Decimal | null) =>
    `${count}/${expected}${rate === null ? '' : ` (${formatPercent(rate, 1)})`}`;
  return say(lang, 'reporters.status-rates', {
    received: share(received, receivedRate),
    onTime: share(onTime, onTimeRate),
    undated,
    valid: share(valid, validRate),
  });
}

function nextLines({ period }: StatusReport, lines: readonly Line[], isReady: boolean, lang: Lang): string[] {
  if (lines.every((one) => one.sent === 0)) {
    const command = say(lang, 'reporters.next-collect', { folder: `periods/${period.id}/nop/` });
    return commandLines([[command, '']], lang).map((line) => `  ${line}`.trimEnd());
  }
  const commands: [string, string][] = [];
  if (lines.some((one) => one.rank === 3 || one.rank === 4))
    commands.push([`cchc check ${period.id}`, say(lang, 'reporters.next-check', undefined)]);
  const what = isReady ? 'reporters.next-compile' : 'reporters.next-draft';
  commands.push([`cchc compile ${period.id}`, say(lang, what, undefined)]);
  return commandLines(commands, lang).map((line) => `  ${line}`);
}
