/** `SHA256SUMS`: a line for each file as `sha256sum -c` reads it, in the order of their paths. */
export function checksumsText(files: readonly { path: string; sha256: string }[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}
