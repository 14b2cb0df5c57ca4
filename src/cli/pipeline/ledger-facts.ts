import { relative } from 'node:path';
import type { ReceivedFile } from '../../domain/submission.ts';
import type { LedgerFacts } from '../../rules/rule.ts';
import { knownContents } from '../../workspace/ledger/known-contents.ts';
import type { Ledger } from '../../workspace/ledger/read-ledger.ts';
import type { Receipts } from '../../workspace/receipts.ts';
import type { Run } from './open-run.ts';

/** How the ledger, the table of receipts and what lies in the inbox agree; nothing where there is no ledger. */
export function ledgerFacts(
  run: Run,
  ledger: Ledger,
  receipts: Receipts,
  files: readonly ReceivedFile[],
): LedgerFacts | undefined {
  if (ledger.entries.length === 0 && ledger.trouble === null) return undefined;
  const known = knownContents(ledger.entries);
  const byFile = new Map(files.map((one) => [one.file, one]));
  const there = new Set(files.map((one) => one.sha256));
  const entered = [...known.values()];
  const away = entered.filter((one) => !there.has(one.sha256));
  const recorded = [...byFile.values()].filter((one) => known.has(one.sha256));
  return {
    file: relative(run.root, run.folders.ledger).replaceAll('\\', '/'),
    trouble: ledger.trouble,
    recorded: recorded.length,
    files: byFile.size,
    changed: away.flatMap(({ file }) => (byFile.has(file) ? [file] : [])),
    gone: away.flatMap(({ file }) => (byFile.has(file) ? [] : [file])),
    contradicted: recorded.flatMap(({ file, sha256 }) => {
      const typed = receipts.of(file);
      const date = known.get(sha256)?.received;
      if (!typed || !date || typed.date === date) return [];
      return [{ file, ledger: date, table: typed.date, line: typed.line }];
    }),
  };
}
