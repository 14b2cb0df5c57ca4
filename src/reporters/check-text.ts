import type { Finding, Severity } from '../domain/finding.ts';
import { visibleText } from '../domain/visible-text.ts';
import { say } from '../messages/catalogue.ts';
import { vietnameseOrder } from '../messages/format.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import { sentencesOf } from '../rules/sentences.ts';
import {
  countFindings,
  crashes,
  receivedFrom,
  type CheckReport,
  type SeverityCounts,
} from './check-report.ts';
import { plainStyle, type Style } from './style.ts';
import { locatedLines } from './located-text.ts';
import { padEnd, reportWidth, spread, wrap } from './text-layout.ts';

/** How a text report is written. */
export interface TextOptions {
  lang: Lang;
  style?: Style;
  /** Show remarks and explained findings too. */
  showAll?: boolean;
}

interface Group {
  title: string;
  findings: Finding[];
  counts: SeverityCounts;
  /** The agency's files; empty where the group is no agency. */
  files: CheckReport['submissions'];
}

const symbols: Record<Severity, string> = { blocker: '✖', error: '✖', warning: '▲', info: '·' };

/** `cchc check` for people: by agency, worst first; the last lines are the verdict and the next command. */
export function checkText(report: CheckReport, options: TextOptions): string {
  const { lang } = options;
  const style = options.style ?? plainStyle;
  const groups = groupByAgency(report, lang);
  const loud = groups.filter((one) => isLoud(one, options.showAll ?? false));
  const name = periodName(report.period, lang);
  const head = say(lang, 'reporters.check-head', {
    period: name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
    folder: report.folder,
    agencies: receivedFrom(report),
    files: new Set(report.submissions.map((one) => one.file)).size,
    skipped: report.skipped,
    ignored: report.ignored ?? 0,
  });
  return [
    style.bold(head),
    '',
    ...loud.flatMap((group) => groupLines(group, lang, style, options.showAll ?? false)),
    ...summaryLines(report, loud, lang, style),
    '',
  ].join('\n');
}

function groupByAgency(report: CheckReport, lang: Lang): Group[] {
  const groups = new Map<string, Finding[]>();
  const files = new Set(report.submissions.map((one) => one.file));
  for (const finding of report.findings) {
    // Without an agency a file stands for itself; what is about no file of an agency is about the period.
    const isFile = finding.file !== undefined && files.has(finding.file);
    const key = finding.agency ?? `\u0000${isFile ? finding.file : ''}`;
    const list = groups.get(key);
    if (list) list.push(finding);
    else groups.set(key, [finding]);
  }
  const named = [...groups].map(([key, findings]): Group => {
    const unknown = () =>
      key === '\u0000'
        ? say(lang, 'reporters.whole-period', undefined)
        : `${say(lang, 'reporters.no-agency', undefined)}: ${key.slice(1)}`;
    const title = key.startsWith('\u0000') ? unknown() : (report.agencies.get(key) ?? key);
    const own = report.submissions.filter((one) => one.agency === key);
    return { title, findings, counts: countFindings(findings, true), files: own };
  });
  return named.sort(
    (a, b) =>
      b.counts.blocker - a.counts.blocker ||
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      vietnameseOrder(a.title, b.title),
  );
}

function isLoud({ counts, findings }: Group, showAll: boolean): boolean {
  return showAll ? findings.length > 0 : counts.blocker + counts.error + counts.warning > 0;
}

function groupLines(group: Group, lang: Lang, style: Style, showAll: boolean): string[] {
  const isShown = (one: Finding) => showAll || (one.severity !== 'info' && one.disposition === 'open');
  const shown = group.findings.filter(isShown);
  const info = group.findings.filter((one) => !isShown(one) && one.severity === 'info').length;
  const quietOnes = group.findings.filter((one) => !isShown(one) && one.severity !== 'info');
  const waived = quietOnes.filter((one) => one.disposition === 'waived').length;
  const explained = quietOnes.length - waived;
  const quiet =
    info + explained + waived > 0
      ? say(lang, 'reporters.quiet-notes', { info, explained, waived })
      : undefined;
  const heading = spread(group.title, say(lang, 'reporters.counts', group.counts));
  return [
    style.bold(heading),
    ...fileLines(shown, lang, style),
    ...(showAll ? locatedLines(group.files, lang).map((one) => style.dim(one)) : []),
    ...(quiet === undefined ? [] : [style.dim(`  · ${quiet}`)]),
    '',
  ];
}

/** Findings under the file that they are in; the file is named once. */
function fileLines(findings: readonly Finding[], lang: Lang, style: Style): string[] {
  const lines: string[] = [];
  const files = [...new Set(findings.map((one) => one.file))];
  for (const file of files) {
    if (file !== undefined) lines.push(style.dim(`  ${visibleText(file)}`));
    for (const finding of findings)
      if (finding.file === file) lines.push(...findingLines(finding, lang, style));
  }
  return lines;
}

