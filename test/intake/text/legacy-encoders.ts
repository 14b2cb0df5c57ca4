const unicode = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯ';
const tcvn3 = '¨©®ª«¬\u00adµ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¡¢§£¤¥¦';

/** Text as a `.Vn…` font wants it; capitals with tones do not exist and come out in lower case. */
export function toTcvn3(text: string): string {
  return [...text]
    .map((one) => {
      const at = [...unicode].indexOf(one);
      const lower = at < 0 ? [...unicode].indexOf(one.toLowerCase()) : at;
      return lower < 0 || /[\x20-\x7f]/.test(one) ? one : [...tcvn3][lower]!;
    })
    .join('');
}

const toneSigns: Record<string, string> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const roofSigns: Record<string, string> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const bowlSigns: Record<string, string> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const alone: Record<string, string> = {
  đ: 'ñ',
  ì: 'ì',
  í: 'í',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
};

/** Text as a `VNI-…` font wants it, built from the parts of each letter. */
export function toVni(text: string): string {
  return [...text]
    .map((one) => {
      const lower = one.toLowerCase();
      const isCapital = lower !== one;
      const coded = alone[lower] ?? vowel(lower);
      return isCapital ? coded.toUpperCase() : coded;
    })
    .join('');
}

function vowel(letter: string): string {
  const parts = [...letter.normalize('NFD')];
  const [base, ...marks] = parts;
  const tone = marks.find((mark) => mark in toneSigns) ?? '';
  if (marks.includes('\u0302')) return base + roofSigns[tone]!;
  if (marks.includes('\u0306')) return base + bowlSigns[tone]!;
  const stem = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base!;
  return stem + (tone === '' ? '' : toneSigns[tone]!);
}
