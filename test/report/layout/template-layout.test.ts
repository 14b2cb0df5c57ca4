import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { all, blocks, first, isOn, numberIn, textIn, treeOf, val, type WordElement } from './word-tree.ts';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, line by line, on every template that ships. */

const folder = resolve(import.meta.dirname, '../../../templates/reports');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const isLetter = (name: string) => name.startsWith('cong-van');
const isTag = (text: string) => /^\{\{(?:LẶP|NẾU|NẾU KHÔNG|HẾT) [^}]*\}\}$/.test(text);
/** Tables with lines; the header and the signature have none. */
const ruled = (document: WordElement) =>
  all(document, 'w:tbl').filter(
    (one) => first(one, 'w:tblBorders')?.children.some((side) => side.attributes['w:val'] !== 'none') ?? true,
  );

it('the templates are here', () => {
  expect(names).toHaveLength(9);
});

describe.each(names)('%s', (name) => {
  const bytes = read(name);
  const document = treeOf(bytes);
  const parts = Object.keys(unzipSync(bytes));
  const sections = all(document, 'w:sectPr');

  it('is A4 within the margins, numbered in the top margin but on first pages, appendices from 1', () => {
    expect(sections.length).toBeGreaterThan(1);
    sections.forEach((section, at) => {
      const size = first(section, 'w:pgSz')!.attributes;
      const wide = size['w:orient'] === 'landscape';
      expect([size['w:w'], size['w:h']]).toEqual(wide ? ['16838', '11906'] : ['11906', '16838']);
      const margin = (side: string) => numberIn(section, 'w:pgMar', `w:${side}`);
      const isIn = (value: number, from: number, to: number) => value >= from && value <= to;
      expect(isIn(margin('top'), 1134, 1417) && isIn(margin('bottom'), 1134, 1417)).toBe(true);
      expect(isIn(margin('left'), 1701, 1984) && isIn(margin('right'), 850, 1134)).toBe(true);
      expect(isOn(section, 'w:titlePg')).toBe(true);
      expect(first(section, 'w:pgNumType')?.attributes['w:start']).toBe(at === 0 ? undefined : '1');
    });
    const headers = parts
      .filter((part) => /^word\/header\d+\.xml$/.test(part))
      .map((part) => treeOf(bytes, part));
    const numbered = headers.filter((one) => JSON.stringify(one).includes('PAGE'));
    expect(numbered).toHaveLength(headers.length / 2);
    for (const one of numbered) {
      const paragraph = all(one, 'w:p').find((each) => JSON.stringify(each).includes('PAGE'))!;
      expect(val(paragraph, 'w:jc')).toBe('center');
      expect(numberIn(paragraph, 'w:sz', 'w:val')).toBeGreaterThanOrEqual(26);
      expect(isOn(paragraph, 'w:i') || isOn(paragraph, 'w:b')).toBe(false);
    }
  });

  it('is black Times New Roman throughout', () => {
    const texts = parts.filter((part) =>
      /^word\/(?:document|styles|header\d+|footnotes|endnotes)\.xml$/.test(part),
    );
    for (const part of texts) {
      const tree = treeOf(bytes, part);
      for (const { attributes } of all(tree, 'w:rFonts'))
        expect(new Set(['ascii', 'hAnsi', 'cs', 'eastAsia'].map((one) => attributes[`w:${one}`]))).toEqual(
          new Set(['Times New Roman']),
        );
      for (const run of all(tree, 'w:r').filter((one) => all(one, 'w:color').length > 0))
        expect(isTag(textIn(run))).toBe(true);
    }
    expect(val(first(treeOf(bytes, 'word/styles.xml'), 'w:docDefaults')!, 'w:sz')).toBe('28');
  });

  it('has the national header on fixed widths, in one tier of sizes, with drawn lines', () => {
    const [header] = all(document, 'w:tbl');
    expect(val(header!, 'w:tblLayout') ?? first(header!, 'w:tblLayout')!.attributes['w:type']).toBe('fixed');
    expect(all(header!, 'w:gridCol').map((one) => one.attributes['w:w'])).toEqual(['3515', '5840']);
    // 96 mm of bold capitals and a padding of 1.9 mm on each side.
    expect((5840 - 2 * 108) / 56.7).toBeGreaterThan(96);
    const paragraph = (text: string) => all(header!, 'w:p').find((one) => textIn(one).includes(text))!;
    const set = (text: string) => {
      const one = paragraph(text);
      return [numberIn(one, 'w:sz', 'w:val'), isOn(one, 'w:b'), isOn(one, 'w:i'), val(one, 'w:jc')];
    };
    expect(set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual([26, true, false, 'center']);
    expect(set('Độc lập - Tự do - Hạnh phúc')).toEqual([28, true, false, 'center']);
    expect(set('{{Địa danh}}, {{Ngày văn bản}}')).toEqual([28, false, true, 'center']);
    expect(set('{{Cơ quan chủ quản | in hoa}}')).toEqual([26, false, false, 'center']);
    expect(set('{{Cơ quan ban hành | in hoa}}')).toEqual([26, true, false, 'center']);
    expect(set('Số: {{Số văn bản}}/{{Ký hiệu}}')).toEqual([26, false, false, 'center']);
    for (const { attributes } of header!.children
      .flatMap((one) => all(one, 'w:tcBorders'))
      .flatMap((one) => one.children))
      expect(attributes['w:val']).toBe('none');
    if (isLetter(name)) expect(set('V/v {{Trích yếu}}')).toEqual([24, false, false, 'center']);
  });

  it('draws solid lines of 0.75 pt, centred, that say how long they are to be', () => {
    const lines = all(document, 'wp:anchor');
    expect(lines.map((one) => first(one, 'wp:docPr')!.attributes['descr'])).toEqual([
      'Đường kẻ ngang, dài bằng 2/5 dòng chữ trên',
      'Đường kẻ ngang, dài bằng dòng chữ trên',
      ...(isLetter(name) ? [] : ['Đường kẻ ngang, dài bằng 2/5 dòng chữ trên']),
    ]);
    for (const line of lines) {
      expect(first(line, 'a:prstGeom')!.attributes['prst']).toBe('line');
      expect(first(line, 'a:ln')!.attributes['w']).toBe('9525');
      expect(first(line, 'a:prstDash')!.attributes['val']).toBe('solid');
      const across = first(line, 'wp:positionH')!;
      expect([across.attributes['relativeFrom'], first(across, 'wp:align')!.text]).toEqual([
        'column',
        'center',
      ]);
    }
    expect(all(document, 'w:u')).toEqual([]);
  });

  it('sets running text justified, indented, with a gap', () => {
    const styles = all(treeOf(bytes, 'word/styles.xml'), 'w:style');
    const style = styles.find((one) => one.attributes['w:styleId'] === 'NoiDung')!;
    expect(val(style, 'w:jc')).toBe('both');
    expect([567, 720]).toContain(numberIn(style, 'w:ind', 'w:firstLine'));
    expect(numberIn(style, 'w:spacing', 'w:after')).toBeGreaterThanOrEqual(120);
    expect(numberIn(style, 'w:spacing', 'w:line')).toBeGreaterThanOrEqual(240);
    expect(numberIn(style, 'w:spacing', 'w:line')).toBeLessThanOrEqual(360);
    const body = all(document, 'w:p').filter((one) => val(one, 'w:pStyle') === 'NoiDung');
    expect(body.length).toBeGreaterThan(5);
    for (const run of body.flatMap((one) => all(one, 'w:r'))) {
      const size = numberIn(run, 'w:sz', 'w:val');
      expect(Number.isNaN(size) || size === 26 || size === 28 || size === 24).toBe(true);
    }
  });

  it('has real headings in the form of their level', () => {
    const styles = all(treeOf(bytes, 'word/styles.xml'), 'w:style');
    const style = (id: string) => styles.find((one) => one.attributes['w:styleId'] === id)!;
    for (const level of [1, 2, 3]) {
      expect(val(style(`Heading${level}`), 'w:outlineLvl')).toBe(String(level - 1));
      expect(isOn(style(`Heading${level}`), 'w:keepNext')).toBe(true);
      expect(isOn(style(`Heading${level}`), 'w:b')).toBe(level < 3);
      expect(val(style(`Heading${level}`), 'w:sz')).toBe('28');
    }
    const headings = all(document, 'w:p').filter((one) => /^Heading\d$/.test(val(one, 'w:pStyle') ?? ''));
    let points: string[] = [];
    for (const one of headings) {
      const text = textIn(one).replace(/\{\{[^}]*\}\}/g, '');
      const level = Number(val(one, 'w:pStyle')!.slice(-1));
      if (level === 1) expect(text).toMatch(/^(?:I|II|III|IV|V)\. /);
      if (level === 1) expect(text).toBe(text.toLocaleUpperCase('vi'));
      if (level === 2) expect(text).toMatch(/^\d+\. \p{Lu}/u);
      if (level < 3) points = [];
      else {
        points.push(text.slice(0, 2));
        expect(points.join('')).toBe(
          'a)b)c)d)đ)e)g)h)i)k)l)m)n)o)p)q)r)s)t)u)v)x)y)'.slice(0, points.length * 2),
        );
      }
    }
    expect(headings.length > 0).toBe(!isLetter(name));
  });

  it('ends in Nơi nhận beside the signature, which stays open', () => {
    const block = all(document, 'w:tbl').find((one) => textIn(one).includes('Nơi nhận:'))!;
    const paragraph = (text: string) => all(block, 'w:p').filter((one) => textIn(one) === text);
    const label = paragraph('Nơi nhận:')[0]!;
    expect([val(label, 'w:sz'), isOn(label, 'w:b'), isOn(label, 'w:i')]).toEqual(['24', true, true]);
    const [item, capacity] = paragraph('{{Dòng}}');
    expect([val(item!, 'w:sz'), isOn(item!, 'w:b')]).toEqual(['22', false]);
    expect([val(capacity!, 'w:sz'), isOn(capacity!, 'w:b'), val(capacity!, 'w:jc')]).toEqual([
      '28',
      true,
      'center',
    ]);
    const signer = paragraph('{{Người ký}}')[0]!;
    expect([val(signer, 'w:sz'), isOn(signer, 'w:b'), val(signer, 'w:jc')]).toEqual(['28', true, 'center']);
    expect(all(block, 'w:tr')).toHaveLength(1);
    expect(isOn(block, 'w:cantSplit')).toBe(true);
    expect(textIn(document)).not.toContain('./.');
  });

  it('heads each appendix with its three lines, and a unit right above its table', () => {
    const body = blocks(document);
    const heads = body.flatMap((one, at) => (val(one, 'w:pStyle') === 'PhuLuc' ? [at] : []));
    expect(heads.length).toBeGreaterThanOrEqual(isLetter(name) ? 1 : 5);
    for (const at of heads) {
      const [title, attached] = [body[at + 1]!, body[at + 2]!];
      expect(textIn(body[at]!)).toMatch(/^\{\{Phụ lục(?: [^}]+)?\}\}$/);
      const plain = textIn(title).replace(/\{\{[^}]*\}\}|II\.07b/g, '');
      expect(plain).toBe(plain.toLocaleUpperCase('vi'));
      expect([isOn(title, 'w:b'), val(title, 'w:jc')]).toEqual([true, 'center']);
      expect(textIn(attached)).toBe('{{Dòng kèm theo}}');
      expect([isOn(attached, 'w:i'), val(attached, 'w:jc')]).toEqual([true, 'center']);
      expect(numberIn(title, 'w:sz', 'w:val')).toBe(28);
    }
    body.forEach((one, at) => {
      if (textIn(one).startsWith('Đơn vị tính:')) expect(body[at + 1]!.name).toBe('w:tbl');
    });
  });

  it('repeats the head of every ruled table and cuts no row', () => {
    const tables = ruled(document);
    expect(tables.length).toBeGreaterThanOrEqual(isLetter(name) ? 1 : 5);
    for (const table of tables) {
      const rows = table.children.filter((one) => one.name === 'w:tr');
      expect(isOn(rows[0], 'w:tblHeader')).toBe(true);
      expect(rows.filter((one) => !isOn(one, 'w:cantSplit'))).toEqual([]);
      expect(first(table, 'w:tblLayout')!.attributes['w:type']).toBe('fixed');
      const room = numberIn(table, 'w:tblW', 'w:w');
      expect(all(table, 'w:gridCol').reduce((sum, one) => sum + Number(one.attributes['w:w']), 0)).toBe(room);
      expect([9355, 14285, 14287]).toContain(room);
    }
  });

  it('sets columns of figures to the right', () => {
    const figures = /^\{\{(?:Số liệu|Kỳ này|Kỳ trước|Cùng kỳ|Mức tăng|Tỷ lệ tăng|Cột \d+|Số đầu mối)\}\}$/;
    const cells = ruled(document)
      .flatMap((table) => all(table, 'w:tc'))
      .filter((cell) => figures.test(textIn(cell)));
    expect(cells.length > 0).toBe(!isLetter(name));
    for (const cell of cells) expect(val(cell, 'w:jc')).toBe('right');
  });
});
