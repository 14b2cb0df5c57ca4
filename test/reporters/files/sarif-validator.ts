import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const path = join(import.meta.dirname, 'sarif-schema-2.1.0.json');

/** The OASIS schema as published (draft 4). */
export const sarifSchema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> & {
  definitions: Record<string, { properties: Record<string, unknown> }>;
};

// Draft 4 and 7 agree on every keyword that the schema uses, but for the name of its own id.
const { id, $schema: _draft4, ...rest } = sarifSchema;
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile({ $id: id as string, ...rest });

/** Complaints of the OASIS schema about a log; empty for a valid one. Formats (URI, date) are checked too. */
export function sarifComplaints(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}
