import { foldKey } from '../../domain/fold-key.ts';
import { unitLine } from '../sheet/column-words.ts';
import type { TableBlock } from '../sheet/find-tables.ts';

const letterhead =
  /^(cộng hòa|độc lập|ủy ban|ubnd|sở |bộ |văn phòng|kèm theo|ban hành|mẫu số|biểu( mẫu)? số|kỳ báo cáo|ngày|đơn vị báo cáo|đơn vị nhận|cơ quan báo cáo|tên cơ quan|mẫu minh họa|\()/;

/** Title of a table: the line above it that is written like one, else the name of its sheet. */
export function titleOf(block: TableBlock): string {
  const lines = block.above
    .map((one) => one.text)
    .filter(
      (text) =>
        text.length >= 5 &&
        text.length <= 200 &&
        unitLine(text) === undefined &&
        !letterhead.test(foldKey(text)),
    );
  const capitals = lines.find((text) => text === text.toLocaleUpperCase('vi') && /\p{Lu}/u.test(text));
  return capitals ?? lines[0] ?? block.grid.name;
}

/** Code printed on the form: `Biểu số II.06/VPCP/KSTT` → `II.06`. */
export function printedCode(block: TableBlock): string | undefined {
  for (const text of [...block.above.map((one) => one.text), block.grid.name]) {
    const match = /bi[eể]u\s*(?:mẫu\s*)?(?:số\s*)?:?\s*((?:[IVX]+|\d+)(?:\.?\d+)*[a-z]?)(?![\p{L}\d])/iu.exec(
      text,
    );
    if (match) return match[1]!;
  }
  return undefined;
}
