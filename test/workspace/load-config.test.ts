import { describe, expect, it } from 'vitest';
import { configText, sampleAnswers } from '../../src/workspace/config-text.ts';
import { loadConfig } from '../../src/workspace/load-config.ts';
import { tempFolder, thrownText } from './temp-workspace.ts';

const good = configText({ ...sampleAnswers, province: 'Tỉnh A', place: 'B' });
const load = (text: string) => loadConfig(tempFolder({ 'cchc.yaml': text }));
const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;

describe('cchc.yaml', () => {
  it('takes the minimum and fills in the rest', () => {
    const config = load('province: P\nissuingAgency: I\nsuperiorAgency: S\nplace: X\nedition: e\n');
    expect(config.deadlines.department).toEqual({ dayOfLastMonth: 16, onNonWorkingDay: 'keep' });
    expect(config.recipients).toEqual([]);
  });

  it('takes deadlines by kind of period', () => {
    const rules =
      '{ quarterly: { dayOfLastMonth: 5, before: true }, default: { workingDaysAfterCutoff: 2 } }';
    const text = good.replace('{ dayOfLastMonth: 15, onNonWorkingDay: keep } # xã', `${rules} # xã`);
    expect(load(text).deadlines.commune).toEqual({
      quarterly: { dayOfLastMonth: 5, before: true },
      default: { workingDaysAfterCutoff: 2 },
    });
  });

  it.each([
    ['a key mistyped', 'province:', 'provnce:', 'provnce', 1, 'Có phải “province”?'],
    [
      'a value that is no choice',
      'dash: missing',
      'dash: nothing',
      'dash: nothing',
      7,
      'missing, zero, not-applicable',
    ],
    [
      'a date beyond the month',
      'commune: { dayOfLastMonth: 15,',
      'commune: { dayOfLastMonth: 35,',
      '35,',
      30,
      'lớn hơn 28',
    ],
    [
      'two deadline forms at once',
      'dayOfLastMonth: 16,',
      'dayOfLastMonth: 16, workingDaysAfterCutoff: 2,',
      '{ dayOfLastMonth: 16',
      15,
      'dayOfLastMonth',
    ],
    [
      'a rule for all periods beside one for a kind',
      'dayOfLastMonth: 16,',
      'dayOfLastMonth: 16, annual: { dayOfLastMonth: 6 },',
      '{ dayOfLastMonth: 16',
      15,
      'không ghi cả hai',
    ],
    [
      'a mistake in the rule of a kind',
      'department: { dayOfLastMonth: 16, onNonWorkingDay: keep }',
      'department: { annual: { dayOfLastMonth: 31 } }',
      '31 } }',
      43,
      'lớn hơn 28',
    ],
    [
      'a kind with no rule in it',
      'department: { dayOfLastMonth: 16, onNonWorkingDay: keep }',
      'department: { annual: { before: true } }',
      '{ before',
      25,
      'dayOfLastMonth',
    ],
    [
      'a kind mistyped',
      'department: { dayOfLastMonth: 16, onNonWorkingDay: keep }',
      'department: { anual: { dayOfLastMonth: 6 } }',
      'anual',
      17,
      'Có phải “annual”?',
    ],
    ['an unknown signing abbreviation', '- GIÁM ĐỐC', '- TN. GIÁM ĐỐC', 'TN. GIÁM ĐỐC', 7, 'TUQ.'],
    [
      'a number where text belongs',
      'documentSymbol: BC-SNV',
      'documentSymbol: 12',
      'documentSymbol: 12',
      17,
      'một dòng chữ',
    ],
    ['an edition that is a path', 'edition: cchc-2026', 'edition: ../../etc', '../../etc', 10, 'cchc-2026'],
    ['an empty value', 'place: B', 'place: ""', 'place: ""', 8, 'không được để trống'],
    [
      'another time zone',
      'timeZone: Asia/Ho_Chi_Minh',
      'timeZone: Asia/Bangkok',
      'timeZone: Asia/Bangkok',
      11,
      'Asia/Ho_Chi_Minh',
    ],
  ])('places %s', (_, from, to, needle, column, says) => {
    expect(good).toContain(from);
    const bad = good.replace(from, to);
    const { id, vi, en } = thrownText(() => load(bad));
    expect(id).toBe('workspace.mistakes');
    expect(vi).toContain(`cchc.yaml:${lineOf(bad, needle)}:${column} —`);
    expect(vi).toContain(says);
    expect(en).not.toMatch(/undefined|Invalid|Expected/);
  });

  it('tells all mistakes at once, in the order of the file', () => {
    const { vi } = thrownText(() =>
      load(good.replace('dash: missing', 'dash: x').replace(/^place:.*$/m, '')),
    );
    expect(vi).toContain('có 2 chỗ cần sửa');
    expect(vi.indexOf('“place”')).toBeLessThan(vi.indexOf('“dash”'));
  });

  it.each([
    ['a tab', 'a:\n\tb: 1\n', ':2:1', 'Tab'],
    ['a key twice', 'a: 1\na: 2\n', ':2:1', 'đã ghi ở trên'],
    ['an open quote', 'a: "x\n', ':', 'dấu đóng'],
  ])('explains %s without words of the library', (_, text, place, says) => {
    const { vi, en } = thrownText(() => load(text));
    expect(vi).toContain(`cchc.yaml${place}`);
    expect(vi).toContain(says);
    expect(en).not.toContain('YAML');
  });

  it('says what is missing in an empty file', () => {
    expect(thrownText(() => load('')).vi).toMatch(/cchc\.yaml:1:1/);
  });
});
