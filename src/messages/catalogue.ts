import { chartMessages } from './chart-messages.ts';
import { cliDemoMessages } from './cli-demo-messages.ts';
import { cliInitMessages } from './cli-init-messages.ts';
import { cliMessages } from './cli-messages.ts';
import { cliTemplateMessages } from './cli-template-messages.ts';
import { cliDoneMessages } from './cli-done-messages.ts';
import { cliExportMessages } from './cli-export-messages.ts';
import { conditionMessages } from './condition-messages.ts';
import { cliPdfMessages } from './cli-pdf-messages.ts';
import { cliRecordMessages } from './cli-record-messages.ts';
import { cliRunMessages } from './cli-run-messages.ts';
import { comparisonMessages } from './comparison-messages.ts';
import { packageMessages } from './data-dictionary/package-messages.ts';
import { exportMessages } from './export-messages.ts';
import { formsMessages } from './forms-messages.ts';
import { historyMessages } from './history-messages.ts';
import { learnMessages } from './learn-messages.ts';
import { ledgerMessages } from './ledger-messages.ts';
import { letterMessages } from './letter-messages.ts';
import { reportMessages } from './report-messages.ts';
import { reportersDiffMessages } from './reporters-diff-messages.ts';
import { reportersFilesMessages } from './reporters-files-messages.ts';
import { reportersMessages } from './reporters-messages.ts';
import { reportersReceiveMessages } from './reporters-receive-messages.ts';
import { reportersStatusMessages } from './reporters-status-messages.ts';
import { reportersWaiverMessages } from './reporters-waiver-messages.ts';
import type { Lang } from './sentence.ts';
import { targetMessages } from './target-messages.ts';
import { templateCheckMessages } from './template-check-messages.ts';
import { templateCliMessages } from './template-cli-messages.ts';
import { verifyMessages } from './verify-messages.ts';
import { cliVerifyMessages } from './cli-verify-messages.ts';
import { templateNamesMessages } from './template-names-messages.ts';
import { workspaceMessages } from './workspace-messages.ts';
import { workspaceTargetMessages } from './workspace-target-messages.ts';

/** Every sentence outside the rules (each rule keeps its own beside its logic). */
export const catalogue = {
  ...chartMessages,
  ...cliMessages,
  ...cliDemoMessages,
  ...cliInitMessages,
  ...cliExportMessages,
  ...conditionMessages,
  ...cliPdfMessages,
  ...cliRecordMessages,
  ...cliRunMessages,
  ...cliDoneMessages,
  ...cliTemplateMessages,
  ...comparisonMessages,
  ...exportMessages,
  ...packageMessages,
  ...formsMessages,
  ...historyMessages,
  ...learnMessages,
  ...ledgerMessages,
  ...letterMessages,
  ...reportMessages,
  ...reportersMessages,
  ...reportersDiffMessages,
  ...reportersFilesMessages,
  ...reportersReceiveMessages,
  ...reportersStatusMessages,
  ...targetMessages,
  ...templateCheckMessages,
  ...templateCliMessages,
  ...reportersWaiverMessages,
  ...verifyMessages,
  ...cliVerifyMessages,
  ...templateNamesMessages,
  ...workspaceMessages,
  ...workspaceTargetMessages,
};

export type MessageId = keyof typeof catalogue;
export type MessageParams<K extends MessageId> = Parameters<(typeof catalogue)[K]['vi']>[0];

/** The sentence of an id in a language. */
export function say<K extends MessageId>(lang: Lang, id: K, params: MessageParams<K>): string {
  const sentence = catalogue[id] as Record<Lang, (p: MessageParams<K>) => string>;
  return sentence[lang](params);
}
