import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../../src/report/language/number-in-words.ts';

const words: Record<string, number> = Object.fromEntries(
  'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((one, at) => [one, at]),
);
Object.assign(words, { mốt: 1, lăm: 5 });
const scales: Record<string, bigint> = { nghìn: 1000n, triệu: 1_000_000n };

/** Reads the words back, by the rules of the language and not by the code that wrote them. */
function read(text: string): bigint {
  let all = 0n;
  let part = 0n;
  let three = 0n;
  let last = 0n;
  for (const word of text.split(' ')) {
    if (word === 'linh') continue;
    if (word === 'trăm') [three, last] = [last * 100n, 0n];
    else if (word === 'mươi') [three, last] = [three + last * 10n, 0n];
    else if (word === 'mười') three += 10n;
    else if (word === 'tỷ') {
      all = (all + part + three + last) * 1_000_000_000n;
      [part, three, last] = [0n, 0n, 0n];
    } else if (word in scales) {
      part += (three + last) * scales[word]!;
      [three, last] = [0n, 0n];
    } else last = BigInt(words[word]!);
  }
  return all + part + three + last;
}

describe('a number in words', () => {
  it.each([
    ['0', 'không'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['25', 'hai mươi lăm'],
    ['101', 'một trăm linh một'],
    ['110', 'một trăm mười'],
    ['1000', 'một nghìn'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['41206', 'bốn mươi mốt nghìn hai trăm linh sáu'],
    ['1000000', 'một triệu'],
    ['2000015', 'hai triệu không trăm mười lăm'],
    ['3000000001', 'ba tỷ không trăm linh một'],
    ['-7', 'âm bảy'],
    ['1.5', '1.5'],
  ])('%s is %s', (value, expected) => {
    expect(numberInWords(value)).toBe(expected);
  });

  it('reads back as the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), (value) => {
        expect(read(numberInWords(String(value)))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});
