import { agency, type CommandSpec } from './command-spec.ts';

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
    load: () => import('../commands/forms-build.ts'),
  },
  {
    name: 'check',
    group: 'cli.group.setup',
    args: '[thư-mục]',
    describe: 'cli.cmd.forms-check',
    examples: [
      'cchc forms check',
      'cchc forms check forms/bieu-cua-tinh --format json',
      'cchc forms check --format text --format sarif -o bieu.sarif',
    ],
    formats: ['text', 'json', 'github', 'sarif', 'junit', 'markdown'],
    load: () => import('../commands/forms-check.ts'),
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
    load: () => import('../commands/forms-learn.ts'),
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
    load: () => import('../commands/forms-schema.ts'),
  },
];

/** What is done once for a workspace or a set of forms. */
export const setupCommands: readonly CommandSpec[] = [
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
      { flags: '--current-only', describe: 'cli.opt.current-only' },
      { flags: '--level <cấp>', describe: 'cli.opt.level', choices: ['province', 'district'] },
      { flags: '--force', describe: 'cli.opt.force' },
    ],
    load: () => import('../commands/init.ts'),
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
];
