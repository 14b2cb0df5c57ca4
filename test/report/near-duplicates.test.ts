import { array, assert, constantFrom, integer, nat, option, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareForm } from '../../src/report/narrative/content-tokens.ts';
import { foldTexts, sendersOf } from '../../src/report/narrative/fold-texts.ts';
import { nearDuplicates } from '../../src/report/narrative/near-duplicates.ts';
import { sampleAgencies } from './sample-consolidation.ts';

const agencies = sampleAgencies(60);
const names = new Map(agencies.map((one) => [one.code, one]));
const sent = (texts: readonly string[]) =>
  texts.map((text, at) => ({ agency: agencies[at]!.code, text, extra: '' }));
const fold = (...texts: string[]) => foldTexts(sent(texts), names);

const long =
  'Kế hoạch cải cách hành chính năm được ban hành kịp thời, phân công rõ từng đầu việc cho các phòng, bộ phận; việc thực hiện ' +
  'được kiểm tra định kỳ, các khó khăn phát sinh được báo cáo và tháo gỡ ngay, kết quả được công khai trên trang thông tin';

describe('near duplicates', () => {
  it('are folded under the most complete text', () => {
    const fuller = `${long} và niêm yết tại trụ sở`;
    const [only, ...others] = fold(long, fuller, `${long}.`);
    expect(others).toEqual([]);
    expect(only!.text).toBe(fuller);
    expect(only!.agencies).toEqual([agencies[1]!.code]);
    expect(only!.similar).toEqual([agencies[0]!.code, agencies[2]!.code]);
  });

  it.each([
    [
      'a number',
      'ban hành kịp thời',
      'ban hành kịp thời với 12 nhiệm vụ',
      'ban hành kịp thời với 13 nhiệm vụ',
    ],
    ['a date', 'ban hành kịp thời', 'ban hành ngày 05/3/2026', 'ban hành ngày 06/3/2026'],
    ['a document number', 'ban hành kịp thời', 'ban hành tại 15/KH-UBND', 'ban hành tại 15/QĐ-UBND'],
    ['a number in words', 'ban hành kịp thời', 'ban hành với ba đợt', 'ban hành với bốn đợt'],
    ['a Roman number', 'ban hành kịp thời', 'ban hành trong đợt II', 'ban hành trong đợt III'],
    ['a refusal', 'được công khai', 'được công khai', 'không được công khai'],
    ['rise and fall', 'được công khai', 'tăng lên rõ', 'giảm xuống rõ'],
    ['another name', 'cho các phòng', 'cho Sở Tư pháp', 'cho Sở Xây dựng'],
  ])('that differ in %s never meet', (_, where, one, other) => {
    const left = long.replace(where, one);
    const right = long.replace(where, other);
    expect(left).not.toBe(right);
    expect(fold(left, right)).toHaveLength(2);
  });

  it('do not differ by the name of the sender, even where that holds a number', () => {
    const texts = agencies.slice(10, 14).map((one) => `${one.name} báo cáo: ${long}`);
    const rows = texts.map((text, at) => ({ agency: agencies[10 + at]!.code, text, extra: '' }));
    expect(foldTexts(rows, names)).toHaveLength(1);
    const foreign = rows.map((row) => ({ ...row, text: texts[0]! }));
    expect(foldTexts([rows[1]!, { ...foreign[2]!, text: texts[0]! }], names)).toHaveLength(2);
  });

  it('stay apart where more than the words in common differ, or what follows the name', () => {
    expect(fold(long, `${long} ${long.toUpperCase()}`)).toHaveLength(2);
    const rows = sent([long, `${long} cả`]).map((one, at) => ({ ...one, extra: String(at) }));
    expect(foldTexts(rows, names)).toHaveLength(2);
  });

  it('hold together through the text that stands for them, not through each other', () => {
    const words = Array.from(
      { length: 60 },
      (_, at) => `từ${String.fromCharCode(97 + (at % 26))}x${'y'.repeat(at)}`,
    );
    const plain = (from: number, to: number) => words.slice(from, to).join(' ').replace(/\d/g, '');
    // Each is 80 % like its neighbour, the last nothing like the first.
    const chain = [plain(0, 40), plain(4, 44), plain(8, 48), plain(12, 52)];
    const compared = chain.map((text) => compareForm(text, []));
    const standsFor = nearDuplicates(compared, () => '');
    for (const [at, leader] of standsFor.entries()) {
      expect(standsFor[leader]).toBe(leader);
      expect(jaccard(chain[at]!, chain[leader]!)).toBeGreaterThanOrEqual(0.8);
    }
  });
});

