import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/reporters/text-layout.ts';
import { explainRule, listRules, rulesJson } from '../../src/reporters/rules-text.ts';
import { allPages, pageOf } from '../../src/rules/rule-pages.ts';

describe('cchc rules', () => {
  it('explains one code', async () => {
    await expect(explainRule(pageOf('L1-SUM-001')!, 'vi')).toMatchFileSnapshot('golden/rule.vi.txt');
    await expect(explainRule(pageOf('L1-SUM-001')!, 'en')).toMatchFileSnapshot('golden/rule.en.txt');
  });

  it.each(['vi', 'en'] as const)('lists all codes within 100 columns (%s)', (lang) => {
    const text = [listRules(lang), ...allPages.map((one) => explainRule(one, lang))].join('\n');
    for (const { code } of allPages) expect(listRules(lang)).toContain(code);
    expect(text.split('\n').filter((line) => widthOf(line) > 100)).toEqual([]);
  });

  it('gives the catalogue to machines', () => {
    const body = JSON.parse(rulesJson(undefined, 'en'));
    expect(body.schema).toBe('cchc.rules/1');
    expect(body.rules).toHaveLength(allPages.length);
  });
});
