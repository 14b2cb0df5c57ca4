import type { Agency } from '../../domain/agency.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { Edition } from '../../domain/edition.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatDecimal } from '../../messages/format.ts';
import { sendersOf, type FoldedText } from '../narrative/fold-texts.ts';
import { annexWorkbook } from '../print-limits.ts';
import type { ReportField, ReportRow } from '../report-model.ts';
import { enumerate } from '../sentences/list-words.ts';
import { elsewhere, textRows } from './narrative-fields.ts';
import { bodyTexts, type Section } from './narrative-sections.ts';
import { sectionOfArea } from './section-of-area.ts';

const lineColumns = [{ name: 'Nội dung' }, { name: 'Nguồn' }, { name: 'Đơn vị' }];
const columns = [{ name: 'Tên nhóm' }, { name: 'Số đơn vị' }, { name: 'Dòng', columns: lineColumns }];

/**
 * Difficulties sorted: `Khó khăn theo lĩnh vực`, what agencies call shortcomings area by area, and for each choice of a list
 * its texts by what its entries name behind the text, such as the authority in charge: `Nhóm 0.10.1 - Kiến nghị, đề xuất`.
 * `Tiêu biểu 0.7.2`: a few entries of a list.
 * `Nhận xét khó khăn` counts who named any, the areas named most first.
 */
export function difficultyFields(
  { agencies, edition }: Consolidation,
  sections: readonly Section[],
  annex: string,
): ReportField[] {
  const names = new Map(agencies.map((one) => [one.code, one]));
  const areas = edition.areas.flatMap((area) => {
    const code = shortcomingsOf(area.code, edition);
    const section = sections.find((one) => one.code === code && one.field === `Thuyết minh ${code}`);
    return section ? [{ title: area.title.vi, section }] : [];
  });
  const filled = areas.filter(({ section }) => section.writers > 0);
  const rows = filled.map(({ title, section }) => ({
    'Tên nhóm': title,
    'Số đơn vị': formatDecimal(String(section.writers)),
    Dòng: bodyTexts(section).flatMap((one) => textRows(one, names)),
  }));
  return [
    { name: 'Khó khăn theo lĩnh vực', value: { columns, rows } },
    { name: 'Nhận xét khó khăn', value: mostNamed(filled) },
    ...sections.filter((one) => one.whole && !one.option).map((one) => samplesField(one, names)),
    ...sections.filter((one) => one.option).map((one) => groupedField(one, names, annex)),
  ];
}

/** The section on shortcomings of an area: the second of its two. */
function shortcomingsOf(area: string, edition: Edition): string {
  return `${sectionOfArea(area, edition) ?? ''}.b`;
}

function mostNamed(areas: readonly { title: string; section: Section }[]): string {
  if (areas.length === 0) return '';
  const sorted = areas.toSorted((a, b) => b.section.writers - a.section.writers);
  const parts = sorted.map(
    ({ title, section }) => `${title} (${formatDecimal(String(section.writers))} cơ quan, đơn vị)`,
  );
  return `Tồn tại, hạn chế được nêu ở các lĩnh vực: ${enumerate(parts, 6, 'lĩnh vực')}.`;
}

/** `Tiêu biểu 0.7.2`: a few entries of an inventory; all of them stand in the annex workbook, and the last row says so. */
function samplesField(section: Section, names: Map<string, Agency>): ReportField {
  const few = bodyTexts({ ...section, whole: false, body: section.body * 2 });
  const rows = few.flatMap((one) => textRows(one, names));
  const left = section.texts.length + section.left - few.length;
  if (left > 0)
    rows.push({
      'Nội dung': `Còn ${formatDecimal(String(left))} nội dung khác nêu tại trang tính “${section.sheet}” của ${annexWorkbook}.`,
      Nguồn: '',
      'Đơn vị': '',
    });
  return { name: section.field.replace(/^Danh sách/, 'Tiêu biểu'), value: { columns: lineColumns, rows } };
}

function groupedField(section: Section, names: Map<string, Agency>, annex: string): ReportField {
  const groups = groupBy(bodyTexts(section), (one) => one.extra);
  // Who names nobody in a list where nobody is named anywhere needs no heading.
  const unnamed = groups.size > 1 ? 'Chưa nêu cụ thể' : '';
  const rows = [...groups].map(([group, own]): ReportRow => ({
    'Tên nhóm': group === '' ? unnamed : group.charAt(0).toLocaleUpperCase('vi') + group.slice(1),
    'Số đơn vị': formatDecimal(String(new Set(own.flatMap(sendersOf)).size)),
    Dòng: own.flatMap((one: FoldedText) => textRows({ ...one, extra: '' }, names)),
  }));
  const rest = elsewhere(section, annex);
  if (rest) rows.push({ 'Tên nhóm': '', 'Số đơn vị': '', Dòng: [rest] });
  return { name: section.field.replace(/^Danh sách/, 'Nhóm'), value: { columns, rows } };
}
