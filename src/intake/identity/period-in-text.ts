import { parsePeriod, periodOf, type Period } from '../../domain/period.ts';
import { specialPeriodId } from '../../domain/report-periods.ts';
import { foldKey, stripDiacritics } from '../../domain/fold-key.ts';

const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const year = String.raw`(?:nam )?(20\d\d)`;
const byQuarter = new RegExp(String.raw`(?:^| )(?:quy|q) ?(iv|i{1,3}|[1-4]) ${year}(?= |$)`);
const yearFirst = /(?:^| )(20\d\d) (?:quy |q)(iv|i{1,3}|[1-4])(?= |$)/;
const byHalf = new RegExp(String.raw`(?:^| )(?:(?:bao cao )?(6 ?thang|6t|h1)(?: dau)?) ${year}(?= |$)`);
const byHalfFirst = /(?:^| )(20\d\d) (?:h1|6t|6 thang)(?= |$)/;
const byNine = new RegExp(String.raw`(?:^| )(?:9 ?thang|9t)(?: dau)? ${year}(?= |$)`);
const byMonth = new RegExp(String.raw`(?:^| )thang (\d{1,2}) ${year}(?= |$)`);
const bySpecial = /(?:^|[^\p{L}\p{N}])(20\d\d[-_ ]?(?:DX|CD)\d{1,2})(?!\d)/iu;
/** An ad hoc report speaks of the months and years that it is about. */
const adHoc = /(?:^| )(?:dot xuat|chuyen de)(?= |$)/;
const byYear = /(?:^| )(?:ca )?nam (20\d\d)(?= |$)|(?:^| )(20\d\d) y(?= |$)/;

/**
 * The period that a text speaks of, as an id: `2026-Q3`, `Quý III năm 2026`, `BC CCHC 6 thang 2026 (sửa)`. Diacritics
 * do not matter here. Undefined when it names none; a bare year in a file name names none, nor does the title of an ad
 * hoc report, unless it is that of the `current` one.
 */
export function periodInText(text: string, current?: Period): string | undefined {
  const special = bySpecial.exec(text)?.[1]?.replace(/^(20\d\d)[-_ ]?/, '$1-');
  if (special !== undefined) return specialPeriodId(special);
  const direct = parsePeriod(text);
  if (direct && /[-/\s]/.test(text.trim())) return direct.id;
  const plain = stripDiacritics(foldKey(text.replace(/[_.,()/-]/g, ' ')));
  const title = current?.special?.title;
  if (title !== undefined && foldKey(text).includes(foldKey(title))) return current!.id;
  if (adHoc.test(plain)) return undefined;
  const quarter = byQuarter.exec(plain);
  if (quarter) return quarterId(quarter[2]!, quarter[1]!);
  const turned = yearFirst.exec(plain);
  if (turned) return quarterId(turned[1]!, turned[2]!);
  const half = byHalf.exec(plain)?.[2] ?? byHalfFirst.exec(plain)?.[1];
  if (half !== undefined) return periodOf(Number(half), 'H1')?.id;
  const nine = byNine.exec(plain)?.[1];
  if (nine !== undefined) return periodOf(Number(nine), '9M')?.id;
  const month = byMonth.exec(plain);
  if (month) return periodOf(Number(month[2]), `M${month[1]!.padStart(2, '0')}`)?.id;
  const whole = byYear.exec(plain);
  return whole ? periodOf(Number(whole[1] ?? whole[2]), 'Y')?.id : undefined;
}

function quarterId(yearText: string, quarter: string): string | undefined {
  return periodOf(Number(yearText), `Q${quarters[quarter] ?? quarter}`)?.id;
}
