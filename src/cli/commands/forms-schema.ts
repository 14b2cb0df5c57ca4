import type { ReportKind } from '../../domain/period.ts';
import { reportJsonSchema } from '../../forms/schema/report-schema.ts';
import type { RunCommand } from '../command.ts';
import { editionInUse, openEdition } from '../pipeline/open-run.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc forms schema --kind …`: JSON Schema of what a submission of that report kind holds. */
export const run: RunCommand = async ({ io, options, flags }) => {
  assertResultsWritable(io, options);
  const kind = (flags['kind'] ?? 'quarterly') as ReportKind;
  const { id, root } = editionInUse(io, options);
  const schema = JSON.stringify(reportJsonSchema(openEdition(id, root), kind), null, 2);
  await writeResults(io, options, 'json', () => schema);
  return 0;
};
