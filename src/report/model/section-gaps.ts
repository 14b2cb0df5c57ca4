import type { Consolidation } from '../../domain/consolidation.ts';
import type { Edition, Indicator } from '../../domain/edition.ts';
import { areaSentences, type AreaFigures } from '../sentences/area-sentences.ts';
import type { ReportField } from '../report-model.ts';

/** Groups of steering figures that have no section of their own stand with these. */
const withSection: Readonly<Record<string, string>> = { '0.7': 'I.2', '0.8': 'I.1', '0.9': 'I.2' };

const nothingTold = 'Các báo cáo đã nhận không nêu nội dung thuộc mục này.';

/**
 * What a section of the outline lacks, to be said below its own heading: `Chưa có số liệu I.3`, where the sections of an
 * area divide its figures, and `Báo cáo không nêu I.3`, a sentence where nobody had anything to report: neither a
 * figure, nor one that is missing, nor a text.
 */
export function sectionGapFields(
  consolidation: Consolidation,
  all: ReadonlyMap<string, AreaFigures>,
): ReportField[] {
  const { edition } = consolidation;
  return edition.narrative.flatMap(({ code, area }): ReportField[] => {
    const own = area === undefined ? undefined : all.get(area);
    const divides = /^I\.\d+$/.test(code);
    const of = own && divides ? figuresOf(code, own, edition) : own;
    const isTold = of !== undefined && of.known.length + of.missing.length > 0;
    const isEmpty = !isTold && consolidation.texts(code).length === 0;
    const sentences = of ? areaSentences({ known: [], missing: of.missing }, edition) : [];
    const missing = sentences.find(({ kind }) => kind === 'missing')?.text ?? '';
    return [
      ...(divides ? [{ name: `Chưa có số liệu ${code}`, value: missing }] : []),
      ...(area === undefined
        ? []
        : [{ name: `Báo cáo không nêu ${code}`, value: isEmpty ? nothingTold : '' }]),
    ];
  });
}

function figuresOf(section: string, { known, missing }: AreaFigures, edition: Edition): AreaFigures {
  const isOwn = (one: Indicator) => steeringSection(one, edition) === section;
  return { known: known.filter(({ indicator }) => isOwn(indicator)), missing: missing.filter(isOwn) };
}

/** `0.3.6` stands in `I.3`; what an extension adds, in the first section. */
function steeringSection({ code }: Indicator, { narrative }: Edition): string {
  const group = code.split('.').slice(0, 2).join('.');
  const wanted = withSection[group] ?? `I.${group.split('.')[1]}`;
  return narrative.some((one) => one.code === wanted) ? wanted : 'I.1';
}
