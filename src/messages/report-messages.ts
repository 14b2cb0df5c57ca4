import type { SubmissionState } from '../domain/consolidation.ts';
import type { Sentences } from './sentence.ts';

/** Something wrong with a tag of a report template. `near`: the name that was probably meant, or the tag it clashes with. */
export interface TemplateProblem {
  kind:
    | 'unknown'
    | 'unclosed'
    | 'unopened'
    | 'crossed'
    | 'misplaced'
    | 'not-a-list'
    | 'list-as-value'
    | 'flag-as-value'
    | 'qualifier'
    | 'repeated'
    | 'format'
    | 'ambiguous'
    | 'delimiter';
  tag: string;
  near?: string | undefined;
  /** Unit of the indicator that a format does not fit; empty where it has none. */
  unit?: string;
  /** Part of the document: `word/document.xml`, `word/header1.xml`. */
  part?: string;
}

const vietnamese: Record<TemplateProblem['kind'], (p: TemplateProblem) => string> = {
  unknown: (p) => `không có tên này trong danh mục${p.near ? `. Có phải {{${p.near}}}?` : ''}`,
  unclosed: () => 'khối mở ra mà không có thẻ HẾT',
  unopened: (p) => `thẻ đóng không có thẻ mở${p.near ? `; khối đang mở là {{${p.near}}}` : ''}`,
  crossed: (p) => `đóng trước khi khối bên trong {{${p.near ?? ''}}} được đóng`,
  misplaced: (p) =>
    `không cùng chỗ với {{${p.near ?? ''}}}: hai thẻ phải cùng ô bảng hoặc cùng đứng riêng một hàng`,
  'not-a-list': () => 'không phải danh sách nên không lặp được',
  'list-as-value': () => 'là danh sách, phải dùng {{LẶP …}} và {{HẾT …}}',
  'flag-as-value': () => 'là điều kiện, chỉ dùng trong {{NẾU …}}',
  qualifier: (p) => `phần sau dấu | không dùng được${p.near ? `: ${p.near}` : ''}`,
  repeated: (p) => `phần sau dấu | thừa hoặc mâu thuẫn với phần trước${p.near ? `: ${p.near}` : ''}`,
  format: (p) => `“${p.near ?? ''}” không dùng được cho chỉ tiêu ${p.unit ? `tính bằng “${p.unit}”` : 'này'}`,
  ambiguous: (p) => `tên này dùng chung cho nhiều mã: ${p.near ?? ''}. Ghi mã thay cho tên`,
  delimiter: () => 'thiếu hoặc thừa dấu {{ }}',
};

const english: Record<TemplateProblem['kind'], (p: TemplateProblem) => string> = {
  unknown: (p) => `no such name${p.near ? `. Did you mean {{${p.near}}}?` : ''}`,
  unclosed: () => 'block is opened but never closed with HẾT',
  unopened: (p) => `closes a block that is not open${p.near ? `; the open one is {{${p.near}}}` : ''}`,
  crossed: (p) => `closed before the block inside it, {{${p.near ?? ''}}}`,
  misplaced: (p) =>
    `not in the same place as {{${p.near ?? ''}}}: both in one table cell, or each alone in a row`,
  'not-a-list': () => 'is no list and cannot be repeated',
  'list-as-value': () => 'is a list: use {{LẶP …}} and {{HẾT …}}',
  'flag-as-value': () => 'is a condition: only for {{NẾU …}}',
  qualifier: (p) => `what follows the | cannot be used here${p.near ? `: ${p.near}` : ''}`,
  repeated: (p) => `what follows the | is said twice or contradicts itself${p.near ? `: ${p.near}` : ''}`,
  format: (p) =>
    `“${p.near ?? ''}” cannot be used for an indicator ${p.unit ? `in “${p.unit}”` : 'of this kind'}`,
  ambiguous: (p) => `several codes share this name: ${p.near ?? ''}. Write the code instead`,
  delimiter: () => '{{ or }} missing or superfluous',
};

/** Sentences of the room `report`. Ids start with `report.`. */
export const reportMessages = {
  'report.template-problems': {
    vi: (p: { template: string; problems: readonly TemplateProblem[] }) =>
      [
        `Mẫu báo cáo ${p.template} có ${p.problems.length} chỗ phải sửa:`,
        ...p.problems.map((one) => `  {{${one.tag}}}: ${vietnamese[one.kind](one)}`),
      ].join('\n'),
    en: (p: { template: string; problems: readonly TemplateProblem[] }) =>
      [
        `Report template ${p.template}: ${p.problems.length} problem(s):`,
        ...p.problems.map((one) => `  {{${one.tag}}}: ${english[one.kind](one)}`),
      ].join('\n'),
  },
  'report.template-unreadable': {
    vi: (p: { template: string; reason: string }) =>
      `Không đọc được mẫu báo cáo ${p.template}: ${p.reason}. Mở mẫu bằng Word, lưu lại dạng .docx rồi chạy lại.`,
    en: (p: { template: string; reason: string }) =>
      `Cannot read the report template ${p.template}: ${p.reason}. Open it in Word, save as .docx, and run again.`,
  },
  'report.waived': {
    vi: (p: { message: string; reason: string; document: string }) =>
      `${p.message}. Được chấp thuận (${p.document}): ${p.reason}.`,
    en: (p) => `${p.message}. Accepted (${p.document}): ${p.reason}.`,
  },
  'report.waived-absent': {
    vi: (p: { state: SubmissionState }) =>
      p.state === 'missing' ? 'Không gửi báo cáo' : 'Báo cáo gửi đến không dùng được',
    en: (p) => (p.state === 'missing' ? 'The report was not received' : 'The report cannot be used'),
  },
} satisfies Sentences;
