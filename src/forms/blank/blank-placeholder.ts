/**
 * Texts that stand in the master of a form type and are replaced in each agency's copy. Braces never occur in a
 * definition's own text, so a placeholder left over is seen at once.
 */
export const agencyNamePlaceholder = '{{agencyName}}';
export const agencyCodePlaceholder = '{{agencyCode}}';
