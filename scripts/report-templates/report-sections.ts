import type { ISectionOptions } from 'docx';
import type { Content } from './annex-head.ts';
import { otherTexts, punctuality } from './annexes.ts';
import { assessment } from './assessment.ts';
import { nationalHeader, pageHeaders, signatureBlock, titleBlock } from './frame.ts';
import { isLong, type Kind } from './kind.ts';
import { dossiers, procedures } from './matrix-annexes.ts';
import { notes } from './notes-annex.ts';
import { pageSection } from './page-section.ts';
import { indexAnalysis, targets } from './plan-annexes.ts';
import type { Programme } from './programme.ts';
import { specialReport } from './special.ts';
import { comparedStatistics, statistics } from './statistics-annex.ts';
import { steering } from './steering.ts';
import { body, tag } from './word-parts.ts';

/** A report and its appendices, each in a section of its own. */
export function reportSections(asked: Kind | 'special', programme: Programme): ISectionOptions[] {
  const special = asked === 'special';
  const kind: Kind = special ? 'quarterly' : asked;
  const opening = body(
    'Thực hiện chế độ báo cáo định kỳ về công tác cải cách hành chính (CCHC), {{Cơ quan ban hành}} báo cáo kết quả công tác CCHC {{Kỳ báo cáo}} trên địa bàn {{Tỉnh}} (số liệu tính {{Thời gian lấy số liệu}}){{NẾU Số liệu chưa đủ}}. Số liệu được tổng hợp từ các báo cáo hợp lệ; độ bao phủ của từng chỉ tiêu nêu tại {{Phụ lục Thống kê}}, số liệu không được tính và lý do nêu tại {{Phụ lục Ghi chú}}{{NẾU Có so sánh}}; số liệu so sánh của các chỉ tiêu chưa đủ đơn vị báo cáo chỉ để tham khảo{{HẾT Có so sánh}}. Kết quả cụ thể{{HẾT Số liệu chưa đủ}} như sau:',
  );
  const text = special
    ? specialReport(programme)
    : [opening, ...steering(kind, programme), ...programme.areas(kind), ...assessment(kind, programme)];
  // The decree wants every appendix to be named in the text.
  const appended = body('Kèm theo báo cáo này: {{Các phụ lục}}.', {}, true);
  const main: Content = [nationalHeader(), ...titleBlock(), ...text, appended, signatureBlock()];
  // The annexes inherit the headers of the first section.
  const sections = [pageSection(main, { headers: pageHeaders() })];
  let close: string | undefined;
  // What ends an annex that may be absent stands at the head of the next one: each break belongs to the annex before it.
  const annex = (content: Content, wide: boolean, open?: string, end = open) => {
    const before = close ? [tag(`HẾT ${close}`)] : [];
    const all = [...before, ...(open ? [tag(`NẾU ${open}`)] : []), ...content];
    sections.push(pageSection(all, { annex: true, wide }));
    close = end;
  };
  annex(comparedStatistics(kind), true, 'Có so sánh', '');
  annex(statistics(), false, 'KHÔNG Có so sánh', 'Có so sánh');
  annex(dossiers(), true, special ? 'Phụ lục Hồ sơ' : undefined);
  if (isLong(kind)) annex(procedures(programme), true, 'Phụ lục Thủ tục');
  annex(punctuality(kind), false);
  if (isLong(kind)) {
    annex(targets(), true, 'Phụ lục Chỉ tiêu');
    annex(indexAnalysis(), true, 'Phụ lục Chỉ số');
  }
  annex(otherTexts(), false, 'Phụ lục Thuyết minh');
  annex(notes(), false);
  return sections;
}
