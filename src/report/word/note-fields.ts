import type { AttributeOf } from './part-watcher.ts';

interface OpenField {
  code: string;
  isResult: boolean;
}

/**
 * Follows the fields of a part: the result of `NOTEREF` repeats the mark of a note, those of `PAGE` and `NUMPAGES` are
 * whatever the last program laid out; neither is text that somebody wrote.
 */
export class NoteFields {
  private readonly open: OpenField[] = [];

  /** The text here is the number of a note or page. */
  get isMark(): boolean {
    return this.open.some(
      ({ isResult, code }) => isResult && /^\s*(?:NOTEREF|PAGE|NUMPAGES|SECTIONPAGES)\b/.test(code),
    );
  }

  /** Whether the mark of a note stands here: one of its own, or a field that has just ended. */
  opened(name: string, attribute: AttributeOf): boolean {
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') return true;
    if (name !== 'w:fldChar') return false;
    const type = attribute('w:fldCharType');
    if (type === 'begin') this.open.push({ code: '', isResult: false });
    else if (type === 'end') return /^\s*NOTEREF\b/.test(this.open.pop()?.code ?? '');
    else {
      const field = this.open.at(-1);
      if (field) field.isResult = true;
    }
    return false;
  }

  /** Takes the text of an element. */
  text(element: string, text: string): void {
    const field = this.open.at(-1);
    if (field && element === 'w:instrText' && !field.isResult) field.code += text;
  }
}
