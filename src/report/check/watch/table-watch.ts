import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';
import type { WordPlace } from '../../word/word-text.ts';
import { cutTags } from '../cut-tags.ts';
import { kindOfTag } from '../../template/template-tag.ts';

interface OpenRow {
  place: WordPlace;
  isHeader: boolean;
  mayBreak: boolean;
  text: string;
}

interface OpenTable {
  place: WordPlace;
  rows: OpenRow[];
}

/** A table of so many rows as it stands may well go over a page. */
const longTable = 12;

const watched = new Set(['w:tbl', 'w:tr', 'w:tblHeader', 'w:cantSplit']);

/** Tables that can go over a page: their header row must be repeated, their rows should not be cut. */
export class TableWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = watched;
  readonly findings: TemplateFinding[] = [];
  private readonly open: OpenTable[] = [];

  opened(name: string, attribute: AttributeOf, { place, isHidden }: PartSpot): void {
    if (isHidden) return;
    const row = this.open.at(-1)?.rows.at(-1);
    if (name === 'w:tbl') this.open.push({ place, rows: [] });
    else if (name === 'w:tr')
      this.open.at(-1)?.rows.push({ place, isHeader: false, mayBreak: true, text: '' });
    else if (name === 'w:tblHeader' && row) row.isHeader = isOn(attribute('w:val'));
    else if (name === 'w:cantSplit' && row) row.mayBreak = !isOn(attribute('w:val'));
  }

  text(text: string, _: PartSpot, inText: boolean): void {
    if (!inText) return;
    for (const { rows } of this.open) {
      const row = rows.at(-1);
      if (row) row.text += text;
    }
  }

  closed(name: string, { isHidden }: PartSpot): void {
    if (name !== 'w:tbl' || isHidden) return;
    const table = this.open.pop();
    if (table) this.judge(table);
  }

  private judge({ place, rows }: OpenTable): void {
    const loop = rows.findIndex(({ text }) => isRowLoop(text));
    const isLong = rows.length >= longTable;
    if (loop < 0 && !isLong) return;
    // Without a row above the first loop there is no header that could be repeated.
    const first = rows[0];
    const hasHead =
      first !== undefined && loop !== 0 && !(loop < 0 && !first.isHeader && !isHead(first.text));
    if (hasHead && !first.isHeader) this.findings.push({ code: 'T-TBL-001', place });
    const broken = rows.filter((one) => one.mayBreak && !isOnlyBlocks(one.text)).length;
    if (broken > 0) this.findings.push({ code: 'T-TBL-002', place, params: { rows: broken } });
  }
}

const isOn = (value: string | undefined) => value === undefined || !/^(0|false|off)$/i.test(value);

/** A row that opens a loop: over the rows that follow, or over itself. */
function isRowLoop(text: string): boolean {
  if (!text.includes('{{')) return false;
  if (!cutTags(text).some((one) => one.kind === 'tag' && kindOfTag(one.text) === 'loop')) return false;
  // A loop that begins and ends inside a row beside other text repeats lines of a cell, not rows.
  return isOnlyBlocks(text);
}

function isOnlyBlocks(text: string): boolean {
  if (text.trim() !== '' && !text.includes('{{')) return false;
  return cutTags(text).every((one) =>
    one.kind === 'tag' ? kindOfTag(one.text) !== 'value' : one.text.trim() === '',
  );
}

/** Words without a single tag: a header; a first row with tags is data. */
const isHead = (text: string) => text.trim() !== '' && !text.includes('{{');
