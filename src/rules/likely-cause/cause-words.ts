import type { CauseKind, LikelyCause } from '../../domain/finding.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { Lang } from '../../messages/sentence.ts';

type Say = (cause: LikelyCause, at: { cell: string; other: string; found: string; value: string }) => string;

/** The causes of the best rank in one sentence, always as a possibility; empty without any. */
export function causeSentence(
  causes: readonly LikelyCause[] | undefined,
  home: string | undefined,
  lang: Lang,
): string {
  const best = (causes ?? []).filter((one) => one.rank === 1);
  if (best.length === 0) return '';
  const said = best.map((one) => words[lang][one.kind](one, partsOf(one, home, lang)));
  return lang === 'vi' ? `Có thể ${said.join('; hoặc ')}.` : `Perhaps ${said.join('; or ')}.`;
}

function partsOf(cause: LikelyCause, home: string | undefined, lang: Lang) {
  const number = (value: string | null) => (value === null ? '' : formatDecimal(value));
  return {
    cell: placeOf(cause, home, lang),
    other: cause.other ? placeOf(cause.other, home, lang) : '',
    found: number(cause.found),
    value: number(cause.value),
  };
}

function placeOf(
  { sheet, cell, name }: { sheet: string; cell: string; name: string },
  home: string | undefined,
  lang: Lang,
): string {
  if (cell === '') return name;
  if (sheet === home) return cell;
  return lang === 'vi' ? `${cell} ở trang “${sheet}”` : `${cell} on sheet “${sheet}”`;
}

/** How many times too large (or too small) a value was typed. */
function times(factor: string | undefined): { isLarger: boolean; times: string } {
  const isLarger = !(factor ?? '').startsWith('0.');
  const zeros = (factor ?? '').replace(/[^0]/g, '').length;
  return { isLarger, times: formatDecimal(`1${'0'.repeat(zeros)}`) };
}

const words: Readonly<Record<Lang, Readonly<Record<CauseKind, Say>>>> = {
  vi: {
    'wrong-scale': ({ factor }, { cell, found, value }) => {
      const by = times(factor);
      return `ô ${cell} ghi ${by.isLarger ? 'lớn gấp' : 'nhỏ đi'} ${by.times} lần: ghi ${found}, nếu là ${value} thì khớp`;
    },
    'digits-swapped': (_, { cell, found, value }) =>
      `ô ${cell} gõ đảo hai chữ số: ghi ${found}, nếu là ${value} thì khớp`,
    'digit-doubled': (_, { cell, found, value }) =>
      `ô ${cell} gõ thừa một chữ số: ghi ${found}, nếu là ${value} thì khớp`,
    'digit-dropped': (_, { cell, found, value }) =>
      `ô ${cell} gõ thiếu một chữ số: ghi ${found}, nếu là ${value} thì khớp`,
    'wrong-sign': (_, { cell, other, found, value }) =>
      other === ''
        ? `ô ${cell} sai dấu: ghi ${found}, nếu là ${value} thì khớp`
        : `ô ${cell} đã cộng ô ${other} thay vì trừ; nếu trừ thì được ${value}`,
    exchanged: (_, { cell, other }) => `hai ô ${cell} và ${other} ghi nhầm số của nhau`,
    'part-left-out': (_, { cell, other, value }) =>
      `ô ${cell} chưa cộng ô ${other}; nếu cộng thì được ${value}`,
    'counted-twice': (_, { cell, other, value }) =>
      other === ''
        ? `ô ${cell} là dòng cộng của các dòng trên, bị tính thêm một lần`
        : `ô ${cell} đã cộng ô ${other} hai lần; nếu cộng một lần thì được ${value}`,
    'part-missing': (_, { cell, value }) => `ô ${cell} bỏ trống; nếu là ${value} thì khớp`,
    'last-period': (_, { cell, found, value }) =>
      `ô ${cell} còn để số của kỳ trước (${found}); nếu là ${value} thì khớp`,
    copied: (_, { cell, other, found, value }) =>
      `ô ${cell} chép số của ô ${other} (${found}); nếu là ${value} thì khớp`,
  },
  en: {
    'wrong-scale': ({ factor }, { cell, found, value }) => {
      const by = times(factor);
      return `${cell} is ${by.times} times too ${by.isLarger ? 'large' : 'small'}: it says ${found}, and ${value} would fit`;
    },
    'digits-swapped': (_, { cell, found, value }) =>
      `two digits are swapped in ${cell}: it says ${found}, and ${value} would fit`,
    'digit-doubled': (_, { cell, found, value }) =>
      `a digit was typed twice in ${cell}: it says ${found}, and ${value} would fit`,
    'digit-dropped': (_, { cell, found, value }) =>
      `a digit is missing in ${cell}: it says ${found}, and ${value} would fit`,
    'wrong-sign': (_, { cell, other, found, value }) =>
      other === ''
        ? `the sign of ${cell} is wrong: it says ${found}, and ${value} would fit`
        : `${cell} adds ${other} instead of taking it off; taken off it makes ${value}`,
    exchanged: (_, { cell, other }) => `${cell} and ${other} hold each other's figures`,
    'part-left-out': (_, { cell, other, value }) => `${cell} leaves out ${other}; with it, it makes ${value}`,
    'counted-twice': (_, { cell, other, value }) =>
      other === ''
        ? `${cell} is in a row that sums up the rows above, and was added with them`
        : `${cell} counts ${other} twice; counted once it makes ${value}`,
    'part-missing': (_, { cell, value }) => `${cell} was left blank; ${value} would fit`,
    'last-period': (_, { cell, found, value }) =>
      `${cell} still holds last period's figure (${found}); ${value} would fit`,
    copied: (_, { cell, other, found, value }) =>
      `${cell} was copied from ${other} (${found}); ${value} would fit`,
  },
};
