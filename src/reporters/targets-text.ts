import type { Attainment } from '../domain/target.ts';
import { say } from '../messages/catalogue.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import {
  actualText,
  gapText,
  goalText,
  remarks,
  stateText,
  type TargetWords,
} from '../messages/target-text.ts';
import { plainStyle, type Style } from './style.ts';
import { countStates, type TargetsReport } from './targets-report.ts';
import { padEnd, reportWidth, wrap } from './text-layout.ts';

const widths = [6, 24, 17, 13, 14, 14] as const;
const gap = '  ';

/** `cchc targets` for people: one block for each target, in the order of the plan, and how many were attained. */
export function targetsText(
  report: TargetsReport,
  { lang, style = plainStyle }: { lang: Lang; style?: Style },
): string {
  const { period, edition, agencies, plan, attainments, coverage, findings = [] } = report;
  const words = { lang, edition, agencies: new Map(agencies.map((one) => [one.code, one.name])) };
  const states = countStates(attainments);
  const head = say(lang, 'targets.head', {
    year: period.year,
    count: attainments.length,
    period: periodName(period, lang),
    until: period.end,
  });
  const verdict = say(lang, 'targets.verdict', {
    attained: states.attained,
    missed: states['not-attained'],
    open: states.undecided,
  });
  const { file, examples } = plan;
  return [
    ...wrap(head, '').map((line) => style.bold(line)),
    '',
    columnLine(say(lang, 'targets.columns', undefined).split('|')),
    `  ${widths.map((width) => '─'.repeat(width)).join(gap)}`,
    ...attainments.flatMap((one) => block(one, words, style)),
    '',
    ...(coverage.received < coverage.expected
      ? wrap(say(lang, 'targets.coverage', coverage), '').map((line) => style.yellow(line))
      : []),
    ...(findings.length > 0
      ? wrap(
          say(lang, 'targets.findings', {
            count: findings.length,
            codes: [...new Set(findings)].sort(),
            command: `cchc check ${period.id}`,
          }),
          '',
        ).map((line) => style.yellow(line))
      : []),
    ...attainments.flatMap(({ target: { id, owner = '', unknownOwner } }) =>
      unknownOwner
        ? wrap(
            say(lang, 'targets.unknown-owner', { id, owner, nearest: unknownOwner.nearest ?? '' }),
            '',
          ).map((line) => style.yellow(line))
        : [],
    ),
    ...(examples > 0 ? wrap(say(lang, 'targets.examples', { count: examples, file }), '') : []),
    style.bold(verdict),
    '',
  ].join('\n');
}

/** The columns side by side, each wrapped in its own; remarks below, from the second column on. */
function block(attainment: Attainment, words: TargetWords, style: Style): string[] {
  const { target, state } = attainment;
  const texts = [
    target.id,
    target.text,
    goalText(target, words),
    actualText(attainment, words),
    gapText(attainment, words),
    stateText(attainment, words.lang),
  ];
  const cells = texts.map((text, at) => wrap(text, '', widths[at]!));
  const height = Math.max(...cells.map((one) => one.length));
  const paint = { attained: style.green, 'not-attained': style.red, undecided: style.yellow }[state];
  const lines = Array.from({ length: height }, (_, row) => {
    const line = cells.map((cell) => cell[row] ?? '');
    const start = columnLine(line.slice(0, -1), false);
    const last = line.at(-1)!;
    return (last === '' ? start.trimEnd() : start + gap + paint(last)).trimEnd();
  });
  const owner = target.owner === undefined ? '' : (words.agencies.get(target.owner) ?? target.owner);
  const notes = [
    ...remarks(attainment, words),
    ...(owner === '' ? [] : [say(words.lang, 'targets.owner', { owner })]),
  ].join('; ');
  const indent = ' '.repeat(2 + widths[0] + gap.length);
  return [...lines, ...(notes === '' ? [] : wrap(notes, indent, reportWidth).map((one) => style.dim(one)))];
}

function columnLine(cells: readonly string[], isTrimmed = true): string {
  const line = `  ${cells.map((cell, at) => padEnd(cell, widths[at]!)).join(gap)}`;
  return isTrimmed ? line.trimEnd() : line;
}
