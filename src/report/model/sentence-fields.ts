import type { Comparisons } from '../../domain/comparison.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import {
  areaSentences,
  balanceSentence,
  plainRatesSentence,
  type AreaFigures,
  type Sentence,
} from '../sentences/area-sentences.ts';
import type { KnownFigure } from '../sentences/figure-clauses.ts';
import type { ReportField, ReportFigure, ReportRow } from '../report-model.ts';
import { sectionOfArea } from './section-of-area.ts';
import { sectionGapFields } from './section-gaps.ts';
import { isPerAgency, reportedIndicators } from './statistics-fields.ts';

/** Kinds of sentences as a template names them. */
const kinds: Record<Sentence['kind'], string> = {
  rates: 'tỷ lệ',
  risen: 'tăng',
  fallen: 'giảm',
  unchanged: 'không đổi',
  missing: 'chưa có số liệu',
};

/**
 * Sentences made from figures: `Nhận xét II.2` for each area of the outline, of them `Tăng, giảm II.2` on what changed and
 * `Chưa có số liệu II.2`; `Nhận xét III` over all areas. Each row is one sentence; `Loại` says what it tells.
 */
export function sentenceFields(
  consolidation: Consolidation,
  figures: ReadonlyMap<string, ReportFigure>,
  comparisons: Comparisons,
): ReportField[] {
  const { edition } = consolidation;
  const all = areaFigures(consolidation, figures, comparisons);
  const areas = edition.areas.flatMap((area): ReportField[] => {
    const section = sectionOfArea(area.code, edition);
    const own = all.get(area.code);
    if (section === undefined || section === 'III') return [];
    const sentences = own ? areaSentences(own, edition) : [];
    const moved = sentences.filter(({ kind }) => ['risen', 'fallen', 'unchanged'].includes(kind));
    return [
      field(`Nhận xét ${section}`, sentences),
      field(`Tăng, giảm ${section}`, moved),
      {
        name: `Chưa có số liệu ${section}`,
        value: sentences.find(({ kind }) => kind === 'missing')?.text ?? '',
      },
    ];
  });
  const known = [...all.values()].flatMap((one) => one.known);
  const counted = countedFigures(consolidation, figures, comparisons);
  return [...areas, ...sectionGapFields(consolidation, all), assessmentField(known, counted)];
}

/**
 * Rates that the units themselves report: what the whole of the province's work shows. The balance counts every row of the
 * annex, also those that the register and the record of receipts answer.
 */
function assessmentField(known: readonly KnownFigure[], counted: readonly KnownFigure[]): ReportField {
  const balance = balanceSentence(counted);
  const rates = known.filter(
    ({ indicator }) => indicator.kind === 'ratio' && Object.values(indicator.reporters).includes('unit'),
  );
  const rows = [
    { 'Nội dung': balance, Loại: 'tăng, giảm' },
    { 'Nội dung': plainRatesSentence(rates), Loại: kinds.rates },
  ].filter((one) => one['Nội dung'] !== '');
  return { name: 'Nhận xét III', value: { columns, rows } };
}

const columns = [{ name: 'Nội dung' }, { name: 'Loại' }];
const rowOf = ({ kind, text }: Sentence): ReportRow => ({ 'Nội dung': text, Loại: kinds[kind] });

function field(name: string, sentences: readonly Sentence[]): ReportField {
  return { name, value: { columns, rows: sentences.map(rowOf) } };
}

function areaFigures(
  consolidation: Consolidation,
  figures: ReadonlyMap<string, ReportFigure>,
  comparisons: Comparisons,
): Map<string, AreaFigures> {
  const areas = new Map<string, { known: KnownFigure[]; missing: AreaFigures['missing'][number][] }>();
  for (const indicator of reportedIndicators(consolidation)) {
    const of = figures.get(indicator.code)!;
    if (indicator.source !== 'reported' || isPerAgency(indicator, of)) continue;
    const own = areas.get(indicator.area) ?? { known: [], missing: [] };
    areas.set(indicator.area, own);
    const known = knownFigure(indicator, of, comparisons);
    if (known) own.known.push(known);
    else if (!of.notApplicable) own.missing.push(indicator);
  }
  return areas;
}

/** The figures of the annex of statistics: whoever answers them. */
function countedFigures(
  consolidation: Consolidation,
  figures: ReadonlyMap<string, ReportFigure>,
  comparisons: Comparisons,
): KnownFigure[] {
  return reportedIndicators(consolidation).flatMap((indicator) => {
    const of = figures.get(indicator.code)!;
    return isPerAgency(indicator, of) ? [] : (knownFigure(indicator, of, comparisons) ?? []);
  });
}

function knownFigure(
  indicator: Indicator,
  of: ReportFigure,
  comparisons: Comparisons,
): KnownFigure | undefined {
  const figure = of.figures.get('total');
  if (!figure || figure.value === null) return undefined;
  const same = comparisons.of(indicator.code, { type: 'total' }, 'same-period');
  return { indicator, figure, of, same };
}
