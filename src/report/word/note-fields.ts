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

  opened(name: string, attribute: AttributeOf): void {
    if (name !== 'w:fldChar') return;
    const type = attribute('w:fldCharType');
    if (type === 'begin') this.open.push({ code: '', isResult: false });
    else if (type === 'end') this.open.pop();
    else {
      const field = this.open.at(-1);
      if (field) field.isResult = true;
    }
  }

  /** Takes the text of an element. */
  text(element: string, text: string): void {
    const field = this.open.at(-1);
    if (field && element === 'w:instrText' && !field.isResult) field.code += text;
  }
}
