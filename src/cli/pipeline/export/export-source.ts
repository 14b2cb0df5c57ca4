import type { SnapshotManifest } from '../../../domain/snapshot.ts';
import { UserError } from '../../../messages/user-error.ts';
import { frozenPeriod, type FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import type { CommandRequest } from '../../command.ts';
import { compilePeriod, type CompiledPeriod } from '../compiled-period.ts';
import type { Run } from '../open-run.ts';
import { readTemplate } from '../report-template.ts';
import { told } from '../snapshot/kept.ts';
import { datedRun } from '../snapshot/official-outputs.ts';
import { movedFrom, snapshotBasis, type SnapshotBasis } from '../snapshot/snapshot-basis.ts';
import { snapshotInputs } from '../snapshot/snapshot-inputs.ts';
import { openPlan } from '../year/plan-of-year.ts';

/** What is exported: the period as it was frozen, or as its inbox has it now. */
export interface ExportSource {
  compiled: CompiledPeriod;
  basis: SnapshotBasis;
  template: { name: string; bytes: Uint8Array };
  /** Absent for a draft. */
  frozen?: FrozenPeriod;
}

/** Which snapshot `--snapshot` asks for: the latest where the period is frozen, else the draft. Undefined: the draft. */
export function wantedSnapshot(run: Run, { flags }: CommandRequest): FrozenPeriod | undefined {
  const wanted = flags['snapshot'] as string | undefined;
  if (wanted === 'draft') return undefined;
  const frozen = frozenPeriod(run.root, run.period.id);
  if (wanted === undefined) return frozen;
  const period = run.period.id;
  if (!/^(?:latest|[1-9]\d{0,5})$/.test(wanted)) throw new UserError('cli.export.snapshot', { text: wanted });
  if (!frozen) throw new UserError('cli.export.not-frozen', { period });
  const latest = frozen.manifest.snapshot;
  if (wanted !== 'latest' && Number(wanted) !== latest)
    throw new UserError('cli.export.older', { period, number: wanted, latest });
  return frozen;
}

/**
 * Reads the period and makes its figures. Of a frozen one they have to be those that were frozen, made by the same
 * definitions: where anything has moved since, it is refused with what moved.
 */
export async function exportSource(
  run: Run,
  request: CommandRequest,
  frozen: FrozenPeriod | undefined,
): Promise<ExportSource> {
  const asked = frozen ? asFrozen(request, frozen.manifest) : request;
  const template = readTemplate(run, asked);
  const compiled = await compilePeriod(run, asked, openPlan(run));
  const { reading, judgement, consolidation } = compiled;
  const inputs = snapshotInputs(reading.files, judgement);
  const basis = snapshotBasis(run, template, inputs, asked.flags['convertLegacy'] === true);
  if (!frozen) return { compiled: { ...compiled, run: noonOf(run) }, basis, template };
  const moved = movedFrom(frozen, consolidation, basis);
  if (moved.length > 0) {
    const { snapshot: number, madeOn: date } = frozen.manifest;
    const period = run.period.id;
    throw new UserError('cli.export.moved', { period, number, date, ...told(moved, run.agencies) });
  }
  const dated = datedRun(run, { frozen, moved, lost: [] }, true);
  return { compiled: { ...compiled, run: dated }, basis, template, frozen };
}

/** What the command line said when the period was frozen holds for its export too. */
function asFrozen(request: CommandRequest, { policy, convertLegacy }: SnapshotManifest): CommandRequest {
  return { ...request, flags: { ...request.flags, policy, convertLegacy } };
}

/** The hour is left out, so that the same bytes can be made again on the same day. */
const noonOf = (run: Run): Run => ({ ...run, now: new Date(`${run.today}T12:00:00+07:00`) });
