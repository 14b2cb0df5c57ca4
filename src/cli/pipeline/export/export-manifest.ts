import { coverageOf } from '../../../consolidate/coverage.ts';
import type { WrittenFile } from '../../../export/package/package-file.ts';
import { jsonText } from '../../../messages/json-text.ts';
import type { Condition } from '../../exit-code.ts';
import { version } from '../../version.ts';
import type { ExportSource } from './export-source.ts';

export const exportSchema = 'cchc.export/1';
export const exportManifestName = 'manifest.json';
export const checksumsName = 'SHA256SUMS';

/** What an export says about itself, as far as whoever compares two of them reads it. */
export interface ExportManifest {
  schema: typeof exportSchema;
  period: { id: string };
  /** Of a frozen period. */
  final?: boolean;
  files: readonly { path: string; kind: string; bytes: number; sha256: string }[];
}

export interface ExportFacts {
  conditions: readonly Condition[];
  /** Numbers that DECIMAL(38,18) cannot hold. */
  beyondDecimal: number;
  files: readonly WrittenFile[];
}

/** `manifest.json`: what the export rests on and consists of, by content. It depends on nothing but that and the day. */
export function manifestPieces(
  { compiled, basis, frozen }: ExportSource,
  facts: ExportFacts,
): Iterable<string> {
  const { run, consolidation } = compiled;
  const { period, edition, policy, draft } = consolidation;
  const { expected, received, counted, missing } = coverageOf(consolidation);
  const { snapshot: number, id, madeOn } = frozen?.manifest ?? {};
  return jsonText({
    schema: exportSchema,
    tool: { name: 'cchc', version },
    period: { id: period.id, start: period.start, end: period.end },
    final: frozen !== undefined,
    snapshot: frozen ? { number, id, madeOn } : null,
    draft,
    madeOn: run.today,
    policy,
    convertLegacy: basis.convertLegacy,
    conditions: [...new Set(facts.conditions)].sort(),
    coverage: { expected, received, counted, missing: missing.map((one) => one.obligation.id) },
    beyondDecimal: facts.beyondDecimal,
    edition: { id: edition.id, version: edition.version, sha256: basis.editionHash },
    definitions: basis.definitions,
    evidence: basis.evidence,
    inputs: basis.inputs,
    files: facts.files.map(({ path, kind, bytes, sha256 }) => ({ path, kind, bytes, sha256 })),
  });
}
