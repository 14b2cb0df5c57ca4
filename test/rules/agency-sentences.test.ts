import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/domain/agency.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { ruleByCode } from '../../src/rules/register.ts';
import type { SubmissionRule } from '../../src/rules/rule.ts';
import { buildForm, buildSubmission, contextOf } from './build-submission.ts';

const agency = (code: string, name: string, more: Partial<Agency> = {}): Agency => ({
  code,
  name,
  aliases: [],
  level: 'province',
  group: 'Sở, ban, ngành',
  leads: [],
  ...more,
});
const agencies = [
  agency('STNMT', 'Sở Tài nguyên và Môi trường', { validTo: '2025-02-28', successors: ['SNNMT'] }),
  agency('SNNMT', 'Sở Nông nghiệp và Môi trường', { validFrom: '2025-03-01' }),
  agency('X06', 'UBND xã Cũ', { validTo: '2025-06-30' }),
  agency('X07', 'UBND xã Mới', { validFrom: '2027-01-01' }),
];
const register = { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
const rule = ruleByCode.get('L0-IDN-001') as SubmissionRule;
const form = buildForm({});

function said(facts: IntakeFact[]): { message: string; fix: string } {
  const context = contextOf(form, buildSubmission(form, { facts }));
  const [found] = [...rule.check({ ...context, register, period: parsePeriod('2026-Q3')! })];
  expect(found!.outcome).toBe('fail');
  const params = found!.params ?? {};
  return { message: rule.words.vi.message(params), fix: rule.words.vi.fix(params) };
}

describe('an agency that cannot report for the period', () => {
  it('that ended: says when, who took over, and whom to ask', () => {
    const { message, fix } = said([{ kind: 'agency-not-valid', agency: 'STNMT' }]);
    expect(message).toBe(
      'Đơn vị STNMT (Sở Tài nguyên và Môi trường) đã chấm dứt từ sau ngày 28/02/2025; ' +
        'đơn vị kế thừa: SNNMT (Sở Nông nghiệp và Môi trường).',
    );
    expect(fix).toContain('Đề nghị SNNMT (Sở Nông nghiệp và Môi trường) gửi biểu theo mã của mình');
  });

  it('that ended without a successor in the register: says where to name it', () => {
    const { message, fix } = said([{ kind: 'agency-not-valid', agency: 'X06' }]);
    expect(message).toBe('Đơn vị X06 (UBND xã Cũ) đã chấm dứt từ sau ngày 30/06/2025.');
    expect(fix).toContain('“Kế thừa bởi”');
  });

  it('that does not exist yet', () => {
    const { message } = said([{ kind: 'agency-not-valid', agency: 'X07' }]);
    expect(message).toBe('Đơn vị X07 (UBND xã Mới) chỉ có hiệu lực từ ngày 01/01/2027, sau kỳ này.');
  });

  it('that nobody knows: near names are put forward with their codes', () => {
    const { fix } = said([
      { kind: 'agency-unknown', text: 'So Tai nguyen', cell: null, candidates: ['STNMT', 'SNNMT'] },
    ]);
    expect(fix).toContain(
      'Có phải: STNMT (Sở Tài nguyên và Môi trường); SNNMT (Sở Nông nghiệp và Môi trường)?',
    );
  });
});
