import { assert, integer, nat, property } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/verify/document/read-document.ts';
import {
  reportVerifier,
  type ReportVerifier,
  type VerifiedDocument,
} from '../../src/verify/verify-report.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';

let report: SampleReport;
let verifier: ReportVerifier;
/** Every number of the report that counts something: part, paragraph, where in its text. */
let numbers: { part: number; paragraph: number; at: number; text: string }[];

/* As a reader sees them; dates, years, names of documents and headings are no figures. */
const figure = /(?<![\p{L}\d./,-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?![\d/]|[.,]\d|\.\s|\)| ?tháng)/gu;
const noFigure =
  /(?:năm|tháng|ngày|Phụ lục|Biểu|Nghị quyết|Thông tư|số|Lập|nhóm|mức độ|mức|Điều|khoản|PAPI|\(|từ) $/iu;

beforeAll(async () => {
  report = await sampleReport('2026-Q3');
  verifier = reportVerifier(report.expected, report.facts);
  const { parts } = report.expected.text;
  numbers = parts.flatMap((one, part) =>
    one.paragraphs.flatMap(({ text, place }, paragraph) =>
      place.cells.length === 0 && one.kind === 'body' && !/^\d+\.|ngày|từ \d|Phụ lục/u.test(text)
        ? [...text.matchAll(figure)]
            .filter((hit) => !noFigure.test(text.slice(0, hit.index)))
            .map((hit) => ({ part, paragraph, at: hit.index, text: hit[0] }))
        : [],
    ),
  );
});

/** The document with one number written otherwise. */
function withNumber(at: (typeof numbers)[number], by: string): VerifiedDocument {
  const { text, charts } = report.expected;
  const parts = text.parts.map((part, partAt) => ({
    ...part,
    paragraphs: part.paragraphs.map((one, paragraphAt) =>
      partAt === at.part && paragraphAt === at.paragraph
        ? { ...one, text: one.text.slice(0, at.at) + by + one.text.slice(at.at + at.text.length) }
        : one,
    ),
  }));
  return { text: { parts }, charts };
}

describe('any number of the running text', () => {
  it('is found when one of its digits is another', () => {
    expect(numbers.length).toBeGreaterThan(60);
    assert(
      property(nat(), nat(), integer({ min: 1, max: 9 }), (which, digitAt, by) => {
        const number = numbers[which % numbers.length]!;
        const digits = [...number.text.matchAll(/\d/g)].map((one) => one.index);
        const at = digits[digitAt % digits.length]!;
        const isFirst = at === 0 && digits.length > 1;
        const digit = (Number(number.text[at]) + by) % 10;
        if (isFirst && digit === 0) return;
        const wrong = number.text.slice(0, at) + digit + number.text.slice(at + 1);
        const { items } = verifier.verify(withNumber(number, wrong));
        const found = items.filter((one) => one.verdict === 'contradiction');
        expect(found.map((one) => one.written).join(' '), `${number.text} → ${wrong}`).toContain(wrong);
        expect(found).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('is not looked for in vain: the document as it is has none wrong', () => {
    const { items } = verifier.verify(readDocument(report.bytes));
    expect(items.filter((one) => one.verdict === 'contradiction')).toEqual([]);
  });
});
