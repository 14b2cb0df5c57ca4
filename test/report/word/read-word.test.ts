import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeText } from '../../../src/messages/report-place.ts';
import { readWord } from '../../../src/report/word/read-word.ts';

const template = resolve(import.meta.dirname, '../../../templates/reports/bao-cao-quy.docx');
const { parts } = readWord(readFileSync(template));
const body = parts[0]!.paragraphs;
const at = (text: string) => {
  const found = body.find((one) => one.text.includes(text));
  return found ? placeText(found.place, 'vi') : undefined;
};

describe('the text of a Word document', () => {
  it('is read part by part, the body first', () => {
    expect(parts.map((one) => one.kind).slice(0, 3)).toEqual(['body', 'header', 'header']);
    expect(body.length).toBeGreaterThan(200);
  });

  it('knows the section of a paragraph, by its headings', () => {
    expect(at('1. Về ban hành và thực hiện kế hoạch CCHC')).toMatch(/^Mục I\.1, đoạn \d+$/);
    expect(at('{{0.1.1}} nhiệm vụ')).toMatch(/^Mục I\.1, đoạn \d+$/);
    expect(at('{{Số văn bản}}')).toMatch(/^bảng 1, hàng 2, ô 1$/);
  });

  it('knows the annex', () => {
    expect(at('{{LẶP Số liệu không tính}}')).toMatch(/^Phụ lục Ghi chú, /);
  });
});
