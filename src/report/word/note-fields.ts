interface OpenField {
  code: string;
  isResult: boolean;
}

/**
 * Follows the fields of a part: the result of `NOTEREF` repeats the mark of a note, which is no more text than the mark
 * itself.
 */
export class NoteFields {
  private readonly open: OpenField[] = [];
  private inCode = false;

  /** The text here is the number of a note. */
  get isMark(): boolean {
    return this.open.some(({ isResult, code }) => isResult && /^\s*NOTEREF\b/.test(code));
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:t') this.inCode = false;
    if (name === 'w:instrText') this.inCode = true;
    if (name !== 'w:fldChar') return;
    this.inCode = false;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.open.push({ code: '', isResult: false });
    else if (type === 'end') this.open.pop();
    else {
      const field = this.open.at(-1);
      if (field) field.isResult = true;
    }
  }

  text(text: string): void {
    const field = this.open.at(-1);
    if (field && this.inCode && !field.isResult) field.code += text;
  }
}
