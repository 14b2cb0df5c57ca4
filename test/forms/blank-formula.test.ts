import { describe, expect, it } from 'vitest';
import { checkFormula, type CheckPart } from '../../src/forms/layout/blank-check-formula.ts';
import { allKnown, linearFormula, sheetPrefix, spokenNumber } from '../../src/forms/layout/blank-formula.ts';
import { ratioFormula, totalFormula } from '../../src/forms/layout/blank-ratio-formula.ts';
import { bound, identity, ratioClause } from './blank-sample-form.ts';

const places: Record<string, string> = { a: 'D7', b: 'D8', c: "'2. X'!D9" };
const find = (code: string) => (places[code] ? { name: code, at: places[code] } : undefined);
const part = (clause: CheckPart['clause']): CheckPart => ({ own: 'D6', clause, decimals: 0 });

describe('formulas', () => {
  it.each([
    ['Bìa', 'Bìa!'],
    ['_cchc', '_cchc!'],
    ['II.06', 'II.06!'],
    ['2. Thủ tục hành chính', "'2. Thủ tục hành chính'!"],
    ["d'Ivoire", "'d''Ivoire'!"],
    ['AB12', "'AB12'!"],
    ['R1', "'R1'!"],
    ['Thuyết minh', "'Thuyết minh'!"],
  ])('quotes the sheet %s only where Excel would', (sheet, prefix) => {
    expect(sheetPrefix(sheet)).toBe(prefix);
  });

  it('adds and subtracts through N(), so that a marker is 0 and never an error value', () => {
    expect(linearFormula(identity('a + b - c').terms, find)).toMatchObject({
      value: "N(D7)+N(D8)-N('2. X'!D9)",
      words: 'a + b − c',
    });
    expect(linearFormula(identity('a + z').terms, find)).toBeUndefined();
  });

  it('counts each operand once when it asks whether all are known', () => {
    expect(allKnown(['D6', 'D6'])).toBe('COUNT(D6)+COUNTIF(D6,"KPS")+COUNTIF(D6,"không phát sinh")=1');
  });

  it("writes numbers the Vietnamese way without the machine's separators", () => {
    expect(spokenNumber('D6', 0)).toBe('SUBSTITUTE(FIXED(TRUNC(ABS(D6)),0,0),",",".")');
    expect(spokenNumber('D6', 2)).toContain('RIGHT(FIXED(ABS(D6),2,1),2)');
  });

  it.each([
    ['identity of parts', identity('a + b'), ['ROUND(N(D6)-(N(D7)+N(D8)),6)=0', 'tổng các thành phần là ']],
    ['identity with one operand', identity('a'), ['ROUND(N(D6)-N(D7),6)=0', ' so với a = ']],
    ['identity with a difference', identity('a - b'), ['-(N(D7)-N(D8))', ' so với a − b = ']],
    ['bound', bound('a'), ['ROUND(N(D6)-N(D7),6)<=0', '"Vượt "', ' so với a']],
    ['soft bound', bound('a', 'warning'), ['so với a – cần giải trình']],
  ] as const)('checks an %s', (_, clause, pieces) => {
    const formula = checkFormula([part(clause)], find)!;
    for (const piece of pieces) expect(formula).toContain(piece);
    expect(formula.startsWith('IF(COUNT(D6,D7')).toBe(true);
  });

  it('names the operands when a total has two ways to be split', () => {
    const formula = checkFormula([part(identity('a + b')), part(identity('b + c'))], find)!;
    expect(formula).toContain(' so với a + b = ');
    expect(formula).toContain(' so với b + c = ');
    expect(formula).not.toContain('thành phần');
  });

  it('has nothing to say without a clause, with a ratio alone or with an unknown operand', () => {
    expect(checkFormula([], find)).toBeUndefined();
    expect(checkFormula([part(ratioClause('a', 'b'))], find)).toBeUndefined();
    expect(checkFormula([part(bound('z'))], find)).toBeUndefined();
  });

  it('divides last and rounds once', () => {
    expect(ratioFormula(ratioClause('a', 'b'), 'percent', 2, find)).toMatch(
      /,IF\(N\(D8\)=0,"",ROUND\(\(N\(D7\)\)\*100\/\(N\(D8\)\),2\)\),""\)$/,
    );
    expect(ratioFormula(ratioClause('a', 'b'), 'score', 1, find)).toContain('ROUND((N(D7))/(N(D8)),1)');
    expect(ratioFormula(ratioClause('a', 'z'), 'percent', 2, find)).toBeUndefined();
  });

  it('leaves the total of an empty column empty', () => {
    expect(totalFormula('C9:C13')).toMatch(/^IF\(.*=0,"",SUM\(C9:C13\)\)$/);
  });
});
