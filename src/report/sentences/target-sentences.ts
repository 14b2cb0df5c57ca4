import type { Attainment } from '../../domain/target.ts';
import { actualText, gapText, remarks, type TargetWords } from '../../messages/target-text.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatDecimal } from '../../messages/format.ts';

/** Sentences that name the targets attained, missed and not decided yet, these with the reason; none where there are none. */
export function targetSentences(attainments: readonly Attainment[], words: TargetWords): string[] {
  const of = (state: Attainment['state']) => attainments.filter((one) => one.state === state);
  return [
    told('Đạt', of('attained'), (one) => `${one.target.text} (thực hiện: ${actualText(one, words)})`),
    told(
      'Chưa đạt',
      of('not-attained'),
      (one) =>
        `${one.target.text} (thực hiện: ${actualText(one, words)}${one.gap === null ? '' : `; chênh lệch: ${gapText(one, words)}`})`,
    ),
    undecidedSentence(of('undecided'), words),
  ].filter((one) => one !== '');
}

function told(state: string, all: readonly Attainment[], name: (one: Attainment) => string): string {
  if (all.length === 0) return '';
  return `${state} ${formatDecimal(String(all.length))} chỉ tiêu: ${all.map(name).join('; ')}.`;
}

/** Targets with one reason share it. */
function undecidedSentence(all: readonly Attainment[], words: TargetWords): string {
  if (all.length === 0) return '';
  const reasons = groupBy(all, (one) => remarks(one, words)[0] ?? '');
  const parts = [...reasons].map(([reason, own]) => {
    const names = own.map((one) => one.target.text).join('; ');
    return reason === '' ? names : `${names} (${reason})`;
  });
  return `Chưa đánh giá được ${formatDecimal(String(all.length))} chỉ tiêu: ${parts.join('; ')}.`;
}
