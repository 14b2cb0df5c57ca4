import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetPrefix } from '../../forms/layout/blank-formula.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';
import { shiftAddress, shiftFormula, type Shift } from './shift-references.ts';

/** The XML parts of a workbook as text, to be changed the way Excel changes a file when somebody edits it. */
export class PackageEditor {
  readonly #parts: Map<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)));
  }

  /** The package again, always with the same bytes for the same content. */
  bytes(): Uint8Array {
    const parts = [...this.#parts].map(([name, content]) => [name, [content, { mtime: zipDate }]]);
    return zipSync(Object.fromEntries(parts), { level: 6, mtime: zipDate });
  }

  text(part: string): string {
    const bytes = this.#parts.get(part);
    if (!bytes) throw new Error(`no part ${part}`);
    return strFromU8(bytes);
  }

  edit(part: string, change: (text: string) => string): void {
    const before = this.text(part);
    this.#parts.set(part, strToU8(change(before)));
  }

  add(part: string, text: string, contentType: string): void {
    this.#parts.set(part, strToU8(text));
    const override = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
    this.edit('[Content_Types].xml', (types) => types.replace('</Types>', `${override}</Types>`));
  }

  remove(part: string): void {
    this.#parts.delete(part);
    this.edit('[Content_Types].xml', (types) => types.replace(`<Override PartName="/${part}"`, '<Gone'));
    this.edit('[Content_Types].xml', (types) => types.replace(/<Gone[^>]*\/>/, ''));
  }

  names(pattern: RegExp): string[] {
    return [...this.#parts.keys()].filter((name) => pattern.test(name));
  }

  /** The `<sheet>` element of a sheet, its place in the workbook and its part. */
  sheet(name: string): { element: string; index: number; relation: string; part: string } {
    const elements = [...this.text('xl/workbook.xml').matchAll(/<sheet [^>]*\/>/g)].map((match) => match[0]);
    const index = elements.findIndex((one) => one.includes(`name="${escapeXml(name)}"`));
    if (index < 0) throw new Error(`no sheet ${name}`);
    const element = elements[index]!;
    const relation = /r:id="([^"]+)"/.exec(element)![1]!;
    const relations = this.text('xl/_rels/workbook.xml.rels');
    const target = [...relations.matchAll(/<Relationship [^>]*\/>/g)]
      .map((match) => match[0])
      .find((one) => one.includes(`Id="${relation}"`))!;
    const part = `xl/${/Target="([^"]+)"/.exec(target)![1]!.replace(/^\/?(?:xl\/)?/, '')}`;
    return { element, index, relation, part };
  }

  /** Runs over every formula, also those of validations, conditional formats and names. */
  formulas(change: (formula: string, part: string) => string): void {
    for (const part of this.names(/^xl\/(?:worksheets\/sheet\d+|workbook)\.xml$/)) {
      const pattern = /(<(f|formula|formula1|formula2|definedName)(?: [^>]*)?>)([^<]*)(<\/\2>)/g;
      this.edit(part, (xml) =>
        xml.replace(
          pattern,
          (_, open: string, _name: string, formula: string, close: string) =>
            open + escapeText(change(unescapeText(formula), part)) + close,
        ),
      );
    }
  }

  renameSheet(from: string, to: string): void {
    const { element } = this.sheet(from);
    const renamed = element.replace(/ name="[^"]*"/, ` name="${escapeXml(to)}"`);
    this.edit('xl/workbook.xml', (xml) => xml.replace(element, renamed));
    const [before, after] = [sheetPrefix(from), sheetPrefix(to)];
    this.formulas((formula) => formula.replaceAll(before, after));
  }

  dropSheet(name: string): void {
    const { element, index, relation, part } = this.sheet(name);
    const prefix = sheetPrefix(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pointing = new RegExp(`${prefix}\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`, 'g');
    this.edit('xl/workbook.xml', (xml) =>
      xml
        .replace(element, '')
        .replace(new RegExp(`<definedName [^>]*localSheetId="${index}"[^>]*>[^<]*</definedName>`, 'g'), '')
        .replace(/localSheetId="(\d+)"/g, (whole, at: string) =>
          Number(at) > index ? `localSheetId="${Number(at) - 1}"` : whole,
        ),
    );
    this.edit('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(new RegExp(`<Relationship [^>]*Id="${relation}"[^>]*/>`), ''),
    );
    this.remove(part);
    this.#parts.delete(part.replace('worksheets/', 'worksheets/_rels/') + '.rels');
    this.formulas((formula) => formula.replace(pointing, '#REF!'));
  }

  /** Moves everything from a row or column on by one: cells, formulas everywhere, notes. */
  shift(name: string, shift: Shift): void {
    const { part } = this.sheet(name);
    const prefix = sheetPrefix(name);
    this.edit(part, (xml) =>
      xml
        .replace(
          /(<c [^>]*?\br=")([A-Z]+\d+)"/g,
          (_, head: string, cell: string) => `${head}${shiftAddress(cell, shift)}"`,
        )
        .replace(/(<row [^>]*?\br=")(\d+)"/g, (_, head: string, row: string) => {
          const moves = shift.axis === 'row' && Number(row) >= shift.from;
          return `${head}${moves ? Number(row) + 1 : row}"`;
        })
        .replace(/ (ref|sqref|activeCell)="([A-Z0-9: ]+)"/g, (_, key: string, value: string) => {
          const moved = value.split(' ').map((one) => shiftAddress(one, shift));
          return ` ${key}="${moved.join(' ')}"`;
        })
        .replace(
          /(<col [^>]*?\bmin=")(\d+)(" max=")(\d+)"/g,
          (_, head: string, min: string, mid: string, max: string) => {
            const by = (at: string) =>
              Number(at) + (shift.axis === 'column' && Number(at) >= shift.from ? 1 : 0);
            return `${head}${by(min)}${mid}${by(max)}"`;
          },
        ),
    );
    this.formulas((formula, at) => shiftFormula(formula, prefix, at === part, shift));
    this.#shiftNotes(part, shift);
  }

  #shiftNotes(sheetPart: string, shift: Shift): void {
    const relations = sheetPart.replace('worksheets/', 'worksheets/_rels/') + '.rels';
    if (!this.#parts.has(relations)) return;
    for (const [, target] of this.text(relations).matchAll(/Target="\.\.\/([^"]+)"/g)) {
      const part = `xl/${target}`;
      if (part.endsWith('.xml')) {
        this.edit(part, (xml) =>
          xml.replace(
            /(<comment [^>]*?ref=")([A-Z]+\d+)"/g,
            (_, head: string, cell: string) => `${head}${shiftAddress(cell, shift)}"`,
          ),
        );
      } else if (part.endsWith('.vml')) {
        const tag = shift.axis === 'row' ? 'Row' : 'Column';
        this.edit(part, (xml) =>
          xml.replace(new RegExp(`<x:${tag}>(\\d+)</x:${tag}>`, 'g'), (_, at: string) => {
            const moved = Number(at) + (Number(at) + 1 >= shift.from ? 1 : 0);
            return `<x:${tag}>${moved}</x:${tag}>`;
          }),
        );
      }
    }
  }
}

/** The zip format's first date. */
const zipDate = new Date(1980, 0, 1);

const unescapeText = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
