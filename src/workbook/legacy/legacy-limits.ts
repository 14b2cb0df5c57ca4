const MEGABYTE = 1024 * 1024;

/** What one old workbook may cost. Honest ones need a tenth of it. */
export const fileLimits = {
  /** Reading alone; the process gives up by itself. */
  parseMilliseconds: 10_000,
  /** Until the process is killed: starting it and handing the answer over included. */
  milliseconds: 20_000,
  heapMegabytes: 256,
  fileBytes: 64 * MEGABYTE,
  answerBytes: 96 * MEGABYTE,
} as const;

export type FileLimits = { readonly [key in keyof typeof fileLimits]: number };
