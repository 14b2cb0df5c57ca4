import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../src/report/layout/fit-lines.ts';
import { timesWidth } from '../../../src/report/layout/times-widths.ts';

const millimetres = (points: number) => (points * 25.4) / 72;

describe('widths of Times New Roman', () => {
  // Measured on paper: domain table of the decree's header.
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true, 96],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, 88],
    ['Độc lập - Tự do - Hạnh phúc', 13, true, 56],
    ['Độc lập - Tự do - Hạnh phúc', 14, true, 60],
    ['UBND TỈNH THANH HÓA', 12, false, 49],
    ['UBND TỈNH THANH HÓA', 13, false, 53],
    ['SỞ NỘI VỤ', 12, true, 22],
    ['SỞ NỘI VỤ', 13, true, 24],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 12, true, 74],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 13, true, 80],
  ])('%s at %i pt', (text, points, isBold, expected) => {
    expect(Math.round(millimetres(timesWidth(text, points, isBold)))).toBe(expected);
  });

  it('are the same however the accents are coded', () => {
    const text = 'Ủy ban nhân dân phường Điện Biên Phủ, ngày …';
    expect(timesWidth(text.normalize('NFD'), 14, true)).toBe(timesWidth(text.normalize('NFC'), 14, true));
  });
});

const run = (text: string, size: number) =>
  `<w:r><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (wish: string) =>
  `<w:p><w:r><w:drawing><wp:extent cx="1" cy="0"/><wp:docPr id="1" name="x" descr="Đường kẻ, dài bằng ${wish}dòng chữ trên"/><a:ext cx="1" cy="0"/></w:drawing><w:pict><v:line to="9.0pt,2pt"/></w:pict></w:r></w:p>`;
const cell = (inner: string, width = 3515) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
const lengths = (xml: string) => [...xml.matchAll(/cx="(\d+)"/g)].map((one) => Number(one[1]) / 36_000);

describe('drawn lines', () => {
  it('are as long as the text above, or the share that they ask for, in every copy of theirs', () => {
    const text = `<w:p>${run('Độc lập - Tự do', 28)}${run(' - Hạnh phúc', 28)}</w:p>`;
    const whole = fitLines(cell(text + line(''), 5840));
    expect(lengths(whole).map(Math.round)).toEqual([60, 60]);
    expect(/to="([\d.]+)pt/.exec(whole)![1]).toBe('171.4');
    expect(lengths(fitLines(cell(text + line('1/2 '), 5840))).map(Math.round)).toEqual([30, 30]);
  });

  it('follow the longest line where the text wraps in its column', () => {
    const name = run('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 26);
    const [narrow] = lengths(fitLines(cell(`<w:p>${name}</w:p>${line('')}`)));
    // 80 mm of text in a column of 58: two lines.
    expect(narrow).toBeGreaterThan(40);
    expect(narrow).toBeLessThan(58);
    const [wide] = lengths(fitLines(cell(`<w:p>${name}</w:p>${line('')}`, 9355)));
    expect(Math.round(wide!)).toBe(80);
  });

  it('count characters, not their codes in XML', () => {
    const of = (text: string) => lengths(fitLines(cell(`<w:p>${run(text, 28)}</w:p>${line('')}`, 9000)))[0];
    expect(of('A &amp; B')).toBeCloseTo(of('A &#38; B')!, 5);
  });

  it('stay as they are drawn where they ask for nothing or stand under nothing', () => {
    const plain = cell(`<w:p>${run('A', 26)}</w:p>${line('').replace('dòng chữ trên', 'ba phân')}`);
    expect(fitLines(plain)).toBe(plain);
    const alone = cell(line(''));
    expect(fitLines(alone)).toBe(alone);
    const otherCell = cell(`<w:p>${run('A', 26)}</w:p>`) + cell(line(''));
    expect(fitLines(otherCell)).toBe(otherCell);
  });

  it('are a third to a half of any name', () => {
    const letter = fc.constantFrom(...'ABCĐEGHIKLMNOPQRSTUVXYÀẢẤỨ ');
    const name = fc
      .string({ unit: letter, minLength: 3, maxLength: 60 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, (text) => {
        const [long] = lengths(fitLines(cell(`<w:p>${run(text, 26)}</w:p>${line('2/5 ')}`)));
        const whole = millimetres(timesWidth(text.trim().replace(/ +/g, ' '), 13, true));
        const column = (3515 - 216) / 56.7;
        expect(long).toBeLessThanOrEqual(column / 2);
        if (!text.trim().includes('  ') && whole <= column) {
          expect(long! / whole).toBeGreaterThan(0.33);
          expect(long! / whole).toBeLessThan(0.5);
        }
      }),
    );
  });
});
