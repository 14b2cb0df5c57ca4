import type { CommandSpec } from './command-spec.ts';

/** `cchc template check`, declared. */
export const templateCheckCommand: CommandSpec = {
  name: 'check',
  alias: 'kiem-tra',
  group: 'cli.group.setup',
  args: '<tệp...>',
  describe: 'cli.cmd.template-check',
  examples: [
    'cchc template check mau/*.docx',
    'cchc template check mau/bao-cao.docx --kind annual',
    'cchc template check mau/*.docx --fail-on warning',
  ],
  formats: ['text', 'json', 'github', 'sarif', 'junit', 'markdown'],
  flags: [
    {
      flags: '--kind <loại>',
      describe: 'cli.opt.template-kind',
      choices: ['quarterly', 'six-month', 'annual', 'special', 'letter'],
    },
    { flags: '--edition <bộ-biểu>', describe: 'cli.opt.template-edition' },
  ],
  load: () => import('../commands/template-check.ts'),
};
