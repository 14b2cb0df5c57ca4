import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedFilesSarif } from '../../../src/reporters/files/checked-files-sarif.ts';
import { checkedFiles, nasty, problem } from './checked-sample.ts';
import { sarifComplaints, sarifSchema } from './sarif-validator.ts';

interface Log {
  runs: [
    {
      tool: { driver: { rules: { id: string; help: { text: string } }[] } };
      language: string;
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
            logicalLocations?: { fullyQualifiedName: string }[];
          },
        ];
        partialFingerprints: Record<string, string>;
      }[];
    },
  ];
}

const logOf = (...args: Parameters<typeof checkedFilesSarif>) =>
  JSON.parse(checkedFilesSarif(...args)) as Log;

describe('the schema', () => {
  it('is the whole one of OASIS and refuses what is wrong', () => {
    expect(sarifSchema['id']).toBe(
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    );
    expect(Object.keys(sarifSchema.definitions)).toHaveLength(52);
    expect(Object.keys(sarifSchema.definitions['result']!.properties)).toHaveLength(30);
    const good = logOf(checkedFiles([problem()]));
    expect(sarifComplaints(good)).toEqual([]);
    const spoiled = structuredClone(good) as unknown as { runs: [{ results: [Record<string, unknown>] }] };
    spoiled.runs[0].results[0]['level'] = 'fatal';
    spoiled.runs[0].results[0]['place'] = 'x';
    expect(sarifComplaints(spoiled).length).toBeGreaterThan(1);
  });
});

describe('SARIF', () => {
  it('names the place of a binary file in words and in the message', () => {
    const [run] = logOf(checkedFiles([problem()])).runs;
    const [result] = run.results;
    expect(run.language).toBe('vi');
    expect(result!.message.text).toContain('Mục II.1, đoạn 42: ');
    expect(result!.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
    expect(result!.locations[0].logicalLocations?.[0]?.fullyQualifiedName).toBe('Mục II.1, đoạn 42');
    expect(result!.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'templates/b%C3%A1o%20c%C3%A1o.docx',
    );
  });

  it('gives a text file its line and column', () => {
    const [run] = logOf(checkedFiles([problem({ line: 14, column: 11 })], 'forms/x/area-2.yaml')).runs;
    expect(run.results[0]!.locations[0].physicalLocation.region).toEqual({ startLine: 14, startColumn: 11 });
  });

  it('puts the worst first, with the meaning of every code', () => {
    const codes = ['L1-SUM-001', 'FD-009', 'X-NEW-001'];
    const severities = ['info', 'error', 'warning'] as const;
    const [run] = logOf(
      checkedFiles(codes.map((code, at) => problem({ code, severity: severities[at]! }))),
    ).runs;
    expect(run.results.map((one) => one.level)).toEqual(['error', 'warning', 'note']);
    for (const one of run.results) expect(run.tool.driver.rules[one.ruleIndex]!.id).toBe(one.ruleId);
    for (const { help } of run.tool.driver.rules) expect(help.text).not.toBe('');
  });

  it('knows a problem again where it moved, and tells two alike apart', () => {
    const prints = (place: string) =>
      logOf(checkedFiles([problem({ place }), problem({ place: 'đầu trang' })])).runs[0].results.map(
        (one) => one.partialFingerprints['cchcProblem/v1'],
      );
    expect(prints('Mục I, đoạn 3')).toEqual(prints('Mục IV, đoạn 99'));
    expect(new Set(prints('x')).size).toBe(2);
  });

  it('is valid whatever a file is called and says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const any = fc.record({
      message: text,
      place: text,
      path: text.filter((one) => one !== ''),
      line: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(any, ({ path, message, place, line }) => {
        const one = problem({ message, place, ...(line === undefined ? {} : { line }) });
        expect(sarifComplaints(logOf(checkedFiles([one, problem({ message: nasty })], path)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
