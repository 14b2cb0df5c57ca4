import { openErrorPolicies } from '../domain/consolidation.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { RunCommand } from './command.ts';
import { receiveCommand } from './receive-command.ts';

interface FlagSpec {
  flags: string;
  describe: MessageId;
  choices?: readonly string[];
  /** May be given several times. */
  many?: boolean;
}

/** One command, declared: words, arguments, formats; its code is loaded when it runs. */
export interface CommandSpec {
  name: string;
  /** Unaccented Vietnamese alias: accented words cannot be typed reliably in a console. */
  alias?: string;
  group: MessageId;
  args: string;
  describe: MessageId;
  examples: readonly string[];
  formats: readonly string[];
  flags?: readonly FlagSpec[];
  commands?: readonly CommandSpec[];
  load?: () => Promise<{ run: RunCommand }>;
}

const agency: FlagSpec = { flags: '--don-vi, --agency <đơn-vị>', describe: 'cli.opt.agency' };

const proof: FlagSpec = { flags: '--proof <tệp>', describe: 'cli.opt.proof' };

/** Options of the commands that read an inbox. */
const reading: readonly FlagSpec[] = [
  { flags: '--jobs <số>', describe: 'cli.opt.jobs' },
  { flags: '--no-cache', describe: 'cli.opt.no-cache' },
  { flags: '--convert-legacy', describe: 'cli.opt.convert-legacy' },
];

const forms: readonly CommandSpec[] = [
  {
    name: 'build',
    alias: 'tao-bieu',
    group: 'cli.group.setup',
    args: '<kỳ>',
    describe: 'cli.cmd.forms-build',
    examples: ['cchc forms build 2026-Q3', 'cchc forms build 2026-Q3 --don-vi SNV'],
    formats: ['text', 'json'],
    flags: [agency, { flags: '--force', describe: 'cli.opt.force' }],
    load: () => import('./commands/forms-build.ts'),
  },
  {
    name: 'check',
    group: 'cli.group.setup',
    args: '[thư-mục]',
    describe: 'cli.cmd.forms-check',
    examples: ['cchc forms check', 'cchc forms check forms/bieu-cua-tinh --format json'],
    formats: ['text', 'json'],
    load: () => import('./commands/forms-check.ts'),
  },
  {
    name: 'learn',
    alias: 'hoc-bieu',
    group: 'cli.group.setup',
    args: '<tệp>',
    describe: 'cli.cmd.forms-learn',
    examples: [
      'cchc forms learn bieu-cua-tinh.xlsx',
      'cchc forms learn bieu-cua-tinh.xlsx -o forms/bieu-cua-tinh',
    ],
    formats: ['text', 'json'],
    flags: [{ flags: '--force', describe: 'cli.opt.force' }],
    load: () => import('./commands/forms-learn.ts'),
  },
  {
    name: 'schema',
    group: 'cli.group.setup',
    args: '',
    describe: 'cli.cmd.forms-schema',
    examples: ['cchc forms schema --kind quarterly', 'cchc forms schema --kind annual -o nam.schema.json'],
    formats: ['json'],
    flags: [
      { flags: '--kind <loại>', describe: 'cli.opt.kind', choices: ['quarterly', 'six-month', 'annual'] },
    ],
    load: () => import('./commands/forms-schema.ts'),
  },
];

export const commandTable: readonly CommandSpec[] = [
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
    load: () => import('./commands/check.ts'),
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
    load: () => import('./commands/status.ts'),
  },
  receiveCommand([agency, ...reading]),
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
      proof,
      ...reading,
    ],
    load: () => import('./commands/compile.ts'),
  },
  {
    name: 'explain',
    alias: 'truy-vet',
    group: 'cli.group.daily',
    args: '<kỳ> <chỉ-tiêu>',
    describe: 'cli.cmd.explain',
    examples: ['cchc explain 2026-Q3 2.3.1', 'cchc explain 2026-Q3 2.3.16 --don-vi SNV'],
    formats: ['text', 'json'],
    flags: [agency, { flags: '--group <nhóm>', describe: 'cli.opt.group' }, ...reading],
    load: () => import('./commands/explain.ts'),
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
    load: () => import('./commands/diff.ts'),
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
    load: () => import('./commands/targets.ts'),
  },
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
    load: () => import('./commands/history.ts'),
  },
  {
    name: 'init',
    alias: 'tao',
    group: 'cli.group.setup',
    args: '<thư-mục>',
    describe: 'cli.cmd.init',
    examples: [
      'cchc init cchc-tinh',
      'cchc init cchc-tinh --province 15',
      'cchc init cchc-tinh --province "tỉnh A"',
      'cchc init cchc-huyen --level district --province "huyện B"',
    ],
    formats: ['text', 'json'],
    flags: [
      { flags: '--province <tên|mã>', describe: 'cli.opt.province' },
      { flags: '--current-only', describe: 'cli.opt.currentOnly' },
      { flags: '--level <cấp>', describe: 'cli.opt.level', choices: ['province', 'district'] },
      { flags: '--force', describe: 'cli.opt.force' },
    ],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'forms',
    alias: 'bieu',
    group: 'cli.group.setup',
    args: '',
    describe: 'cli.cmd.forms',
    examples: ['cchc forms build 2026-Q3'],
    formats: [],
    commands: forms,
  },
  {
    name: 'rules',
    alias: 'quy-tac',
    group: 'cli.group.help',
    args: '[mã]',
    describe: 'cli.cmd.rules',
    examples: ['cchc rules', 'cchc rules L1-SUM-001'],
    formats: ['text', 'json'],
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'demo',
    alias: 'chay-thu',
    group: 'cli.group.help',
    args: '[thư-mục]',
    describe: 'cli.cmd.demo',
    examples: ['cchc demo', 'cchc demo thu-nghiem'],
    formats: [],
    load: () => import('./commands/demo.ts'),
  },
];
