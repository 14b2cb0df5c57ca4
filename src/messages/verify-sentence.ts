import { formatDecimal } from './format.ts';
import { periodWords } from './period-words.ts';

/** What a sentence on one statement of a report needs to know. */
export interface VerifySentence {
  verdict: 'match' | 'contradiction' | 'unknown' | 'open';
  kind: string;
  written: string;
  expected?: string;
  reason?: string;
  figure?: { code: string; label: string; scope?: string };
  resembles?: { kind: 'period'; period: string } | { kind: 'indicator'; code: string; label: string };
  readAs?: string;
}

const aboutVi = ({ figure }: VerifySentence) =>
  figure === undefined
    ? ''
    : ` (${figure.code} ${figure.label}${figure.scope === undefined ? '' : `, ${figure.scope}`})`;

const readVi = ({ readAs }: VerifySentence) =>
  readAs === undefined ? '' : `; đọc là ${formatDecimal(readAs)}`;

const sourcesVi: Readonly<Record<string, string>> = {
  report: 'bản tổng hợp ghi',
  figure: 'số tổng hợp là',
  comparison: 'số liệu so sánh là',
  agencies: 'theo số liệu từng đơn vị là',
  target: 'kết quả đánh giá chỉ tiêu là',
  'other-period': 'số của kỳ đó là',
  sum: 'cộng các hàng được',
};

/** `Báo cáo ghi “41.260”, bản tổng hợp ghi “41.206” (2.3.1 Số hồ sơ …)`. */
export function vietnamese(p: VerifySentence): string {
  const { verdict, kind, written, expected, reason, resembles } = p;
  if (kind === 'placeholder')
    return verdict === 'open' ? `Còn để trống “${written}”` : `Thẻ ${written} chưa được điền`;
  if (kind === 'draft-mark') return draftVi(p);
  if (verdict === 'contradiction' && reason === 'no-figure')
    return `Báo cáo ghi “${written}”, nhưng số tổng hợp chưa có số liệu (để “…”; ô trống không phải là 0)${aboutVi(p)}`;
  if (verdict === 'match') return `“${written}”: đúng${aboutVi(p)}${readVi(p)}`;
  if (verdict === 'open') return `“${written}”: đã bỏ con số “${expected ?? ''}”`;
  if (verdict === 'unknown') return `${unknownVi(p)}${readVi(p)}`;
  const like =
    resembles === undefined
      ? ''
      : resembles.kind === 'period'
        ? `; “${written}” là số của ${periodWords(resembles.period, 'vi')}`
        : `; “${written}” là số của ${resembles.code} ${resembles.label}`;
  const source = sourcesVi[reason ?? 'report'] ?? sourcesVi['report']!;
  return `Báo cáo ghi “${written}”${readVi(p)}, ${source} “${expected ?? ''}”${aboutVi(p)}${reason === 'other-period' ? '' : like}`;
}

const draftVi = ({ written, expected = '' }: VerifySentence) =>
  written === ''
    ? `Đã bỏ “${expected}”: số liệu kỳ này còn là dự thảo`
    : `Báo cáo ghi “${written}” thay cho “${expected}”: số liệu kỳ này còn là dự thảo`;

function unknownVi(p: VerifySentence): string {
  const { written, reason } = p;
  if (reason === 'no-figure') return `“${written}”: số tổng hợp không có con số này${aboutVi(p)}`;
  if (reason === 'comparison') return `“${written}”: không có kỳ so sánh được${aboutVi(p)}`;
  if (reason === 'other-period') return `“${written}”: chưa lưu số liệu của kỳ được nêu`;
  if (reason === 'target')
    return `“${written}”: chưa xác định được chỉ tiêu kế hoạch hoặc chưa đánh giá được`;
  return `“${written}”: không tìm thấy trong số liệu tổng hợp`;
}

const aboutEn = ({ figure }: VerifySentence) =>
  figure === undefined
    ? ''
    : ` (${figure.code} ${figure.label}${figure.scope === undefined ? '' : `, ${figure.scope}`})`;

const readEn = ({ readAs }: VerifySentence) =>
  readAs === undefined ? '' : `; read as ${formatDecimal(readAs)}`;

const sourcesEn: Readonly<Record<string, string>> = {
  report: 'the compiled report has',
  figure: 'the consolidated figure is',
  comparison: 'the comparison gives',
  agencies: "by the agencies' figures it is",
  target: 'the target was judged',
  'other-period': 'that period has',
  sum: 'the rows add up to',
};

/** `The report has “41.260”, the compiled report has “41.206” (2.3.1 …)`. */
export function english(p: VerifySentence): string {
  const { verdict, kind, written, expected, reason, resembles } = p;
  if (kind === 'placeholder')
    return verdict === 'open' ? `“${written}” is left open` : `The tag ${written} was not filled in`;
  if (kind === 'draft-mark') return draftEn(p);
  if (verdict === 'contradiction' && reason === 'no-figure')
    return `The report has “${written}”, but the consolidation has no figure there (“…”; blank is not 0)${aboutEn(p)}`;
  if (verdict === 'match') return `“${written}”: right${aboutEn(p)}${readEn(p)}`;
  if (verdict === 'open') return `“${written}”: the number “${expected ?? ''}” was taken out`;
  if (verdict === 'unknown') return `${unknownEn(p)}${readEn(p)}`;
  const like =
    resembles === undefined
      ? ''
      : resembles.kind === 'period'
        ? `; “${written}” is that of ${periodWords(resembles.period, 'en')}`
        : `; “${written}” is that of ${resembles.code} ${resembles.label}`;
  const source = sourcesEn[reason ?? 'report'] ?? sourcesEn['report']!;
  return `The report has “${written}”${readEn(p)}, ${source} “${expected ?? ''}”${aboutEn(p)}${reason === 'other-period' ? '' : like}`;
}

const draftEn = ({ written, expected = '' }: VerifySentence) =>
  written === ''
    ? `“${expected}” was taken out: the figures of this period are a draft still`
    : `“${written}” stands for “${expected}”: the figures of this period are a draft still`;

function unknownEn(p: VerifySentence): string {
  const { written, reason } = p;
  if (reason === 'no-figure') return `“${written}”: the consolidation has no such figure${aboutEn(p)}`;
  if (reason === 'comparison') return `“${written}”: nothing to compare with${aboutEn(p)}`;
  if (reason === 'other-period') return `“${written}”: no figures of the period named are kept`;
  if (reason === 'target') return `“${written}”: no such target, or it cannot be judged yet`;
  return `“${written}”: not found in the consolidation`;
}
