import type { Passage, TableRow, WordTable } from '../document/passages.ts';
import { contextOf } from '../document/context-of.ts';
import type { VerifiedItem } from '../verification.ts';
import type { PassageChange } from './passage-change.ts';
import { wordChanges } from './word-changes.ts';

const figure = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?: ?%)?/gu;
const figuresIn = (text: string) => text.match(figure) ?? [];

/** What changed in the words of a paragraph or cell; undefined where only digits or marks did. */
export function editedChange(written: Passage, expected: Passage, of: 'paragraph' | 'cell'): PassageChange[] {
  const words = wordChanges(expected.text, written.text);
  return words.length === 0
    ? []
    : [{ kind: 'edited', of, place: written.paragraph.place, words, figures: [] }];
}

export function addedChange({ text, paragraph }: Passage): PassageChange {
  return {
    kind: 'added',
    of: 'paragraph',
    place: paragraph.place,
    words: [{ was: '', now: text }],
    figures: [],
  };
}

export function removedChange({ text, paragraph }: Passage): PassageChange {
  const { place } = paragraph;
  return {
    kind: 'removed',
    of: 'paragraph',
    place,
    words: [{ was: text, now: '' }],
    figures: figuresIn(text),
  };
}

/** A row with its words; its place is that of its first cell. */
export function removedRow({ cells }: TableRow): PassageChange[] {
  const [first] = cells;
  if (!first) return [];
  const text = cells.map((one) => one.text).join(' | ');
  const figures = cells.flatMap((one) => figuresIn(one.text));
  return [
    { kind: 'removed', of: 'row', place: first.paragraph.place, words: [{ was: text, now: '' }], figures },
  ];
}

export function removedTable({ rows }: WordTable): PassageChange[] {
  const first = rows[0]?.cells[0];
  if (!first) return [];
  const head = rows[0]!.cells.map((one) => one.text).join(' | ');
  const figures = rows.flatMap(({ cells }) => cells.flatMap((one) => figuresIn(one.text)));
  const { place } = first.paragraph;
  return [
    { kind: 'removed', of: 'table', place, words: [{ was: head, now: '' }], figures, rows: rows.length },
  ];
}

const mark = /DỰ THẢO|\(Đã nhận \d+\/\d+/u;

/** A draft's mark that the compiled report has and the document does not: the period is a draft still. */
export function lostMark(expected: Passage, written: Passage | undefined): VerifiedItem[] {
  const [had] = mark.exec(expected.text) ?? [];
  const sign = (text: string) => (text.startsWith('(') ? '(Đã nhận ' : text);
  if (had === undefined || written?.text.toUpperCase().includes(sign(had).toUpperCase())) return [];
  const { place } = (written ?? expected).paragraph;
  const text = written?.text ?? '';
  return [
    {
      verdict: 'contradiction',
      code: 'R-NAR-005',
      kind: 'draft-mark',
      place,
      written: text,
      at: 0,
      context: written ? contextOf(text, 0, text.length) : '',
      expected: expected.text,
      reason: 'report',
    },
  ];
}
