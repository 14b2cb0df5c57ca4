import { periodName } from '../../messages/period-name.ts';
import type { AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { textCell, textRow, type AnnexContext } from './annex-context.ts';

const TITLE_ROWS = 3;

/** Everything that agencies wrote, section by section, for a report that cannot print all of it. */
export function textsSheet(context: AnnexContext): AnnexSheet {
  return {
    name: context.word('narrative'),
    widths: [6, 34, 34, 110],
    rows: textRows(context),
    merges: [],
    freeze: { rows: TITLE_ROWS, columns: 0 },
    repeat: [TITLE_ROWS, TITLE_ROWS],
    pagesWide: 1,
    ownTexts: true,
  };
}

/** One section at a time: the texts of thousands of agencies are never there together. */
function* textRows(context: AnnexContext): Iterable<AnnexRow> {
  const { consolidation, names, lang, word } = context;
  const { edition, period } = consolidation;
  yield textRow(`${word('narrative')} – ${periodName(period, lang)}`, 'title');
  yield { cells: [] };
  const captions = [word('number'), word('section'), word('agency'), word('content')];
  yield { cells: captions.map((text) => textCell(text, 'header')) };
  const questions = [...edition.indicators.values()].filter((one) => one.kind === 'text');
  const sections = [
    ...edition.narrative.map(({ code, heading }) => ({ code, title: heading[lang] })),
    ...questions.map(({ code, label }) => ({ code, title: label[lang] })),
  ];
  let number = 0;
  for (const { code, title } of sections) {
    for (const { agency, text } of consolidation.texts(code)) {
      number++;
      yield {
        cells: [
          { look: 'index', number: String(number) },
          textCell(`${code}. ${title}`),
          textCell(names.get(agency) ?? agency),
          textCell(text),
        ],
      };
    }
  }
}
