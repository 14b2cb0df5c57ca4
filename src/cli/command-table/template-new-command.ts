import type { CommandSpec } from './command-spec.ts';

/** `cchc template new`, declared. */
export const templateNewCommand: CommandSpec = {
  name: 'new',
  alias: 'tao-mau',
  group: 'cli.group.setup',
  args: '',
  describe: 'cli.cmd.template-new',
  examples: [
    'cchc template new --kind quarterly',
    'cchc template new --kind annual -o mau-cua-tinh.docx',
    'cchc template new --kind letter --force',
  ],
  // `-o` names where the Word file goes.
  formats: ['docx'],
  flags: [
    {
      flags: '--kind <loại>',
      describe: 'cli.opt.template-kind',
      choices: ['quarterly', 'six-month', 'annual', 'special', 'letter'],
    },
    { flags: '--edition <bộ-biểu>', describe: 'cli.opt.template-edition' },
    { flags: '--force', describe: 'cli.opt.force' },
  ],
  load: () => import('../commands/template-new.ts'),
};
