import { ruleByCode } from '../../rules/register.ts';
import type { Waivers } from '../../workspace/apply-waivers.ts';
import { recordState } from '../../workspace/history/frozen-period.ts';
import { loadWaivers } from '../../workspace/waivers.ts';
import type { Run } from './open-run.ts';

/**
 * What the authority accepts as it is in a period, asked today. What held when the period was frozen holds on for it: a
 * permission that runs out later takes nothing back.
 */
export function waiversOf({ root, period, register, today }: Run): Waivers {
  const all = loadWaivers(root, period.id, { register, codes: [...ruleByCode.keys()] });
  const hasExpired = all.some(({ expires }) => expires !== undefined && today > expires);
  const record = hasExpired ? recordState(root, period.id) : undefined;
  return { all, day: record !== undefined && record.snapshot > 0 ? record.madeOn : today };
}
