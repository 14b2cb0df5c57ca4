import { beforeAll, describe, expect, it } from 'vitest';
import { WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { randomOf } from '../../src/cli/synthetic/random.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import type { CauseKind, Finding } from '../../src/domain/finding.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext } from '../../src/intake/intake-context.ts';
import { checkSubmission } from '../../src/rules/engine/check.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { inject, type Injection } from './likely-cause-injection.ts';

/** Departments (one of them a field lead), communes and a ward: every form with identities. */
const members = ['SNV', 'SYT', 'VP', 'X01', 'X02', 'X03', 'P01'];
const period = parsePeriod('2026-Q3')!;
const before = parsePeriod('2026-H1')!;

interface Right {
  submission: Submission;
  previous: ReadonlyMap<string, string>;
}

let right: Right[];
let maker: WorkbookMaker;

beforeAll(async () => {
  const edition = openEdition('cchc-2026');
  maker = new WorkbookMaker(edition);
  const context = intakeContext(maker.register, edition, period);
  right = [];
  for (const obligation of maker.obligations(period)) {
    if (!members.includes(obligation.agency)) continue;
    const bytes = await maker.workbook(obligation, maker.answers(obligation));
    const file = `nop/${obligation.id.replace('/', '-')}.xlsx`;
    const received = { file, sha256: '0', size: 1, received: null };
    const submission = extract(received, readWorkbook(bytes), context)[0];
    if (submission.observations.size > 0) right.push({ submission, previous: previousOf(obligation.id) });
  }
});

function previousOf(id: string): ReadonlyMap<string, string> {
  const obligation = maker.obligations(before).find((one) => one.id === id);
  const previous = new Map<string, string>();
  if (!obligation) return previous;
  const { values, tables } = maker.answers(obligation);
  const put = (key: string, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'decimal' in value)
      previous.set(key, String(value.decimal));
  };
  for (const [code, value] of values) put(code, value);
  for (const [table, rows] of tables)
    for (const { key, columns } of rows)
      for (const [column, value] of columns) put(`${table}:${key}/${column}`, value);
  return previous;
}

const identities = new Set(['L1-SUM-001', 'L1-SUM-003', 'L1-REL-004', 'L1-RAT-001']);

function brokenIn(submission: Submission, previous: ReadonlyMap<string, string>): readonly Finding[] {
  const { register } = maker;
  const agency = register.byCode.get(submission.agency!)!;
  const found = checkSubmission({ submission, form: submission.form, agency, register, period, previous });
  return found.findings.filter((one) => identities.has(one.code));
}

/** Whether a finding names what was done: first of all, or among the first where several fit equally. */
function naming(finding: Finding, injection: Injection): 'first' | 'equal' | 'no' {
  const at = (finding.causes ?? []).findIndex((one) => {
    const isKind = one.kind === injection.kind || (injection.isScale && one.kind === 'wrong-scale');
    return isKind && injection.cells.includes(`${one.sheet}!${one.cell}`);
  });
  if (at < 0) return 'no';
  if (at === 0) return 'first';
  return finding.causes![at]!.rank === 1 ? 'equal' : 'no';
}

const kinds: readonly CauseKind[] = [
  'digits-swapped',
  'wrong-scale',
  'digit-dropped',
  'digit-doubled',
  'wrong-sign',
  'exchanged',
  'part-left-out',
  'counted-twice',
  'part-missing',
  'last-period',
  'copied',
];

interface Share {
  broken: number;
  first: number;
  equal: number;
  missed: string[];
}

function experiment(kind: CauseKind, runs: number): Share {
  const share: Share = { broken: 0, first: 0, equal: 0, missed: [] };
  for (let run = 0; run < runs; run += 1) {
    const random = randomOf('likely cause', kind, run);
    const { submission, previous } = random.pick(right);
    const injection = inject(kind, submission, random, previous);
    if (!injection) continue;
    const broken = brokenIn(injection.submission, previous);
    if (broken.length === 0) continue;
    share.broken += 1;
    const named = broken.map((one) => naming(one, injection));
    if (named.every((one) => one === 'first')) share.first += 1;
    else if (named.every((one) => one !== 'no')) share.equal += 1;
    else {
      const bad = broken.find((one) => naming(one, injection) === 'no')!;
      share.missed.push(
        `${submission.obligation} ${injection.what} | ${bad.code} ${bad.instance}: ` +
          (bad.causes ?? [])
            .map((one) => `${one.rank} ${one.kind} ${one.cell} ${one.found}→${one.value}`)
            .join('; '),
      );
    }
  }
  return share;
}

describe('the likely cause of a broken identity', () => {
  it('starts from submissions in which every identity holds', () => {
    expect(right.length).toBeGreaterThan(7);
    for (const { submission, previous } of right) expect(brokenIn(submission, previous)).toEqual([]);
  });

  it('names a single seeded cause first, kind and cell, in nine of ten', () => {
    const shares = new Map(kinds.map((kind) => [kind, experiment(kind, 60)]));
    const all = [...shares.values()];
    const total = (of: (one: Share) => number) => all.reduce((sum, one) => sum + of(one), 0);
    const table = [...shares].map(
      ([kind, one]) =>
        `${kind.padEnd(15)} broken ${one.broken}, first ${one.first}, among equals ${one.equal}, missed ${one.missed.length}`,
    );
    const told = [...table, ...all.flatMap((one) => one.missed.slice(0, 5))].join('\n');
    expect(total((one) => one.broken)).toBeGreaterThan(300);
    expect(total((one) => one.first) / total((one) => one.broken), told).toBeGreaterThanOrEqual(0.9);
    for (const one of all) expect(one.first / one.broken, told).toBeGreaterThanOrEqual(0.75);
  });
});
