import type { Reading } from '../domain/observation.ts';

/** Which rule reports which remark of the reader. The severity is the remark's own. */
export const readingRules: Readonly<Record<string, string>> = {
  'N-01': 'L1-REQ-001',
  'N-02': 'L1-TYP-001',
  'N-02/rank-zero': 'L1-RNG-002',
  'N-03': 'L1-TYP-002',
  'N-04': 'L1-TYP-004',
  'N-05': 'L1-RNG-003',
  'N-06': 'L1-RNG-001',
  'N-07': 'L1-RNG-004',
  'N-08': 'L1-TYP-005',
  'N-09': 'L1-TYP-006',
  'N-10': 'L1-TYP-007',
  'N-11': 'L1-TYP-008',
  'N-12': 'L0-WBK-002',
  'N-12/no-result': 'L0-WBK-001',
  'N-13': 'L1-TYP-009',
  'N-14': 'L0-WBK-005',
  'N-15': 'L1-TYP-003',
  'N-16': 'L1-TYP-010',
  'N-17': 'L1-TYP-011',
  'N-18': 'L1-TYP-012',
  'N-19': 'L0-WBK-003',
  'N-20': 'L1-TYP-013',
};

/** Code of the rule for a remark: by case and variant, else by case alone. */
export function ruleOfReading(reading: Reading): string {
  return readingRules[`${reading.id}/${reading.variant}`] ?? readingRules[reading.id] ?? 'L1-TYP-001';
}
