/** Strings, references in brackets, and the separator of arguments. */
const token = /"(?:[^"]|"")*"|\[([^\]]*)\]|;/g;
const place = /^(.*)\.(\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}|\$?\d{1,7})$/s;

/** Excel takes no longer ones; more is no formula of a form. */
const LONGEST = 32_768;

/** A formula of OpenDocument as Excel writes it, without `=`: `of:=SUM([.D5:.D9];1)` becomes `SUM(D5:D9,1)`. */
export function excelFormula(formula: string): string {
  if (formula.length > LONGEST) return formula;
  return formula
    .replace(/^[a-z]+:/, '')
    .replace(/^=/, '')
    .replace(token, (whole, reference: string | undefined) => {
      if (whole === ';') return ',';
      return reference === undefined ? whole : excelReference(reference);
    });
}

/** A reference: `.D5:.D9`, `$'0. Chỉ đạo'.D6:.D7`; one that cannot be told is left as it is. */
export function excelReference(reference: string): string {
  const [first = '', second] = reference.split(/:(?=[^:]*$)/);
  const start = place.exec(first);
  if (!start) return reference.includes('#REF!') ? '#REF!' : reference;
  const sheet = start[1]!.replace(/^\$/, '');
  const end = second === undefined ? undefined : place.exec(second);
  const range = end ? `${start[2]}:${end[2]}` : start[2]!;
  return sheet === '' ? range : `${sheet}!${range}`;
}

/** Whether a formula or a sheet's name leads to another file. */
export function leadsOutside(text: string): boolean {
  return /'[a-z]+:\/\/[^']*'#/i.test(text);
}
