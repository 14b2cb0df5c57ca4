/** Second characters behind a vowel, in the order huyền, sắc, hỏi, ngã, nặng. */
const toneSigns = ['ø', 'ù', 'û', 'õ', 'ï'] as const;

const toned: readonly (readonly [base: string, letters: string])[] = [
  ['a', 'àáảãạ'],
  ['e', 'èéẻẽẹ'],
  ['o', 'òóỏõọ'],
  ['u', 'ùúủũụ'],
  ['y', 'ỳýỷỹ'],
  ['ô', 'ờớởỡợ'],
  ['ö', 'ừứửữự'],
];
/** Behind a, e, o: plain, sắc, huyền, hỏi, ngã, nặng of the letter with circumflex; behind a also of ă. */
const circumflex = 'âáàåãä';
const breve = 'êéèúüë';
const marked: readonly (readonly [base: string, signs: string, letters: string])[] = [
  ['a', circumflex, 'âấầẩẫậ'],
  ['e', circumflex, 'êếềểễệ'],
  ['o', circumflex, 'ôốồổỗộ'],
  ['a', breve, 'ăắằẳẵặ'],
];
const single: readonly (readonly [code: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['î', 'ỵ'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
];

const lower: (readonly [code: string, letter: string])[] = [
  ...toned.flatMap(([base, letters]) =>
    [...letters].map((letter, at) => [base + toneSigns[at]!, letter] as const),
  ),
  ...marked.flatMap(([base, signs, letters]) =>
    [...signs].map((sign, at) => [base + sign, [...letters][at]!] as const),
  ),
  ...single,
];
/** Capitals have a capital base; their second character is a capital or, as some keyboards typed it, not. */
const letterOf = new Map([
  ...lower,
  ...lower.map(([code, letter]) => [code[0]!.toUpperCase() + code.slice(1), letter.toUpperCase()] as const),
  ...lower.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const),
]);

/** A vowel with its sign comes before either alone: the longest code first. */
const codes = [...letterOf.keys()].sort((a, b) => b.length - a.length).join('|');
const code = new RegExp(codes, 'g');
const whole = new RegExp(`^(?:${codes}|[\\0-\x7f])*$`);

/** Unicode of VNI text. */
export function decodeVni(text: string): string {
  return text.replace(code, (one) => letterOf.get(one)!);
}

/** Whether every character beyond ASCII belongs to a VNI code. */
export function isVni(text: string): boolean {
  return whole.test(text);
}
