import { PackageFault } from '../../ooxml/package-fault.ts';

const MOST_CELLS = 2_000_000;
/** One 1 MB shared string used 12,000 times makes 12 GB of text out of a file of 109 KB. */
const MOST_CHARACTERS = 200 * 1024 * 1024;

/** Counts what one workbook makes us hold and refuses what no honest workbook reaches. */
export class ReadingBudget {
  private cells = 0;
  private characters = 0;

  countCell(): void {
    if (++this.cells > MOST_CELLS) {
      throw new PackageFault('over-limits', `more than ${MOST_CELLS} cells`);
    }
  }

  countCharacters(count: number): void {
    this.characters += count;
    if (this.characters > MOST_CHARACTERS) {
      throw new PackageFault('over-limits', `more than ${MOST_CHARACTERS} characters of text`);
    }
  }
}
