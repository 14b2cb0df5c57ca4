import type { IndexAnalysis, IndexResult, IndexResults } from '../../domain/index-result.ts';
import type { Attainment } from '../../domain/target.ts';
import type { AnnexWord } from '../../messages/annex-messages.ts';
import {
  actualText,
  gapText,
  goalText,
  remarks,
  stateText,
  targetUnit,
  type TargetWords,
} from '../../messages/target-text.ts';
import type { AnnexCell, AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { numberCell, textCell, textRow, type AnnexContext } from './annex-context.ts';

const TITLE_ROWS = 3;

/** The year's targets against what was done, as the report prints them. */
export function targetSheet(context: AnnexContext, attainments: readonly Attainment[]): AnnexSheet {
  const { consolidation, names, lang, word } = context;
  const words: TargetWords = { lang, edition: consolidation.edition, agencies: names };
  const rows = attainments.map((one, at): AnnexRow => {
    const { target } = one;
    const texts = [
      targetUnit(target, words),
      goalText(target, words),
      actualText(one, words),
      gapText(one, words),
      stateText(one, lang),
    ].map((text) => textCell(text, 'index'));
    const owner = names.get(target.owner ?? '') ?? target.owner ?? '';
    return {
      cells: [
        { look: 'index', number: String(at + 1) },
        textCell(target.text),
        ...texts,
        ...[owner, target.basis, remarks(one, words).join('; ')].map((text) => textCell(text)),
      ],
    };
  });
  const captions: AnnexWord[] = [
    'number',
    'target',
    'unit',
    'goal',
    'actual',
    'gap',
    'attainment',
    'owner',
    'basis',
    'note',
  ];
  const year = attainments[0]?.target.year ?? consolidation.period.year;
  return sheetOf(
    word('targets'),
    [6, 50, 12, 26, 18, 18, 20, 30, 36, 50],
    [textRow(`${word('targets')} ${year}`, 'title'), { cells: [] }, headerRow(captions.map(word)), ...rows],
  );
}

/** Published results of the indices, entered as data, then where points were lost. */
export function indexSheet(context: AnnexContext, { results, analysis }: IndexResults): AnnexSheet {
  const { word } = context;
  const captions: AnnexWord[] = [
    'index',
    'component',
    'measured-year',
    'published-year',
    'agency',
    'score',
    'maximum',
    'rank',
    'rank-of',
    'band',
    'note',
  ];
  const rows: AnnexRow[] = [
    textRow(word('indices'), 'title'),
    { cells: [] },
    headerRow(captions.map(word)),
    ...results.map((one) => resultRow(context, one)),
  ];
  if (analysis.length > 0) {
    const heads: AnnexWord[] = [
      'index',
      'criterion',
      'measured-year',
      'published-year',
      'owner',
      'score',
      'maximum',
      'loss',
      'due',
      'cause',
      'remedy',
    ];
    rows.push(
      { cells: [] },
      textRow(word('index-analysis'), 'title'),
      { cells: [] },
      headerRow(heads.map(word)),
      ...analysis.map((one) => analysisRow(context, one)),
    );
  }
  return sheetOf(word('indices'), [26, 44, 10, 12, 34, 12, 12, 12, 14, 40, 44], rows);
}

function resultRow({ names, word }: AnnexContext, one: IndexResult): AnnexRow {
  const { agency } = one;
  return {
    cells: [
      textCell(one.index),
      textCell(one.component ?? ''),
      year(one.year),
      year(one.published),
      textCell(agency === undefined ? word('province') : (names.get(agency) ?? agency)),
      numberCell(one.score, 'number'),
      numberCell(one.maximum, 'number'),
      numberCell(one.rank, 'number'),
      numberCell(one.of, 'number'),
      textCell(one.band ?? ''),
      textCell([one.document, one.note].filter((text) => text !== undefined).join('; ')),
    ],
  };
}

function analysisRow({ names }: AnnexContext, one: IndexAnalysis): AnnexRow {
  return {
    cells: [
      textCell(one.index),
      textCell(one.criterion),
      year(one.year),
      year(one.published),
      textCell(names.get(one.owner) ?? one.owner),
      numberCell(one.score, 'number'),
      numberCell(one.maximum, 'number'),
      numberCell(one.loss, 'number'),
      textCell(one.due ?? '', 'index'),
      textCell(one.cause),
      textCell(one.remedy),
    ],
  };
}

/** A year is no amount: it has no mark of thousands. */
function year(value: number): AnnexCell {
  return textCell(String(value), 'index');
}

function headerRow(captions: readonly string[]): AnnexRow {
  return { cells: captions.map((text) => textCell(text, 'header')) };
}

function sheetOf(name: string, widths: readonly number[], rows: readonly AnnexRow[]): AnnexSheet {
  return {
    name,
    widths,
    rows,
    rowCount: rows.length,
    merges: [],
    freeze: { rows: TITLE_ROWS, columns: 0 },
    repeat: [TITLE_ROWS, TITLE_ROWS],
    pagesWide: 1,
  };
}
