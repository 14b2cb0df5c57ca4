import { escapeXml } from '../../ooxml/xml-escape.ts';

/**
 * Counts the captions of Word anew (`SEQ` fields, “Insert caption”) over all parts: what a condition took out leaves no
 * hole, and nobody has to update the fields. Fields that ask for a format of their own (`\r`, `\c`, letters) are left as they are.
 */
export function captionNumberer(): (xml: string) => string {
  const counts = new Map<string, number>();
  const next = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return escapeXml(String(count));
  };
  return (xml) => {
    if (!xml.includes('SEQ ')) return xml;
    return xml.replace(fields, (field, simple?: string, complex?: string) => {
      const name = plainSequence.exec((simple ?? complex)!)?.[1];
      return name === undefined ? field : withResult(field, next(name));
    });
  };
}

/** A simple field, or a complex one whose instruction stands in one run, with its result. */
const fields =
  /<w:fldSimple\b[^>]*?\bw:instr="([^"]*\bSEQ [^"]*)"[^>]*>.*?<\/w:fldSimple>|<w:instrText\b[^>]*>([^<]*\bSEQ [^<]*)<\/w:instrText>(?:(?!<w:instrText|w:fldCharType="begin").)*?w:fldCharType="separate"(?:(?!w:fldCharType="begin").)*?w:fldCharType="end"/gs;

const plainSequence = /^\s*SEQ\s+(\S+)\s*(?:\\\*\s*ARABIC\s*)?(?:\\\*\s*MERGEFORMAT\s*)?$/i;

/** The field with its result in the first text and nothing in the others. */
function withResult(field: string, result: string): string {
  let isFirst = true;
  return field.replace(/(<w:t\b[^>]*>)[^<]*(<\/w:t>)/g, (_, open: string, close: string) => {
    const text = isFirst ? result : '';
    isFirst = false;
    return open + text + close;
  });
}
