import type { CommandSpec } from './command-table.ts';

/** `cchc receive`, declared; `shared` are the options that it has in common with other commands. */
export const receiveCommand = (shared: NonNullable<CommandSpec['flags']>): CommandSpec => ({
  name: 'receive',
  alias: 'tiep-nhan',
  group: 'cli.group.daily',
  args: '<kỳ> [tệp...]',
  describe: 'cli.cmd.receive',
  examples: [
    'cchc receive 2026-Q3',
    'cchc receive 2026-Q3 bieu.xlsx --date 14/9/2026 --document "31/BC-SNV"',
    'cchc receive 2026-Q3 bieu-lan-2.xlsx --accept "đơn vị xác nhận"',
  ],
  formats: ['text', 'json'],
  flags: [
    { flags: '--date <ngày>', describe: 'cli.opt.received-on' },
    { flags: '--channel <kênh>', describe: 'cli.opt.channel' },
    { flags: '--document <văn-bản>', describe: 'cli.opt.document' },
    {
      flags: '--evidence <căn-cứ>',
      describe: 'cli.opt.evidence',
      choices: ['letter', 'system', 'clerk'],
    },
    { flags: '--accept <lý-do>', describe: 'cli.opt.accept' },
    { flags: '--restart <lý-do>', describe: 'cli.opt.restart' },
    ...shared,
  ],
  load: () => import('./commands/receive.ts'),
});
