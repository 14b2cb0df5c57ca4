import type { ReportKind } from '../../domain/period.ts';
import { reportJsonSchema } from '../../forms/schema/report-schema.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { loadConfig } from '../../workspace/load-config.ts';
import type { RunCommand } from '../command.ts';
import { openEdition, shippedEdition } from '../pipeline/open-run.ts';
import { writeResults } from '../write-result.ts';

/** `cchc forms schema --kind …`: JSON Schema of what a submission of that report kind holds. */
export const run: RunCommand = async ({ io, options, flags }) => {
  const kind = (flags['kind'] ?? 'quarterly') as ReportKind;
  const schema = JSON.stringify(reportJsonSchema(editionInUse(options.workspace), kind), null, 2);
  await writeResults(io, options, 'json', () => schema);
  return 0;
};

function editionInUse(workspace: string | undefined) {
  if (workspace === undefined) return openEdition(shippedEdition);
  const root = findWorkspace(workspace);
  return openEdition(loadConfig(root).edition, root);
}
