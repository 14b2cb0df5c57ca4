import { openErrorPolicies } from '../../domain/consolidation.ts';
import { agency, proof, reading, type CommandSpec } from './command-spec.ts';
import { letterCommand } from './letter-command.ts';
import { receiveCommand } from './receive-command.ts';
import { verifyCommand } from './verify-command.ts';

/** What a clerk does in every period. */
export const dailyCommands: readonly CommandSpec[] = [
  {
    name: 'check',
    alias: 'kiem-tra',
    group: 'cli.group.daily',
    args: '<kỳ> [tệp...]',
    describe: 'cli.cmd.check',
    examples: [
      'cchc check 2026-Q3',
      'cchc check 2026-Q3 --don-vi "Sở Nội vụ"',
      'cchc check 2026-Q3 --format json -o ket-qua.json',
    ],
    formats: ['text', 'json'],
    flags: [agency, proof, ...reading],
    load: () => import('../commands/check.ts'),
  },
  {
    name: 'status',
    alias: 'tinh-hinh',
    group: 'cli.group.daily',
    args: '<kỳ>',
    describe: 'cli.cmd.status',
    examples: ['cchc status 2026-Q3', 'cchc status 2026-Q3 --all', 'cchc status 2026-Q3 --don-vi SNV'],
    formats: ['text', 'json'],
    flags: [
      agency,
      { flags: '--all', describe: 'cli.opt.all' },
      { flags: '--require-complete', describe: 'cli.opt.require-complete' },
      ...reading,
    ],
    load: () => import('../commands/status.ts'),
  },
  receiveCommand([agency, ...reading]),
  letterCommand,
  {
    name: 'compile',
    alias: 'tong-hop',
    group: 'cli.group.daily',
    args: '<kỳ>',
    describe: 'cli.cmd.compile',
    examples: [
      'cchc compile 2026-Q3',
      'cchc compile 2026-Q3 --final',
      'cchc compile 2026-Q3 --format json -o tong-hop.json',
    ],
    formats: ['text', 'json'],
    flags: [
      { flags: '--final', describe: 'cli.opt.final' },
      { flags: '--out-dir <thư-mục>', describe: 'cli.opt.out-dir' },
      { flags: '--template <mẫu>', describe: 'cli.opt.template' },
      {
        flags: '--policy <cách>',
        describe: 'cli.opt.policy',
        choices: openErrorPolicies,
      },
      { flags: '--require-complete', describe: 'cli.opt.require-complete' },
      { flags: '--pdf', describe: 'cli.opt.pdf' },
      proof,
      ...reading,
    ],
    load: () => import('../commands/compile.ts'),
  },
  verifyCommand,
  {
    name: 'explain',
    alias: 'truy-vet',
    group: 'cli.group.daily',
    args: '<kỳ> <chỉ-tiêu>',
    describe: 'cli.cmd.explain',
    examples: ['cchc explain 2026-Q3 2.3.1', 'cchc explain 2026-Q3 2.3.16 --don-vi SNV'],
    formats: ['text', 'json'],
    flags: [agency, { flags: '--group <nhóm>', describe: 'cli.opt.group' }, ...reading],
    load: () => import('../commands/explain.ts'),
  },
  {
    name: 'diff',
    alias: 'doi-chieu',
    group: 'cli.group.daily',
    args: '<kỳ> <đơn-vị>',
    describe: 'cli.cmd.diff',
    examples: ['cchc diff 2026-Q3 X01', 'cchc diff 2026-Q3 "Sở Nội vụ" --format json'],
    formats: ['text', 'json'],
    flags: reading,
    load: () => import('../commands/diff.ts'),
  },
];
