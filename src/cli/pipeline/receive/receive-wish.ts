import type { LocalDate } from '../../../domain/local-date.ts';
import { UserError } from '../../../messages/user-error.ts';
import type { Evidence } from '../../../workspace/ledger/ledger-entry.ts';
import { readVietnameseDate } from '../../../workspace/vietnamese-date.ts';
import type { CommandRequest } from '../../command.ts';
import type { Run } from '../open-run.ts';

/** What the clerk says about the files, as the options of `cchc receive` have it. */
export interface ReceiveWish {
  /** Day of receipt; absent where nothing was said. */
  date?: LocalDate;
  evidence: Evidence;
  channel?: string;
  document?: string;
  /** Why a worse file is to count. */
  accept?: string;
  /** Why a damaged ledger is to be continued from its last sound line. */
  restart?: string;
}

/** Reads the options; a day outside the possible and a reason left empty are refused before anything is done. */
export function receiveWish(run: Run, { flags }: CommandRequest): ReceiveWish {
  const text = (name: string) =>
    typeof flags[name] === 'string' ? flags[name].normalize('NFC').trim() : undefined;
  const reason = (name: 'accept' | 'restart') => {
    const given = text(name);
    if (given === '') throw new UserError('cli.receive.reason', { flag: `--${name}` });
    return given === undefined ? {} : { [name]: given };
  };
  const date = dateOf(run, text('date'));
  const document = text('document') || undefined;
  const channel = text('channel') || undefined;
  return {
    ...(date === undefined ? {} : { date }),
    evidence: (text('evidence') as Evidence | undefined) ?? (document ? 'letter' : 'clerk'),
    ...(channel === undefined ? {} : { channel }),
    ...(document === undefined ? {} : { document }),
    ...reason('accept'),
    ...reason('restart'),
  };
}

function dateOf({ period, today }: Run, text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined;
  const isToday = ['hom-nay', 'hôm nay', 'hom nay', 'today'].includes(text.toLowerCase());
  const date = isToday ? today : readVietnameseDate(text);
  if (date === undefined) throw new UserError('cli.receive.date', { text });
  if (date < period.start || date > today)
    throw new UserError('cli.receive.date-outside', { date, from: period.start, to: today });
  return date;
}
