import { reading, type CommandSpec } from './command-spec.ts';

/** `cchc letter`, declared. */
export const letterCommand: CommandSpec = {
  name: 'letter',
  alias: 'cong-van',
  group: 'cli.group.daily',
  args: '<kỳ> [đơn-vị...]',
  describe: 'letter.about',
  examples: [
    'cchc letter 2026-Q3',
    'cchc letter 2026-Q3 --moi-don-vi --han 25/9/2026',
    'cchc letter 2026-Q3 SYT "UBND phường Tân An"',
  ],
  formats: ['text', 'json'],
  flags: [
    { flags: '--moi-don-vi, --one-per-agency', describe: 'letter.opt.each' },
    { flags: '--han, --deadline <ngày>', describe: 'letter.opt.deadline' },
    { flags: '--nhac, --early', describe: 'letter.opt.early' },
    { flags: '--chi-chua-gui, --missing-only', describe: 'letter.opt.missing-only' },
    { flags: '--ca-loi, --with-errors', describe: 'letter.opt.with-errors' },
    { flags: '--template <mẫu>', describe: 'letter.opt.template' },
    { flags: '--out-dir <thư-mục>', describe: 'letter.opt.out-dir' },
    { flags: '--force', describe: 'letter.opt.force' },
    ...reading,
  ],
  load: () => import('../commands/letter.ts'),
};
