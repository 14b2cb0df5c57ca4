import { openErrorPolicies } from '../../domain/consolidation.ts';
import type { CommandSpec } from './command-spec.ts';

/** `cchc export`, declared; `shared` are the options that it has in common with other commands. */
export const exportCommand = (shared: NonNullable<CommandSpec['flags']>): CommandSpec => ({
  name: 'export',
  alias: 'xuat',
  group: 'cli.group.daily',
  args: '<kỳ>',
  describe: 'cli.cmd.export',
  examples: [
    'cchc export 2026-Q3',
    'cchc export 2026-Q3 --zip -o xuat/2026-Q3.zip',
    'cchc export 2026-Q3 --snapshot latest --require-complete --no-input --log xuat.jsonl',
  ],
  formats: ['text', 'json'],
  flags: [
    { flags: '--snapshot <bản>', describe: 'cli.opt.snapshot' },
    { flags: '--zip', describe: 'cli.opt.zip' },
    { flags: '--pdf', describe: 'cli.opt.pdf' },
    { flags: '--require-complete', describe: 'cli.opt.export-complete' },
    { flags: '--log <tệp>', describe: 'cli.opt.log' },
    { flags: '--template <mẫu>', describe: 'cli.opt.template' },
    { flags: '--policy <cách>', describe: 'cli.opt.policy', choices: openErrorPolicies },
    ...shared,
  ],
  load: () => import('../commands/export.ts'),
});
