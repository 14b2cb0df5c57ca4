import { at, factRule } from '../fact-rule.ts';
import { amount, sentence, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Unt001 = factRule(
  {
    code: 'L1-UNT-001',
    severity: 'warning',
    status: 'active',
    since: '0.2.0',
    basis: ['derived', 'N-10'],
    words: {
      vi: {
        title: 'Đơn vị tính khác biểu, số đã được quy đổi',
        reason:
          'Số ghi theo đơn vị tính khác được quy đổi chính xác; nêu ra để đối chiếu, vì sai đơn vị tính là sai nghìn, sai triệu lần.',
        good: 'Giữ nguyên cột “Đơn vị tính” và nhập số theo đơn vị đó.',
        bad: 'Sửa “triệu đồng” thành “đồng” rồi nhập 1.500.000.000.',
        message: (p) =>
          `${sentence(subjectVi(p))}: cột đơn vị tính ghi “${word(p, 'from')}”, biểu dùng “${word(p, 'to')}”; số “${word(p, 'raw')}” nhân ${amount(p, 'factor')} được ${amount(p, 'result')} ${word(p, 'to')}.`,
        fix: (p) => `Đối chiếu số đã quy đổi; lần sau nhập theo đơn vị tính của biểu (${word(p, 'to')}).`,
      },
      en: {
        title: 'Another unit than the form’s, the figure was converted',
        reason:
          'A figure in another unit is converted exactly; it is named for comparison, because a wrong unit is wrong by thousands or millions.',
        good: 'The unit column is untouched and the figure is typed in that unit.',
        bad: '“triệu đồng” was changed to “đồng”, then 1,500,000,000 was typed.',
        message: (p) =>
          `${sentence(subjectEn(p))}: the unit column says “${word(p, 'from')}”, the form “${word(p, 'to')}”; “${word(p, 'raw')}” times ${amount(p, 'factor')} is ${amount(p, 'result')} ${word(p, 'to')}.`,
        fix: (p) => `Compare the converted figure; next time use the form’s unit (${word(p, 'to')}).`,
      },
    },
  },
  ['unit-converted'],
  ({ cell, indicator, table, raw, from, to, factor, result }) => ({
    instance: indicator ?? `${table}!${cell.cell}`,
    ...(indicator === undefined ? {} : { indicator }),
    ...at(cell),
    observed: raw,
    expected: result,
    params: {
      ...(indicator === undefined ? { table: table ?? '' } : { indicator }),
      raw,
      from,
      to,
      factor,
      result,
    },
  }),
);
