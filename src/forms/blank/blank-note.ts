import type { Certainty, IndicatorKind } from '../../domain/edition.ts';
import type { Field } from '../../domain/form.ts';

const kindWords: Record<IndicatorKind, string> = {
  flow: 'số phát sinh trong kỳ',
  cumulative: 'lũy kế từ đầu năm đến cuối kỳ',
  stock: 'số tại một thời điểm',
  base: 'số được giao hoặc số gốc, không cộng qua các kỳ',
  ratio: 'tỷ lệ, được tính sẵn',
  index: 'chỉ số, không cộng giữa các đơn vị',
  text: 'nội dung bằng chữ',
  list: 'danh sách',
};

const certaintyWords: Record<Certainty, string> = {
  sourced: 'theo văn bản đã công bố',
  derived: 'suy ra từ văn bản',
  memory: 'mẫu minh họa, chưa đối chiếu với văn bản',
};

/** What a person needs to know to fill a cell in: what counts, how it is checked, on what it rests. */
export function fieldNote(field: Field): string {
  const { indicator, clauses } = field;
  const lines = [`${indicator.code}. ${indicator.label.vi}`, `Loại số liệu: ${kindWords[indicator.kind]}`];
  if (indicator.unit) lines.push(`Đơn vị tính: ${indicator.unit}`);
  for (const clause of clauses) {
    const soft = clause.kind !== 'ratio' && clause.severity === 'warning' ? ' (lệch thì giải trình)' : '';
    const name = clause.kind === 'ratio' ? 'Cách tính' : 'Kiểm tra';
    lines.push(`${name}: ${formulaWords(clause.source)}${soft}`);
  }
  if (field.requirement === 'given') lines.push('Đã điền sẵn theo danh sách đơn vị.');
  if (field.requirement === 'optional') lines.push('Không bắt buộc.');
  if (indicator.note) lines.push(`Lưu ý: ${indicator.note}`);
  lines.push(`Căn cứ: ${indicator.basis}`, `Mức tin cậy: ${certaintyWords[indicator.certainty]}`);
  return lines.join('\n');
}

/** A definition's formula with the signs that people read. */
function formulaWords(source: string): string {
  return source
    .replace(/^warn:\s*/, '')
    .replace('<=', '≤')
    .replaceAll(' - ', ' − ')
    .trim();
}
