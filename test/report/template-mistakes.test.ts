import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { model } from './sample-model.ts';
import { p, row, smallDocument, table } from './small-documents.ts';

const render = async (...body: string[]) => (await renderReport(smallDocument(body.join('')), model)).bytes;
const line = (text: string) => render(p(text));

describe('mistakes in a template', () => {
  const problemsOf = async (...body: string[]) => {
    const error = await render(...body).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    const { problems } = (error as UserError<'report.template-problems'>).params;
    return problems.map(({ kind, tag, near }) => [kind, tag, near].filter(Boolean).join(' · '));
  };

  it('are listed all at once, with the nearest name', async () => {
    const found = await problemsOf(
      p('{{2.3.111}} {{Cơ quan ban hanh}} {{abc xyz}}'),
      p('{{2.3.1 | nhóm: Sao Hỏa}}'),
    );
    expect(found).toEqual([
      'unknown · 2.3.111 · 2.3.1',
      'unknown · Cơ quan ban hanh · Cơ quan ban hành',
      'unknown · abc xyz',
      'scope · 2.3.1 | nhóm: Sao Hỏa · Sao Hỏa',
    ]);
  });

  it.each([
    [[p('{{LẶP Căn cứ}}')], ['unclosed · LẶP Căn cứ']],
    [[p('{{HẾT Căn cứ}}')], ['unopened · HẾT Căn cứ']],
    [
      [p('{{NẾU Dự thảo}}{{LẶP Căn cứ}}{{HẾT Dự thảo}}{{HẾT Căn cứ}}')],
      ['crossed · HẾT Dự thảo · LẶP Căn cứ', 'unopened · HẾT Căn cứ'],
    ],
    [[p('a {{NẾU Dự thảo}}'), p('b {{HẾT Dự thảo}}')], ['misplaced · HẾT Dự thảo · NẾU Dự thảo']],
    [[table(row(p('{{LẶP Căn cứ}}x'), p('y{{HẾT Căn cứ}}')))], ['misplaced · HẾT Căn cứ · LẶP Căn cứ']],
    [[p('{{LẶP Dự thảo}}{{HẾT}}')], ['not-a-list · LẶP Dự thảo']],
    [[p('{{Căn cứ}}')], ['list-as-value · Căn cứ']],
    [[p('{{Dự thảo}}')], ['flag-as-value · Dự thảo']],
    [[p('{{Nội dung}}')], ['column-outside · Nội dung · Căn cứ']],
    [[p('Dự thảo}}')], ['delimiter · thảo · open']],
    [[p('{{2.3.1 > 5}}')], ['expression · 2.3.1 > 5']],
    [[p('{{2.3.1 + 2.3.2}}')], ['expression · 2.3.1 + 2.3.2']],
    [[p('{{2.3.1 | cùng kì}}')], ['qualifier · 2.3.1 | cùng kì · cùng kì → cùng kỳ']],
    [[p('{{2.3.1 cùng kỳ}}')], ['unknown · 2.3.1 cùng kỳ · 2.3.1 | cùng kỳ']],
    [[p('{{Dự thảo')], ['delimiter · Dự thảo · close']],
  ])('%j', async (body, expected) => {
    const found = await problemsOf(...body);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  it('are echoed with the braces that stand there', async () => {
    const said = async (text: string) =>
      ((await line(text).catch((caught: unknown) => caught)) as UserError).in('vi');
    expect(await said('{{2.3.1')).toContain('· {{2.3.1: thiếu hai dấu }} ở cuối thẻ');
    expect(await said('a 2.3.1}}')).toContain('· 2.3.1}}: thiếu hai dấu {{ ở đầu thẻ');
  });

  it('are said in Vietnamese', async () => {
    const error = (await line('{{2.3.111}}').catch((caught: unknown) => caught)) as UserError;
    expect(error.in('vi')).toContain(
      'đoạn 1 · {{2.3.111}}: không có tên này trong danh mục. Có phải {{2.3.1}}? (T-TAG-003)',
    );
  });

  it('include a file that is no Word document', async () => {
    await expect(renderReport(new Uint8Array([1, 2, 3]), model)).rejects.toThrow(UserError);
  });
});
