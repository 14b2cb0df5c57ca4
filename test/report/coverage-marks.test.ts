import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  coverageOfFigure,
  type Consolidation,
  type Figure,
  type Lineage,
} from '../../src/domain/consolidation.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { zipDocument } from '../../src/report/template/document-package.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { readWord } from '../../src/report/word/read-word.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';
import { p, partOf, row, smallDocument, table, textOf } from './small-documents.ts';

const folder = resolve(import.meta.dirname, '../../templates/reports');
const template = (name: string) => new Uint8Array(readFileSync(resolve(folder, name)));
const sample = sampleConsolidation('2026-Q3', 40);

/** The sample with other coverage: which agencies each figure of the province lacks. */
function lacking(missing: (code: string) => readonly string[]): Consolidation {
  const total = sample.agencies.length;
  const figures = new Map(
    [...sample.figures].map(([code, own]) => {
      const counted = total - missing(code).length;
      const change = (one: Figure): Figure => ({ ...one, counted, expected: total, estimate: false });
      return [code, new Map([...own].map(([key, one]) => [key, change(one)]))] as const;
    }),
  );
  const lineage = (code: string): Lineage => ({
    figure: figures.get(code)!.get('total')!,
    operation: 'sum',
    contributions: [],
    exclusions: missing(code).map((agency) => ({ agency, reason: 'not-received' as const, cell: null })),
  });
  return { ...sample, figures, lineage };
}

const modelOf = (consolidation: Consolidation, own = {}) =>
  buildReportModel(consolidation, { ...settings, ...own }, [], '2026-09-18', noYearView);
const render = async (source: Uint8Array, consolidation: Consolidation, own = {}) =>
  (await renderReport(source, modelOf(consolidation, own))).bytes;

/** What follows each mark of a document, from the XML alone: the note that it shows. */
function marksIn(bytes: Uint8Array): { before: string; note: string }[] {
  const xml = partOf(bytes);
  const notes = notesIn(bytes);
  const bookmarks = new Map(
    [
      ...xml.matchAll(
        /<w:bookmarkStart [^>]*w:name="([^"]+)"\/>(?:(?!<w:bookmarkEnd).)*<w:footnoteReference w:id="(\d+)"/g,
      ),
    ].map((one) => [one[1]!, one[2]!]),
  );
  const marks =
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t>\(<\/w:t><\/w:r>(?:<w:bookmarkStart [^>]*\/>)?<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr>(?:<w:footnoteReference w:id="(\d+)"\/>|<w:fldChar w:fldCharType="begin"\/><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:instrText xml:space="preserve"> NOTEREF (\S+) )/g;
  return [...xml.matchAll(marks)].map(([, before, id, name]) => ({
    before: before!,
    note: notes.get(id ?? bookmarks.get(name!)!)!,
  }));
}

