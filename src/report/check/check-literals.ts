import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { WordParagraph } from '../word/word-text.ts';
import { cutTags } from './cut-tags.ts';

const date = String.raw`(?:\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const citation = String.raw`\d+[a-zđ]?(?:\/\d{4})?\/[A-ZĐ][A-Za-zĐđ0-9]*(?:-[A-ZĐ&]+[A-Za-z0-9Đđ]*)*`;

/** What may stand in a report of every period: documents that are cited, spans of programmes, numbers of standards. */
const allowed: readonly RegExp[] = [
  new RegExp(String.raw`${citation}(?:[\s,(]*(?:ban hành\s+)?(?:ngày\s+)?${date})?`, 'giu'),
  /(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)[^.;:]{0,80}?\bnăm\s+\d{4}/giu,
  /giai đoạn\s+(?:từ\s+(?:năm\s+)?)?\d{4}\s*(?:[-–—]|đến(?:\s+năm)?)\s*\d{4}/giu,
  /\d{4}\s*[-–—]\s*\d{4}/gu,
  /(?:định hướng|tầm nhìn|mục tiêu)[^.;]{0,20}\bnăm\s+\d{4}/giu,
  /\b(?:TCVN|ISO(?:\/IEC)?|QCVN)\s*[\d:.-]+/giu,
  /(?:từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|[<>≥≤])\s*\d+(?:,\d+)?\s?%/giu,
  /\b(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Mẫu số|Biểu số|Biểu|Phụ lục)\s+[\dIVXLC]+(?:\.\d+)*[a-zđ]?/giu,
];

/** What a figure or a time typed by hand looks like. */
const suspects: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['date', new RegExp(String.raw`(?<![\d\/])${date}(?![\d\/])`, 'giu')],
  [
    'period',
    /(?<!\p{L})quý\s+(?:IV|I{1,3}|[1-4])(?![\p{L}\d.])(?:\s*(?:\/|,?\s*năm|-)\s*(?:19|20)\d{2})?/giu,
  ],
  ['year', /(?<!\p{L})năm\s+(?:19|20)\d{2}(?![\d\p{L}])/giu],
  ['year', /(?<![\d.,/:\-–\p{L}])(?:19|20)\d{2}(?![\d.,/:\-–]\d|[\d/%\p{L}])/gu],
  ['number', /(?<![\d.,/\p{L}])\d+(?:[.,]\d+)*\s?%/gu],
  ['number', /(?<![\d.,/\p{L}])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d/\p{L}]|\.\d)/gu],
];

/** Units that count time or places in a text rather than figures of the report. */
const noUnits = new Set(['%', 'ngày', 'tháng', 'năm', 'lần', 'điểm', 'giờ', 'hạng', 'bậc']);

/** Finds figures, years and periods that somebody typed where a tag belongs. `units`: those of the edition. */
export class LiteralCheck {
  private readonly suspects: typeof suspects;

  constructor(units: Iterable<string>) {
    const words = [...units]
      .filter((one) => !noUnits.has(one.toLowerCase()))
      .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const counted =
      words.length === 0
        ? []
        : [
            [
              'number',
              new RegExp(
                String.raw`(?<![\d.,/\p{L}])\d+(?:[.,]\d+)*\s+(?:${words.join('|')})(?!\p{L})`,
                'giu',
              ),
            ] as const,
          ];
    this.suspects = [...suspects, ...counted];
  }

  of({ text, place }: WordParagraph): TemplateFinding[] {
    const words = withoutAllowed(withoutTags(text));
    if (!mayHoldSuspects.test(words)) return [];
    const found: { kind: string; start: number; end: number; literal: string }[] = [];
    for (const [kind, pattern] of this.suspects) {
      for (const match of words.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((one) => start < one.end && one.start < end)) continue;
        found.push({ kind, start, end, literal: match[0].trim() });
      }
    }
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ kind, literal }) => ({ code: 'T-LIT-001', place, subject: literal, params: { kind } }));
  }
}

/** What every suspect has: most paragraphs of a template have none of it. */
const mayHoldSuspects = /\d|quý/iu;

/** The text with what may stand in every report blanked. */
function withoutAllowed(text: string): string {
  let rest = text;
  for (const one of allowed) {
    if (!mayHoldSuspects.test(rest)) break;
    rest = rest.replace(one, blank);
  }
  return rest;
}

/** The text with every tag and citation blanked, so that offsets stay. */
function withoutTags(text: string): string {
  return cutTags(text.normalize('NFC'))
    .map((one) => (one.kind === 'tag' ? '\u0001'.repeat(one.end - one.start) : one.text))
    .join('');
}

const blank = (match: string) => '\u0001'.repeat(match.length);
