import type { Agency } from '../../domain/agency.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import { formatDecimal } from '../../messages/format.ts';
import { nameAgencies } from './agency-names.ts';
import type { FoldedText, Section } from './narrative-sections.ts';
import { annexWorkbook } from '../print-limits.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/** Texts per section in the body; the others go to their annex, and the body says so. */
const textsInBody = 10;
/** Agencies named behind one text of the body. */
const namesInBody = 6;

/**
 * Collected narratives and open lists, attributed: `Thuyết minh II.1.a`, `Danh sách 0.10.1`. What does not fit the body is
 * the list `Thuyết minh khác`; what does not fit the document is counted and stands in the annex workbook.
 */
export function narrativeFields(
  consolidation: Consolidation,
  sections: readonly Section[],
  annex: string,
): ReportField[] {
  const agencies = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const others: ReportRow[] = [];
  const fields = sections.map((section): ReportField => {
    const rest = restOf(section);
    const shown = section.texts.slice(0, section.texts.length - rest.length);
    const rows = shown.flatMap((one) => paragraphRows(one, agencies));
    if (rest.length + section.left > 0) rows.push(sentence(elsewhere(section, rest, annex)));
    if (rest.length > 0) {
      const lines = rest.map((one, at) => annexRow(one, at, agencies));
      others.push({ Mục: section.heading, Dòng: section.left > 0 ? [...lines, leftOutRow(section)] : lines });
    }
    return { name: section.field, aliases: section.aliases, value: { columns: textColumns, rows } };
  });
  const cells = [{ name: 'STT' }, { name: 'Đơn vị' }, { name: 'Nội dung' }];
  const columns = [{ name: 'Mục' }, { name: 'Dòng', columns: cells }];
  return [...fields, { name: 'Thuyết minh khác', value: { columns, rows: others } }];
}

/** The texts of a section that go to the annex of the document. */
export function restOf({ texts, whole }: Section): readonly FoldedText[] {
  return !whole && texts.length > textsInBody ? texts.slice(textsInBody - 1) : [];
}

const textColumns = [{ name: 'Nội dung' }, { name: 'Nguồn' }, { name: 'Đơn vị' }];
const sentence = (text: string): ReportRow => ({ 'Nội dung': text, Nguồn: '', 'Đơn vị': '' });

/** Where the texts are that the body does not print. */
function elsewhere(section: Section, rest: readonly FoldedText[], annex: string): string {
  if (section.left > 0) return abridged(section, rest.length > 0 ? `báo cáo và ${annex}` : 'báo cáo');
  return `Nội dung báo cáo của ${senders(rest)} cơ quan, đơn vị khác được tổng hợp tại ${annex}.`;
}

/** How many wrote, how many are printed, and where all of it stands. */
function abridged({ writers, texts, sheet }: Section, printedIn: string): string {
  return (
    `Mục này có ${formatDecimal(String(writers))} cơ quan, đơn vị gửi nội dung; ${printedIn} in ${texts.length} nội dung ` +
    `đầu theo thứ tự danh sách (của ${senders(texts)} cơ quan, đơn vị), toàn bộ nội dung có tại trang tính “${sheet}” ` +
    `của ${annexWorkbook}.`
  );
}

function leftOutRow(section: Section) {
  return { STT: '', 'Đơn vị': '', 'Nội dung': abridged(section, 'báo cáo') };
}

function senders(texts: readonly FoldedText[]): string {
  return formatDecimal(String(new Set(texts.flatMap((one) => one.agencies)).size));
}

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
