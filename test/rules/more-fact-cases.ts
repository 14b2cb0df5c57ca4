import type { Severity } from '../../src/domain/finding.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';

const cell = { file: 'X01.xlsx', sheet: 'LV 2', cell: 'D7' };

const legacy = (more: Partial<Extract<IntakeFact, { kind: 'legacy-encoding' }>>): IntakeFact => ({
  kind: 'legacy-encoding',
  sheet: 'LV 2',
  cell,
  texts: 1,
  raw: 'Së',
  reading: 'Sở',
  encoding: 'TCVN3',
  converted: false,
  lost: [],
  ...more,
});

const odd = (more: Partial<Extract<IntakeFact, { kind: 'odd-characters' }>>): IntakeFact => ({
  kind: 'odd-characters',
  what: 'look-alike',
  sheet: 'LV 2',
  cell,
  texts: 1,
  raw: 'Х01',
  reading: 'X01',
  ...more,
});

/** Facts about how texts and sums are written, for the table of the fact rules. */
export const moreFactCases: readonly [code: string, severity: Severity, where: string, fact: IntakeFact][] = [
  ['L0-WBK-005', 'warning', 'LV 2!D7', legacy({})],
  ['L0-WBK-007', 'info', 'LV 2!D7', odd({})],
  ['L0-WBK-007', 'info', 'LV 2!', odd({ cell: null })],
  ['L0-WBK-007', 'info', '', odd({ cell: null, sheet: null, what: 'invisible' })],
  ['L0-WBK-005', 'info', 'LV 2!D7', legacy({ converted: true })],
  ['L0-WBK-005', 'warning', 'LV 2!D7', legacy({ converted: true, lost: ['Trờng'] })],
  ['L0-WBK-005', 'warning', 'LV 2!', legacy({ cell: null })],
  [
    'L1-FML-003',
    'warning',
    'LV 2!D7',
    { kind: 'formula-range-short', cell, formula: 'SUM(D5:D9)', missed: [12], stored: '3', computed: '8' },
  ],
];
