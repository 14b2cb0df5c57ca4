import { reading, type CommandSpec } from './command-spec.ts';

/** `cchc template preview`, declared. */
export const templatePreviewCommand: CommandSpec = {
  name: 'preview',
  alias: 'xem-thu',
  group: 'cli.group.setup',
  args: '<tệp>',
  describe: 'cli.cmd.template-preview',
  examples: [
    'cchc template preview mau/bao-cao.docx',
    'cchc template preview mau/bao-cao.docx --period 2026-Q3 --pdf',
    'cchc template preview mau/bao-cao.docx --png -o xem-thu',
  ],
  // `-o` names where the Word file goes.
  formats: ['docx'],
  output: 'cli.opt.output-preview',
  flags: [
    { flags: '--period <kỳ>', describe: 'cli.opt.template-period' },
    {
      flags: '--kind <loại>',
      describe: 'cli.opt.template-kind',
      choices: ['quarterly', 'six-month', 'annual', 'special', 'letter'],
    },
    { flags: '--pdf', describe: 'cli.opt.pdf' },
    { flags: '--png', describe: 'cli.opt.png' },
    ...reading,
  ],
  load: () => import('../commands/template-preview.ts'),
};
