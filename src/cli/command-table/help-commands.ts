import type { CommandSpec } from './command-spec.ts';

/** What explains the program. */
export const helpCommands: readonly CommandSpec[] = [
  {
    name: 'rules',
    alias: 'quy-tac',
    group: 'cli.group.help',
    args: '[mã]',
    describe: 'cli.cmd.rules',
    examples: ['cchc rules', 'cchc rules L1-SUM-001'],
    formats: ['text', 'json'],
    load: () => import('../commands/rules.ts'),
  },
  {
    name: 'demo',
    alias: 'chay-thu',
    group: 'cli.group.help',
    args: '[thư-mục]',
    describe: 'cli.cmd.demo',
    examples: ['cchc demo', 'cchc demo thu-nghiem'],
    formats: [],
    load: () => import('../commands/demo.ts'),
  },
];
