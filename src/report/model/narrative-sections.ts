import type { Agency } from '../../domain/agency.ts';
import type { CollectedListRow, Consolidation } from '../../domain/consolidation.ts';
import type { OpenList } from '../../domain/edition.ts';
import { say } from '../../messages/catalogue.ts';
import { foldTexts, sendersOf, type FoldedText, type SentText } from '../narrative/fold-texts.ts';
import { usualTextsInBody, type PrintLimits } from '../print-limits.ts';

/** A section with the texts that the document prints of it: `body` of them in the body, all where it is `whole`. */
export interface Section {
  field: string;
  aliases: string[];
  heading: string;
  texts: readonly FoldedText[];
  /** All of `texts` belongs into the body. */
  whole: boolean;
  /** How many of `texts` speak for the section in the body. */
  body: number;
  /** Code of the section or list. */
  code: string;
  /** Of a list: the choice that its entries have made. */
  option?: string;
  /** How many more different texts were sent, and how many agencies wrote at all. */
  left: number;
  writers: number;
  /** Sheet of the annex workbook on which all of them stand. */
  sheet: string;
}

/** Every section of the outline, text indicator and open list with what agencies wrote, at most so many texts of each. */
export function narrativeSections(
  consolidation: Consolidation,
  { textsPerSection: most, textsInBody: body = usualTextsInBody }: PrintLimits,
): Section[] {
  const agencies = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const sections = [
    ...textSections(consolidation, agencies, most),
    ...listSections(consolidation, agencies, most),
  ];
  // A list is sorted by whom its entries are for: each of them should speak.
  return sections.map((one) => ({ ...one, body: one.option === undefined ? body : body * 2 }));
}

/**
 * The texts that speak for a section: the first, which is its lead's, and those that most agencies sent; in the order of the
 * section.
 */
export function bodyTexts({ texts, whole, body }: Section): readonly FoldedText[] {
  if (whole || texts.length <= body) return texts;
  const ranked = texts
    .map((text, at) => ({ text, at, weight: at === 0 ? Infinity : sendersOf(text).length }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const chosen = new Set(ranked.slice(0, body).map((one) => one.at));
  return texts.filter((_, at) => chosen.has(at));
}

/** The texts of a section that go to the annex of the document. */
export function restOf(section: Section): readonly FoldedText[] {
  const shown = new Set(bodyTexts(section));
  return section.texts.filter((one) => !shown.has(one));
}

type OpenSection = Omit<Section, 'body'>;
type Names = ReadonlyMap<string, Agency>;

function fold(
  rows: readonly SentText[],
  names: Names,
  most: number,
): Pick<Section, 'texts' | 'left' | 'writers'> {
  const texts = foldTexts(rows, names);
  const writers = new Set(texts.flatMap(sendersOf)).size;
  return { texts: texts.slice(0, most), left: Math.max(0, texts.length - most), writers };
}

/** The office that leads the section speaks first, then the others in the order of the register. */
function textSections(
  { edition, agencies: all, texts: textsOf }: Consolidation,
  names: Names,
  most: number,
): OpenSection[] {
  const order = new Map(all.map((one, at) => [one.code, at]));
  const texts = [...edition.indicators.values()].filter((one) => one.kind === 'text');
  const sheet = say('vi', 'export.annex.word', { word: 'narrative' });
  const sections = [
    ...edition.narrative.map((one) => ({ code: one.code, title: one.heading.vi, lead: one.lead })),
    ...texts.map((one) => ({ code: one.code, title: one.label.vi, lead: one.lead })),
  ];
  return sections.map(({ code, title, lead }) => {
    const rank = (agency: string) =>
      (lead && names.get(agency)?.leads.includes(lead) ? 0 : 1e6) + (order.get(agency) ?? 1e5);
    const sorted = textsOf(code)
      .map((one) => ({ agency: one.agency, text: one.text, extra: '' }))
      .sort((left, right) => rank(left.agency) - rank(right.agency));
    const heading = /^[IVX]+\b/.test(code) ? `${code}. ${title}` : title;
    const field = `Thuyết minh ${code}`;
    return { field, code, aliases: [], heading, whole: false, sheet, ...fold(sorted, names, most) };
  });
}

/** What is none of the choices: nobody guesses which one was meant. */
const otherAnswer = 'Nội dung khác';

/** Each list as a whole and, where a column offers choices, one list per choice and one for all other answers, blank ones too. */
function listSections({ edition, listRows }: Consolidation, names: Names, most: number): OpenSection[] {
  return edition.lists.flatMap((list) => {
    const rows = listRows(list.code);
    const field = `Danh sách ${list.code}`;
    const heading = list.title.vi;
    const { sheet } = list;
    const folded = foldRows(list, rows, names, most);
    const { code } = list;
    const all = { field, code, aliases: [heading], heading, whole: true, sheet, ...folded };
    // A list that an indicator counts is an inventory; any other is texts, folded like the narrative.
    const whole = list.counts !== undefined;
    const choice = list.columns.find((one) => one.choices);
    if (!choice) return [all];
    const options = choice.choices ?? [];
    const answerOf = (row: CollectedListRow) => row.cells.get(choice.key) ?? '';
    return [
      all,
      ...[...options, otherAnswer].map((option) => ({
        field: `${field} - ${option}`,
        code,
        option,
        aliases: [],
        heading: option,
        whole,
        sheet,
        ...foldRows(
          list,
          rows.filter((row) => (options.includes(answerOf(row)) ? answerOf(row) : otherAnswer) === option),
          names,
          most,
        ),
      })),
    ];
  });
}

/** Inside brackets a sentence loses its full stop. */
const withoutStop = (text: string) => text.trim().replace(/[.;]+$/, '');

/** The first column is the text; the other filled ones, choices apart, follow it in brackets. */
function foldRows(list: OpenList, rows: readonly CollectedListRow[], names: Names, most: number) {
  const [main, ...others] = list.columns;
  return fold(
    rows.map((row) => ({
      agency: row.agency,
      text: row.cells.get(main?.key ?? '') ?? '',
      extra: others
        .filter((one) => !one.choices && one.valueKind === 'text' && row.cells.get(one.key))
        .map(
          (one) =>
            `${one.label.vi.charAt(0).toLowerCase()}${one.label.vi.slice(1)}: ${withoutStop(row.cells.get(one.key)!)}`,
        )
        .join('; '),
    })),
    names,
    most,
  );
}
