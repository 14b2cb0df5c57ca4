import { AlignmentType, HeadingLevel, Paragraph, TextRun, type IParagraphOptions } from 'docx';

/** Sizes in half-points and lengths in twips (1 mm = 56.7), after Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const font = 'Times New Roman';
export const margin = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 454, footer: 454 };
const firstLine = 720;

/** One run: it keeps a tag in one piece. */
export function line(text: string, run: { bold?: boolean; italics?: boolean; size?: number } = {}): TextRun {
  return new TextRun({ text, font, size: 28, ...run });
}

/** A paragraph of running text: justified, first line indented. */
export function body(
  text: string,
  run: { bold?: boolean; italics?: boolean } = {},
  keepNext = false,
): Paragraph {
  return new Paragraph({ style: 'NoiDung', keepNext, children: [line(text, run)] });
}

/** A block tag in a paragraph of its own: it leaves no line in the report. */
export function tag(text: string): Paragraph {
  return new Paragraph({
    style: 'The',
    children: [new TextRun({ text: `{{${text}}}`, font, size: 22, color: '1F5FA8' })],
  });
}

/** `, tăng 12,5% so với cùng kỳ năm 2025` behind a figure; nothing where it does not compare. */
export function change(code: string): string {
  return `{{NẾU ${code} | so được cùng kỳ}}, {{${code} | so cùng kỳ}}{{HẾT ${code}}}`;
}

export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  return new Paragraph({ heading: levels[level], children: [new TextRun({ text })] });
}

export function centred(
  text: string,
  run: { bold?: boolean; italics?: boolean; size?: number } = {},
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [line(text, run)], ...more });
}

/**
 * A drawn solid line (0.75 pt), centred below the paragraph before it: as long as its text, or a `share` of that. In the
 * template it is as long as the usual text asks for. The text is replaced by the drawing after the library has written
 * the file: it has no lines of its own.
 */
export function drawnLine(millimetres: number, share: '' | '2/5' = '', after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after, line: 80, lineRule: 'exact' },
    children: [new TextRun({ text: `@@LINE:${Math.round(millimetres * 36_000)}:${share}@@`, size: 4 })],
  });
}

/** Style of the text in table cells of a size: short rows keep large annexes light. */
export function cellStyle(size: number): string {
  return `Bang${size}`;
}

function cellTextStyle(size: number) {
  return {
    id: cellStyle(size),
    name: `Bảng cỡ ${size / 2}`,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font, size },
    paragraph: { spacing: { before: 20, after: 20 } },
  };
}

/** Styles by id: `NoiDung` running text, `The` block tags, headings with their outline levels. */
export const styles = {
  default: {
    document: { run: { font, size: 28, language: { value: 'vi-VN' } } },
    heading1: headingStyle(1, true),
    heading2: headingStyle(2, true),
    heading3: headingStyle(3, false),
  },
  paragraphStyles: [
    {
      id: 'NoiDung',
      name: 'Nội dung',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine },
        spacing: { after: 120, line: 276, lineRule: 'auto' as const },
      },
    },
    { id: 'The', name: 'Thẻ', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 0 } } },
    ...[20, 24, 26].map(cellTextStyle),
    {
      id: 'PhuLuc',
      name: 'Phụ lục',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 28, font },
      paragraph: { alignment: AlignmentType.CENTER, outlineLevel: 0, keepNext: true, spacing: { after: 60 } },
    },
  ],
};

/** Without an outline level of its own a style is no heading to Word's navigation pane and tables of contents. */
function headingStyle(level: 1 | 2 | 3, bold: boolean) {
  return {
    run: { font, size: 28, bold, color: '000000' },
    paragraph: {
      alignment: AlignmentType.LEFT,
      indent: { firstLine },
      outlineLevel: level - 1,
      spacing: { before: 120, after: 120, line: 276, lineRule: 'auto' as const },
      keepNext: true,
    },
  };
}
