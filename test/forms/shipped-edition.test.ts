import { describe, expect, it } from 'vitest';
import { levels } from '../../src/domain/agency.ts';
import type { SubmissionType } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { shippedEdition } from './shipped-edition.ts';

const edition = shippedEdition();
const form = (
  id: string,
  level: (typeof levels)[number],
  submissionType: SubmissionType = 'unit',
  lead?: string,
) => buildForm(edition, { period: parsePeriod(id)!, level, submissionType, ...(lead ? { lead } : {}) });
const codes = (one: ReturnType<typeof form>) => [...one.fields.keys()];

describe('the shipped edition', () => {
  it('has every indicator of the catalogue', () => {
    expect(edition.indicators.size).toBe(185);
    expect([...edition.indicators.values()].filter((one) => one.optional)).toHaveLength(23);
  });

  it('asks departments, communes and leads what the handbook says', () => {
    expect(form('2026-Q3', 'province').fields.size).toBe(70);
    expect(form('2026-Q3', 'commune').fields.size).toBe(72);
    expect(codes(form('2026-Q3', 'province', 'field-lead', 'STP'))).toEqual([
      '1.1.0',
      '1.1.1',
      '1.2.1',
      '1.2.2',
      '1.2.3',
      '1.2.4',
    ]);
    expect(codes(form('2026-Q3', 'province', 'field-lead', 'STC'))).toEqual(['5.1.1', '5.1.2', '5.1.3']);
  });
});
