import { movedSince } from '../../../consolidate/record/moved-since.ts';
import { recordOf } from '../../../consolidate/record/record-of.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import type { HashedFile, Moved, SnapshotInput } from '../../../domain/snapshot.ts';
import { readEditionFiles } from '../../../workspace/edition-files.ts';
import type { FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import { definitionHashes, evidenceHashes, hashOfTexts } from '../../../workspace/history/hash-files.ts';
import { basename } from 'node:path';
import type { Run } from '../open-run.ts';

/** What a result rests on, by content. */
export interface SnapshotBasis {
  editionHash: string;
  definitions: readonly HashedFile[];
  evidence: readonly HashedFile[];
  inputs: readonly SnapshotInput[];
}

export function snapshotBasis(
  run: Run,
  template: { name: string; bytes: Uint8Array },
  inputs: readonly SnapshotInput[],
): SnapshotBasis {
  const { files } = readEditionFiles(run.config.edition, run.root);
  const editionHash = hashOfTexts(files.map(({ path, text }) => ({ name: basename(path), text })));
  return {
    editionHash,
    definitions: [
      ...definitionHashes(run.root),
      { file: basename(template.name), sha256: hashOfTexts([{ name: '', text: template.bytes }]) },
    ],
    evidence: evidenceHashes(run.root, run.period.id),
    inputs,
  };
}

/** What differs between the period as it was frozen and as it is now. */
export function movedFrom(frozen: FrozenPeriod, consolidation: Consolidation, now: SnapshotBasis): Moved[] {
  const { manifest, record } = frozen;
  const { edition } = consolidation;
  const current = recordOf(consolidation, { snapshot: 0, id: '', madeOn: manifest.madeOn });
  const withEdition = (definitions: readonly HashedFile[], sha256: string) => [
    { file: `forms/${edition.id}`, sha256 },
    ...definitions,
  ];
  return [
    ...movedSince(
      record,
      current,
      {
        before: {
          inputs: manifest.inputs,
          definitions: withEdition(manifest.definitions, manifest.edition.sha256),
        },
        after: { inputs: now.inputs, definitions: withEdition(now.definitions, now.editionHash) },
      },
      {
        indicators: [...edition.indicators.keys()],
        tables: edition.tables.map((one) => one.code),
      },
    ),
  ];
}
