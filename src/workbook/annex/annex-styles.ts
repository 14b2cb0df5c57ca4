import { escapeXml } from '../../ooxml/xml-escape.ts';
import type { AnnexLook } from './annex-plan.ts';

/** One typeface, as Nghị định 30/2020/NĐ-CP asks for documents. */
export const annexFont = 'Times New Roman';

interface Look {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  fill?: string;
  open?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  nowrap?: boolean;
}

const looks: Record<AnnexLook, Look> = {
  title: { size: 14, bold: true, open: true, nowrap: true },
  subtitle: { italic: true, open: true, colour: 'FF595959', nowrap: true },
  key: { bold: true, fill: 'FFF2F2F2' },
  header: { bold: true, fill: 'FFDCE6F1', horizontal: 'center' },
  'header-note': { italic: true, size: 10, fill: 'FFDCE6F1', horizontal: 'center' },
  index: { horizontal: 'center' },
  text: {},
  group: { bold: true, fill: 'FFF2F2F2', nowrap: true },
  number: { horizontal: 'right' },
  estimate: { horizontal: 'right', italic: true, colour: 'FF1F4E79' },
  marker: { horizontal: 'center', colour: 'FF595959' },
  blank: { fill: 'FFFFF2CC', horizontal: 'center' },
  excluded: { fill: 'FFF8CBAD', horizontal: 'center' },
  'not-asked': { fill: 'FFEDEDED' },
  absent: { fill: 'FFD9D9D9', horizontal: 'center' },
  total: { bold: true, fill: 'FFE2EFDA', horizontal: 'right' },
  'total-label': { bold: true, fill: 'FFE2EFDA' },
};

/** Text gets the format `@`: even when somebody edits the cell later, Excel keeps it text. */
const TEXT_FORMAT = 49;
/** The first number that the file format leaves to the writer. */
const FIRST_OWN_FORMAT = 164;

const line = (side: string) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`;
const borders =
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>`;

/** Pieces of the style sheet in the order of their first use; a cell names them by that number. */
class Pool {
  readonly xml: string[];

  constructor(...first: string[]) {
    this.xml = first;
  }

  at(xml: string): number {
    const known = this.xml.indexOf(xml);
    return known < 0 ? this.xml.push(xml) - 1 : known;
  }

  list(name: string): string {
    return `<${name} count="${this.xml.length}">${this.xml.join('')}</${name}>`;
  }
}

/** The styles that a workbook uses, numbered as they come up; `xml` is the part `xl/styles.xml`. */
export class AnnexStyles {
  readonly #numbers = new Map<string, number>();
  // Font 0 is the workbook's own: rows and columns that nobody styled, and the unit of column widths.
  readonly #fonts = new Pool(`<font><sz val="12"/><name val="${annexFont}"/><family val="1"/></font>`);
  readonly #fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #formats = new Pool();
  readonly #cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** Number of a look's style; `decimals` null for text. */
  of(look: AnnexLook, decimals: number | null): number {
    const key = `${look} ${decimals}`;
    const number = this.#numbers.get(key) ?? this.#make(looks[look], decimals);
    this.#numbers.set(key, number);
    return number;
  }

  #make(look: Look, decimals: number | null): number {
    const { size = 11, bold, italic, colour, fill, open, horizontal = 'left', nowrap } = look;
    const font = this.#fonts.at(
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>` +
        `${colour ? `<color rgb="${colour}"/>` : ''}<name val="${annexFont}"/></font>`,
    );
    const filling = fill
      ? this.#fills.at(`<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/></patternFill></fill>`)
      : 0;
    const wrap = nowrap ? '' : ' wrapText="1"';
    return this.#cells.at(
      `<xf numFmtId="${this.#format(decimals)}" fontId="${font}" fillId="${filling}" borderId="${open ? 0 : 1}" ` +
        'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        `<alignment horizontal="${horizontal}" vertical="center"${wrap}/></xf>`,
    );
  }

  /** Excel shows `#,##0.00` the way the reader's computer writes numbers. */
  #format(decimals: number | null): number {
    if (decimals === null) return TEXT_FORMAT;
    const code = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
    const builtIn = { '#,##0': 3, '#,##0.00': 4 }[code];
    return builtIn ?? this.#formats.at(escapeXml(code)) + FIRST_OWN_FORMAT;
  }

  get xml(): string {
    const own = this.#formats.xml.map(
      (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${code}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (own.length > 0 ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : '') +
      this.#fonts.list('fonts') +
      this.#fills.list('fills') +
      borders +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.#cells.list('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
