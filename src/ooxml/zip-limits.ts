const MEGABYTE = 1024 * 1024;

/**
 * What a package may ask of us. Honest workbooks stay far below; every known zip bomb is above one of these and is
 * refused from its directory, before anything is inflated.
 */
export const zipLimits = {
  entries: 2_000,
  partBytes: 64 * MEGABYTE,
  totalBytes: 128 * MEGABYTE,
  /** Compression ratio that is suspicious in parts larger than `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: 8 * MEGABYTE,
} as const;
