import type { Agency } from '../../domain/agency.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import { formatDecimal } from '../../messages/format.ts';
import { nameAgencies } from './agency-names.ts';
import { sendersOf, type FoldedText } from '../narrative/fold-texts.ts';
import { bodyTexts, restOf, type Section } from './narrative-sections.ts';
import { silentFields, silentGroup, silentSections } from './silent-sections.ts';
import { annexWorkbook } from '../print-limits.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/** Agencies named behind one text of the body. */
const namesInBody = 4;

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
    const rows = bodyTexts(section).flatMap((one) => textRows(one, agencies));
    const pointer = elsewhere(section, annex);
    if (pointer) rows.push(pointer);
    if (rest.length > 0) {
      const lines = rest.map((one, at) => annexRow(one, at, agencies));
      others.push({ Mục: section.heading, Dòng: section.left > 0 ? [...lines, leftOutRow(section)] : lines });
    }
    return { name: section.field, aliases: section.aliases, value: { columns: textColumns, rows } };
  });
  const silent = silentSections(consolidation);
  if (others.length > 0) others.push(...silentGroup(silent, agencies));
  const cells = [{ name: 'STT' }, { name: 'Đơn vị' }, { name: 'Nội dung' }];
  const columns = [{ name: 'Mục' }, { name: 'Dòng', columns: cells }];
  return [
    ...fields,
    { name: 'Thuyết minh khác', value: { columns, rows: others } },
    ...silentFields(silent, agencies),
  ];
}

const textColumns = [{ name: 'Nội dung' }, { name: 'Nguồn' }, { name: 'Đơn vị' }];
const sentence = (text: string): ReportRow => ({ 'Nội dung': text, Nguồn: '', 'Đơn vị': '' });

/** Where the texts are that the body does not print; undefined where it prints all. */
export function elsewhere(section: Section, annex: string): ReportRow | undefined {
  const rest = restOf(section);
  if (section.left > 0)
    return sentence(abridged(section, rest.length > 0 ? `báo cáo và ${annex}` : 'báo cáo'));
  if (rest.length === 0) return undefined;
  return sentence(`Nội dung báo cáo của ${senders(rest)} cơ quan, đơn vị khác được tổng hợp tại ${annex}.`);
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
  return formatDecimal(String(new Set(texts.flatMap(sendersOf)).size));
}

function annexRow(folded: FoldedText, at: number, names: Map<string, Agency>) {
  const more = [folded.extra, similarTo(folded, names)].filter((one) => one !== '').join('; ');
  return {
    STT: String(at + 1),
    'Đơn vị': nameAgencies(folded.agencies, names),
    'Nội dung': more === '' ? folded.text : `${folded.text} (${more})`,
  };
}

/** `nội dung tương tự: Sở A và Sở B`: who sent nearly the same; each own text stands in the annex workbook. */
function similarTo({ similar }: FoldedText, names: Map<string, Agency>, atMost?: number): string {
  return similar.length === 0 ? '' : `nội dung tương tự: ${nameAgencies(similar, names, atMost)}`;
}

/** One row per paragraph; the last one names the source. */
export function textRows(folded: FoldedText, names: Map<string, Agency>): ReportRow[] {
  const sender = nameAgencies(folded.agencies, names, namesInBody);
  const more = [folded.extra, similarTo(folded, names, namesInBody)].filter((one) => one !== '');
  const paragraphs = folded.text.split(/\n+/).map((one) => one.trim());
  const full = paragraphs.filter((one) => one !== '');
  return full.map((one, at) =>
    at < full.length - 1
      ? { 'Nội dung': one, Nguồn: '', 'Đơn vị': sender }
      : {
          'Nội dung': one.replace(/[.;,\s]+$/, ''),
          Nguồn: ` (theo báo cáo của ${[sender, ...more].join('; ')}).`,
          'Đơn vị': sender,
        },
  );
}
