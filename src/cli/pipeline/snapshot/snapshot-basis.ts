import { movedSince } from '../../../consolidate/record/moved-since.ts';
import { recordOf } from '../../../consolidate/record/record-of.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import type { HashedFile, Moved, SnapshotInput, SnapshotManifest } from '../../../domain/snapshot.ts';
import { readEditionFiles } from '../../../workspace/edition-files.ts';
import type { FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import { definitionHashes, evidenceHashes, hashOfTexts } from '../../../workspace/history/hash-files.ts';
import { basename, relative } from 'node:path';
import { recordsFolder } from '../../../workspace/history/record-paths.ts';
import type { Run } from '../open-run.ts';

/** What a result rests on, by content. */
export interface SnapshotBasis {
  editionHash: string;
  convertLegacy: boolean;
  definitions: readonly HashedFile[];
  evidence: readonly HashedFile[];
  inputs: readonly SnapshotInput[];
}

export function snapshotBasis(
  run: Run,
  template: { name: string; bytes: Uint8Array },
  inputs: readonly SnapshotInput[],
  convertLegacy: boolean,
): SnapshotBasis {
  const { files } = readEditionFiles(run.config.edition, run.root);
  const editionHash = hashOfTexts(files.map(({ path, text }) => ({ name: basename(path), text })));
  return {
    editionHash,
    convertLegacy,
    definitions: [
      ...definitionHashes(run.root),
      ...recordsUsed(run),
      { file: basename(template.name), sha256: hashOfTexts([{ name: '', text: template.bytes }]) },
    ],
    evidence: evidenceHashes(run.root, run.period.id),
    inputs,
  };
}

/** The records of earlier periods that its figures are compared with, by what they say. */
function recordsUsed({ history, period, root }: Run): HashedFile[] {
  const earlier = history.periods.filter(
    (one) => one.end <= period.end && one.id !== period.id && !one.special,
  );
  return earlier.flatMap(({ id }) => {
    const record = history.of(id);
    const folder = relative(root, recordsFolder(root, id)).replaceAll('\\', '/');
    return record ? [{ file: folder, sha256: record.id }] : [];
  });
}

/** What differs between the period as it was frozen and as it is now. */
export function movedFrom(frozen: FrozenPeriod, consolidation: Consolidation, now: SnapshotBasis): Moved[] {
  const { manifest, record } = frozen;
  const { edition } = consolidation;
  const current = recordOf(consolidation, { snapshot: 0, id: '', madeOn: manifest.madeOn });
  const { policy } = consolidation;
  return [
    ...movedSince(
      record,
      current,
      {
        before: {
          inputs: manifest.inputs,
          definitions: settings(manifest, manifest.edition.sha256, edition.id),
        },
        after: { inputs: now.inputs, definitions: settings({ ...now, policy }, now.editionHash, edition.id) },
      },
      {
        indicators: [...edition.indicators.keys()],
        tables: edition.tables.map((one) => one.code),
      },
    ),
  ];
}

/** The definitions, with what the command line said: another option is another result. */
function settings(
  { definitions, policy, convertLegacy }: Pick<SnapshotManifest, 'definitions' | 'policy' | 'convertLegacy'>,
  editionHash: string,
  edition: string,
): HashedFile[] {
  return [
    { file: `forms/${edition}`, sha256: editionHash },
    { file: '--policy', sha256: policy },
    { file: '--convert-legacy', sha256: convertLegacy ? 'yes' : 'no' },
    ...definitions,
  ];
}
