import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/domain/agency.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { formsOwedBy } from '../../src/forms/forms-owed.ts';
import { shippedEdition } from './shipped-edition.ts';

const edition = shippedEdition();

describe('the forms that an agency owes', () => {
  const agency = (more: Partial<Agency>): Agency => ({
    code: 'DV-001',
    name: 'Đơn vị thử',
    aliases: [],
    level: 'province',
    group: 'Sở, ban, ngành',
    leads: [],
    ...more,
  });
  const owed = (one: Agency, id: string) =>
    formsOwedBy(one, edition, parsePeriod(id)!).map((form) => form.id);

  it.each([
    ['a department', agency({}), '2026-Q3', ['cchc-2026/unit/province/quarterly']],
    [
      'a lead',
      agency({ leads: ['STP'] }),
      '2026-Q3',
      ['cchc-2026/unit/province/quarterly', 'cchc-2026/field-lead/STP/quarterly'],
    ],
    [
      'a broadcaster',
      agency({ leads: ['BT'] }),
      '2026-Y',
      ['cchc-2026/unit/province/annual', 'cchc-2026/field-lead/BT/annual'],
    ],
    ['a commune', agency({ level: 'commune' }), '2026-H1', ['cchc-2026/unit/commune/six-month']],
    [
      'a district that ends inside the window',
      agency({ level: 'district', validTo: '2025-06-30' }),
      '2025-Q3',
      ['cchc-2026/unit/district/quarterly'],
    ],
    ['a district that has ended', agency({ level: 'district', validTo: '2025-06-30' }), '2026-Q1', []],
    ['anyone in a window without a report', agency({}), '2026-Q2', []],
  ])('%s', (_who, one, id, expected) => {
    expect(owed(one, id)).toEqual(expected);
  });
});
