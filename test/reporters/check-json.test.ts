import { describe, expect, it } from 'vitest';
import { checkJson } from '../../src/reporters/check-json.ts';
import { buildCheckReport } from './build-report.ts';

const textOf = (lang: 'vi' | 'en') => [...checkJson(buildCheckReport(), lang)].join('');

describe('checkJson', () => {
  const body = JSON.parse(textOf('vi'));

  it('keeps the contract cchc.check/1', () => {
    expect(body).toMatchObject({
      schema: 'cchc.check/1',
      period: '2026-Q3',
      exitCode: 1,
      conditions: ['findings'],
      summary: { files: 4, agencies: 4, blocker: 0, error: 2, warning: 2, info: 1, notEvaluated: 1 },
    });
    expect(body.submissions[0]).toEqual({
      agency: 'X01',
      file: 'nop/2026-Q3/x01.xlsx',
      sha256: 'ab12',
      status: 'with-errors',
    });
    const keys =
      'code instance severity agency file sheet cell indicator observed expected difference params message fix fingerprint';
    for (const finding of body.findings)
      for (const key of keys.split(' ')) expect(finding).toHaveProperty(key);
  });

  it('has found, expected and difference as exact decimals', () => {
    expect(body.findings[0]).toMatchObject({
      code: 'L1-SUM-001',
      instance: '2.3.1',
      agency: 'X01',
      sheet: 'LV 2',
      cell: 'D5',
      observed: '1250',
      expected: '1240',
      difference: '10',
    });
  });

  it('follows the language in message and fix only', () => {
    const other = JSON.parse(textOf('en'));
    const strip = (one: Record<string, unknown>) => ({ ...one, message: '', fix: '' });
    expect(other.findings.map(strip)).toEqual(body.findings.map(strip));
    expect(other.findings[0].message).not.toBe(body.findings[0].message);
  });

  it('is the same text for the same report', () => {
    expect(textOf('vi')).toBe(textOf('vi'));
  });
});
