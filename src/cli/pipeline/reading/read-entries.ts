import { SharedTexts } from '../../../domain/shared-texts.ts';
import { intakeContext, type IntakeContext } from '../../../intake/intake-context.ts';
import type { Arrivals } from '../../../workspace/arrivals.ts';
import type { InboxEntry } from '../../../workspace/list-inbox.ts';
import type { ReadingCache } from '../../../workspace/reading-cache.ts';
import { receivedFile } from '../../../workspace/read-received.ts';
import type { Jobs } from './jobs.ts';
import type { JudgedSubmission } from './read-entry.ts';
import { runReadTask, type ReadOutcome, type ReadTask } from './read-task.ts';
import { decodeReading } from './reading-code.ts';
import { readTasks } from './read-tasks.ts';
import type { ReadingSetting } from './worker-messages.ts';

/** How the files of an inbox are read. */
export interface ReadingPlan {
  setting: ReadingSetting;
  arrivals: Arrivals;
  cache: ReadingCache;
  jobs: Jobs;
}

/**
 * Reads files one after the other or in workers, or takes from the cache what they are known to say. Every reading
 * goes through the same code and comes in the order of the entries: who read it, and when, changes nothing.
 */
export async function* readEntries(
  entries: readonly InboxEntry[],
  { setting, arrivals, cache, jobs }: ReadingPlan,
): AsyncGenerator<JudgedSubmission[]> {
  const { register, edition, period, settings } = setting;
  const context = intakeContext(register, edition, period, settings);
  const decoding = { edition, period, shared: new SharedTexts() };
  const tasks = entries.map((entry) => taskOf(entry, cache));
  let at = 0;
  for await (const outcome of readTasks(tasks, context, setting, jobs)) {
    const { entry } = tasks[at++]!;
    const { code, ...content } = await settled(entry, outcome, cache, context);
    yield decodeReading(code, receivedFile(entry, content, arrivals), decoding);
  }
}

/** The outcome with what the file says, from the cache where that is known; what may be kept is. */
async function settled(
  entry: InboxEntry,
  outcome: ReadOutcome,
  cache: ReadingCache,
  context: IntakeContext,
): Promise<ReadOutcome & { code: Uint8Array }> {
  const name = cacheName(entry);
  const code = outcome.code ?? cache.get(name);
  // A damaged piece of the cache still names the right hash: then the file is read after all.
  if (!code) return settled(entry, await runReadTask({ entry }, context), cache, context);
  if (outcome.lasting) cache.keep(name, outcome.sha256, code);
  return { ...outcome, code };
}

function taskOf(entry: InboxEntry, cache: ReadingCache): ReadTask {
  const known = cache.known(cacheName(entry));
  return known === undefined ? { entry } : { entry, known };
}

/** What is said about a file depends on its name, and on whether somebody has it open. */
function cacheName({ file, fileRaw, openElsewhere }: InboxEntry): string {
  return (openElsewhere ? 'open\u0000' : '') + (fileRaw ?? file);
}
