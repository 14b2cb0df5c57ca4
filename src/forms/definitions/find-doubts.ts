/** A line that a draft marked as undecided: `# NGHI NGỜ: …`. Line and column count from 1. */
export interface DefinitionDoubt {
  path: string;
  line: number;
  column: number;
  text: string;
}

const mark = /^(\s*)#\s*NGHI NGỜ:\s*(.*)$/;

/** The doubts that still stand in the files; whoever has decided one deletes its line. */
export function findDoubts(files: readonly { path: string; text: string }[]): DefinitionDoubt[] {
  return files.flatMap(({ path, text }) =>
    text
      .normalize('NFC')
      .split(/\r?\n/)
      .flatMap((line, index) => {
        const match = mark.exec(line);
        return match ? [{ path, line: index + 1, column: match[1]!.length + 1, text: match[2]! }] : [];
      }),
  );
}
