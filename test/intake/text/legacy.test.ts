import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLegacy } from '../../../src/intake/text/judge-legacy.ts';
import { isSyllable } from '../../../src/intake/text/syllable.ts';
import { decodeTcvn3 } from '../../../src/intake/text/tcvn3.ts';
import { decodeVni } from '../../../src/intake/text/vni.ts';
import { context, register } from '../workbook-builder.ts';
import { toTcvn3, toVni } from './legacy-encoders.ts';

const words = context.words();
const judge = (text: string, font?: string) => judgeLegacy(text, { font, words })?.encoding;

/** Real names and phrases: every tone on every vowel, letters that only Latin-1 has, names of the mountains. */
const texts = [
  ...'Sở Nội vụ|Số hồ sơ|Ủy ban nhân dân|Sở Nông nghiệp và Môi trường|Sở Văn hóa, Thể thao và Du lịch'.split(
    '|',
  ),
  ...'Phường Trúc Bạch|Xã Sóc Sơn|Xã Văn Lăng|Phường Cẩm Giàng|Xã Sơn Hạ|Xã Ba Tơ|Xã Lộc Thạnh|Phường Mỹ Thọ'.split(
    '|',
  ),
  ...'Đặc khu Phú Quý|Phường Đồ Sơn|Xã Đắk Lắk|Xã Krông Búk|Xã Ea Súp|Xã Sín Chéng|Xã Pù Nhi|Xã Ngọk Bay'.split(
    '|',
  ),
  ...'Kế hoạch cải cách hành chính|Tỷ lệ giải quyết đúng hạn|Không phát sinh|Đã ban hành văn bản chỉ đạo'.split(
    '|',
  ),
  ...'Khó khăn, vướng mắc và nguyên nhân|Kiến nghị, đề xuất|Quyết định số 12/QĐ-UBND ngày 05/3/2026'.split(
    '|',
  ),
  ...[...register.agencies].map((one) => one.name),
  ...[...context.edition.indicators.values()].map(({ label }) => label.vi),
];
const letters = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ ',
];

describe('TCVN3 and VNI', () => {
  it.each(texts)('decode back to “%s”', (text) => {
    // TCVN3 has no capitals with tones: their letters come back small.
    const small = text.replace(/[ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ]/g, (one) =>
      one.toLowerCase(),
    );
    expect(decodeTcvn3(toTcvn3(text))).toBe(small);
    expect(decodeVni(toVni(text))).toBe(text);
  });

  it('decode back whatever Vietnamese letters spell', () => {
    const word = fc.string({ unit: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(word, (text) => {
        expect(decodeTcvn3(toTcvn3(text))).toBe(text);
      }),
    );
    for (const one of letters) expect(decodeVni(toVni(one))).toBe(one);
    for (const one of letters) expect(decodeVni(toVni(one.toUpperCase()))).toBe(one.toUpperCase());
  });

  it('are told apart by the text alone, wherever one word is known', () => {
    const missed = texts
      .filter((text) => text !== toTcvn3(text))
      .flatMap((text) => [
        ...(judge(toTcvn3(text)) === 'TCVN3' ? [] : [`TCVN3 ${text}`]),
        ...(judge(toVni(text)) === 'VNI' ? [] : [`VNI ${text}`]),
      ]);
    // Every word of these is also a word in Unicode: the font or the cells around have to say it.
    expect(missed).toEqual(['VNI Số hồ sơ', 'VNI Xã Ba Tơ']);
    for (const text of texts.filter((one) => /[^\x20-\x7f]/.test(one))) {
      expect([text, judge(toTcvn3(text), '.VnTime')]).toEqual([text, 'TCVN3']);
      expect([text, judge(toVni(text), 'VNI-Times')]).toEqual([text, 'VNI']);
    }
  });

  it('shows the capitals of an H font', () => {
    expect(decodeTcvn3('së néi vô', '.VnTimeH')).toBe('SỞ NỘI VỤ');
    expect(decodeTcvn3('së néi vô', '.VnTime')).toBe('sở nội vụ');
  });

  it('says which words lost their ư, and does not put it back', () => {
    const text = toTcvn3('Phường Trường Sơn được giao');
    const dropped = text.replaceAll('\u00ad', '');
    expect(judgeLegacy(text, { font: '.VnTime', words })).toMatchObject({ lost: [] });
    expect(judgeLegacy(dropped, { font: '.VnTime', words })).toMatchObject({
      reading: 'Phờng Trờng Sơn đợc giao',
      lost: ['Phờng', 'Trờng', 'đợc'],
    });
    expect(judge(dropped)).toBe('TCVN3');
  });
});

describe('what is no legacy encoding', () => {
  it.each(texts)('“%s” in Unicode, in any font and Unicode form', (text) => {
    for (const font of [undefined, 'Times New Roman', '.VnTime', 'VNI-Times'])
      for (const form of ['NFC', 'NFD'] as const) expect(judge(text.normalize(form), font)).toBeUndefined();
  });

  it.each(
    [
      'hoà',
      'Bà Rịa',
      'Cà Mau',
      'quá hạn',
      '5 m² × 3 = 15 m²',
      '«Một cửa»',
      '«hoà»',
      'Köln',
      'Zürich',
      'São Paulo',
    ].concat([
      'Café',
      'René',
      '25°C',
      '© 2026',
      'µ',
      '± 5',
      '§ 12',
      '½',
      'Año',
      'naïve',
      'Ea Súp',
      'Krông Búk',
      'hú hú',
    ]),
  )('“%s”', (text) => {
    expect(judge(text)).toBeUndefined();
    expect(judge(text, 'Arial')).toBeUndefined();
  });

  it('never doubts correct Vietnamese', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1 })
      .filter((text) => text.split(' ').every((one) => one === '' || isSyllable(one)));
    fc.assert(fc.property(word, (text) => judge(text) === undefined));
  });
});

describe('isSyllable', () => {
  it.each('nghiêng quyết giấy gì gìn khuếch yêu ủy hoà thuỷ quý xoong trường uống ươm ở y Đức'.split(' '))(
    '%s',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each('Néi trờng đợc cac Köln nước̀ ngh zô Búk hôp'.split(' '))('not %s', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
