import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { CheckReport } from '../../src/reporters/check-report.ts';
import type { StatusReport } from '../../src/reporters/status-report.ts';
import { checkSubmission } from '../../src/rules/engine/check.ts';
import { mergeFindings } from '../../src/rules/engine/finding-order.ts';
import { statusOf } from '../../src/rules/status-of.ts';
import {
  buildForm,
  buildSubmission,
  contextOf,
  remarked,
  type SubmissionSpec,
} from '../rules/build-submission.ts';

const form = buildForm({
  fields: {
    '2.3.1': { clauses: ['= 2.3.2 + 2.3.3'] },
    '2.3.2': {},
    '2.3.3': {},
    '3.2.2': { area: '3', clauses: ['warn: <= 3.2.1'] },
    '3.2.1': { area: '3' },
  },
});
const good = { '2.3.1': 1250, '2.3.2': 800, '2.3.3': 450, '3.2.2': 10, '3.2.1': 12 };

const sent: readonly [agency: string, spec: SubmissionSpec][] = [
  ['X01', { values: { ...good, '2.3.3': 440, '3.2.2': 14 } }],
  ['X02', { values: { ...good, '2.3.3': remarked('45O', 'N-13', 'error', 'letter-o', null, '450') } }],
  ['X03', { values: good, facts: [{ kind: 'sheet-extra', sheet: 'Nháp', cells: 2 }] }],
  [
    'X04',
    { values: { ...good, '3.2.2': { value: '14', raw: '14', status: 'number', note: 'Biệt phái 2 người' } } },
  ],
];

const names = new Map([
  ['X01', 'UBND phường An Thịnh Đông'],
  ['X02', 'UBND xã Suối Cát'],
  ['X03', 'UBND xã Đồi Thông'],
  ['X04', 'UBND phường Tân An'],
  ['X05', 'Sở Nội vụ'],
]);

/** Four agencies: a wrong total and too many staff; a letter; a remark; an explained warning. One has not sent. */
export function buildCheckReport(some: Partial<CheckReport> = {}): CheckReport {
  const results = sent.map(([agency, spec]) => {
    const file = `nop/2026-Q3/${agency.toLowerCase()}.xlsx`;
    return {
      agency,
      file,
      ...checkSubmission(contextOf(form, buildSubmission(form, { ...spec, agency, file }))),
    };
  });
  return {
    period: parsePeriod('2026-Q3')!,
    folder: 'nop/2026-Q3',
    skipped: 1,
    agencies: names,
    submissions: results.map(({ agency, file, findings }) => ({
      agency,
      file,
      sha256: 'ab12',
      status: statusOf(findings),
    })),
    findings: mergeFindings(results.map((one) => one.findings)),
    notEvaluated: results.flatMap((one) => one.notEvaluated),
    conditions: ['findings'],
    exitCode: 1,
    ...some,
  };
}

const status = (agency: string, some: Partial<ObligationStatus>, lead?: string): ObligationStatus => ({
  obligation: {
    id: lead === undefined ? `${agency}/unit` : `${agency}/field-lead-${lead}`,
    agency,
    submissionType: lead === undefined ? 'unit' : 'field-lead',
    ...(lead === undefined ? {} : { lead }),
    form,
  },
  state: 'valid',
  file: `nop/2026-Q3/${agency}.xlsx`,
  sha256: 'ab12',
  deadline: '2026-09-20',
  received: '2026-09-18',
  daysLate: 0,
  blockers: 0,
  errors: 0,
  ...some,
});

const missing = { state: 'missing' as const, daysLate: 3 };

export function buildStatusReport(some: Partial<StatusReport> = {}): StatusReport {
  return {
    period: parsePeriod('2026-Q3')!,
    today: '2026-09-23',
    agencies: names,
    obligations: [
      status('X01', { state: 'with-errors', errors: 2 }),
      status('X02', missing),
      status('X03', { daysLate: 2, received: '2026-09-22' }),
      status('X04', {}),
      status('X05', {}),
      status('X05', { state: 'unreadable', blockers: 1 }, 'SNV'),
    ],
    conditions: [],
    exitCode: 0,
    ...some,
  };
}
