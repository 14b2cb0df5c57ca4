import type { Finding } from '../../domain/finding.ts';

/** The rules that seek a likely cause of what they find. */
const codes: ReadonlySet<string> = new Set([
  'L1-SUM-001',
  'L1-SUM-003',
  'L1-REL-001',
  'L1-REL-004',
  'L1-RAT-001',
]);

/** Whether a finding says that figures do not fit each other. */
export function isBrokenIdentity({ code }: Finding): boolean {
  return codes.has(code);
}
