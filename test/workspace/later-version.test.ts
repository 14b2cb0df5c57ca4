import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSubmissions, type Candidate } from '../../src/workspace/effective-submission.ts';
import { alone, choose, copied, entered, flawed, form, sent, unreadable } from './sample-candidates.ts';
import { submissionOf } from './sample-submission.ts';

describe('a later file', () => {
  const first = sent('a.xlsx', '2026-09-10');

  it('with 40 empty required cells does not replace a complete one (XU-06)', () => {
    expect(choose(flawed(first, 0), flawed(sent('b.xlsx', '2026-09-12', 40), 40))).toEqual({
      file: 'a.xlsx',
      reason: 'kept',
      keptOut: [
        [
          'b.xlsx',
          [
            { what: 'errors', now: 40, before: 0 },
            { what: 'blanks', now: 40, before: 0 },
          ],
        ],
      ],
    });
  });

  it.each([
    ['more errors', flawed(first, 1), flawed(sent('b.xlsx', '2026-09-12'), 2), 'a.xlsx', 'kept'],
    ['as many errors', flawed(first, 2), flawed(sent('b.xlsx', '2026-09-12'), 2), 'b.xlsx', 'latest'],
    ['fewer errors', flawed(first, 2), flawed(sent('b.xlsx', '2026-09-12'), 0), 'b.xlsx', 'latest'],
    ['a blocker', flawed(first, 5), flawed(sent('b.xlsx', '2026-09-12'), 0, 1), 'a.xlsx', 'kept'],
    [
      'errors, where the one before cannot be used at all',
      flawed(first, 0, 1),
      flawed(sent('b.xlsx', '2026-09-12', 2), 5),
      'b.xlsx',
      'latest',
    ],
    [
      'nothing that can be read',
      flawed(first, 3),
      flawed(unreadable('b.xlsx', '2026-09-12'), 0, 1),
      'a.xlsx',
      'readable',
    ],
    [
      'nothing that can be read, after another such',
      flawed(unreadable('a.pdf', '2026-09-10'), 0, 1),
      flawed(unreadable('b.xlsx', '2026-09-12'), 0, 1),
      'b.xlsx',
      'latest',
    ],
  ])('with %s', (_, one, other, file, reason) => {
    expect(choose(one, other)).toMatchObject({ file, reason });
    expect(choose(other, one)).toMatchObject({ file, reason });
  });

  it('that is good replaces even after a worse one was kept out', () => {
    const better = flawed(sent('c.xlsx', '2026-09-13'), 0);
    expect(choose(flawed(first, 1), flawed(sent('b.xlsx', '2026-09-12'), 4), better)).toMatchObject({
      file: 'c.xlsx',
      keptOut: [],
    });
  });

  it('of the same content is the same report', () => {
    const copy = sent('b.xlsx', '2026-09-12');
    const same = { ...copy, received: { ...copy.received, sha256: first.received.sha256 } };
    expect(choose(flawed(first, 0), flawed(same, 0))).toMatchObject({ file: 'a.xlsx', keptOut: [] });
  });
});

