/** TCVN 5712-1 (font family `.Vn…`), lower case with tones in the order plain, huyền, hỏi, ngã, sắc, nặng. */
const rows: readonly (readonly [letters: string, codes: string])[] = [
  ['àảãáạ', 'b5b6b7b8b9'],
  ['ăằẳẵắặ', 'a8bbbcbdbec6'],
  ['âầẩẫấậ', 'a9c7c8c9cacb'],
  ['èẻẽéẹ', 'cccecfd0d1'],
  ['êềểễếệ', 'aad2d3d4d5d6'],
  ['ìỉĩíị', 'd7d8dcddde'],
  ['òỏõóọ', 'dfe1e2e3e4'],
  ['ôồổỗốộ', 'abe5e6e7e8e9'],
  ['ơờởỡớợ', 'aceaebecedee'],
  ['ùủũúụ', 'eff1f2f3f4'],
  ['ưừửữứự', 'adf5f6f7f8f9'],
  ['ỳỷỹýỵ', 'fafbfcfdfe'],
  ['đ', 'ae'],
  ['ĂÂÊÔƠƯĐ', 'a1a2a3a4a5a6a7'],
];

const letterOf = new Map(
  rows.flatMap(([letters, codes]) =>
    [...letters].map((letter, at) => {
      const code = Number.parseInt(codes.slice(2 * at, 2 * at + 2), 16);
      return [String.fromCharCode(code), letter] as const;
    }),
  ),
);

/**
 * Unicode of TCVN3 text. The encoding has no capitals with tones: fonts whose name ends in `H` show every letter as a
 * capital, so text in such a font is. Characters of another encoding stay as they are.
 */
export function decodeTcvn3(text: string, font?: string): string {
  const decoded = text.replace(/[\u00a1-\u00fe]/g, (one) => letterOf.get(one) ?? one);
  return font !== undefined && /^\.vn.*h$/i.test(font) ? decoded.toUpperCase() : decoded;
}

/** Whether every character beyond ASCII belongs to TCVN3. */
export function isTcvn3(text: string): boolean {
  return [...text].every((one) => one <= '\x7f' || letterOf.has(one));
}
