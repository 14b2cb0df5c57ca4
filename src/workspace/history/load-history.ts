import { relative, sep } from 'node:path';
import type { History, PeriodRecord } from '../../domain/history.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { UserError } from '../../messages/user-error.ts';
import { BrokenRecord, readManifest, type RecordFault } from './manifest.ts';
import { periodsWithRecords, recordFolder } from './record-paths.ts';
import { RecordReader } from './record-reader.ts';
import { assertListed, latestSnapshot } from './snapshot-index.ts';
import { storedRecord } from './stored-record.ts';

/** A draft that was left out, since it is not what `compile` wrote. */
export interface SkippedDraft {
  period: string;
  /** Workspace-relative. */
  file: string;
  fault: RecordFault;
}

export interface HistoryOptions {
  /** A period that is not history to whoever asks: the one in hand. */
  except?: string;
  /** Hears of each draft that is left out, once. */
  onSkipped?: (draft: SkippedDraft) => void;
}

/**
 * The periods that a workspace keeps. Nothing is read before somebody asks; a record is verified when it is opened. A
 * frozen one that was edited or is incomplete is refused with a UserError: no figure may rest on it.
 */
export function loadHistory(root: string, options: HistoryOptions = {}): History {
  const opened = new Map<string, PeriodRecord | undefined>();
  let known: Map<string, Period> | undefined;
  const periods = () => (known ??= periodsOf(root, options.except));
  return {
    get periods() {
      return [...periods().values()];
    },
    of(id) {
      if (!periods().has(id)) return undefined;
      if (!opened.has(id)) opened.set(id, openRecord(root, id, options.onSkipped));
      return opened.get(id);
    },
  };
}

/** The record of one period that counts: the latest snapshot, else the draft. */
export function openRecord(
  root: string,
  periodId: string,
  onSkipped: HistoryOptions['onSkipped'] = () => {},
): PeriodRecord | undefined {
  const snapshot = latestSnapshot(root, periodId);
  try {
    const record = storedRecord(new RecordReader(recordFolder(root, periodId, snapshot)));
    if (snapshot > 0) assertListed(root, periodId, snapshot);
    return record;
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    const file = relative(root, error.file).split(sep).join('/');
    if (snapshot > 0) throw brokenSnapshot(root, periodId, snapshot, error);
    if (error.fault !== 'missing' || !error.file.endsWith('ban-chot.json'))
      onSkipped({ period: periodId, file, fault: error.fault });
    return undefined;
  }
}

/** What to tell a person about a snapshot that is no longer what was frozen. */
export function brokenSnapshot(
  root: string,
  period: string,
  number: number,
  { file, fault }: BrokenRecord,
): UserError {
  const shown = (path: string) => relative(root, path).split(sep).join('/');
  const folder = shown(recordFolder(root, period, number));
  return new UserError('workspace.snapshot-broken', { period, number, file: shown(file), folder, fault });
}

/** Oldest window first. */
function periodsOf(root: string, except: string | undefined): Map<string, Period> {
  const periods = periodsWithRecords(root)
    .filter((id) => id !== except)
    .flatMap((id) => periodNamed(root, id) ?? []);
  periods.sort((a, b) => compare(a.end, b.end) || compare(b.start, a.start) || compare(a.id, b.id));
  return new Map(periods.map((one) => [one.id, one]));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Periods that are data of a profile are told by their record. */
function periodNamed(root: string, id: string): Period | undefined {
  const period = parsePeriod(id);
  if (period) return period.id === id ? period : undefined;
  try {
    return readManifest(recordFolder(root, id, latestSnapshot(root, id))).period;
  } catch (error) {
    if (error instanceof BrokenRecord) return undefined;
    throw error;
  }
}
