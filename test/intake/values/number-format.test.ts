import { describe, expect, it } from 'vitest';
import { formatEffect } from '../../../src/intake/values/number-format.ts';
import { area, extracted, factsOf, filledWorkbook } from '../workbook-builder.ts';

describe('formatEffect', () => {
  it.each(['General', '@', '0', '#,##0', '#,##0.00', '0.0%', '# ##0', '0%'])(
    '%s shows the number as it is',
    (format) => {
      const effect = formatEffect(format, 1234);
      expect([effect?.isHidden ?? false, effect?.scale ?? 0, effect?.words ?? '']).toEqual([false, 0, '']);
    },
  );

  it.each<[string, number, string, number, boolean]>([
    ['#,##0,', 1_234_000, '1.234', 3, false],
    ['#,##0.0,,"tr"', 12_500_000, '12,5 tr', 6, false],
    ['0.0,, "triệu"', 12_500_000, '12,5 triệu', 6, false],
    ['#,##0\\ [$₫-42A]', 5000, '5.000 ₫', 0, false],
    ['_("$"* #,##0.00_)', 5, '5 $', 0, false],
    [';;;', 5, '', 0, true],
    [';;', 0, '', 0, true],
    ['"x"', 5, 'x', 0, true],
    ['0;-0;;@', 7, '7', 0, false],
    ['0;;', -7, '', 0, true],
    ['#,##0 ;(#,##0)', -5, '-5', 0, false],
    ['[Red][<0]0;[>=1000]0.0,;0', 2500, '2,5', 3, false],
    ['[Red][<0]0;[>=1000]0.0,;0', 25, '25', 0, false],
    ['0;"a;b"0', 3, '3', 0, false],
  ])('%s shows %d as “%s”', (format, value, shown, scale, isHidden) => {
    const effect = formatEffect(format, value)!;
    expect(effect).toMatchObject({ shown, scale, isHidden });
  });
});

describe('a figure that its format hides', () => {
  it('counts, and is said', () => {
    const at = `D${area.rows.get('2.3.1')!}`;
    const submission = extracted(filledWorkbook().set(area.sheet, at, 12, { numberFormat: ';;;' }));
    expect(submission.observations.get('2.3.1')).toMatchObject({
      status: 'number',
      value: '12',
      readings: [],
    });
    expect(factsOf(submission, 'hidden-data')).toEqual([
      { kind: 'hidden-data', sheet: area.sheet, what: 'cell', at, cells: 1 },
    ]);
  });

  it('a number that shows thousands counts as stored, with what is seen beside it', () => {
    const at = `D${area.rows.get('2.3.1')!}`;
    const submission = extracted(filledWorkbook().set(area.sheet, at, 12_000, { numberFormat: '#,##0,' }));
    expect(submission.observations.get('2.3.1')).toMatchObject({
      value: '12000',
      readings: [{ id: 'N-20', severity: 'warning', variant: 'scaled', shown: '12' }],
    });
  });
});