/** The plain definition, computed without any index. */
function jaccard(left: string, right: string): number {
  const shingles = (text: string) => {
    const words = compareForm(text, []).words;
    return new Set(
      words.length <= 3
        ? [words.join(' ')]
        : words.slice(2).map((one, at) => `${words[at]} ${words[at + 1]} ${one}`),
    );
  };
  const [a, b] = [shingles(left), shingles(right)];
  const common = [...a].filter((one) => b.has(one)).length;
  return common / (a.size + b.size - common);
}

/** Texts that are often near each other: a few sentences with words dropped, doubled and numbers put in. */
const someText = tuple(
  constantFrom(long, `${long} và được đánh giá hằng năm theo bộ tiêu chí`, long.slice(40)),
  array(nat(40), { maxLength: 2 }),
  option(integer({ min: 1, max: 3 }), { nil: undefined }),
).map(([text, drop, number]) => {
  const words = text.split(' ').filter((_, at) => !drop.includes(at));
  return number === undefined ? words.join(' ') : `${words.join(' ')}, đạt ${number} nội dung`;
});

describe('folding', () => {
  it('finds what comparing everything with everything finds, and only that', () => {
    assert(
      property(array(someText, { minLength: 1, maxLength: 25 }), (texts) => {
        const compared = texts.map((text) => compareForm(text, []));
        const standsFor = nearDuplicates(compared, () => '');
        const leaders = standsFor.filter((leader, at) => leader === at);
        for (const [at, leader] of standsFor.entries()) {
          expect(standsFor[leader]).toBe(leader);
          expect(compared[at]!.content).toBe(compared[leader]!.content);
          if (at !== leader) expect(jaccard(texts[at]!, texts[leader]!)).toBeGreaterThanOrEqual(0.8);
          expect(compared[leader]!.words.length).toBeGreaterThanOrEqual(compared[at]!.words.length);
        }
        // No two that stand for themselves could have been told as one.
        for (const a of leaders)
          for (const b of leaders)
            if (a < b && compared[a]!.content === compared[b]!.content)
              expect(jaccard(texts[a]!, texts[b]!)).toBeLessThan(0.8);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same whatever the order in which the texts come, and loses nobody', () => {
    assert(
      property(array(someText, { minLength: 1, maxLength: 20 }), nat(), (texts, turn) => {
        const rows = sent(texts);
        const at = turn % rows.length;
        const groups = (all: typeof rows) =>
          foldTexts(all, names)
            .map((one) => [one.text, ...[...sendersOf(one)].sort()].join('|'))
            .sort();
        const folded = groups(rows);
        expect(groups([...rows.slice(at), ...rows.slice(0, at)].toReversed())).toEqual(folded);
        expect(foldTexts(rows, names).flatMap(sendersOf).sort()).toEqual(
          rows.map((one) => one.agency).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes thousands of texts in its stride', () => {
    const texts = Array.from({ length: 4000 }, (_, at) => {
      const words = long.split(' ');
      words.splice(
        at % words.length,
        1,
        `chữ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}`,
      );
      return words.join(' ');
    });
    const started = performance.now();
    const standsFor = nearDuplicates(
      texts.map((text) => compareForm(text, [])),
      () => '',
    );
    expect(performance.now() - started).toBeLessThan(4000);
    expect(new Set(standsFor).size).toBeLessThan(texts.length);
  });
});