function notesIn(bytes: Uint8Array): Map<string, string> {
  const xml = strFromU8(unzipSync(bytes)['word/footnotes.xml'] ?? new Uint8Array());
  return new Map(
    [...xml.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map((one) => [
      one[1]!,
      one[2]!.replace(/<[^>]+>/g, '').trim(),
    ]),
  );
}

const names = new Map(sample.agencies.map((one) => [one.code, one.name]));

describe('a figure with incomplete coverage', () => {
  const byCode: Record<string, readonly string[]> = {
    '2.3.1': ['STP'],
    '2.3.5': ['STP', 'X003'],
    '2.3.9': ['STP'],
    '0.4.1': sample.agencies.slice(5, 20).map((one) => one.code),
  };
  const some = lacking((code) => byCode[code] ?? []);

  it('has a footnote that names exactly the agencies it lacks; another with the same lack repeats its number', async () => {
    const bytes = await render(
      smallDocument(p('A {{2.3.1}} B {{2.3.2}} C {{2.3.5}}') + p('D {{2.3.9}}.') + p('E {{2.3.5}}')),
      some,
    );
    const marks = marksIn(bytes);
    expect(marks).toHaveLength(4);
    expect(notesIn(bytes).size).toBe(2);
    const value = (code: string) => textOf(bytes).includes(code);
    expect(value('{{')).toBe(false);
    for (const [at, code] of ['2.3.1', '2.3.5', '2.3.9', '2.3.5'].entries()) {
      const lacks = byCode[code]!.map((one) => names.get(one)!);
      expect(marks[at]!.note).toBe(
        `Tổng hợp từ ${40 - lacks.length}/40 báo cáo phải có số liệu này; chưa có số liệu của ${lacks.join(' và ')}.`,
      );
    }
    const numbers = [...partOf(bytes).matchAll(/<w:t>(\d+)<\/w:t>/g)].map((one) => one[1]);
    expect(numbers).toEqual(['1', '2']);
  });

  it('counts the missing ones where they are many, and says where they stand', async () => {
    const note = 'Tổng hợp từ 25/40 báo cáo phải có số liệu này; chưa có số liệu của 15 cơ quan, đơn vị';
    const progress = '{{Phụ lục Tiến độ}}';
    for (const [tags, where] of [
      [[progress, '{{Phụ lục Ghi chú}}'], ' (nêu tại Phụ lục III và Phụ lục V)'],
      [['{{phụ lục', ' ghi  chú}}'], ' (nêu tại Phụ lục V)'],
      [[progress], ' (nêu tại Phụ lục III)'],
      // An annex that the template does not print is not named.
      [['{{NẾU Phụ lục Tiến độ}}x{{HẾT Phụ lục Tiến độ}}'], ''],
      [[], ''],
    ] as const) {
      const bytes = await render(smallDocument(p('{{0.4.1}}') + p(...tags)), some);
      expect([...notesIn(bytes).values()]).toEqual([`${note}${where}.`]);
    }
  });

  it('is not marked where those missing had nothing to say, nor where marks are switched off', async () => {
    const figures = new Map(some.figures);
    const own = figures.get('2.3.1')!.get('total')!;
    figures.set('2.3.1', new Map([['total', { ...own, notApplicable: 1 }]]));
    const source = smallDocument(p('{{2.3.1}}'));
    expect(partOf(await render(source, { ...some, figures }))).not.toContain('footnoteReference');
    expect(partOf(await render(source, some))).toContain('footnoteReference');
    expect(partOf(await render(source, some, { marks: false }))).not.toContain('footnoteReference');
  });

  it('has one sign in a table, with the note below it, and no footnote', async () => {
    const cells = table(row(p('{{2.3.1}}'), p('{{2.3.9}}')), row(p('{{2.3.2}}'), p('x')));
    const bytes = await render(smallDocument(cells + p('Sau')), some);
    const text = textOf(bytes);
    expect(text.match(/\(\*\)\|/g)).toHaveLength(2);
    expect(text).toContain(
      '\n(*) Tổng hợp từ 39/40 báo cáo phải có số liệu này; chưa có số liệu của Sở Tư pháp.\nSau',
    );
    expect(partOf(bytes)).not.toContain('footnoteReference');
  });

  it('keeps the footnotes of the template, and counts them', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const parts = new Map(
      Object.entries(
        unzipSync(
          smallDocument(
            `<w:p><w:r><w:t>Trước</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>${p('{{2.3.1}} và {{2.3.9}}')}`,
          ),
        ),
      ).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
    parts.set(
      'word/footnotes.xml',
      `<w:footnotes ${w}><w:footnote w:id="7"><w:p><w:r><w:t>Của mẫu {{2.3.1}}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    );
    parts.set(
      '[Content_Types].xml',
      parts
        .get('[Content_Types].xml')!
        .replace(
          '</Types>',
          '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
        ),
    );
    parts.set(
      'word/_rels/document.xml.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
    );
    const bytes = await render(zipDocument(parts), some);
    const notes = notesIn(bytes);
    expect([...notes.keys()]).toEqual(['7', '8']);
    expect(notes.get('7')).toMatch(/^Của mẫu [\d.]+$/);
    // Ours is the second footnote that a reader meets.
    expect(partOf(bytes)).toContain('<w:t>2</w:t>');
    expect(strFromU8(unzipSync(bytes)['[Content_Types].xml']!).match(/footnotes\+xml/g)).toHaveLength(1);
  });

  it('makes part, relation, content type and styles where the template has none', async () => {
    const files = unzipSync(await render(smallDocument(p('{{2.3.1}}')), some));
    expect(strFromU8(files['[Content_Types].xml']!)).toContain('PartName="/word/footnotes.xml"');
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain('Target="footnotes.xml"');
    expect(strFromU8(files['word/footnotes.xml']!)).toContain('w:type="separator"');
  });

  it('leaves no private sign behind, and a reader of the text sees no mark', async () => {
    const bytes = await render(smallDocument(p('A {{2.3.1}} B {{2.3.9}} C')), some);
    for (const content of Object.values(unzipSync(bytes)))
      expect(strFromU8(content)).not.toMatch(/[\ufdd0-\ufdd3]/);
    const [paragraph] = readWord(bytes).parts[0]!.paragraphs;
    expect(paragraph!.text).toMatch(/^A [\d.]+ B [\d.]+ C$/);
  });

  it('cannot be forged by a text that an agency has sent', async () => {
    const text = {
      section: 'IV',
      agency: 'SNV',
      text: 'Giả \ufdd22.3.1\ufdd3 và \ufdd00\ufdd1 hết',
      cell: null,
    };
    const own = { ...lacking(() => []), texts: (code: string) => (code === 'IV' ? [text] : []) };
    const bytes = await render(
      smallDocument(p('{{LẶP Thuyết minh IV}}') + p('{{Nội dung}}') + p('{{HẾT}}')),
      own,
    );
    expect(textOf(bytes)).toMatch(/Giả .*hết/);
    expect(partOf(bytes)).not.toMatch(/[\ufdd0-\ufdd3]|footnoteReference/);
  });
});

describe.each(['bao-cao-quy.docx', 'cchc-2020/bao-cao-quy.docx'])('the body of %s', (name) => {
  it('has no mark where nothing is missing', async () => {
    const xml = partOf(
      await render(
        template(name),
        lacking(() => []),
      ),
    );
    expect(xml).not.toMatch(/NOTEREF|footnoteReference|\(\*\)/);
  });

  it('has as many marks as figures that it prints and that lack something', async () => {
    const codes = [...sample.figures.keys()];
    const incomplete = lacking((code) => (codes.indexOf(code) % 3 === 0 ? ['STP', 'X001'] : []));
    // Each figure is printed with a sign of its own around it: what is printed is counted without the marks.
    const model = modelOf(incomplete, { marks: false });
    const asked: string[] = [];
    const spied = { ...model, figures: new Map([...model.figures].map(([code, of]) => [code, { ...of }])) };
    await renderReport(template(name), {
      ...spied,
      coverageNote: (figure) => {
        asked.push(figure.indicator);
        return undefined;
      },
    });
    const lacks = asked.filter((code) => {
      const figure = incomplete.figures.get(code)!.get('total')!;
      const { counted, expected } = coverageOfFigure(figure);
      return figure.value !== null && counted < expected;
    });
    expect(lacks.length).toBeGreaterThan(20);
    const marks = marksIn(await render(template(name), incomplete));
    expect(marks).toHaveLength(lacks.length);
    for (const { before } of marks) expect(before).toMatch(/\d%?$|\(ước\)$/);
    expect(new Set(marks.map((one) => one.note)).size).toBe(1);
  });
});
