import { describe, expect, it } from 'vitest';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { cAcc001 } from '../../src/rules/collection/c-acc-001-worse-accepted.ts';
import { cDup001 } from '../../src/rules/collection/c-dup-001-several-files.ts';
import { cDup002 } from '../../src/rules/collection/c-dup-002-worse-kept-out.ts';
import { cExp001 } from '../../src/rules/collection/c-exp-001-overdue.ts';
import { cGap001 } from '../../src/rules/collection/c-gap-001-no-working-day.ts';
import { cLat001 } from '../../src/rules/collection/c-lat-001-late.ts';
import { cLdg001 } from '../../src/rules/collection/c-ldg-001-damaged.ts';
import { cLdg002 } from '../../src/rules/collection/c-ldg-002-changed.ts';
import { cLdg003 } from '../../src/rules/collection/c-ldg-003-gone.ts';
import { cLdg004 } from '../../src/rules/collection/c-ldg-004-dates-contradict.ts';
import { cLed001 } from '../../src/rules/collection/c-led-001-lead-without-agency.ts';
import { cRec001 } from '../../src/rules/collection/c-rec-001-receipt-without-file.ts';
import { cTim001 } from '../../src/rules/collection/c-tim-001-weak-evidence.ts';
import type { CollectionContext, CollectionRule } from '../../src/rules/rule.ts';
import { l3Dup002 } from '../../src/rules/text/l3-dup-002-copied-text.ts';
import { buildForm, buildSubmission, outcomeOf } from './build-submission.ts';

const form = buildForm();

export function obligation(status: Partial<ObligationStatus>, agency = 'X01'): ObligationStatus {
  return {
    obligation: { id: `${agency}/unit`, agency, submissionType: 'unit', form },
    state: 'valid',
    deadline: '2026-09-20',
    daysLate: 0,
    blockers: 0,
    errors: 0,
    ...status,
  };
}

function context(some: Partial<CollectionContext>): CollectionContext {
  return {
    period: parsePeriod('2026-Q3')!,
    register: { agencies: [], byCode: new Map() },
    obligations: [],
    submissions: [],
    duplicates: new Map(),
    today: '2026-09-23',
    ...some,
  };
}

const outcome = (rule: CollectionRule, some: Partial<CollectionContext>) =>
  outcomeOf([...rule.check(context(some))]);

function received(agency: string, evidence: 'ledger' | 'register', text = ''): Submission {
  const one = buildSubmission(form, { agency, file: `${agency}.xlsx`, narrative: { 'I.1': text } });
  return { ...one, received: { ...one.received, received: { date: '2026-09-22', evidence } } };
}

describe('C-EXP-001 overdue', () => {
  it.each<[string, Partial<ObligationStatus>, string, string]>([
    ['received', {}, '2026-09-23', 'pass'],
    ['missing on the day of the deadline', { state: 'missing' }, '2026-09-20', 'not-applicable'],
    ['missing the day after', { state: 'missing', daysLate: 1 }, '2026-09-21', 'fail'],
  ])('%s', (_, status, today, expected) => {
    expect(outcome(cExp001, { obligations: [obligation(status)], today })).toBe(expected);
  });
});

describe('C-LAT-001 late', () => {
  it.each<[string, Partial<ObligationStatus>, string]>([
    ['on the day', { received: '2026-09-20' }, 'pass'],
    ['two days later', { received: '2026-09-22', daysLate: 2 }, 'fail'],
    ['nothing known about receipt', {}, 'not-evaluated'],
    ['missing', { state: 'missing', daysLate: 3 }, 'not-applicable'],
  ])('%s', (_, status, expected) => {
    expect(outcome(cLat001, { obligations: [obligation(status)] })).toBe(expected);
  });
});

