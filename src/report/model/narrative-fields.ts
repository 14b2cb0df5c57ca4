import type { Agency } from '../../domain/agency.ts';
import type { CollectedListRow, Consolidation } from '../../domain/consolidation.ts';
import type { OpenList } from '../../domain/edition.ts';
import { formatDecimal } from '../../messages/format.ts';
import { nameAgencies } from './agency-names.ts';
import { nameKey } from '../template/name-key.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/** Texts per section in the body; the others go to their annex, and the body says so. */
const textsInBody = 10;
/** Agencies named behind one text of the body. */
const namesInBody = 6;

/** A text with everyone who sent it; equal texts are folded into one. */
interface FoldedText {
  text: string;
  agencies: string[];
  /** More to print behind the names: `cơ quan xử lý: …`. */
  extra: string;
}

/** What a section shows and what is left for the annex. */
interface Section {
  field: string;
  aliases: string[];
  heading: string;
  texts: FoldedText[];
  /** All of it is shown: its rows go nowhere else. */
  whole: boolean;
}

/**
 * Collected narratives and open lists, attributed: `Thuyết minh II.1.a`, `Danh sách 0.10.1`. What does not fit the body is
 * the list `Thuyết minh khác`.
 */
export function narrativeFields(consolidation: Consolidation, annex: string): ReportField[] {
  const agencies = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const sections = [...textSections(consolidation, agencies), ...listSections(consolidation)];
  const left: ReportRow[] = [];
  const fields = sections.map(({ field, aliases, heading, texts, whole }): ReportField => {
    const shown = !whole && texts.length > textsInBody ? texts.slice(0, textsInBody - 1) : texts;
    const rest = texts.slice(shown.length);
    const rows = shown.flatMap((one) => paragraphRows(one, agencies));
    if (rest.length > 0) {
      const senders = formatDecimal(String(new Set(rest.flatMap((one) => one.agencies)).size));
      const text = `Nội dung báo cáo của ${senders} cơ quan, đơn vị khác được tổng hợp tại ${annex}.`;
      rows.push({ 'Nội dung': text, Nguồn: '', 'Đơn vị': '' });
    }
    if (rest.length > 0)
      left.push({ Mục: heading, Dòng: rest.map((one, at) => annexRow(one, at, agencies)) });
    return { name: field, aliases, value: { columns: textColumns, rows } };
  });
  const cells = [{ name: 'STT' }, { name: 'Đơn vị' }, { name: 'Nội dung' }];
  const columns = [{ name: 'Mục' }, { name: 'Dòng', columns: cells }];
  return [...fields, { name: 'Thuyết minh khác', value: { columns, rows: left } }];
}

const textColumns = [{ name: 'Nội dung' }, { name: 'Nguồn' }, { name: 'Đơn vị' }];

function annexRow({ text, agencies, extra }: FoldedText, at: number, names: Map<string, Agency>) {
  return {
    STT: String(at + 1),
    'Đơn vị': nameAgencies(agencies, names),
    'Nội dung': extra ? `${text} (${extra})` : text,
  };
}

/** One row per paragraph; the last one names the source. */
function paragraphRows({ text, agencies, extra }: FoldedText, names: Map<string, Agency>): ReportRow[] {
  const sender = nameAgencies(agencies, names, namesInBody);
  const paragraphs = text.split(/\n+/).map((one) => one.trim());
  const full = paragraphs.filter((one) => one !== '');
  return full.map((one, at) =>
    at < full.length - 1
      ? { 'Nội dung': one, Nguồn: '', 'Đơn vị': sender }
      : {
          'Nội dung': one.replace(/[.;,\s]+$/, ''),
          Nguồn: ` (theo báo cáo của ${sender}${extra ? `; ${extra}` : ''}).`,
          'Đơn vị': sender,
        },
  );
}

function fold(rows: readonly { agency: string; text: string; extra: string }[]): FoldedText[] {
  const folded = new Map<string, FoldedText>();
  for (const { agency, text, extra } of rows) {
    if (text.trim() === '') continue;
    const key = `${nameKey(text).replace(/[.;,]+$/, '')}|${extra}`;
    const known = folded.get(key);
    if (!known) folded.set(key, { text: text.trim(), agencies: [agency], extra });
    else if (known.agencies.at(-1) !== agency) known.agencies.push(agency);
  }
  return [...folded.values()];
}

/** The office that leads the section speaks first, then the others in the order of the register. */
function textSections(
  { edition, agencies: all, texts: textsOf }: Consolidation,
  names: Map<string, Agency>,
): Section[] {
  const order = new Map(all.map((one, at) => [one.code, at]));
  const texts = [...edition.indicators.values()].filter((one) => one.kind === 'text');
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
    return { field: `Thuyết minh ${code}`, aliases: [], heading, texts: fold(sorted), whole: false };
  });
}

/** What is none of the choices: nobody guesses which one was meant. */
const otherAnswer = 'Nội dung khác';

/** Each list as a whole and, where a column offers choices, one list per choice and one for all other answers, blank ones too. */
function listSections({ edition, listRows }: Consolidation): Section[] {
  return edition.lists.flatMap((list) => {
    const rows = listRows(list.code);
    const field = `Danh sách ${list.code}`;
    const heading = list.title.vi;
    const all = { field, aliases: [heading], heading, texts: foldRows(list, rows), whole: true };
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
        aliases: [],
        heading: option,
        whole,
        texts: foldRows(
          list,
          rows.filter((row) => (options.includes(answerOf(row)) ? answerOf(row) : otherAnswer) === option),
        ),
      })),
    ];
  });
}

/** Inside brackets a sentence loses its full stop. */
const withoutStop = (text: string) => text.trim().replace(/[.;]+$/, '');

/** The first column is the text; the other filled ones, choices apart, follow it in brackets. */
function foldRows(list: OpenList, rows: readonly CollectedListRow[]): FoldedText[] {
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
  );
}
