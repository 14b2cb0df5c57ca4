import { expect, it } from 'vitest';
import { say } from '../../src/messages/catalogue.ts';

it('writes counts the English way in English sentences, and the Vietnamese way in Vietnamese ones', () => {
  const cells = { used: 53_727, form: 999, excluded: 1_234_567, outside: 0 };
  expect(say('en', 'reporters.cells', cells)).toMatch(/: 53,727 used, 999 of the form, 1,234,567 left out/);
  expect(say('vi', 'reporters.cells', cells)).toMatch(
    /: 53\.727 dùng, 999 của biểu mẫu, 1\.234\.567 loại trừ/,
  );
});
