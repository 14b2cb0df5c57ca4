const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const initials = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]';
/** Rhymes without tone: open, before `i o u y`, before `m n ng nh`, before `c ch p t`. */
const rhymes = [
  'a(?:[iouy]|m|n|ng|nh|c|ch|p|t)?|ă(?:m|n|ng|c|p|t)|â(?:[uy]|m|n|ng|c|p|t)',
  'e(?:o|m|n|ng|c|p|t)?|ê(?:u|m|n|nh|ch|p|t)?|i(?:[au]|m|n|nh|ch|p|t)?|iê(?:u|m|n|ng|c|p|t)',
  'o(?:i|m|n|ng|c|p|t)?|ô(?:i|m|n|ng|c|p|t)?|ơ(?:i|m|n|p|t)?|oo(?:ng|c)',
  'oa(?:[ioy]|m|n|ng|nh|c|ch|p|t)?|oă(?:m|n|ng|c|t)|oe(?:o|n|t)?',
  'u(?:[aiơy]|m|n|ng|c|p|t)?|uâ(?:y|n|ng|t)|uê(?:n|nh|ch)?|uô(?:i|m|n|ng|c|t)|uy(?:[au]|n|nh|ch|p|t)|uyê(?:n|t)',
  'ư(?:[aiu]|m|n|ng|c|t)?|ươ(?:[iu]|m|n|ng|c|p|t)|y|yê(?:u|m|n|ng|t)',
].join('|');
/** `qu` and `gi` bring a vowel of their own: `quang`, `quyết`, `giấy`, `gì`. */
const afterQu =
  'a(?:[iouy]|n|ng|nh|c|ch|t)?|ă(?:m|n|ng|c|p|t)|â(?:y|n|ng|t)|e(?:o|n|t)?|ê(?:n|nh|ch|t)?|ô(?:c|i)|ơ|y(?:n|nh|t)?|yê(?:n|t)|i(?:t|n)?';
const shape = new RegExp(`^(?:(?:${initials})?(?:${rhymes})|qu(?:${afterQu})|gi|gi[nm])$`, 'u');
const stopped = /(?:c|ch|p|t)$/;
const short = /^[\u0301\u0323]$/;

/**
 * Whether a word (any case) is built like a Vietnamese syllable: initial, rhyme, at most one tone, and only sắc or nặng
 * before c, ch, p, t. Says nothing about whether the language has the word.
 */
export function isSyllable(word: string): boolean {
  const split = word.toLowerCase().normalize('NFD');
  const marks = split.match(tones) ?? [];
  if (marks.length > 1) return false;
  const bare = split.replace(tones, '').normalize('NFC');
  if (!shape.test(bare)) return false;
  return !stopped.test(bare) || (marks.length === 1 && short.test(marks[0]!));
}

const loose = /^[bcdđghklmnpqrstvx]{0,3}[aăâeêioôơuưy]{1,3}(?:c|ch|h|k|l|m|n|ng|nh|p|r|t)?$/u;

/** The same for names of the mountains too, which have clusters and endings that Vietnamese has not: `Krêl`, `Đắk`. */
export function isPronounceable(word: string): boolean {
  const split = word.toLowerCase().normalize('NFD');
  const bare = split.replace(tones, '').normalize('NFC');
  return split.length - bare.normalize('NFD').length <= 1 && loose.test(bare);
}
