const numbered = /^\s*(?:Phần\s+)?([IVXLC]+|\d+(?:\.\d+)*|[a-zđ])\s*[.)]/iu;
const appendix = /^\s*(Phụ lục(?:\s+[IVXLC]+)?)\s*$/u;
const appendixTag = /^\s*\{\{\s*(Phụ lục [^}|]+?)\s*\}\}\s*$/u;

/** Follows the headings of a document and names where one is: `II.1.a`, `Phụ lục I`. */
export class HeadingPath {
  private readonly levels: string[] = [];
  private inAppendix: string | undefined;

  /** Takes the next paragraph; `level` is that of its heading style, if it has one. */
  take(text: string, level: number | undefined): void {
    const name = appendix.exec(text)?.[1] ?? appendixTag.exec(text)?.[1];
    if (name !== undefined) {
      this.inAppendix = name.trim();
      return;
    }
    if (level === undefined) return;
    const number = numbered.exec(text.normalize('NFC'))?.[1];
    if (number === undefined) return;
    this.levels.length = Math.min(this.levels.length, level - 1);
    this.levels.push(number);
  }

  get here(): string | undefined {
    return this.inAppendix ?? (this.levels.length > 0 ? this.levels.join('.') : undefined);
  }
}
