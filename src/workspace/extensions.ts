import { existsSync, readFileSync } from 'node:fs';
import type { Agency } from '../domain/agency.ts';
import { foldKey } from '../domain/fold-key.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { nearestName } from '../forms/nearest-name.ts';
import { formatShortDate } from '../messages/format.ts';
import type { SenderClass } from './config-schema.ts';
import { mistakeAt, mistakesError, type Mistake } from './mistake.ts';
import { readTable, type ColumnSpec } from './read-table.ts';
import { readVietnameseDate } from './vietnamese-date.ts';

/** A later deadline as the clerk entered it. */
interface GrantedExtension {
  deadline: LocalDate;
  document: string;
  reason: string;
}

/** The extensions of a period. */
export interface Extensions {
  /** What holds for an agency in a sender class: its own line, else that of the whole class. */
  of(agency: string, sender: SenderClass): GrantedExtension | undefined;
}

/** What extensions are checked against. */
export interface ExtensionSetting {
  /** Agencies of the period. */
  agencies: readonly Agency[];
  /** Sender classes in which each agency owes something, by agency code. */
  owed: ReadonlyMap<string, readonly SenderClass[]>;
  deadlines: Readonly<Record<SenderClass, LocalDate>>;
}

type ExtensionColumn = 'agency' | 'deadline' | 'document' | 'reason';

/** The columns of `gia-han.csv`. */
export const extensionColumns: readonly ColumnSpec<ExtensionColumn>[] = [
  { key: 'agency', vi: 'Đơn vị', en: 'agency', required: true },
  { key: 'deadline', vi: 'Hạn mới', en: 'new deadline', required: true },
  { key: 'document', vi: 'Văn bản gia hạn', en: 'document', required: true },
  { key: 'reason', vi: 'Lý do', en: 'reason', required: true },
];

/** How a whole class is named in the first column. */
export const classNames: Readonly<Record<SenderClass, readonly string[]>> = {
  commune: ['Tất cả xã', 'Tất cả xã, phường', 'all communes'],
  district: ['Tất cả huyện', 'all districts'],
  department: ['Tất cả sở', 'Tất cả sở, ban, ngành', 'all departments'],
  fieldLead: ['Tất cả đầu mối', 'all field leads'],
};

/** Reads a period's `gia-han.csv`; `shown` is its name in messages. None is fine. */
export function loadExtensions(path: string, shown: string, setting: ExtensionSetting): Extensions {
  if (!existsSync(path)) return { of: () => undefined };
  const { extensions, mistakes } = readExtensions(readFileSync(path), setting);
  if (mistakes) throw mistakesError(shown, mistakes);
  return extensions;
}

/** Pure part: the extensions, or every mistake in them with line and column. */
export function readExtensions(
  bytes: Uint8Array,
  setting: ExtensionSetting,
): { extensions: Extensions; mistakes: null } | { extensions: null; mistakes: Mistake[] } {
  const { rows, columns, mistakes } = readTable(bytes, extensionColumns);
  const granted = new Map<string, GrantedExtension>();
  const lines = new Map<string, number>();
  for (const { line, text } of mistakes.length > 0 ? [] : rows) {
    const place = (key: ExtensionColumn) => ({ line, column: columns.get(key)?.column ?? 1 });
    const empty = extensionColumns.filter((one) => text[one.key] === '');
    for (const { key, vi } of empty)
      mistakes.push(mistakeAt(place(key), 'workspace.table-cell-empty', { column: vi }));
    const target = text.agency === '' ? undefined : targetOf(text.agency, setting);
    if (text.agency !== '' && !target) {
      const names = [...setting.agencies.flatMap((one) => [one.code, one.name]), ...usualClassNames];
      const { nearest } = nearestName(text.agency, names);
      mistakes.push(mistakeAt(place('agency'), 'workspace.extension-agency', { text: text.agency, nearest }));
    }
    const deadline = readVietnameseDate(text.deadline);
    if (text.deadline !== '' && !deadline)
      mistakes.push(
        mistakeAt(place('deadline'), 'workspace.table-date', { column: 'Hạn mới', text: text.deadline }),
      );
    if (!target) continue;
    const earlier = lines.get(target.key);
    if (earlier !== undefined)
      mistakes.push(
        mistakeAt(place('agency'), 'workspace.extension-twice', { text: text.agency, line: earlier }),
      );
    lines.set(target.key, line);
    if (!deadline) continue;
    const byRule = target.senders.map((sender) => setting.deadlines[sender]).sort()[0];
    if (byRule !== undefined && deadline < byRule)
      mistakes.push(
        mistakeAt(place('deadline'), 'workspace.extension-earlier', {
          date: formatShortDate(deadline),
          deadline: formatShortDate(byRule),
        }),
      );
    granted.set(target.key, { deadline, document: text.document, reason: text.reason });
  }
  if (mistakes.length > 0) return { extensions: null, mistakes };
  const of: Extensions['of'] = (agency, sender) => granted.get(`agency:${agency}`) ?? granted.get(sender);
  return { extensions: { of }, mistakes: null };
}

const usualClassNames = Object.values(classNames).map(([first]) => first!);

/** Whom a line is about: one agency by code or name, or a whole class; with the classes in which it owes something. */
function targetOf(
  text: string,
  { agencies, owed }: ExtensionSetting,
): { key: string; senders: readonly SenderClass[] } | undefined {
  const folded = foldKey(text);
  for (const [sender, names] of Object.entries(classNames) as [SenderClass, readonly string[]][])
    if (names.some((name) => foldKey(name) === folded)) return { key: sender, senders: [sender] };
  const byCode = agencies.find((one) => one.code.toLowerCase() === text.toLowerCase());
  const byName = agencies.filter((one) =>
    [one.name, ...one.aliases].some((name) => foldKey(name) === folded),
  );
  const found = byCode ?? (byName.length === 1 ? byName[0] : undefined);
  return found && { key: `agency:${found.code}`, senders: owed.get(found.code) ?? [] };
}
