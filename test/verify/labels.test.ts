import { beforeAll, describe, expect, it } from 'vitest';
import { insertParagraph, moveParagraph, replaceText, withPart } from './edit-document.ts';
import { labelSeeds } from './label-seeds.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';

let report: SampleReport;
beforeAll(async () => {
  report = await sampleReport('2026-H1');
});

const wrongIn = (bytes: Uint8Array) =>
  report.verify(bytes).items.filter((one) => one.verdict === 'contradiction');

describe('right numbers under wrong words', () => {
  it.each(labelSeeds.map((one) => [one.kind, one] as const))('%s: found', (_, seed) => {
    const told = wrongIn(seed.edit(report.bytes)).map(({ written, expected }) => [written, expected]);
    expect(told).toHaveLength(1);
    expect(told[0]![0]).toContain(seed.written);
    expect(told[0]![1]).toContain(seed.expected);
  });

  it('labels that change places together with their numbers are no error', () => {
    const moved = replaceText(
      report.bytes,
      '8.389 TTHC cấp tỉnh và 6.036 TTHC cấp xã',
      '6.036 TTHC cấp xã và 8.389 TTHC cấp tỉnh',
    );
    expect(wrongIn(moved)).toEqual([]);
  });

  it.each([
    ['phát 717 tin, bài, chuyên mục', 'phát 717 lượt tin, bài, chuyên mục'],
    ['Đến cuối kỳ, có 4.000', 'Tính đến hết ngày 14/6/2026, có 4.000'],
    ['Trong kỳ có 7.490', 'Trong 6 tháng đầu năm 2026 có 7.490'],
    ['Đã số hóa khi tiếp nhận 3.858', 'Số hồ sơ được số hóa ngay khi tiếp nhận là 3.858'],
  ])('%s in other words is none', (from, to) => {
    expect(wrongIn(replaceText(report.bytes, from, to))).toEqual([]);
  });
});

describe('what changed', () => {
  it('is listed with what stood there', () => {
    const { changes, items } = report.verify(replaceText(report.bytes, 'phát 717 tin', 'phát 717 lượt tin'));
    expect(changes).toMatchObject([
      { kind: 'edited', of: 'paragraph', words: [{ was: '717 tin,', now: '717 lượt tin,' }] },
    ]);
    expect(items.filter((one) => one.verdict === 'contradiction')).toEqual([]);
  });

  it('a paragraph taken out is listed with its figures', () => {
    const { changes } = report.verify(moveParagraph(report.bytes, 'Đã tuyển mới 389'));
    expect(changes).toMatchObject([
      { kind: 'removed', of: 'paragraph', figures: ['389', '4.431'], words: [{ now: '' }] },
    ]);
  });

  it('digits alone are judged, not listed', () => {
    const { changes } = report.verify(replaceText(report.bytes, '43.316 hồ sơ', '43.361 hồ sơ'));
    expect(changes).toEqual([]);
  });
});

describe('sentences whose numbers follow from figures', () => {
  const added = (sentence: string) =>
    wrongIn(insertParagraph(report.bytes, 'Công tác thẩm định được thực hiện', sentence)).map(
      (one) => one.written,
    );

  it.each([
    // 6.305 - 3.917
    'Số công chức có mặt thấp hơn biên chế công chức được giao 2.388 người.',
    // 100 - 68,10
    'Số hồ sơ quá hạn là 20.083 hồ sơ, chiếm 31,9% số hồ sơ đã giải quyết.',
    'Chỉ tiêu tỷ lệ tiếp nhận trực tuyến trên 60% theo kế hoạch.',
    'Tỷ lệ giải ngân vốn đầu tư công tăng 8,58 điểm phần trăm so với cùng kỳ năm 2025.',
  ])('%s contradicts nothing', (sentence) => {
    expect(added(sentence)).toEqual([]);
  });

  it('the words nearest to a number say which of two it is', () => {
    expect(added('Có 8.525 cán bộ bị kỷ luật.')).toEqual(['8.525']);
  });
});

describe('page numbers', () => {
  it('as another program fills them in are no text', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const footer = (text: string) =>
      withPart(
        report.bytes,
        'word/footer8.xml',
        () =>
          `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${text}</w:p></w:ftr>`,
      );
    const unknownIn = (bytes: Uint8Array) =>
      report
        .verify(bytes)
        .items.filter((one) => one.verdict === 'unknown')
        .map((one) => one.written);
    expect(unknownIn(footer(field('PAGE', '37') + field('NUMPAGES', '98')))).toEqual([]);
    expect(unknownIn(footer('<w:r><w:t>37</w:t></w:r>'))).toEqual(['37']);
  });
});
