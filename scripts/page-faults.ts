import { execFileSync } from 'node:child_process';

/** One page as LibreOffice has laid it out: its lines from top to bottom, without those that are empty. */
export interface Page {
  no: number;
  lines: readonly string[];
}

/** The pages of a PDF. */
export function pagesOf(pdf: string): Page[] {
  const options = { encoding: 'utf8' as const, maxBuffer: 1 << 28 };
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], options);
  const pages = text.split('\f').slice(0, -1);
  return pages.map((page, at) => ({
    no: at + 1,
    lines: page.split('\n').filter((line) => line.trim() !== ''),
  }));
}

const national = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const appendix = /^\s*Phụ lục(?: [IVX]+)?\s*$/;
/** A draft says so above the number of each page. */
const draftMark = /^\s*DỰ THẢO\s*$/;
const heading = /^\s*(?:(?:I|II|III|IV|V)\. \p{Lu}{2}|\d{1,2}\. \p{Lu}|[a-zđ]\) \p{Lu})/u;
const odd = /\{\{|\}\}|undefined|\[object|(?<!“)#REF!|#NAME\?|#VALUE!|Err:\d/;

/** What is wrong with the pages of a report or letter: one line each, with the page. */
export function layoutFaultsOf(pages: readonly Page[], hasType = true): string[] {
  const sections = sectionsOf(pages);
  const first = pages[0]?.lines.join('\n') ?? '';
  const signed = sections[0]?.some((page) => page.lines.some((line) => line.includes('Nơi nhận:')));
  return [
    ...(pages[0]?.lines.some((line) => line.includes(national)) ? [] : ['page 1: the Quốc hiệu is cut']),
    ...(/Độc lập - Tự do - Hạnh phúc/.test(first) ? [] : ['page 1: no tiêu ngữ on one line']),
    ...(!hasType || /^\s*BÁO CÁO\s*$/m.test(first) ? [] : ['page 1: no line BÁO CÁO']),
    ...(signed ? [] : ['no Nơi nhận before the appendices']),
    ...pages.flatMap(wordFaults),
    ...sections.flatMap(numberFaults),
    ...sections.flatMap((section) => section.slice(0, -1).flatMap(headingFaults)),
  ];
}

/** The text and each appendix. */
function sectionsOf(pages: readonly Page[]): Page[][] {
  const sections: Page[][] = [];
  for (const page of pages) {
    const top = page.lines.find((line) => !draftMark.test(line)) ?? '';
    if (sections.length === 0 || appendix.test(top)) sections.push([]);
    sections.at(-1)!.push(page);
  }
  return sections;
}

/** Nothing empty, no tag, no half letter. */
function wordFaults({ no, lines }: Page): string[] {
  const text = lines.join('\n');
  const content = lines.filter((line) => !draftMark.test(line) && !/^\s*\d+\s*$/.test(line));
  const isBroken = text.includes('\ufffd') || text !== text.normalize('NFC');
  const found = odd.exec(text)?.[0];
  return [
    ...(content.length === 0 ? [`page ${no} is empty`] : []),
    ...(found === undefined ? [] : [`page ${no} shows “${found}”`]),
    ...(isBroken ? [`page ${no} has letters that are not whole`] : []),
  ];
}

/** No number on the first page, then 2, 3 … alone in the middle of the first line; every section counts for itself. */
function numberFaults(section: readonly Page[]): string[] {
  return section.flatMap(({ no, lines }, at) => {
    const top = lines.find((line) => !draftMark.test(line)) ?? '';
    const number = /^\s*(\d+)\s*$/.exec(top)?.[1];
    if (at === 0) return number === undefined ? [] : [`page ${no} opens a section and is numbered ${number}`];
    return number === String(at + 1) ? [] : [`page ${no} is numbered ${number ?? 'nothing'}, not ${at + 1}`];
  });
}

/** A heading never ends a page. */
function headingFaults({ no, lines }: Page): string[] {
  const last = lines.at(-1) ?? '';
  // A row of a table that ends a page may begin in the same way; it is cut into columns.
  return heading.test(last) && !/\S {3,}\S/.test(last) && !/[.;:]$/.test(last)
    ? [`page ${no} ends in the heading “${last.trim()}”`]
    : [];
}

/** Pages of the appendices on which the numbered rows of a table stand without its head. */
export function headFaults(pages: readonly Page[]): string[] {
  return sectionsOf(pages)
    .slice(1)
    .flatMap((section) => {
      const isHead = (line: string) => /^\s*(?:STT|TT|Mã)\s{2,}\S/.test(line);
      const isRow = (line: string) => /^\s*(?:\d+|\d+(?:\.\d+)+)\s{2,}\p{L}.*\S/u.test(line);
      // Other tables are headed by other words.
      if (!section.some((page) => page.lines.some(isHead))) return [];
      return section.flatMap(({ no, lines }) => {
        const firstRow = lines.findIndex(isRow);
        const firstHead = lines.findIndex(isHead);
        const isCut = firstRow >= 0 && (firstHead < 0 || firstHead > firstRow);
        return isCut ? [`page ${no} has rows without the head of their table`] : [];
      });
    });
}
