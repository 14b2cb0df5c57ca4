import { visibleText } from '../../domain/visible-text.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';
import { say } from '../../messages/catalogue.ts';
import type { CheckedFiles, CheckedFile, FileProblem } from './checked-files.ts';
import { countProblems } from './file-counts.ts';
import { problemText } from './problem-sentence.ts';

/**
 * JUnit XML: a suite for each file, a case for each problem, one passing case for a file without any. What makes the
 * command fail (`failOn`) is a failure, so that both say the same; the rest are passing cases with output. The message
 * stands in the body too: GitLab shows nothing else.
 */
export function checkedFilesJunit(checked: CheckedFiles): string {
  const { error, warning } = countProblems(checked);
  const failures = { error, warning: error + warning, never: 0 }[checked.failOn ?? 'error'];
  const suites = checked.files.map((file) => suite(file, checked));
  const tests = checked.files.reduce((sum, { problems }) => sum + Math.max(1, problems.length), 0);
  const head = `<testsuites ${attributes({ name: `${checked.tool.name} ${checked.command}`, tests, failures, errors: 0 })}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>', ''].join('\n');
}

function suite(file: CheckedFile, checked: CheckedFiles): string {
  const { path, problems } = file;
  const fails = ({ severity }: FileProblem) => isFailure(severity, checked);
  const failures = problems.filter(fails).length;
  const names = caseNames(problems);
  const cases =
    problems.length === 0
      ? [`    <testcase ${caseAttributes(path, say(checked.lang, 'reporters.files-clean', undefined))}/>`]
      : problems.map((problem, at) => testcase(path, names[at]!, problem, fails(problem)));
  const head = attributes({ name: visibleText(path), tests: cases.length, failures, errors: 0, skipped: 0 });
  return [`  <testsuite ${head}>`, ...cases, '  </testsuite>'].join('\n');
}

function isFailure(severity: FileProblem['severity'], { failOn = 'error' }: CheckedFiles): boolean {
  return failOn !== 'never' && (severity === 'error' || (severity === 'warning' && failOn === 'warning'));
}

function testcase(path: string, name: string, problem: FileProblem, isFailed: boolean): string {
  const text = escapeXml(problemText(problem));
  const body = isFailed
    ? `<failure ${attributes({ message: visibleText(problem.message), type: problem.severity })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase ${caseAttributes(path, name, problem.line)}>\n      ${body}\n    </testcase>`;
}

function caseAttributes(path: string, name: string, line?: number): string {
  const file = visibleText(path);
  return attributes({ classname: file, name, file, ...(line === undefined ? {} : { line }) });
}

/** Code, subject and place; the second of two alike says so, since services know a case by its name. */
function caseNames(problems: readonly FileProblem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, subject, place }) => {
    const about = [subject, place].filter((one) => one !== undefined && one !== '').join(', ');
    const name = visibleText(about === '' ? code : `${code} ${about}`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${lineEnds(escapeXml(String(value)))}"`)
    .join(' ');
}

/** A reader turns the line ends of an attribute into blanks unless they are written as numbers. */
const lineEnds = (text: string) => text.replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
