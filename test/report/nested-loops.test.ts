import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import type { ReportModel } from '../../src/report/report-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { model as sample } from './sample-model.ts';
import { p, smallDocument, textOf } from './small-documents.ts';

/** A list of the document with `size` rows whose one column is named like the list's place in the row of lists. */
const list = (name: string, size: number) => ({
  name,
  value: {
    columns: [{ name: `Tên ${name}` }],
    rows: Array.from({ length: size }, (_, at) => ({ [`Tên ${name}`]: `${name}${at + 1}` })),
  },
});
const modelWith = (...fields: ReportModel['fields']): ReportModel => ({
  ...sample,
  fields: [...sample.fields, ...fields],
});
const nested = (names: readonly string[], inside: string) =>
  names.map((one) => `{{LẶP ${one}}}`).join('') + inside + names.map(() => '{{HẾT}}').join('');
const printed = async (text: string, model: ReportModel) =>
  textOf((await renderReport(smallDocument(p(text)), model)).bytes).trimEnd();

describe('loops within loops', () => {
  it('print every combination of lists of the document, three and four deep', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const names = lengths.map((_, at) => `D${at}`);
        const model = modelWith(...lengths.map((size, at) => list(`D${at}`, size)));
        const count = lengths.reduce((product, size) => product * size, 1);
        expect(await printed(`[${nested(names, 'x')}]`, model)).toBe(`[${'x'.repeat(count)}]`);
      }),
      { numRuns: 40 },
    );
  });

  it('repeat one list within itself', async () => {
    const model = modelWith(list('D', 3));
    for (const depth of [2, 3, 4]) {
      const text = await printed(nested(Array<string>(depth).fill('D'), 'x'), model);
      expect(text).toBe('x'.repeat(3 ** depth));
    }
  });

  it('know the rows around them, the nearest first, and the document', async () => {
    const model = modelWith(list('A', 2), list('B', 2), list('C', 1));
    const text = await printed(
      nested(['A', 'B', 'C'], '{{Tên A}}{{Tên B}}{{Tên C}} {{Cơ quan ban hành}};'),
      model,
    );
    const rows = ['A1B1', 'A1B2', 'A2B1', 'A2B2'];
    expect(text).toBe(rows.map((one) => `${one}C1 Sở Nội vụ;`).join(''));
  });

  it('mix lists of rows with lists of the document', async () => {
    const inner = nested(['Nhóm đơn vị', 'D', 'Đơn vị', 'D'], '{{Tên nhóm}}·{{Tên}}·{{Tên D}};');
    const groups = { Sở: ['Sở A', 'Sở B'], Xã: ['Xã C'] };
    const expected = Object.entries(groups).flatMap(([group, units]) =>
      [1, 2].flatMap(() => units.flatMap((unit) => [1, 2].map((no) => `${group}·${unit}·D${no};`))),
    );
    expect(await printed(inner, modelWith(list('D', 2)))).toBe(expected.join(''));
  });

  it('that multiply beyond what Word opens are refused, and the loop is named', async () => {
    const model = modelWith(list('D', 80));
    const error = await printed(nested(Array<string>(6).fill('D'), 'x'), model).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).in('vi')).toMatch(/\{\{LẶP D\}\} lặp quá nhiều.*1\.000\.000 dòng/);
  });
});
