/**
 * The form in which names of the template language are compared: NFC, one kind of blank and of dash (Word turns `-`
 * into `–` while one types), lower case. Tone marks and letters stay: "Thanh An" is not "Thạnh An".
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
