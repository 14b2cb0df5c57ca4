import type { CheckedFiles, CheckedFile, FileProblem } from './checked-files.ts';

export type FileSeverity = FileProblem['severity'];

/** Worst first. */
export const fileSeverities: readonly FileSeverity[] = ['error', 'warning', 'info'];

export type FileCounts = Record<FileSeverity, number> & { files: number };

/** How many problems of each severity, in how many files. */
export function countProblems({ files }: Pick<CheckedFiles, 'files'>): FileCounts {
  const counts: FileCounts = { files: files.length, error: 0, warning: 0, info: 0 };
  for (const { problems } of files) for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** Every problem with its file, worst first; within a severity in the order of the files. */
export function worstFirst({ files }: CheckedFiles): { file: CheckedFile; problem: FileProblem }[] {
  const all = files.flatMap((file) => file.problems.map((problem) => ({ file, problem })));
  return fileSeverities.flatMap((severity) => all.filter(({ problem }) => problem.severity === severity));
}
