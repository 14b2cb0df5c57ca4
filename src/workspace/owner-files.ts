/** Names of the files that Excel, Word and LibreOffice lay beside a document while it is open. */
export function ownerFiles(name: string): string[] {
  const word = /\.docx?$/i.test(name) ? [`~$${name.slice(2)}`] : [];
  return [`~$${name}`, `.~lock.${name}#`, ...word];
}
