import { foldKey } from '../../domain/fold-key.ts';
import { unitLine } from '../sheet/column-words.ts';
import type { TableBlock } from '../sheet/find-tables.ts';

/** Compared with the folded text, whose tone marks stand the new way: `uỷ`, `hoà`. */
const letterhead =
  /^(cộng hoà|độc lập|uỷ ban|ubnd|sở |bộ |văn phòng|kèm theo|ban hành|mẫu số|biểu( mẫu)? số|kỳ báo cáo|ngày|đơn vị báo cáo|đơn vị nhận|cơ quan báo cáo|tên cơ quan|mẫu minh hoạ|\()/;

/** Title of a table: the line above it that is written like one; undefined when there is none. */
export function titleAbove(block: TableBlock): string | undefined {
  const lines = block.above
    .map((one) => (unitLine(one.text) === undefined ? one.text : withoutUnit(one.text)))
    .filter((text) => text.length >= 5 && text.length <= 200 && !letterhead.test(foldKey(text)));
  const capitals = lines.find((text) => text === text.toLocaleUpperCase('vi') && /\p{Lu}/u.test(text));
  return capitals ?? lines[0];
}

/** Title of a table, else the name of its sheet. */
export const titleOf = (block: TableBlock) => titleAbove(block) ?? block.grid.name;

const withoutUnit = (text: string) => text.replace(/\(?\s*(đơn vị( tính)?|đvt)\s*:.*$/iu, '').trim();

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
