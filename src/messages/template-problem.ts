import { placeText, type DocumentPlace } from './report-place.ts';
import type { Lang } from './sentence.ts';

/** Something wrong with a tag of a report template. `near`: the name that was probably meant, or the tag it clashes with. */
export interface TemplateProblem {
  kind: TemplateProblemKind;
  tag: string;
  near?: string | undefined;
  /** Part of the document: `word/document.xml`, `word/header1.xml`. */
  part?: string;
  /** Where the tag stands, when that is known. */
  place?: DocumentPlace;
}

/** Every mistake with tags and its code; each code has a page (`cchc rules T-TAG-003`). */
export const templateProblemCodes = {
  unclosed: 'T-TAG-001',
  unopened: 'T-TAG-002',
  unknown: 'T-TAG-003',
  expression: 'T-TAG-003',
  'column-outside': 'T-TAG-003',
  'chart-as-value': 'T-TAG-007',

  crossed: 'T-TAG-004',
  misplaced: 'T-TAG-005',
  'list-as-value': 'T-TAG-006',
  'flag-as-value': 'T-TAG-007',
  'not-a-list': 'T-TAG-008',
  delimiter: 'T-TAG-009',
  qualifier: 'T-TAG-010',
  scope: 'T-TAG-011',
  repeated: 'T-TAG-020',
  ambiguous: 'T-TAG-021',
  format: 'T-FMT-001',
  'not-a-chart': 'T-CHT-001',
  'chart-in-loop': 'T-CHT-002',
} as const;

export type TemplateProblemKind = keyof typeof templateProblemCodes;

type Words = Record<TemplateProblemKind, (p: TemplateProblem) => string>;

const vietnamese: Words = {
  unknown: (p) => `không có tên này trong danh mục${p.near ? `. Có phải {{${p.near}}}?` : ''}`,
  expression: () =>
    'thẻ không có cộng, trừ, nhân, chia và so sánh lớn bé; mỗi thẻ chỉ ghi một tên (cần số mới thì thêm chỉ tiêu vào bộ biểu)',
  'column-outside': (p) => `tên này chỉ dùng được bên trong khối {{LẶP ${p.near ?? ''}}} … {{HẾT}}`,
  'chart-as-value': () =>
    'là tên biểu đồ: ghi vào văn bản thay thế của biểu đồ (nhấp phải vào biểu đồ, Edit Alt Text); trong lời văn chỉ dùng ở {{NẾU …}}',
  unclosed: () => 'khối mở ra mà không có thẻ HẾT',
  unopened: (p) => `thẻ đóng không có thẻ mở${p.near ? `; khối đang mở là {{${p.near}}}` : ''}`,
  crossed: (p) => `đóng trước khi khối bên trong {{${p.near ?? ''}}} được đóng`,
  misplaced: (p) =>
    `không cùng chỗ với {{${p.near ?? ''}}}: hai thẻ phải cùng ô bảng hoặc cùng đứng riêng một hàng`,
  'not-a-list': () => 'không phải danh sách nên không lặp được',
  'list-as-value': () => 'là danh sách, phải dùng {{LẶP …}} và {{HẾT …}}',
  'flag-as-value': () => 'là điều kiện, chỉ dùng trong {{NẾU …}}',
  qualifier: (p) => `phần sau dấu | không dùng được${p.near ? `: ${p.near}` : ''}`,
  repeated: (p) => `phần sau dấu | ghi thừa hoặc mâu thuẫn với phần trước${p.near ? `: ${p.near}` : ''}`,
  ambiguous: (p) => `tên này dùng chung cho nhiều mã: ${p.near ?? ''}; ghi mã thay cho tên`,
  scope: (p) => `không có đơn vị hoặc nhóm này trong danh sách${p.near ? `: ${p.near}` : ''}`,
  format: (p) => `cách viết số không hợp với đơn vị tính của chỉ tiêu${p.near ? `: ${p.near}` : ''}`,
  delimiter: (p) =>
    p.near === 'close'
      ? 'thiếu hai dấu }} ở cuối thẻ'
      : p.near === 'open'
        ? 'thiếu hai dấu {{ ở đầu thẻ'
        : 'thiếu hoặc thừa dấu {{ }}',
  'not-a-chart': () =>
    'thẻ này phải nằm ở văn bản thay thế của một biểu đồ cột, thanh, đường, tròn hoặc mạng nhện (không tô kín) của Word (Chèn, Biểu đồ); biểu đồ miền và biểu đồ tô kín vẽ chỗ thiếu số liệu thành số 0 nên không dùng được, ảnh và loại biểu đồ khác thì không điền được',
  'chart-in-loop': () => 'biểu đồ không đặt được trong khối LẶP: đưa biểu đồ ra ngoài khối',
};

const english: Words = {
  unknown: (p) => `no such name${p.near ? `. Did you mean {{${p.near}}}?` : ''}`,
  expression: () =>
    'tags have no arithmetic and no comparisons; each names one thing (a new figure is a new indicator of the forms)',
  'column-outside': (p) => `this name holds only inside {{LẶP ${p.near ?? ''}}} … {{HẾT}}`,
  'chart-as-value': () =>
    'is the name of a chart: write it into the alternative text of the chart (right-click, Edit Alt Text); in the text only in {{NẾU …}}',
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
  ambiguous: (p) => `several codes share this name: ${p.near ?? ''}; write the code instead`,
  scope: (p) => `no such agency or group in the register${p.near ? `: ${p.near}` : ''}`,
  format: (p) => `this way of writing does not fit the indicator's unit${p.near ? `: ${p.near}` : ''}`,
  delimiter: (p) =>
    p.near === 'close'
      ? 'the closing }} is missing'
      : p.near === 'open'
        ? 'the opening {{ is missing'
        : '{{ or }} missing or superfluous',
  'not-a-chart': () =>
    'this tag belongs into the alternative text of a native column, bar, line, pie or unfilled radar chart of Word (Insert, Chart); area and filled charts draw missing figures as zero and are refused, pictures and other kinds cannot be filled in',
  'chart-in-loop': () => 'a chart cannot stand inside a LẶP block: move it out of the block',
};

/** What is wrong with the tag: `không có tên này trong danh mục. Có phải {{2.3.1}}?`. */
export function templateProblemWords(problem: TemplateProblem, lang: Lang): string {
  return (lang === 'vi' ? vietnamese : english)[problem.kind](problem);
}

/** A tag as it stands in the template: without the braces that it lacks, and no longer than a line. */
export function writtenTag({ kind, tag, near }: TemplateProblem): string {
  const short = tag.length > 80 ? `${tag.slice(0, 79)}…` : tag;
  const isLoose = kind === 'delimiter';
  return `${isLoose && near === 'open' ? '' : '{{'}${short}${isLoose && near === 'close' ? '' : '}}'}`;
}

/** One line of a list of problems: place, tag, what is wrong, code. */
export function templateProblemLine(problem: TemplateProblem, lang: Lang): string {
  const where = problem.place ? `${placeText(problem.place, lang)} · ` : '';
  const what = templateProblemWords(problem, lang);
  return `  ${where}${writtenTag(problem)}: ${what} (${templateProblemCodes[problem.kind]})`;
}
