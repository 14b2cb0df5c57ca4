import { strFromU8, unzipSync } from 'fflate';
import { zipDocument } from '../../src/report/template/document-package.ts';
import type { ReportModel, ReportRow } from '../../src/report/report-model.ts';
import { nameKey } from '../../src/report/language/name-key.ts';
import { NoteList } from '../../src/report/figure-marks.ts';
import {
  blockScopes,
  cleanText,
  rootScope,
  tagText,
  type RenderTally,
} from '../../src/report/template/template-scope.ts';
import { parseTag, type TemplateTag } from '../../src/report/template/template-tag.ts';
import { buildVocabulary, findTarget, type Shape } from '../../src/report/template/vocabulary.ts';
import { standing, type Standing } from './standing.ts';

/** A value of the other engines' data: everything that our tags print, made beforehand. */
export type PlainValue = string | boolean | readonly Plain[];
export interface Plain {
  [key: string]: PlainValue;
}

/** One tag of the template in the words that every engine has. */
export interface PlainTag {
  does: 'print' | 'each' | 'when' | 'unless' | 'else' | 'end';
  /** Key in the data of the loop that is `up` loops further out. */
  key: string;
  /** How many loops the tag stands in, and how many of them lie between it and its data. */
  depth: number;
  up: number;
  /** What the block that it closes was opened with. */
  closes?: 'each' | 'when' | 'unless';
  stands: Standing;
}

/** The same document for another engine: our tags written by `write`, and the data that they need. */
export interface PlainTemplate {
  bytes: Uint8Array;
  data: Plain;
}

interface OpenBlock {
  does: 'each' | 'when' | 'unless';
  key: string;
  up: number;
  tag: TemplateTag;
  hasElse?: true;
}

/** Writes a template of ours in another engine's language. `finish` moves what the other engine wants elsewhere. */
export function plainTemplate(
  template: Uint8Array,
  model: ReportModel,
  write: (tag: PlainTag) => string,
  finish: (xml: string) => string = (xml) => xml,
): PlainTemplate {
  const data: Plain = {};
  const parts = new Map<string, Uint8Array | string>();
  for (const [name, bytes] of Object.entries(unzipSync(template))) {
    const isPage = /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name);
    parts.set(name, isPage ? finish(new Translation(model, data, write).of(strFromU8(bytes))) : bytes);
  }
  return { bytes: zipDocument(parts), data };
}

class Translation {
  private readonly open: OpenBlock[] = [];
  private readonly tally: RenderTally = { filled: 0, empty: new Map(), notes: new NoteList() };
  private readonly shapes: Shape[];
  private readonly model: ReportModel;
  private readonly data: Plain;
  private readonly write: (tag: PlainTag) => string;

  constructor(model: ReportModel, data: Plain, write: (tag: PlainTag) => string) {
    this.model = model;
    this.data = data;
    this.write = write;
    this.shapes = [buildVocabulary(model)];
  }

  of(xml: string): string {
    return xml.replace(/\{\{(.*?)\}\}/gs, (whole, content: string, at: number) =>
      this.translate(parseTag(content.replaceAll('&amp;', '&')), standing(xml, at, whole)),
    );
  }

  private get depth(): number {
    return this.shapes.length - 1;
  }

  private translate(tag: TemplateTag, stands: Standing): string {
    const { depth } = this;
    if (tag.kind === 'end') return this.end(stands);
    const top = this.open.at(-1);
    if (tag.kind === 'else' && top && (tag.key === '' || tag.key === top.tag.key)) {
      if (top.does === 'each') this.shapes.pop();
      top.hasElse = true;
      return this.write({ does: 'else', key: top.key, depth: this.depth, up: top.up, stands });
    }
    if (tag.kind === 'else') return this.begin({ ...tag, kind: 'if', inverted: true }, stands);
    if (tag.kind !== 'value') return this.begin(tag, stands);
    const { up, key } = this.value(tag);
    return this.write({ does: 'print', key, depth, up, stands });
  }

  private begin(tag: TemplateTag, stands: Standing): string {
    const { depth } = this;
    const meaning = findTarget(this.shapes.at(-1)!, tag.key);
    if (!meaning) throw new Error(`unknown name: ${tag.raw}`);
    const isLoop = tag.kind === 'loop';
    const { up, key } = isLoop ? this.list(tag) : this.condition(tag);
    const does = isLoop ? 'each' : tag.inverted ? 'unless' : 'when';
    this.open.push({ does, key, up, tag });
    const text = this.write({ does, key, depth, up, stands });
    if (isLoop && meaning.target.kind === 'list') this.shapes.push(meaning.target.shape);
    return text;
  }

  private end(stands: Standing): string {
    const { does, key, up, hasElse } = this.open.pop()!;
    if (does === 'each' && !hasElse) this.shapes.pop();
    return this.write({ does: 'end', key, depth: this.depth, up, closes: does, stands });
  }

  /** Rows carry their own values under the keys of their names; what is the document's stands in its data. */
  private meant(tag: TemplateTag): { up: number; name: string; isRoot: boolean } {
    const meaning = findTarget(this.shapes.at(-1)!, tag.key);
    if (!meaning) throw new Error(`unknown name: ${tag.raw}`);
    tag.meaning = { target: meaning.target, up: 0 };
    return { up: meaning.up, name: meaning.target.name, isRoot: meaning.up === this.depth };
  }

  private value(tag: TemplateTag): { up: number; key: string } {
    const { up, name, isRoot } = this.meant(tag);
    if (!isRoot) return { up, key: keyOf(name) };
    const key = keyOf(`= ${tag.key} ${JSON.stringify(tag.qualifiers)}`);
    this.data[key] ??= tagText(tag, rootScope(this.model), this.model, this.tally);
    return { up, key };
  }

  private condition(tag: TemplateTag): { up: number; key: string } {
    const { up, name, isRoot } = this.meant(tag);
    if (!isRoot) return { up, key: keyOf(`? ${name}`) };
    const key = keyOf(`? ${tag.key} ${JSON.stringify(tag.qualifiers)}`);
    const asked = { ...tag, kind: 'if' as const, inverted: false };
    this.data[key] ??= blockScopes(asked, rootScope(this.model), this.model).length > 0;
    return { up, key };
  }

  private list(tag: TemplateTag): { up: number; key: string } {
    const { up, name, isRoot } = this.meant(tag);
    if (!isRoot) return { up, key: keyOf(name) };
    const key = keyOf(`# ${name}`);
    const field = this.model.fields.find((one) => one.name === name)!.value;
    this.data[key] ??= plainRows((field as { rows: readonly ReportRow[] }).rows);
    return { up, key };
  }
}

function plainRows(rows: readonly ReportRow[]): Plain[] {
  return rows.map((row) => {
    const plain: Plain = {};
    for (const [name, value] of Object.entries(row)) {
      if (typeof value === 'object') plain[keyOf(name)] = plainRows(value);
      else if (typeof value === 'string') plain[keyOf(name)] = cleanText(value);
      plain[keyOf(`? ${name}`)] = typeof value === 'object' ? value.length > 0 : Boolean(value);
    }
    return plain;
  });
}

const keys = new Map<string, string>();

/** A name that every engine takes: `k1`, `k2` … */
function keyOf(name: string): string {
  const known = nameKey(name);
  if (!keys.has(known)) keys.set(known, `k${keys.size + 1}`);
  return keys.get(known)!;
}
