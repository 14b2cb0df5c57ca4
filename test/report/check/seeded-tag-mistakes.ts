import { p, row, table } from '../small-documents.ts';
import { bad, good, here, type SeededMistake } from './seeded-samples.ts';
import { field } from './template-documents.ts';

/** Mistakes with tags and with what was typed instead of one. */
export const tagMistakes: readonly SeededMistake[] = [
  ['nothing', good, []],
  ['an unclosed block', bad('{{LẶP Căn cứ}}'), [`T-TAG-001 | ${here} | LẶP Căn cứ`]],
  ['an unopened block', bad('{{HẾT Căn cứ}}'), [`T-TAG-002 | ${here} | HẾT Căn cứ`]],
  ['an unknown name', bad('{{Cơ quan ban hanh}}'), [`T-TAG-003 | ${here} | Cơ quan ban hanh`]],
  [
    'one slip in the name of a loop',
    bad('{{LẶP Căn cú}}{{Dòng}}{{HẾT Căn cú}}'),
    [`T-TAG-003 | ${here} | LẶP Căn cú`],
  ],
  [
    'one slip in the closing name',
    bad('{{LẶP Căn cứ}}{{Dòng}}{{HẾT Căn cú}}'),
    [`T-TAG-002 | ${here} | HẾT Căn cú`],
  ],
  [
    'crossed blocks',
    bad('{{NẾU Dự thảo}}{{LẶP Căn cứ}}{{HẾT Dự thảo}}'),
    [`T-TAG-004 | ${here} | HẾT Dự thảo`],
  ],
  [
    'a block over two cells',
    good + table(row(p('{{LẶP Căn cứ}}x'), p('y{{HẾT Căn cứ}}'))) + p(''),
    ['T-TAG-005 | Mục I.1, bảng 1, hàng 1, ô 2 | HẾT Căn cứ'],
  ],
  ['a list as a value', bad('{{Căn cứ}}'), [`T-TAG-006 | ${here} | Căn cứ`]],
  ['a condition as a value', bad('{{Dự thảo}}'), [`T-TAG-007 | ${here} | Dự thảo`]],
  ['a loop over no list', bad('{{LẶP Dự thảo}}{{HẾT}}'), [`T-TAG-008 | ${here} | LẶP Dự thảo`]],
  ['an open delimiter', bad('báo cáo của {{Tỉnh'), [`T-TAG-009 | ${here} | Tỉnh`]],
  ['a closing delimiter', bad('báo cáo của Tỉnh}} này'), [`T-TAG-009 | ${here} | Tỉnh`]],
  [
    'a tag over two paragraphs',
    good + p('{{Cơ quan') + p('ban hành}}'),
    [`T-TAG-009 | ${here} | Cơ quan`, 'T-TAG-009 | Mục I.1, đoạn 5 | hành'],
  ],
  ['an unknown qualifier', bad('{{2.3.1 | vô lý}}'), [`T-TAG-010 | ${here} | 2.3.1 | vô lý`]],
  [
    'a tag in the code of a field',
    `${good}<w:p>${field(' IF {{2.3.1}} ', '&gt; 0 "a" "b"')}</w:p>`,
    [`T-TAG-012 | ${here} | IF {{2.3.1}} > 0 "a" "b"`],
  ],
  ['single braces', bad('của {Tỉnh} và {ghi chú}'), [`T-TAG-013 | ${here} | {Tỉnh}`]],
  ['a split tag', good + p('{{Cơ quan ', 'ban hành}}'), [`T-RUN-001 | ${here} | Cơ quan ban hành`]],
  ['a typed year', bad('Kế hoạch năm 2026 của tỉnh'), [`T-LIT-001 | ${here} | năm 2026`]],
  ['a typed period', bad('Trong quý III, tỉnh đã'), [`T-LIT-001 | ${here} | quý III`]],
  ['a typed number', bad('tiếp nhận 41.206 hồ sơ'), [`T-LIT-001 | ${here} | 41.206`]],
  ['a typed rate', bad('đúng hạn đạt 98,5%'), [`T-LIT-001 | ${here} | 98,5%`]],
  ['a typed small count', bad('ban hành 12 văn bản'), [`T-LIT-001 | ${here} | 12 văn bản`]],
];
