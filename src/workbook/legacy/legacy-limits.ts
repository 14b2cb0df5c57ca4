const MEGABYTE = 1024 * 1024;

/** What one old workbook may cost. Honest ones need a tenth of it. */
export const fileLimits = {
  /** Starting the process included. */
  milliseconds: 10_000,
  heapMegabytes: 256,
  fileBytes: 64 * MEGABYTE,
  answerBytes: 96 * MEGABYTE,
} as const;

export type FileLimits = { readonly [key in keyof typeof fileLimits]: number };
