import { PackageFault } from '../../ooxml/package-fault.ts';
import { xmlLimits } from '../../ooxml/package-limits.ts';
import { checkWatch, type Watch } from '../../ooxml/watch.ts';
import { readingLimits } from './reading-limits.ts';

/** Counts what one workbook makes us hold and refuses what no honest workbook reaches. */
export class ReadingBudget {
  private readonly watch: Watch | undefined;
  private places = 0;
  private cells = 0;
  private characters = 0;
  private merges = 0;

  constructor(watch?: Watch) {
    this.watch = watch;
  }

  /** A row or a cell that the file writes down, be it empty. */
  countPlace(part: string): void {
    if (++this.places % xmlLimits.tagsPerLook === 0) checkWatch(this.watch, part);
    if (this.places > readingLimits.places) throw excess(part, readingLimits.places, 'rows and cells');
  }

  /** A cell that holds something. */
  countCell(part: string): void {
    if (++this.cells > readingLimits.cells) throw excess(part, readingLimits.cells, 'filled cells');
  }

  /** A text that is kept, in a cell or elsewhere. */
  countText(part: string, length: number): void {
    if (length > readingLimits.textCharacters)
      throw excess(part, readingLimits.textCharacters, 'characters in a text');
    this.countCharacters(part, length);
  }

  countFormula(part: string, length: number): void {
    if (length > readingLimits.formulaCharacters)
      throw excess(part, readingLimits.formulaCharacters, 'characters in a formula');
    this.countCharacters(part, length);
  }

  countMerge(part: string): void {
    if (++this.merges > readingLimits.merges) throw excess(part, readingLimits.merges, 'merged ranges');
  }

  private countCharacters(part: string, length: number): void {
    this.characters += length;
    if (this.characters > readingLimits.characters)
      throw excess(part, readingLimits.characters, 'characters of text');
  }
}

/** Refuses a list of one part that is longer than `most`. */
export function checkCount(part: string, count: number, most: number, what: string): void {
  if (count > most) throw excess(part, most, what);
}

function excess(part: string, most: number, what: string): PackageFault {
  return new PackageFault('over-limits', `${part}: more than ${most} ${what}`);
}
