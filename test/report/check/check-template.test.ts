import { describe, expect, it } from 'vitest';
import { check, told } from './check-context.ts';
import { seededMistakes } from './seeded-mistakes.ts';
import { templateDocument } from './template-documents.ts';

describe('template check finds', () => {
  it.each(seededMistakes.map(([what, body, found, more = {}]) => ({ what, body, found, more })))(
    '$what',
    ({ body, found: expected, more }) => {
      const found = check(templateDocument(body, more));
      expect(told(found.filter((one) => one.code !== 'T-TBL-002'))).toEqual(expected);
    },
  );
});
