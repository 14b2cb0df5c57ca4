import type { WordText } from '../report/word/word-text.ts';
import { alignPassages } from './align/align-passages.ts';
import { alignTables } from './align/align-tables.ts';
import { addedChange, editedChange, lostMark, removedChange, removedTable } from './changes/changes-found.ts';
import type { PassageChange } from './changes/passage-change.ts';
import { openPlaces } from './document/open-places.ts';
import { passagesOf, type Passage, type PassageFlow } from './document/passages.ts';
import { compareCharts, type WordChart } from './document/charts.ts';
import { FactBook } from './facts/fact-book.ts';
import type { ReportFacts } from './facts/report-facts.ts';
import { judgePassage } from './judge-passage.ts';
import { judgeTable, type TableContext } from './judge-table.ts';
import { agencyNames, noAgencies } from './tokens/agency-names.ts';
import { lex, type LexContext } from './tokens/lex.ts';
import type { Lexeme } from './tokens/lexeme.ts';
import type { Verification, VerifiedItem, VerifyNote } from './verification.ts';

/** A Word document as it is compared: its text and what its charts show. */
export interface VerifiedDocument {
  text: WordText;
  charts: readonly WordChart[];
}

/** What a report is compared with, made ready once: documents may then be compared one after the other. */
export interface ReportVerifier {
  verify(written: VerifiedDocument, notes?: readonly VerifyNote[]): Verification;
}

/**
 * Compares finished reports, edited by hand or not, with the one that the same period and template give: paragraph by
 * paragraph and cell by cell where they come from there, with the figures themselves where they are new.
 */
export function reportVerifier(expected: VerifiedDocument, facts: ReportFacts): ReportVerifier {
  const theirs = passagesOf(expected.text);
  const lexers = lexersOf(facts);
  let book: FactBook | undefined;
  const bookOf = () =>
    (book ??= new FactBook(
      facts,
      theirs.flatMap((flow) => flow.paragraphs.map((one) => lexers.full(one.text, false))),
    ));
  return {
    verify(written, notes = []) {
      const passages = { unchanged: 0, edited: 0, added: 0, removed: 0 };
      const items: VerifiedItem[] = [];
      const changes: PassageChange[] = [];
      for (const flow of passagesOf(written.text)) {
        const from = theirs.find((one) => one.kind === flow.kind);
        const compared = compareFlow(flow, from, lexers, bookOf);
        items.push(...compared.items);
        changes.push(...compared.changes);
        for (const key of ['unchanged', 'edited', 'added', 'removed'] as const)
          passages[key] += compared[key];
      }
      items.push(...compareCharts(written.charts, expected.charts));
      return { period: facts.period.id, items, notes, passages, changes };
    },
  };
}

interface Lexers {
  /** With the names of agencies: slow, for what was edited. */
  full: (text: string, isCell: boolean) => readonly Lexeme[];
  /** Numbers and claims only, for what is as it was. */
  plain: (text: string, isCell: boolean) => readonly Lexeme[];
}

function lexersOf({ period, agencies }: ReportFacts): Lexers {
  const names = agencyNames(agencies);
  const by = (context: Omit<LexContext, 'isCell'>) => {
    const memo = new Map<string, readonly Lexeme[]>();
    return (text: string, isCell: boolean) => {
      const key = `${isCell} ${text}`;
      const known = memo.get(key) ?? lex(text, { ...context, isCell });
      memo.set(key, known);
      return known;
    };
  };
  return { full: by({ period, agencies: names }), plain: by({ period, agencies: noAgencies }) };
}

type Compared = { items: VerifiedItem[]; changes: PassageChange[] } & Verification['passages'];

function compareFlow(
  flow: PassageFlow,
  from: PassageFlow | undefined,
  lexers: Lexers,
  bookOf: () => FactBook,
): Compared {
  const compared: Compared = { items: [], changes: [], unchanged: 0, edited: 0, added: 0, removed: 0 };
  const { pairs, removed } = alignPassages(flow.paragraphs, from?.paragraphs ?? []);
  compared.removed += removed.length;
  compared.changes.push(...removed.map(removedChange));
  // A header that Word dropped because no page shows it takes no mark away; one that says something else does.
  const keys = new Set(pairs.some((one) => !one.expected) ? [] : flow.paragraphs.map((one) => one.key));
  compared.items.push(...removed.flatMap((one) => (keys.has(one.key) ? [] : lostMark(one, undefined))));
  for (const { written, expected, isEdited } of pairs) {
    const { place } = written.paragraph;
    compared.items.push(...openPlaces(written.text, place, false));
    if (!isEdited) {
      compared.unchanged++;
      compared.items.push(...asBefore(written, lexers, false));
      continue;
    }
    compared[expected ? 'edited' : 'added']++;
    compared.changes.push(
      ...(expected ? editedChange(written, expected, 'paragraph') : [addedChange(written)]),
    );
    if (expected) compared.items.push(...lostMark(expected, written));
    const passage = {
      text: written.text,
      place,
      written: lexers.full(written.text, false),
      ...(expected ? { expected: lexers.full(expected.text, false), expectedText: expected.text } : {}),
    };
    compared.items.push(...judgePassage(passage, bookOf()));
  }
  compareTables(flow, from, lexers, bookOf, compared);
  return compared;
}

function compareTables(
  flow: PassageFlow,
  from: PassageFlow | undefined,
  lexers: Lexers,
  bookOf: () => FactBook,
  compared: Compared,
): void {
  const { pairs, removed } = alignTables(flow.tables, from?.tables ?? []);
  for (const one of removed) {
    compared.removed += one.rows.length;
    compared.changes.push(...removedTable(one));
  }
  for (const pair of pairs) {
    const context: TableContext = {
      get book() {
        return bookOf();
      },
      lex: lexers.full,
      unchanged: (cell) => asBefore(cell, lexers, true),
    };
    const { items, changes, ...counts } = judgeTable(pair, context);
    for (const { cells } of pair.written.rows)
      for (const { text, paragraph } of cells) items.push(...openPlaces(text, paragraph.place, true));
    compared.items.push(...items);
    compared.changes.push(...changes);
    for (const key of ['unchanged', 'edited', 'added', 'removed'] as const) compared[key] += counts[key];
  }
}

/** What an unchanged passage states is what the report states. */
function asBefore({ text, paragraph }: Passage, lexers: Lexers, isCell: boolean): VerifiedItem[] {
  if (!/\d/.test(text)) return [];
  return lexers.plain(text, isCell).flatMap((one): VerifiedItem[] => {
    if (one.kind !== 'number') return [];
    const { text: written, start: at } = one;
    return [
      {
        verdict: 'match',
        kind: 'number',
        place: paragraph.place,
        written,
        at,
        context: '',
        reason: 'report',
      },
    ];
  });
}
