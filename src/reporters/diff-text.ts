import type { Finding } from '../domain/finding.ts';
import { visibleText } from '../domain/visible-text.ts';
import { say } from '../messages/catalogue.ts';
import { formatDecimal, formatShortDate } from '../messages/format.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import type { CellDiff, DiffSide, SubmissionDiff } from '../rules/revision/diff-submissions.ts';
import { sentencesOf } from '../rules/sentences.ts';
import type { DiffObligation, DiffReport } from './diff-report.ts';
import { plainStyle, type Style } from './style.ts';
import { clip, reportWidth, wrap } from './text-layout.ts';

interface DiffOptions {
  lang: Lang;
  style?: Style;
}

/** `cchc diff` for people: the files of each obligation, then what moved, then what became of the findings. */
export function diffText(report: DiffReport, { lang, style = plainStyle }: DiffOptions): string {
  const { agency, period, obligations } = report;
  const name = periodName(period, lang);
  const lines = [style.bold(say(lang, 'reporters.diff-head', { agency: agency.name, period: name })), ''];
  if (obligations.length === 0) lines.push(say(lang, 'reporters.diff-nothing', undefined), '');
  for (const one of obligations) lines.push(...obligationLines(report, one, lang, style), '');
  return lines.join('\n');
}

function obligationLines(report: DiffReport, one: DiffObligation, lang: Lang, style: Style): string[] {
  const { id, versions, steps } = one;
  const files = versions.map(({ file, received, effective, readable }, at) =>
    say(lang, 'reporters.diff-version', {
      number: at + 1,
      file: visibleText(file),
      received: received === undefined ? '' : formatShortDate(received),
      effective,
      readable,
    }),
  );
  const head = [
    style.bold(say(lang, 'reporters.diff-obligation', { id })),
    ...files.map((line) => `  ${line}`),
  ];
  if (versions.length === 1) return [...head, `  ${say(lang, 'reporters.diff-single', undefined)}`];
  return [...head, ...steps.flatMap((step) => ['', ...stepLines(report, step, lang, style)])];
}

function stepLines(
  report: DiffReport,
  { from, to, diff }: { from: number; to: number; diff: SubmissionDiff },
  lang: Lang,
  style: Style,
): string[] {
  const count = (change: CellDiff['change']) => diff.changes.filter((one) => one.change === change).length;
  const counts = {
    from: from + 1,
    to: to + 1,
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    unchanged: diff.unchanged,
  };
  return [
    `  ${style.bold(say(lang, 'reporters.diff-step', counts))}`,
    ...diff.changes.map((one) => changeLine(report, one, lang, style)),
    ...findingLines('reporters.diff-fixed', diff.fixed, lang, style.green),
    ...findingLines('reporters.diff-new', diff.added, lang, style.red),
    ...findingLines('reporters.diff-still', diff.still, lang, style.yellow),
  ];
}

const signs: Readonly<Record<CellDiff['change'], string>> = { changed: '~', added: '+', removed: '-' };

function changeLine(report: DiffReport, one: CellDiff, lang: Lang, style: Style): string {
  const { change, before, after, subject } = one;
  const at = (after ?? before)!.cell;
  const place = at ? ` (${visibleText(at.sheet)}!${at.cell})` : '';
  const blank = say(lang, 'reporters.diff-blank', undefined);
  const shown = (side: DiffSide | undefined) => (side ? clip(sideText(side), reportWidth / 2) : blank);
  const what = clip(visibleText(subjectText(report, subject, lang)), reportWidth / 2);
  return `    ${style.cyan(signs[change])} ${what}${place}: ${shown(before)} → ${shown(after)}`;
}

/** A number the Vietnamese way; a text on one line. */
function sideText({ shown, value }: DiffSide): string {
  const isNumber = value !== null && /^-?\d+(\.\d+)?$/.test(value);
  return isNumber ? formatDecimal(value) : visibleText(shown).replace(/\s+/g, ' ');
}

function subjectText({ labelOf }: DiffReport, subject: CellDiff['subject'], lang: Lang): string {
  switch (subject.in) {
    case 'figure':
      return `${subject.indicator} ${labelOf(subject.indicator, lang)}`;
    case 'table':
      return say(lang, 'reporters.diff-table', { ...subject, column: String(subject.column) });
    case 'list':
      return say(lang, 'reporters.diff-list', { list: subject.list });
    case 'text':
      return say(lang, 'reporters.diff-section', { section: subject.section });
  }
}

function findingLines(
  id: 'reporters.diff-fixed' | 'reporters.diff-new' | 'reporters.diff-still',
  findings: readonly Finding[],
  lang: Lang,
  paint: (text: string) => string,
): string[] {
  const shown = findings.filter((one) => one.severity !== 'info');
  if (findings.length === 0) return [];
  const remarks = findings.length - shown.length;
  const head = say(lang, id, { count: shown.length, remarks });
  return [
    `  ${paint(head)}`,
    ...shown.flatMap((one) => {
      const at =
        one.cell === undefined ? '' : ` ${one.sheet === undefined ? '' : `${one.sheet}!`}${one.cell}`;
      return wrap(
        `${one.code}${visibleText(at)} · ${sentencesOf(one, lang).message}`,
        '    ',
        reportWidth,
        '      ',
      );
    }),
  ];
}
