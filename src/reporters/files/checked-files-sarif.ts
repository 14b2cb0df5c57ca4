import type { CheckedFiles, CheckedFile, FileProblem } from './checked-files.ts';
import { fileSeverities, worstFirst, type FileSeverity } from './file-counts.ts';
import { fileUri } from './file-uri.ts';
import { problemFingerprints } from './problem-fingerprints.ts';
import { problemText } from './problem-sentence.ts';
import { ruleHelp, type RuleHelp } from './rule-help.ts';

const levels: Record<FileSeverity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0, as code scanning reads it: one run, worst results first, the meaning of each code beside it. A binary
 * file has no lines: its problems stand at line 1, and the place is told in words, in the message too. `helpOf` tells
 * what a code means.
 */
export function checkedFilesSarif(
  checked: CheckedFiles,
  helpOf: (code: string) => RuleHelp = (code) => ruleHelp(code, checked.lang),
): string {
  const { command, tool, lang } = checked;
  const found = worstFirst(checked);
  const codes = [...new Set(found.map(({ problem }) => problem.code))].sort();
  const fingerprints = new Map(checked.files.map((file) => [file, problemFingerprints(file)]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language: lang,
            rules: codes.map((code) => descriptor(code, worstOf(code, found), helpOf(code))),
          },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `${tool.name}/${command.replaceAll(' ', '-')}/` },
        artifacts: checked.files.map(({ path }) => ({ location: artifactLocation(path) })),
        results: found.map(({ file, problem }) => ({
          ruleId: problem.code,
          ruleIndex: codes.indexOf(problem.code),
          level: levels[problem.severity],
          message: { text: problemText(problem) },
          locations: [location(file, problem, checked.files.indexOf(file))],
          partialFingerprints: { 'cchcProblem/v1': fingerprints.get(file)!.get(problem)! },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function worstOf(code: string, found: readonly { problem: FileProblem }[]): FileSeverity {
  return fileSeverities.find((severity) =>
    found.some(({ problem }) => problem.code === code && problem.severity === severity),
  )!;
}

function descriptor(code: string, severity: FileSeverity, { title, text }: RuleHelp) {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text },
    defaultConfiguration: { level: levels[severity] },
  };
}

function location({ path }: CheckedFile, { line, column, place }: FileProblem, index: number) {
  const region = { startLine: line ?? 1, ...(line && column ? { startColumn: column } : {}) };
  return {
    physicalLocation: { artifactLocation: { ...artifactLocation(path), index }, region },
    ...(place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: place, kind: 'element' }] }),
  };
}

function artifactLocation(path: string) {
  const uri = fileUri(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
