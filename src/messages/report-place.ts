import type { Lang } from './sentence.ts';

/** Where something stands in a Word document: what `placeText` needs to know; row or cell 0 for the whole table or row. */
export interface DocumentPlace {
  kind: 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';
  heading?: string;
  paragraph: number;
  cells: readonly { table: number; row: number; cell: number }[];
  note?: string;
  textBox?: true;
}

/** `Mục II.1, đoạn 42`, `bảng 3, hàng 2, ô 1`, `đầu trang`: a place as a person would say it. */
export function placeText(place: DocumentPlace, lang: Lang): string {
  const words = lang === 'vi' ? vietnamese : english;
  const parts: string[] = [];
  if (place.kind !== 'body') parts.push(words.parts[place.kind]);
  if (place.note !== undefined) parts.push(words.note(place.note));
  if (place.heading !== undefined) {
    parts.push(place.heading.startsWith('Phụ lục') ? place.heading : words.section(place.heading));
  }
  const cell = place.cells.at(-1);
  if (cell) parts.push(words.cell(cell));
  else if (place.note === undefined) parts.push(words.paragraph(place.paragraph));
  if (place.textBox) parts.push(words.textBox);
  return parts.join(', ');
}

type Cell = DocumentPlace['cells'][number];

const vietnamese = {
  parts: { header: 'đầu trang', footer: 'chân trang', footnotes: 'chú thích', endnotes: 'chú thích cuối' },
  note: (id: string) => `số ${id}`,
  section: (number: string) => `Mục ${number}`,
  cell: ({ table, row, cell }: Cell) =>
    `bảng ${table}${row > 0 ? `, hàng ${row}` : ''}${cell > 0 ? `, ô ${cell}` : ''}`,
  paragraph: (number: number) => `đoạn ${number}`,
  textBox: 'trong hộp chữ',
};

const english = {
  parts: { header: 'header', footer: 'footer', footnotes: 'footnote', endnotes: 'endnote' },
  note: (id: string) => `no. ${id}`,
  section: (number: string) => `section ${number}`,
  cell: ({ table, row, cell }: Cell) =>
    `table ${table}${row > 0 ? `, row ${row}` : ''}${cell > 0 ? `, cell ${cell}` : ''}`,
  paragraph: (number: number) => `paragraph ${number}`,
  textBox: 'in a text box',
};
