import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clip, padEnd, spread, widthOf, wrap } from '../../src/reporters/text-layout.ts';

describe('text layout', () => {
  it.each([
    ['Ủy ban nhân dân', 15],
    ['Ủy ban nhân dân'.normalize('NFD'), 15],
    ['✖ ▲ ✔ → “x” …', 13],
    ['漢字', 4],
  ])('widthOf(%s) is %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('measures Vietnamese as string-width does', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyỳỷỹýỵẬỘỮ–“”… 0123456789.,%()');
    fc.assert(
      fc.property(fc.array(letters), (some) => {
        const text = some.join('');
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('wraps without losing a word, and within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđ]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrap(list.join(' '), '  ', 30);
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(list);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(30);
      }),
    );
  });

  it('aligns, spreads and clips', () => {
    expect(wrap('', '  ')).toEqual([]);
    expect(padEnd('Tổng', 6)).toBe('Tổng  ');
    expect(spread('a', 'b', 6)).toBe('a    b');
    expect(spread('aaaaaa', 'b', 6)).toBe('aaaaaa  b');
    expect(clip('Ủy ban nhân dân', 6)).toBe('Ủy ba…');
    expect(clip('Sở', 6)).toBe('Sở');
  });
});
