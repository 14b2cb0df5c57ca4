import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { UserError } from '../messages/user-error.ts';

/** Where one result goes: a format and, if not stdout, a file. */
export interface OutputRequest {
  format: string;
  file?: string;
}

/** What stood on the command line, in its order: a format, or a file for the format before it. */
export type OutputWish = { format: string } | { file: string };

/**
 * `--format a -o x --format b`: each `-o` belongs to the format before it, the first format of the command being the
 * default. Two results for one place are refused: the later would bury the earlier, and stdout would not parse.
 */
export function outputRequests(wishes: readonly OutputWish[], formats: readonly string[]): OutputRequest[] {
  const requests: OutputRequest[] = [];
  for (const wish of wishes) {
    assertKnown(wish, formats);
    const last = requests.at(-1);
    if ('format' in wish) requests.push({ format: wish.format });
    else if (last && last.file === undefined) last.file = wish.file;
    else requests.push({ format: formats[0]!, file: wish.file });
  }
  const places = new Map<string, OutputRequest>();
  for (const request of requests) {
    const { format, file } = request;
    const place = file === undefined || file === '-' ? '-' : resolve(file);
    const other = places.get(place);
    if (other && other.format !== format) throw new UserError('cli.outputs-collide', { place: file ?? '-' });
    places.set(place, request);
  }
  return [...places.values()];
}

/** The options stand on every command; which formats there are only the command knows. */
function assertKnown(wish: OutputWish, formats: readonly string[]): void {
  if (formats.length === 0) {
    const flag = 'format' in wish ? '--format' : '--output';
    throw new CommanderError(1, 'commander.unknownOption', `error: unknown option '${flag}'`);
  }
  if ('format' in wish && !formats.includes(wish.format)) {
    const message = `error: option '--format <kiểu>' argument '${wish.format}' is invalid. ${formats.join(', ')}`;
    throw new CommanderError(1, 'commander.invalidArgument', message);
  }
}
