import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, snapshotSchema, type SnapshotManifest } from '../../domain/snapshot.ts';

/** Why a record cannot be relied upon: a file that is gone, changed, or not readable as what it should be. */
export type RecordFault = 'missing' | 'changed' | 'not-ours';

/** A record that cannot be relied upon; who asked decides whether that is an error. */
export class BrokenRecord extends Error {
  readonly fault: RecordFault;
  readonly file: string;

  constructor(fault: RecordFault, file: string) {
    super(`${fault}: ${file}`);
    this.fault = fault;
    this.file = file;
  }
}

/** The manifest as text: one input per line, its own hash last. */
export function manifestText(manifest: Omit<SnapshotManifest, 'seal'>): string {
  const body = bodyText(manifest);
  return `${body.slice(0, -'\n}\n'.length)},\n  "seal": ${JSON.stringify(sealOf(body))}\n}\n`;
}

/** Reads and verifies a manifest; throws BrokenRecord. */
export function readManifest(folder: string): SnapshotManifest {
  const path = join(folder, manifestName);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BrokenRecord('missing', path);
    throw error;
  }
  const manifest = parsed(text);
  if (manifest?.schema !== snapshotSchema) throw new BrokenRecord('not-ours', path);
  if (manifestText(manifest) !== text) throw new BrokenRecord('changed', path);
  return manifest;
}

function parsed(text: string): SnapshotManifest | undefined {
  try {
    return JSON.parse(text) as SnapshotManifest;
  } catch {
    return undefined;
  }
}

function bodyText(manifest: Omit<SnapshotManifest, 'seal'>): string {
  const fields = Object.entries(manifest).filter(([name, value]) => name !== 'seal' && value !== undefined);
  return `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${fieldText(value)}`).join(',\n')}\n}\n`;
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
}

const sealOf = (body: string) => createHash('sha256').update(body).digest('hex');