describe('the ledger', () => {
  it.each([
    [
      'tells the order of one day',
      entered(sent('b.xlsx'), 1),
      entered(sent('a.xlsx'), 2),
      'a.xlsx',
      'latest',
    ],
    [
      'says nothing of the order within one run: the version does',
      entered(sent('x v2.xlsx'), 1, 1),
      entered(sent('x.xlsx'), 2, 1),
      'x v2.xlsx',
      'version',
    ],
    [
      'comes after the day of receipt: entered later, received earlier',
      entered(sent('b.xlsx', '2026-09-14'), 1),
      entered(sent('a.xlsx', '2026-09-11'), 2),
      'b.xlsx',
      'latest',
    ],
    [
      'is not beaten by a file that nobody recorded',
      entered(sent('a.xlsx'), 1),
      copied('b v9.xlsx', '2026-09-30'),
      'a.xlsx',
      'recorded',
    ],
  ])('%s', (_, one, other, file, reason) => {
    expect(choose(...alone([one, other]))).toMatchObject({ file, reason });
    expect(choose(...alone([other, one]))).toMatchObject({ file, reason });
  });

  const good = flawed(entered(sent('a.xlsx', '2026-09-10'), 1), 0);
  const worse = (accepted?: number) => flawed(entered(sent('b.xlsx', '2026-09-12'), 2, 2, accepted), 3);

  it('lets a worse file count once it is accepted, and says what is worse', () => {
    expect(choose(good, worse())).toMatchObject({ file: 'a.xlsx', reason: 'kept' });
    expect(choose(good, worse(3))).toEqual({
      file: 'b.xlsx',
      reason: 'accepted',
      keptOut: [],
      accepted: { reason: 'đơn vị xác nhận', worse: [{ what: 'errors', now: 3, before: 0 }] },
    });
  });

  it('puts an accepted file after all that was entered before, even received later', () => {
    const later = flawed(entered(sent('c.xlsx', '2026-09-14'), 3), 0);
    expect(choose(good, worse(4), later)).toMatchObject({ file: 'b.xlsx' });
    const afterwards = flawed(entered(sent('c.xlsx', '2026-09-14'), 5), 0);
    expect(choose(good, worse(4), afterwards)).toMatchObject({ file: 'c.xlsx', reason: 'latest' });
    const worseStill = flawed(entered(sent('c.xlsx', '2026-09-14'), 5), 4);
    expect(choose(good, worse(4), worseStill)).toMatchObject({ file: 'b.xlsx', reason: 'kept' });
  });
});

describe('any collection of files', () => {
  const any = fc.record({
    name: fc.constantFrom('a', 'b v2', 'c (1)', 'd lần 3'),
    date: fc.option(fc.constantFrom('2026-09-10', '2026-09-11'), { nil: undefined }),
    blanks: fc.integer({ min: 0, max: 2 }),
    errors: fc.integer({ min: 0, max: 2 }),
    blockers: fc.integer({ min: 0, max: 1 }),
    readable: fc.boolean(),
    seq: fc.integer({ min: 0, max: 3 }),
    accepted: fc.boolean(),
    content: fc.integer({ min: 0, max: 2 }),
  });
  type Any = typeof any extends fc.Arbitrary<infer T> ? T : never;
  const candidatesOf = (list: readonly Any[]) =>
    list.map((it, at): Candidate => {
      const facts = {
        form: it.readable ? form : null,
        blanks: it.blanks,
        ...(it.date ? { date: it.date } : {}),
      };
      const plain = submissionOf('X1/unit', `${it.name}-${at}.xlsx`, facts);
      const line = it.seq > 0 ? it.seq * 10 + at : 0;
      const known = line > 0 ? entered(plain, line, it.seq * 10, it.accepted ? 100 + at : undefined) : plain;
      const received = { ...known.received, sha256: `content${it.content}-${it.readable}-${it.blanks}` };
      return flawed({ ...known, received }, it.errors, it.readable ? it.blockers : 1);
    });

  it('gives the same choice in any order, and one that none before it in time beats unaccepted', () => {
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (list, random) => {
          const candidates = candidatesOf(list);
          const shuffled = candidates
            .map((one) => ({ one, at: random.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          const plain = effectiveSubmissions(candidates).get('X1/unit')!;
          expect(effectiveSubmissions(shuffled).get('X1/unit')).toEqual(plain);
          expect(plain.others).toHaveLength(candidates.length - 1);
          const isReadable = candidates.some((one) => one.submission.form !== null);
          const isAccepted = plain.effective.received.arrival?.accepted !== undefined;
          if (isReadable && !isAccepted) expect(plain.effective.form).not.toBeNull();
          for (const one of plain.keptOut) expect(one.worse.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
