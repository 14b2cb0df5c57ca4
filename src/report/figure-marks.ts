import type { Figure } from '../domain/consolidation.ts';
import type { ReportModel } from './report-model.ts';

/**
 * Marks on figures whose coverage is incomplete, as private signs inside printed text (noncharacters of Unicode: no text has
 * them). A sentence of the model names the figure, `\ufdd2code\ufdd3`; the filled document holds the number of the note,
 * `\ufdd0n\ufdd1`, until footnotes are put in their place.
 */
const named = /\ufdd2([^\ufdd3]*)\ufdd3/g;
const stray = /[\ufdd0-\ufdd3]/g;
/** A mark in a filled document; the group is the number of the note. */
export const placedMark = /\ufdd0(\d+)\ufdd1/g;

/** Behind a province-wide figure inside a sentence of the model. */
export function markOfFigure(code: string): string {
  return `\ufdd2${code}\ufdd3`;
}

/** Notes of one document, each once, in the order in which they were first asked for. */
export class NoteList {
  readonly #numbers = new Map<string, number>();

  /** The mark of a note. */
  markOf(note: string): string {
    const number = this.#numbers.get(note) ?? this.#numbers.size;
    this.#numbers.set(note, number);
    return `\ufdd0${number}\ufdd1`;
  }

  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The mark behind a figure; empty where nothing is lacking. */
export function markBehind(figure: Figure | undefined, model: ReportModel, notes: NoteList): string {
  const note = figure && model.coverageNote?.(figure);
  return note === undefined ? '' : notes.markOf(note);
}

/** A text with the marks of the figures that it names; what an agency has sent never holds one. */
export function withMarks(text: string, model: ReportModel, notes: NoteList): string {
  if (text.search(stray) < 0) return text;
  const parts = text.split(named);
  return parts
    .map((part, at) =>
      at % 2 === 0
        ? part.replace(stray, '')
        : markBehind(model.figures.get(part)?.figures.get('total'), model, notes),
    )
    .join('');
}

/** A text of the model as somebody reads it who wants no marks. */
export function withoutMarks(text: string): string {
  return text.replace(named, '').replace(stray, '');
}