describe('C-TIM-001 day of receipt not recorded', () => {
  it.each<[string, Partial<ObligationStatus>, string]>([
    ['recorded', { received: '2026-09-22', daysLate: 2 }, 'pass'],
    ['received, not recorded', {}, 'fail'],
    ['missing', { state: 'missing', daysLate: 3 }, 'not-applicable'],
  ])('%s', (_, status, expected) => {
    expect(outcome(cTim001, { obligations: [obligation(status)] })).toBe(expected);
  });

  it('is said once for all of them, with the command', () => {
    const obligations = [
      obligation({}),
      obligation({}, 'X02'),
      obligation({ received: '2026-09-14' }, 'X03'),
    ];
    const results = [...cTim001.check(context({ obligations }))];
    expect(results).toMatchObject([
      { params: { count: 2, received: 3, obligations: ['X01/unit', 'X02/unit'] } },
    ]);
    expect(cTim001.words.vi.fix(results[0]!.params!)).toContain('cchc receive 2026-Q3');
  });
});

describe('C-DUP-001 several files', () => {
  it('names the one that counts', () => {
    const [first, second] = [received('X01', 'register'), received('X02', 'register')];
    expect(outcome(cDup001, { duplicates: new Map([['X01/unit', [first!]]]) })).toBe('pass');
    expect([
      ...cDup001.check(context({ duplicates: new Map([['X01/unit', [first!, second!]]]) })),
    ]).toMatchObject([{ outcome: 'fail', file: 'X01.xlsx', params: { others: ['X02.xlsx'] } }]);
  });
});

describe('C-DUP-001 severity', () => {
  const workbook = (file: string, sha256: string, own: typeof form | null = form) => {
    const one = received('X01', 'register');
    return { ...one, form: own, received: { ...one.received, file, sha256 } };
  };
  it.each([
    ['other figures', workbook('b.xlsx', 'bb'), undefined, 'different', 'version'],
    ['an identical copy', workbook('b.xlsx', 'aa'), 'info', 'same', 'same'],
    ['the signed scan beside it', workbook('b.pdf', 'bb', null), 'info', 'attachment', 'version'],
    ['a workbook that cannot be read', workbook('b.xlsx', 'bb', null), undefined, 'different', 'version'],
  ])('%s', (_, other, severity, kind, reason) => {
    const [result] = cDup001.check(
      context({
        duplicates: new Map([['X01/unit', [workbook('a.xlsx', 'aa'), other]]]),
        duplicateReasons: new Map([['X01/unit', 'version']]),
      }),
    );
    expect([result!.severity, result!.params!['kind'], result!.params!['reason']]).toEqual([
      severity,
      kind,
      reason,
    ]);
  });
});

const worse = {
  obligation: 'X01/unit',
  agency: 'X01',
  file: 'nop/a.xlsx',
  other: 'nop/b.xlsx',
  unreadable: false,
  worse: [{ what: 'blanks', now: 40, before: 0 }],
};

describe('C-DUP-002 a worse file kept out', () => {
  it.each([
    ['nothing', [], 'pass'],
    ['a version with gaps', [worse], 'fail'],
    ['a workbook that cannot be read', [{ ...worse, unreadable: true }], 'fail'],
    ['the signed scan', [{ ...worse, unreadable: true, other: 'nop/a.pdf' }], 'pass'],
  ])('%s', (_, keptOut, expected) => {
    expect(outcome(cDup002, { keptOut })).toBe(expected);
  });

  it('says what is worse, keeps nothing out of the totals and names the way on', () => {
    const [result] = cDup002.check(context({ keptOut: [worse] }));
    expect(result).toMatchObject({ file: 'nop/b.xlsx', figures: [] });
    expect(cDup002.words.vi.message(result!.params!)).toContain('40 ô bắt buộc bỏ trống (tệp trước 0)');
    expect(cDup002.words.vi.fix(result!.params!)).toContain('--accept "lý do"');
  });
});

describe('C-ACC-001 a worse file that was accepted', () => {
  it.each([
    ['none', [], 'pass'],
    ['one', [{ ...worse, reason: 'Sở xác nhận' }], 'fail'],
  ])('%s', (_, accepted, expected) => {
    expect(outcome(cAcc001, { accepted })).toBe(expected);
  });
});

