import { escapeXml } from '../../../ooxml/xml-escape.ts';

/** In a table one sign says of each figure that sources are missing; the note below says which. */
const sign = '(*)';
/** Notes that are written out below a table; of more it says where the coverage stands. */
const toldAtMost = 2;

/** The sign as a run of the look around it. */
export function tableMarkRun(properties: string): string {
  const own = properties === '' ? '<w:rPr></w:rPr>' : properties;
  const raised = own.includes('<w:vertAlign')
    ? own
    : own.replace(
        /(?=<w:(?:rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>)/,
        '<w:vertAlign w:val="superscript"/>',
      );
  return `<w:r>${raised}<w:t>${sign}</w:t></w:r>`;
}

/** The paragraph below a table with marked figures. */
export function tableNote(notes: readonly string[]): string {
  const text =
    notes.length <= toldAtMost
      ? notes.join(' ')
      : 'Chưa đủ số liệu của các cơ quan, đơn vị phải báo cáo; độ bao phủ của từng chỉ tiêu nêu tại phụ lục thống kê.';
  return (
    '<w:p><w:pPr><w:spacing w:before="60" w:after="120"/><w:jc w:val="both"/></w:pPr>' +
    '<w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>' +
    `<w:t xml:space="preserve">${sign} ${escapeXml(text)}</w:t></w:r></w:p>`
  );
}
