/** Advance widths of Times New Roman in thousandths of the size, letters of the same width together. */
const regular: Readonly<Record<number, string>> = {
  180: "'",
  250: ' ,.\u00a0',
  278: '/:;ijlt',
  333: '!()-I[]fr‘’',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  500: '#$*0123456789_bdghknopquvxy–đ',
  529: 'ơ',
  542: 'ư',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…',
};

const bold: Readonly<Record<number, string>> = {
  250: ' ,.\u00a0',
  278: "'/il",
  333: '!()-:;[]fjt‘’',
  389: 'Is',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  554: 'ơ',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…',
};

function byLetter(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const letters = Object.entries(widths).flatMap(([width, all]) =>
    [...all].map((letter): [string, number] => [letter, Number(width)]),
  );
  return new Map(letters);
}

const widths = { regular: byLetter(regular), bold: byLetter(bold) };

/** Width of a letter that the tables do not have: that of a figure. */
const unknown = 500;

/** Width of a text in points, set in Times New Roman. Accents take no room; the letters đ, ơ, ư have widths of their own. */
export function timesWidth(text: string, points: number, isBold: boolean): number {
  const table = isBold ? widths.bold : widths.regular;
  // Every mark but the horn of ơ and ư, which makes another letter.
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');
  let thousandths = 0;
  for (const letter of bare) thousandths += table.get(letter) ?? unknown;
  return (thousandths * points) / 1000;
}