describe('C-LDG-001 to 004', () => {
  const rules = [cLdg001, cLdg002, cLdg003, cLdg004];
  const sound = {
    file: 'so-tiep-nhan.jsonl',
    trouble: null,
    recorded: 2,
    files: 2,
    changed: [],
    gone: [],
    contradicted: [],
  };
  it.each([
    ['no ledger', {}, ['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable']],
    ['a sound one', { ledger: sound }, ['pass', 'pass', 'pass', 'pass']],
    [
      'one with all of it',
      {
        ledger: {
          ...sound,
          trouble: { kind: 'edited', line: 3 },
          changed: ['nop/a.xlsx'],
          gone: ['nop/b.xlsx'],
          contradicted: [{ file: 'nop/a.xlsx', ledger: '2026-09-14', table: '2026-09-17', line: 2 }],
        },
      },
      ['fail', 'fail', 'fail', 'fail'],
    ],
  ])('%s', (_, some, expected) => {
    expect(rules.map((rule) => outcome(rule, some))).toEqual(expected);
  });

  it.each([
    ['torn', 'dòng cuối (dòng 3) bị dở dang'],
    ['edited', 'dòng 3 bị sửa'],
    ['chain', 'dòng 3 không nối tiếp'],
    ['shortened', 'phải có đủ 3 dòng'],
    ['seal', 'so-tiep-nhan.sha256'],
  ])('names the line and the trouble: %s', (kind, words) => {
    const ledger = { ...sound, trouble: { kind, line: 3 } };
    const [result] = cLdg001.check(context({ ledger }));
    expect(cLdg001.words.vi.message(result!.params!)).toContain(words);
  });
});

describe('C-GAP-001 no working day after the cutoff', () => {
  const tight = { sender: 'commune', deadline: '2026-09-14', cutoff: '2026-09-14' };
  it.each([
    ['not asked', {}, 'not-applicable'],
    ['none', { tightDeadlines: [] }, 'pass'],
    ['one', { tightDeadlines: [tight] }, 'fail'],
    ['no calendar', { tightDeadlines: [{ ...tight, missingCalendar: 2027 }] }, 'not-evaluated'],
  ])('%s', (_, some, expected) => {
    expect(outcome(cGap001, some)).toBe(expected);
  });
});

describe('C-LED-001 and C-REC-001', () => {
  const gap = { lead: 'VP', label: { vi: 'Văn phòng', en: 'Office' }, indicators: ['2.1.1', '2.1.2'] };
  const line = { record: 'so-tiep-nhan.csv', line: 3, file: 'SYT.xls', nearest: 'SYT.xlsx' };
  it('pass when nothing is missing', () => {
    expect([outcome(cLed001, {}), outcome(cRec001, {})]).toEqual(['pass', 'pass']);
  });

  it('name the lead and the line', () => {
    expect([...cLed001.check(context({ leadsWithoutAgency: [gap] }))]).toMatchObject([
      { outcome: 'fail', instance: 'VP', params: { lead: 'VP', count: 2 } },
    ]);
    const [result] = cRec001.check(context({ unmatchedReceipts: [line] }));
    expect(result).toMatchObject({ outcome: 'fail', file: 'so-tiep-nhan.csv', params: { line: 3 } });
    expect(cRec001.words.vi.fix(result!.params!)).toContain('SYT.xlsx');
  });
});

describe('L3-DUP-002 copied text', () => {
  const long = 'Trong quý III, đơn vị đã ban hành kế hoạch và tổ chức thực hiện. '.repeat(5);
  it.each<[string, string, string, string]>([
    ['the same long text', long, long.toUpperCase(), 'fail'],
    ['different text', long, `${long} Riêng xã B.`, 'pass'],
    ['the same short text', 'Không phát sinh', 'Không phát sinh', 'pass'],
  ])('%s', (_, one, other, expected) => {
    const submissions = [received('X01', 'register', one), received('X02', 'register', other)];
    expect(outcome(l3Dup002, { submissions })).toBe(expected);
  });
});