function findingLines(finding: Finding, lang: Lang, style: Style): string[] {
  const { severity, sheet, cell, file, code } = finding;
  const paint =
    severity === 'blocker' || severity === 'error'
      ? style.red
      : severity === 'warning'
        ? style.yellow
        : style.dim;
  const label = padEnd(`${symbols[severity]} ${say(lang, 'reporters.severity', { severity })}`, 16);
  const place = say(lang, 'reporters.place', {
    ...(sheet === undefined ? {} : { sheet: visibleText(sheet) }),
    ...(cell === undefined ? {} : { cell }),
    ...(file === undefined ? {} : { file: visibleText(file.slice(file.lastIndexOf('/') + 1)) }),
  });
  const { message, fix } = sentencesOf(finding, lang);
  const first = spread(`  ${label} ${place}`, code, reportWidth);
  return [
    first.replace(label, paint(label)),
    ...wrap(message, '    '),
    ...(fix === '' ? [] : wrap(fix, '    → ', reportWidth, '      ')),
    ...(finding.waiver ? wrap(say(lang, 'reporters.finding-waiver', finding.waiver), '    ') : []),
  ];
}

function summaryLines(report: CheckReport, loud: readonly Group[], lang: Lang, style: Style): string[] {
  const counts = countFindings(report.findings, true);
  const received = receivedFrom(report);
  const loudAgencies = new Set(
    loud.flatMap((one) => one.findings.flatMap((finding) => finding.agency ?? [])),
  );
  const sent = new Set(report.submissions.flatMap((one) => one.agency ?? []));
  const clean = [...sent].filter((code) => !loudAgencies.has(code)).length;
  const unreadable = report.submissions.filter((one) => one.status === 'unreadable').length;
  const crashed = crashes(report);
  const passed = counts.blocker + counts.error === 0 && unreadable === 0;
  const verdict = say(lang, 'reporters.verdict', {
    ...counts,
    passed,
    agencies: loudAgencies.size,
    received,
    expected: report.agencies.size,
  });
  return [
    ...(clean > 0 ? [say(lang, 'reporters.other-agencies', { count: clean, all: loud.length === 0 })] : []),
    ...(report.notEvaluated.length > 0
      ? [style.dim(say(lang, 'reporters.not-evaluated', { count: report.notEvaluated.length }))]
      : []),
    ...(report.cells
      ? wrap(say(lang, 'reporters.cells', report.cells), '').map((one) => style.dim(one))
      : []),
    ...((report.undated ?? 0) > 0
      ? wrap(say(lang, 'reporters.undated', { count: report.undated!, period: report.period.id }), '').map(
          (one) => style.dim(one),
        )
      : []),
    ...waivedLines(report, lang).map((one) => style.dim(one)),
    ...waiverLines(report, lang).map((one) => style.yellow(one)),
    ...(crashed > 0 ? [style.red(say(lang, 'reporters.crashed', { count: crashed }))] : []),
    ...(unreadable > 0 ? [style.red(say(lang, 'reporters.incomplete', { count: unreadable }))] : []),
    '',
    ...wrap(verdict, '').map((line) => style.bold(passed ? style.green(line) : style.red(line))),
    ...nextLines(report, lang, passed && received === report.agencies.size),
  ];
}

/** How much passes by permission. */
function waivedLines({ waivers = [] }: CheckReport, lang: Lang): string[] {
  const passing = waivers.filter((one) => one.passed > 0);
  const passed = passing.reduce((sum, one) => sum + one.passed, 0);
  return passed === 0
    ? []
    : wrap(say(lang, 'reporters.waived', { count: passed, lines: passing.length }), '');
}

/** Permissions that let nothing pass, or not everything: somebody has to look at them. */
function waiverLines({ waivers = [] }: CheckReport, lang: Lang): string[] {
  return waivers
    .filter((one) => one.state !== 'waived')
    .flatMap(({ waiver, state }) =>
      wrap(say(lang, 'reporters.waiver', { ...waiver, target: visibleText(waiver.target), state }), ''),
    );
}

/** What to do next, at most two commands. */
function nextLines(report: CheckReport, lang: Lang, isFinal: boolean): string[] {
  const { period, findings, agencies } = report;
  const commands: [string, string][] = [];
  const worst = findings.find((one) => one.disposition === 'open' && one.severity !== 'info');
  if (worst) commands.push([`cchc rules ${worst.code}`, say(lang, 'reporters.next-rules', undefined)]);
  if (receivedFrom(report) < agencies.size)
    commands.push([`cchc status ${period.id}`, say(lang, 'reporters.next-status', undefined)]);
  const draft = isFinal ? 'reporters.next-compile' : 'reporters.next-draft';
  if (commands.length < 2) commands.push([`cchc compile ${period.id}`, say(lang, draft, undefined)]);
  return commandLines(commands, lang);
}

/** `Việc tiếp theo:  cchc …   why`, one command per line, aligned. */
export function commandLines(commands: readonly (readonly [string, string])[], lang: Lang): string[] {
  const title = say(lang, 'reporters.next', undefined);
  const width = Math.max(...commands.map(([command]) => command.length));
  return commands.map(
    ([command, why], index) =>
      `${index === 0 ? title : ' '.repeat(title.length)}  ${padEnd(command, width)}   ${why}`,
  );
}
