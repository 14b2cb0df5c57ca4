import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from '../../src/messages/json-text.ts';

it('is the text of JSON.stringify, whatever stands in the fields', () => {
  const body = fc.dictionary(fc.string(), fc.option(fc.jsonValue(), { nil: undefined }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(body, (one) => {
      expect([...jsonText(one)].join('')).toBe(`${JSON.stringify(one, null, 2)}\n`);
    }),
  );
});

it('writes entries as they are made, in pieces', () => {
  function* entries() {
    for (let at = 0; at < 5000; at++) yield { at, text: 'dòng\nmới' };
  }
  const pieces = [...jsonText({ schema: 'x', entries: entries(), end: true })];
  expect(pieces.length).toBeGreaterThan(2);
  const whole = { schema: 'x', entries: [...entries()], end: true };
  expect(pieces.join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
});
