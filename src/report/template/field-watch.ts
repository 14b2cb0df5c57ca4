/** A field that has begun. */
interface OpenField {
  /** How many cells were open where it began. */
  depth: number;
  /** The place of its cell in the order of the document: two cells of the same depth are not the same. */
  cell: number;
  hasResult: boolean;
}

/**
 * Follows the fields of a part: begin, separate at most once, end, each inside the one before and in the cell in which it
 * began. Word refuses what does not.
 */
export class FieldWatch {
  readonly #say: (text: string) => void;
  readonly #open: OpenField[] = [];
  readonly #cells: number[] = [];
  #count = 0;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  enterCell(): void {
    this.#cells.push(++this.#count);
  }

  leaveCell(): void {
    const cell = this.#cells.pop() ?? 0;
    while (this.#open.at(-1)?.cell === cell) {
      this.#open.pop();
      this.#say('field without an end in its cell');
    }
  }

  /** `w:fldChar` of a type; without one a simple field. */
  character(type: string | undefined, dirty: string | undefined): void {
    if (dirty !== undefined && !['0', 'false', 'off'].includes(dirty))
      this.#say('dirty field: Word asks a question');
    const cell = this.#cells.at(-1) ?? 0;
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ depth: this.#cells.length, cell, hasResult: false });
    else if (type === 'separate') {
      if (!field) this.#say('field separator without a beginning');
      else if (field.hasResult) this.#say('field with two separators');
      else field.hasResult = true;
    } else if (type === 'end') {
      if (!field) this.#say('field end without a beginning');
      else if (field.cell !== cell) this.#say('field that ends in another cell');
      this.#open.pop();
    }
  }

  finish(): void {
    for (const _ of this.#open) this.#say('field without an end');
  }
}
