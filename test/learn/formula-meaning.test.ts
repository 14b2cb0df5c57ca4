import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { comparisonsOf, meaningOf, type CellTerm } from '../../src/learn/formula/formula-meaning.ts';
import { parseFormula } from '../../src/learn/formula/parse-formula.ts';

const cells = (terms: readonly CellTerm[]) =>
  terms
    .map(
      (one) =>
        `${one.sign === 1 ? '+' : '-'}${one.sheet === 'S' ? '' : `${one.sheet}!`}${toA1(one.row, one.column)}`,
    )
    .join('');

function spoken(formula: string): string | undefined {
  const tree = parseFormula(formula);
  const meaning = tree && meaningOf(tree, 'S');
  if (!meaning) return undefined;
  return meaning.kind === 'ratio'
    ? `${cells(meaning.numerator)} / ${cells(meaning.denominator)}`
    : cells(meaning.terms);
}

describe('a formula of a form', () => {
  it.each([
    ['D3+D4', '+D3+D4'],
    ['$D$3-(D4-D5)', '+D3-D4+D5'],
    ['SUM(D3:D5,D9)', '+D3+D4+D5+D9'],
    ['SUBTOTAL(9,C1:D1)', '+C1+D1'],
    ["'Biểu 1'!D3+Sheet2!E4", '+Biểu 1!D3+Sheet2!E4'],
    ["'It''s'!A1", "+It's!A1"],
    ['IF(D2=0,"",D3/D2*100)', '+D3 / +D2'],
    ['IFERROR(ROUND(100*D3/D2,2),0)', '+D3 / +D2'],
    ['(N(D3)+N(D4))*100/(N(D2))', '+D3+D4 / +D2'],
    ['+D3', '+D3'],
  ])('%s says %s', (formula, meaning) => {
    expect(spoken(formula)).toBe(meaning);
  });

  it.each([
    ['D3*2'],
    ['D3*D4'],
    ['VLOOKUP(A1,B1:C9,2,0)'],
    ['5+7'],
    ['D3+1'],
    ['SUM(A1:XFD1048576)'],
    ['IF(A1>0,D3,D4)'],
    ['D3/0'],
    ['[1]Sheet1!A1'],
    ['D3+'],
    ['"a"&D3'],
    ['ABS(D3-D4)'],
    ['('.repeat(3000)],
    ['-'.repeat(3900) + 'A1'],
  ])('%s is left to a person', (formula) => {
    expect(spoken(formula)).toBeUndefined();
  });
});

describe('a self-check', () => {
  const found = (formula: string) =>
    comparisonsOf(parseFormula(formula)!, { sheet: 'S', row: 6, column: 4 }).map(
      (one) => `${one.soft ? 'warn ' : ''}${one.kind} ${cells(one.terms)}`,
    );

  it.each([
    ['IF(D6=SUM(D7:D8),"đúng","sai")', ['identity +D7+D8']],
    ['IF(D7+D8<>D6,"Lệch","")', ['identity +D7+D8']],
    ['IF(ROUND(N(D6)-N(D7),6)<=0,"✓","Vượt")', ['bound +D7']],
    ['IF(D6=D7,"✓","Lệch – cần giải trình")', ['warn identity +D7']],
    ['IF(COUNT(D6,D7)=2,"đủ","")', []],
    ['IF(D7<=D6,"✓","")', []],
    ['IF(ABS(D6-D7)=0,1,0)', ['identity +D7']],
    ['IF(ABS(D6-D7)<=0,1,0)', []],
  ])('%s', (formula, comparisons) => {
    expect(found(formula)).toEqual(comparisons);
  });
});
