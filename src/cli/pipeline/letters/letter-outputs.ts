import { join, resolve } from 'node:path';
import { codePart } from '../../../forms/blank/plain-name.ts';
import { letterModel } from '../../../report/model/letter-model.ts';
import type { UrgedAgency } from '../../../report/model/urged-reports.ts';
import { renderReport } from '../../../report/template/render-report.ts';
import type { CommandRequest } from '../../command.ts';
import type { Run } from '../open-run.ts';
import { letterSettings } from '../report-settings.ts';
import { letterDeadline } from './letter-deadline.ts';

/** Folder of a workspace that holds the letters, by period. */
const lettersFolder = 'cong-van';

/** One letter: its file and whom it is for. */
export interface LetterOutput {
  path: string;
  bytes: Uint8Array;
  urged: readonly UrgedAgency[];
  deadline: string;
  /** Tags that had to print "…". */
  empty: readonly string[];
}

/** One letter to all, or one for each agency. Writes nothing. */
export async function letterOutputs(
  run: Run,
  request: CommandRequest,
  urged: readonly UrgedAgency[],
  template: { name: string; bytes: Uint8Array },
): Promise<LetterOutput[]> {
  const { flags } = request;
  const named = flags['deadline'] as string | undefined;
  const letters = flags['onePerAgency'] === true ? urged.map((one) => [one]) : [urged];
  const settings = letterSettings(run.config);
  const outputs: LetterOutput[] = [];
  for (const own of letters) {
    const deadline = letterDeadline(run, own, named);
    const { period, edition, today } = run;
    const model = letterModel({ period, edition, urged: own, deadline, today }, settings);
    const { bytes, empty } = await renderReport(template.bytes, model, template.name);
    const path = letterPath(run, request, flags['onePerAgency'] === true ? own[0] : undefined);
    outputs.push({ path, bytes, urged: own, deadline, empty: empty.map((one) => one.tag) });
  }
  return outputs;
}

/** `cong-van/2026-Q3/X01_2026-Q3_cong-van-don-doc_2026-09-22.docx`: a second letter does not replace the first. */
function letterPath({ root, period, today }: Run, { io, flags }: CommandRequest, one?: UrgedAgency): string {
  const given = flags['outDir'];
  const folder = typeof given === 'string' ? resolve(io.cwd, given) : join(root, lettersFolder, period.id);
  const parts = [...(one ? [codePart(one.agency.code)] : []), period.id, 'cong-van-don-doc', today];
  return join(folder, `${parts.join('_')}.docx`);
}
