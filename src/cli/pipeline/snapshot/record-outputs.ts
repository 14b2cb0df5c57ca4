import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { coverageOf } from '../../../consolidate/coverage.ts';
import { firstMoved } from '../../../consolidate/record/moved-since.ts';
import { recordContent } from '../../../consolidate/record/record-content.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import type { Finding } from '../../../domain/finding.ts';
import {
  manifestName,
  recordFiles,
  snapshotSchema,
  type HashedFile,
  type Moved,
  type RecordFile,
  type SnapshotInput,
  type SnapshotManifest,
  type UsedWaiver,
} from '../../../domain/snapshot.ts';
import { manifestText } from '../../../workspace/history/manifest.ts';
import { snapshotIndexPath } from '../../../workspace/history/record-paths.ts';
import { indexWith } from '../../../workspace/history/snapshot-index.ts';
import type { Output } from '../../../workspace/write-outputs.ts';
import { version } from '../../version.ts';
import type { Run } from '../open-run.ts';
import { mostTold } from './kept.ts';

/** Everything that a record says, beside what the consolidation holds. */
export interface RecordFacts {
  /** 0 for a draft. */
  snapshot: number;
  editionHash: string;
  convertLegacy: boolean;
  definitions: readonly HashedFile[];
  evidence: readonly HashedFile[];
  inputs: readonly SnapshotInput[];
  findings: readonly Finding[];
  waivers: readonly UsedWaiver[];
  corrects?: NonNullable<SnapshotManifest['corrects']>;
}

/** A record about to be written: `id` is known once its files are. */
export interface PendingRecord {
  outputs: readonly Output[];
  id(): string;
}

const names = Object.keys(recordFiles) as RecordFile[];

/**
 * The files of a record, the manifest behind them: it names the hashes of the others and of the outputs that stand before
 * them in the same set (`before`). Last, of a snapshot, the list that it is entered in.
 */
export function recordOutputs(
  run: Run,
  consolidation: Consolidation,
  facts: RecordFacts,
  folder: string,
  before: readonly { kind: string; path: string }[],
): PendingRecord {
  const content = recordContent(consolidation, facts.inputs);
  let id = '';
  const manifest = (hashes: readonly string[]): string => {
    const own = hashes.slice(-names.length);
    const files = Object.fromEntries(names.map((name, at) => [name, own[at]!])) as Record<RecordFile, string>;
    const outputs = before.map(({ kind, path }, at) => ({ kind, name: basename(path), sha256: hashes[at]! }));
    id = snapshotId(run.period.id, consolidation, facts, files);
    return manifestText({ ...headOf(run, consolidation, facts), id, outputs, files, ...correction(facts) });
  };
  const listed = (hashes: readonly string[]): string => {
    const { period, today: madeOn } = run;
    return indexWith(run.root, { period, snapshot: facts.snapshot, id, madeOn }, hashes.at(-1)!);
  };
  return {
    id: () => id,
    outputs: [
      ...names.map((name) => ({ path: join(folder, recordFiles[name]), bytes: content[name]() })),
      { path: join(folder, manifestName), bytes: manifest },
      ...(facts.snapshot > 0 ? [{ path: snapshotIndexPath(run.root, run.period.id), bytes: listed }] : []),
    ],
  };
}

/** `2026-Q1-7f3a9c12`: inputs, definitions, tool and results by hash; names of files and the day decide nothing. */
function snapshotId(
  period: string,
  { policy }: Consolidation,
  { inputs, definitions, editionHash, convertLegacy }: RecordFacts,
  files: Readonly<Record<RecordFile, string>>,
): string {
  const parts = {
    tool: version,
    policy,
    convertLegacy,
    edition: editionHash,
    definitions,
    inputs: inputs.map(({ sha256, obligation, counts }) => [sha256, obligation, counts]),
    files,
  };
  return `${period}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8)}`;
}

function headOf(run: Run, consolidation: Consolidation, facts: RecordFacts) {
  const { expected, received, counted, missing } = coverageOf(consolidation);
  const { id, version: editionVersion } = consolidation.edition;
  return {
    schema: snapshotSchema,
    period: run.period,
    snapshot: facts.snapshot,
    id: '',
    madeOn: run.today,
    tool: { name: 'cchc', version },
    edition: { id, version: editionVersion, sha256: facts.editionHash },
    policy: consolidation.policy,
    convertLegacy: facts.convertLegacy,
    draft: consolidation.draft,
    coverage: { expected, received, counted, missing: missing.map((one) => one.obligation.id) },
    findings: countsOf(facts.findings),
    waivers: facts.waivers,
    definitions: facts.definitions,
    evidence: facts.evidence,
    inputs: facts.inputs,
  } as const;
}

const correction = ({ corrects }: RecordFacts) => (corrects ? { corrects } : {});

function countsOf(findings: readonly Finding[]): SnapshotManifest['findings'] {
  const zero = () => ({ open: 0, explained: 0, waived: 0 });
  const counts = { blocker: zero(), error: zero(), warning: zero(), info: zero() };
  for (const { severity, disposition } of findings) {
    if (disposition === 'open' || disposition === 'explained' || disposition === 'waived')
      counts[severity][disposition] += 1;
  }
  return counts;
}

/** The correction that a snapshot makes of the one before. */
export function correctionOf(
  { snapshot, id }: Pick<SnapshotManifest, 'snapshot' | 'id'>,
  moved: readonly Moved[],
): NonNullable<SnapshotManifest['corrects']> {
  const { causes, results, more } = firstMoved(moved, mostTold);
  return { snapshot, id, moved: [...causes, ...results], more };
}
