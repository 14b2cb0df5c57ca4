/**
 * Texts that stand in the master of a form type and are replaced in each agency's copy. Braces never occur in a
 * definition's own text, so a placeholder left over is seen at once.
 */
export const agencyNamePlaceholder = '{{agencyName}}';
export const agencyCodePlaceholder = '{{agencyCode}}';

/** Placeholder of a number that we fill in from the register, such as 0.8.1. */
export function givenPlaceholder(code: string): string {
  return `{{given:${code}}}`;
}
