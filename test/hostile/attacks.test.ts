import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackTable } from '../../fixtures/hostile/attack-table.ts';
import { attacks } from '../../fixtures/hostile/attacks.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import { smallNow, smallPeriod } from '../end-to-end/small-province.ts';
import { hostileRound, type HostileRound } from './hostile-round.ts';

let round: HostileRound;
beforeAll(async () => {
  round = await hostileRound();
});
afterAll(() => round.province.remove());

/** What became of a file, in the words of the attack table. */
function outcomeOf(bytes: Uint8Array, expected: string): string {
  const { submission, findings } = round.pass('tep.xlsx', bytes);
  const problem = submission.facts.find((fact) => fact.kind === 'file-problem');
  if (problem?.kind === 'file-problem') return problem.problem;
  const codes = findings.map((one) => one.code);
  if (codes.includes('E-INT-001')) return 'a rule crashed';
  if (expected === 'read') return submission.form ? 'read' : `not recognised: ${codes.join(', ')}`;
  return codes.includes(expected) ? expected : `read without ${expected}: ${[...new Set(codes)].join(', ')}`;
}

describe('an attack file', () => {
  it.each(attacks.map((one) => [one.name, one] as const))('%s', (_name, attack) => {
    expect(outcomeOf(attack.bytes(round.good), attack.outcome)).toBe(attack.outcome);
  });

  it('is in the table of fixtures/hostile/README.md (npm run docs)', () => {
    const page = resolve(import.meta.dirname, '../../fixtures/hostile/README.md');
    expect(readFileSync(page, 'utf8')).toBe(attackTable());
  });

  it('has a name of its own', () => {
    expect(new Set(attacks.map((one) => one.name)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(50);
  });
});

describe('a file that takes too long', () => {
  it('is given up, by the clock that the reader was handed', () => {
    let time = 0;
    const watch = { now: () => (time += 1_000), until: 4_500 };
    expect(readWorkbook(round.good, watch)).toEqual({
      problem: 'over-limits',
      detail: expect.stringMatching(/\.(?:xml|rels): reading takes too long/),
    });
    expect(readWorkbook(round.good, { now: () => 0, until: 1 })).not.toHaveProperty('problem');
  });
});

describe('an inbox with attack files', () => {
  const someOf = [
    'flat-bomb',
    'billion-laughs',
    'duplicate-entry',
    'deep-nesting',
    'string-bomb',
    'ansi-in-cell',
  ];

  it('costs the attackers only: the files beside them are judged as without', async () => {
    const { province } = round;
    const check = async () => {
      const args = ['check', smallPeriod, '--json', '--now', smallNow];
      const { out } = await inProcess(args, province.root);
      return JSON.parse(out) as { findings: { file: string | null }[]; submissions: { file: string }[] };
    };
    const before = await check();
    for (const name of someOf) {
      const attack = attacks.find((one) => one.name === name)!;
      writeFileSync(join(province.inbox, `X01 ${name}.xlsx`), attack.bytes(round.good));
    }
    const after = await check();
    const others = (result: typeof before) => result.findings.filter((one) => one.file?.includes('X02'));
    expect(after.submissions).toHaveLength(before.submissions.length + someOf.length);
    expect(others(after)).toEqual(others(before));
  });
});

// oxlint-disable-next-line no-control-regex
const ownColour = /\u001b\[(?:[0-9]|[1-9][0-9])m/g;
// oxlint-disable-next-line no-control-regex
const command = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202e]/;

describe('what a hostile file says', () => {
  it('never commands the terminal', async () => {
    const { province } = round;
    province.fill((file) => (file.name.includes('X02') ? file : undefined));
    for (const name of ['ansi-in-cell', 'ansi-in-sheet-name']) {
      const attack = attacks.find((one) => one.name === name)!;
      writeFileSync(join(province.inbox, `X01 \u001b]0;x\u0007 ${name}.xlsx`), attack.bytes(round.good));
    }
    for (const format of ['text', 'json']) {
      const args = ['check', smallPeriod, '--format', format, '--now', smallNow, '--color', 'always'];
      const { out } = await inProcess(args, province.root, { isTerminal: true });
      expect(out).toContain('X01');
      // Our own colours, and nothing else.
      const rest = out.replace(ownColour, '');
      expect(rest).not.toMatch(command);
      expect(out).not.toContain('\u001b[8m');
    }
  });
});
