/** The unit that keeps and drafts, from the last line of "Nơi nhận": `CCHC` of `Lưu: VT, CCHC`; empty where none is named. */
export function archiveUnitOf(recipients: readonly string[]): { line?: string; unit: string } {
  const line = recipients.find((one) => /^lưu\b/iu.test(one.normalize('NFC')));
  const unit = line?.replace(/^lưu\s*:?\s*(VT\s*,?)?\s*/iu, '').replace(/[.;]$/, '') ?? '';
  return { ...(line === undefined ? {} : { line }), unit };
}

/**
 * Symbol of a letter where the workspace names none: the agency of the report's symbol, then the drafting unit:
 * `BC-SNV` and `Lưu: VT, CCHC` give `SNV-CCHC`.
 */
export function letterSymbolOf(documentSymbol: string, recipients: readonly string[]): string {
  const { unit } = archiveUnitOf(recipients);
  const drafting = unit.split(/[,;(]/)[0]!.replace(/\s+/g, '').toUpperCase();
  return `${documentSymbol.replace(/^BC-/i, '')}-${drafting || 'CCHC'}`;
}
