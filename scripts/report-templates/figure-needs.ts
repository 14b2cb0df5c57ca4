/** A figure of a text, and the figures that must have a number for it to be printed there. */
export interface FigureNeeds {
  code: string;
  needs: readonly string[];
}

const tags = /\{\{(?:(NẾU KHÔNG|NẾU|HẾT) )?([\d.]+)( \| [^}]*)?\}\}/g;

/** The plain figures of a text in reading order, each once, with the `| có số` conditions around it. */
export function figureNeeds(text: string): FigureNeeds[] {
  const found = new Map<string, FigureNeeds>();
  const around: { code: string; asks: boolean }[] = [];
  for (const [, word, code, qualifier] of text.matchAll(tags)) {
    if (word === 'NẾU') around.push({ code: code!, asks: qualifier === ' | có số' });
    else if (word === 'HẾT') around.pop();
    else if (word === undefined && qualifier === undefined && !found.has(code!)) {
      const needs = new Set(around.filter(({ asks }) => asks).map((one) => one.code));
      found.set(code!, { code: code!, needs: [...needs] });
    }
  }
  return [...found.values()];
}

/** The figures that a text cannot do without. */
export function headCodes(text: string): string[] {
  return figureNeeds(text).flatMap(({ code, needs }) => (needs.length === 0 ? [code] : []));
}

/** A figure in a sentence of its own, whatever else is missing: `Số hồ sơ nộp trực tuyến: 518 hồ sơ.` */
export function ownSentence(code: string): string {
  return `{{${code} | tên chỉ tiêu}}: {{${code} | kèm đơn vị tính}}.`;
}

/** `ownSentence`, where the figure has a number and one that its clause needs besides has none. */
export function leftOver({ code, needs }: FigureNeeds): string {
  const others = needs.filter((one) => one !== code);
  if (others.length === 0) return '';
  const said = ` ${ownSentence(code)}`;
  const text = others.reduceRight(
    (inner, one) =>
      inner === ''
        ? `{{NẾU KHÔNG ${one} | có số}}${said}{{HẾT ${one}}}`
        : `{{NẾU ${one} | có số}}${inner}{{NẾU KHÔNG ${one}}}${said}{{HẾT ${one}}}`,
    '',
  );
  return `{{NẾU ${code} | có số}}${text}{{HẾT ${code}}}`;
}
