import { agency, reading, type CommandSpec } from './command-spec.ts';
import { exportCommand } from './export-command.ts';

/** What looks over several periods. */
export const yearCommands: readonly CommandSpec[] = [
  {
    name: 'history',
    alias: 'chuoi-so',
    group: 'cli.group.daily',
    args: '<chỉ-tiêu>',
    describe: 'cli.cmd.history',
    examples: [
      'cchc history 2.3.5',
      'cchc history 2.3.16 --don-vi SNV --from 2025-Q1',
      'cchc history 2.3.5 --format csv -o chuoi-so.csv',
    ],
    formats: ['text', 'json', 'csv'],
    flags: [
      agency,
      { flags: '--group <nhóm>', describe: 'cli.opt.group' },
      { flags: '--from <kỳ>', describe: 'cli.opt.from' },
    ],
    load: () => import('../commands/history.ts'),
  },
  {
    name: 'targets',
    alias: 'chi-tieu',
    group: 'cli.group.daily',
    args: '<kỳ>',
    describe: 'cli.cmd.targets',
    examples: [
      'cchc targets 2026-H1',
      'cchc targets 2026-Y --new',
      'cchc targets 2026-Y --format csv -o chi-tieu.csv',
    ],
    formats: ['text', 'json', 'csv'],
    flags: [{ flags: '--new', describe: 'cli.opt.new-targets' }, ...reading],
    load: () => import('../commands/targets.ts'),
  },
  exportCommand(reading),
];
