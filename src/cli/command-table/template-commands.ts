import type { CommandSpec } from './command-spec.ts';
import { templatePreviewCommand } from './template-preview-command.ts';
import { templateFieldsCommand } from './template-fields-command.ts';
import { templateNewCommand } from './template-new-command.ts';
import { templateCheckCommand } from './template-check-command.ts';

/** What is done with the Word templates of the report; one line per sub-command. */
const template: readonly CommandSpec[] = [
  templateCheckCommand,
  templateFieldsCommand,
  templateNewCommand,
  templatePreviewCommand,
];

export const templateCommands: readonly CommandSpec[] = [
  {
    name: 'template',
    alias: 'mau-bao-cao',
    group: 'cli.group.setup',
    args: '',
    describe: 'cli.cmd.template',
    examples: ['cchc template check mau/*.docx', 'cchc template fields'],
    formats: [],
    commands: template,
  },
];
