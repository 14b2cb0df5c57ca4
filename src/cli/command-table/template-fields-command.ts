import type { CommandSpec } from './command-spec.ts';

/** `cchc template fields`, declared. */
export const templateFieldsCommand: CommandSpec = {
  name: 'fields',
  alias: 'ten',
  group: 'cli.group.setup',
  args: '',
  describe: 'cli.cmd.template-fields',
  examples: [
    'cchc template fields',
    'cchc template fields --kind quarterly',
    'cchc template fields --format md -o ten-trong-mau.md',
  ],
  formats: ['text', 'md', 'json'],
  flags: [
    {
      flags: '--kind <loại>',
      describe: 'cli.opt.fields-kind',
      choices: ['quarterly', 'six-month', 'annual', 'special', 'letter'],
    },
    { flags: '--edition <bộ-biểu>', describe: 'cli.opt.template-edition' },
  ],
  load: () => import('../commands/template-fields.ts'),
};
