import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/messages/user-error.ts';
import { templateFindingWords } from '../../../src/messages/template-finding-words.ts';
import { openTemplate } from '../../../src/report/check/open-template.ts';
import { renderReport } from '../../../src/report/template/render-report.ts';
import { model } from '../sample-model.ts';
import { p, smallDocument } from '../small-documents.ts';

const good = smallDocument(p('{{2.3.1}}'));
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const cases: readonly (readonly [what: string, bytes: Uint8Array, code: string, words: RegExp])[] = [
  ['an empty file', new Uint8Array(), 'T-FIL-003', /^tệp trống/],
  ['a web page', bytesOf('\ufeff \n<HTML><body>{{2.3.1}}'), 'T-FIL-003', /trang web \(HTML\)/],
  ['plain text', bytesOf('không phải Word'), 'T-FIL-003', /^không phải tệp Word \.docx$/],
  ['a file cut off', good.subarray(0, good.length / 2), 'T-FIL-001', /^tệp bị cắt cụt/],
];

describe('a file that is no template', () => {
  it.each(cases)(
    '%s: says so in words of its own, in the check and in rendering',
    async (_, bytes, code, words) => {
      const opened = openTemplate(bytes);
      if (!('unreadable' in opened)) throw new Error('must not open');
      expect(opened.unreadable.code).toBe(code);
      const { message, hint } = templateFindingWords(opened.unreadable, 'vi');
      expect(message).toMatch(words);
      expect(`${message} ${hint}`).not.toMatch(/zip|directory|limit|DOCTYPE|offset|undefined/i);
      const error = await renderReport(bytes, model, 'mau.docx').catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).in('vi')).toContain(`mau.docx: ${message}.`);
    },
  );

  it('is any beginning of a template, never a fault of ours', () => {
    for (let length = 0; length < good.length; length += 37)
      expect(openTemplate(good.subarray(0, length))).toHaveProperty('unreadable');
  });
});
