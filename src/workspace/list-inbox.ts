import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileProblem } from '../domain/intake-fact.ts';
import { localDateAt, type LocalDate } from '../domain/local-date.ts';
import { vietnameseOrder } from '../messages/format.ts';
import { UserError } from '../messages/user-error.ts';
import { ownerFiles } from './owner-files.ts';

/** A file that lies in the inbox, not yet read. */
export interface InboxEntry {
  /** Where to read it, as the file system spells it. */
  path: string;
  /** Workspace-relative, `/`, NFC. */
  file: string;
  /** The file system's spelling of `file`, when it differs. */
  fileRaw?: string;
  /** Bytes. */
  size: number;
  /** Day of the last change in Vietnam; weak evidence of when it came in. */
  modified: LocalDate | null;
  /** An owner file beside it says that somebody has it open, perhaps unsaved. */
  openElsewhere: boolean;
  /** Set when it could not even be looked at. */
  problem?: { problem: FileProblem; detail: string };
}

type SkipReason = 'owner-file' | 'system-file' | 'hidden-file' | 'link';

export interface Inbox {
  /** In Vietnamese order of the path. */
  entries: InboxEntry[];
  /** What was passed over, and why: counted, never silent. */
  skipped: { file: string; reason: SkipReason }[];
}

/**
 * Lists the files under folders (recursively) or named one by one. A folder that cannot be opened becomes an entry
 * with a problem; only a path that a person named and that does not exist is an error.
 */
export function listInbox(root: string, paths: readonly string[]): Inbox {
  const walk = new Walk(resolve(root));
  for (const path of paths) walk.named(resolve(path));
  return walk.result();
}

/** The same for a period's inbox folder, which may not exist yet. */
export function listInboxFolder(root: string, folder: string): Inbox {
  const walk = new Walk(resolve(root));
  if (statSync(folder, { throwIfNoEntry: false })) walk.named(resolve(folder));
  return walk.result();
}

/** An empty folder is an error where files are what the command is about: the classic silent success. */
export function requireFiles(inbox: Inbox, path: string): void {
  if (inbox.entries.length === 0)
    throw new UserError('workspace.inbox-empty', { path, skipped: inbox.skipped.length });
}

class Walk {
  readonly #root: string;
  readonly #entries = new Map<string, InboxEntry>();
  readonly #skipped = new Map<string, SkipReason>();
  /** Owner files by folder: names that they stand for. */
  readonly #open = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  named(path: string): void {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UserError('workspace.path-missing', { path });
    if (stat.isDirectory()) this.#folder(path);
    else {
      for (const marker of ownerFiles(basename(path))) {
        if (statSync(join(dirname(path), marker), { throwIfNoEntry: false })) this.#open.add(path);
      }
      this.#file(path);
    }
  }

  result(): Inbox {
    const entries = [...this.#entries.values()]
      .map((one) => ({ ...one, openElsewhere: this.#open.has(one.path) }))
      .sort((a, b) => vietnameseOrder(a.file, b.file) || (a.path < b.path ? -1 : 1));
    const skipped = [...this.#skipped].map(([file, reason]) => ({ file, reason }));
    return { entries, skipped: skipped.sort((a, b) => vietnameseOrder(a.file, b.file)) };
  }

  #folder(folder: string): void {
    let children: Dirent[];
    try {
      children = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.#add(folder, { size: 0, modified: null, problem: cannotOpen(error) });
      return;
    }
    for (const child of children) {
      const path = join(folder, child.name);
      const reason = skipReason(child.name);
      if (reason === 'owner-file') {
        for (const sibling of children)
          if (ownerFiles(sibling.name).includes(child.name)) this.#open.add(join(folder, sibling.name));
      }
      if (reason) this.#skipped.set(this.#names(path).file, reason);
      else if (child.isDirectory()) this.#folder(path);
      else if (child.isFile()) this.#file(path);
      else this.#link(path, child);
    }
  }

  /** A link to a file inside the workspace is followed; folders, pipes and whatever leads outside are not. */
  #link(path: string, child: Dirent): void {
    const target = child.isSymbolicLink() ? realTarget(path) : undefined;
    const inside = target?.startsWith(realpathSync(this.#root) + sep) ?? false;
    if (target && inside && statSync(target).isFile()) this.#file(path);
    else this.#skipped.set(this.#names(path).file, 'link');
  }

  #file(path: string): void {
    try {
      const stat = statSync(path);
      this.#add(path, { size: stat.size, modified: localDateAt(stat.mtime) });
    } catch (error) {
      this.#add(path, { size: 0, modified: null, problem: cannotOpen(error) });
    }
  }

  #add(path: string, facts: Pick<InboxEntry, 'size' | 'modified' | 'problem'>): void {
    this.#entries.set(path, { path, ...this.#names(path), openElsewhere: false, ...facts });
  }

  #names(path: string): { file: string; fileRaw?: string } {
    const raw = relative(this.#root, path).split(sep).join('/');
    const file = raw.normalize('NFC');
    return raw === file ? { file } : { file, fileRaw: raw };
  }
}

function realTarget(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Why a name is no agency's file; undefined when it may be one. */
function skipReason(name: string): SkipReason | undefined {
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return 'owner-file';
  if (/^(?:thumbs\.db|desktop\.ini)$/i.test(name)) return 'system-file';
  if (name === '.DS_Store' || name === '__MACOSX') return 'system-file';
  // iCloud hides the name of a file that it has not fetched; the agency has sent one all the same.
  if (/^\..+\.icloud$/i.test(name)) return undefined;
  return name.startsWith('.') ? 'hidden-file' : undefined;
}

/** A read error as data: locked, no permission, not yet downloaded from the cloud. */
export function cannotOpen(error: unknown): { problem: FileProblem; detail: string } {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined) throw error;
  return { problem: 'cannot-open', detail: code };
}
