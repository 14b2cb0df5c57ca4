import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryLine,
  noHash,
  sealEntry,
  type LedgerEntry,
} from '../../../src/workspace/ledger/ledger-entry.ts';
import { readLedger, sealText } from '../../../src/workspace/ledger/read-ledger.ts';
import { draft } from './sample-ledger.ts';

function chain(names: readonly string[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const name of names) {
    const prev = entries.at(-1)?.hash ?? noHash;
    entries.push(sealEntry(draft(name), { seq: entries.length + 1, run: entries.length + 1, prev }));
  }
  return entries;
}

const entries = chain(['a.xlsx', 'Báo cáo lần 2.xlsx', 'c "d".xlsx', 'e.xlsx', 'g.xlsx']);
const lines = entries.map((one) => `${entryLine(one)}\n`);
const bytes = Buffer.from(lines.join(''));
const seal = sealText(entries.at(-1)!);
const read = (text: string | Uint8Array, sealed: string | null = seal) =>
  readLedger(typeof text === 'string' ? Buffer.from(text) : text, sealed);

describe('a ledger', () => {
  it('is read as it was written', () => {
    expect(readLedger(bytes, seal)).toEqual({ entries, trouble: null });
    expect(readLedger(null, null)).toEqual({ entries: [], trouble: null });
  });

  it('shows every edit of a single byte, at its line, and believes no line from there on', () => {
    const place = fc.record({
      at: fc.integer({ min: 0, max: bytes.length - 1 }),
      to: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(place, ({ at, to }) => {
        fc.pre(bytes[at] !== to);
        const edited = Uint8Array.from(bytes);
        edited[at] = to;
        const line = bytes.subarray(0, at).filter((one) => one === 0x0a).length + 1;
        const { trouble, entries: believed } = read(edited);
        expect(trouble?.line).toBe(line);
        expect(believed).toEqual(entries.slice(0, line - 1));
      }),
      { numRuns: 1500 },
    );
  });

  it('shows a byte taken out or put in', () => {
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 255 }), (at, extra) => {
        const less = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
        const more = Buffer.concat([bytes.subarray(0, at), Buffer.from([extra]), bytes.subarray(at)]);
        expect(read(less).trouble).not.toBeNull();
        expect(read(more).trouble).not.toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('shows every line dropped, the last one and all of them too', () => {
    for (let from = 0; from < lines.length; from++)
      for (let to = from + 1; to <= lines.length; to++) {
        const { trouble, entries: believed } = read([...lines.slice(0, from), ...lines.slice(to)].join(''));
        const isTail = to === lines.length;
        expect(trouble).toEqual(
          isTail ? { kind: 'shortened', line: lines.length } : { kind: 'chain', line: from + 1 },
        );
        expect(believed).toEqual(entries.slice(0, from));
      }
  });

  it('shows lines doubled and lines in another order', () => {
    const index = fc.integer({ min: 0, max: lines.length - 1 });
    fc.assert(
      fc.property(index, index, (from, at) => {
        const doubled = lines.toSpliced(at, 0, lines[from]!);
        expect(read(doubled.join('')).trouble).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        fc.pre(shuffled.some((one, at) => one !== lines[at]));
        expect(read(shuffled.join('')).trouble).not.toBeNull();
      }),
    );
  });

  it('names a last line that is not finished', () => {
    for (const cut of [1, 20, lines.at(-1)!.length - 1]) {
      const { trouble, entries: believed } = read(bytes.subarray(0, bytes.length - cut));
      expect(trouble).toEqual({ kind: 'torn', line: lines.length });
      expect(believed).toEqual(entries.slice(0, -1));
    }
  });

  it.each([
    ['missing', null],
    ['of another ledger', sealText(chain(['z.xlsx', 'y.xlsx']).at(-1)!)],
    ['no seal at all', 'x'],
    ['with a digit changed', seal.replace(/.\n$/, (end) => (end[0] === '0' ? '1\n' : '0\n'))],
  ])('does not stand without its seal: %s', (_, sealed) => {
    expect(read(bytes, sealed).trouble?.kind).toBe('seal');
  });

  it('may have lines more than its seal knows: the crash came between the two', () => {
    expect(read(bytes, sealText(entries[2]!)).trouble).toBeNull();
  });

  it('cannot be made to fit by a line that was sealed anew', () => {
    const { hash: _hash, seq, run, prev, ...said } = entries[1]!;
    const forged = sealEntry({ ...said, received: '2026-09-10' }, { seq, run, prev });
    const text = lines.with(1, `${entryLine(forged)}\n`).join('');
    expect(read(text).trouble).toEqual({ kind: 'chain', line: 3 });
  });
});
