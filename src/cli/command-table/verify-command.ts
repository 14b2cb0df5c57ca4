import { reading, type CommandSpec } from './command-spec.ts';

/** `cchc verify`, declared. */
export const verifyCommand: CommandSpec = {
  name: 'verify',
  alias: 'doi-chieu-bao-cao',
  group: 'cli.group.daily',
  args: '<báo-cáo>',
  describe: 'cli.cmd.verify',
  examples: [
    'cchc verify bao-cao-quy-III.docx',
    'cchc verify bao-cao.docx --period 2026-Q3',
    'cchc verify bao-cao.docx --format json -o doi-chieu.json',
  ],
  formats: ['text', 'json'],
  flags: [
    { flags: '--period <kỳ>', describe: 'cli.opt.verify-period' },
    { flags: '--template <mẫu>', describe: 'cli.opt.template' },
    { flags: '--all', describe: 'cli.opt.verify-all' },
    ...reading,
  ],
  load: () => import('../commands/verify.ts'),
};
