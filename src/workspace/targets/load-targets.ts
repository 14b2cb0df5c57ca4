import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldKey } from '../../domain/fold-key.ts';
import { noTargetPlan, type Target, type TargetPlan } from '../../domain/target.ts';
import { UserError } from '../../messages/user-error.ts';
import { mistakeAt, mistakesError, type Mistake } from '../mistake.ts';
import { targetsFolder } from '../workspace-paths.ts';
import type { RawTarget, RawTargets } from './raw-target.ts';
import { rawTargetsOfCsv, rawTargetsOfYaml } from './raw-targets.ts';
import { toTarget, type TargetSetting } from './to-target.ts';

/** The files that hold the targets of a year, workspace-relative; more than one is a mistake of the clerk. */
export function targetFiles(root: string, year: number): string[] {
  const names = ['csv', 'yaml', 'yml'].map((ending) => `${targetsFolder}/${year}.${ending}`);
  return names.filter((name) => existsSync(join(root, name)));
}

/** The targets of a year; none is fine. Every mistake in them is said at once, each at its line and column. */
export function loadTargets(root: string, setting: Omit<TargetSetting, 'file'>): TargetPlan {
  const files = targetFiles(root, setting.year);
  if (files.length > 1) throw new UserError('workspace.targets-twice', { files });
  const [file] = files;
  if (file === undefined) return noTargetPlan;
  const bytes = readFileSync(join(root, file));
  const raw = file.endsWith('.csv') ? rawTargetsOfCsv(bytes) : rawTargetsOfYaml(bytes.toString('utf8'));
  const { plan, mistakes } = readTargets(raw, { ...setting, file });
  if (mistakes) throw mistakesError(file, mistakes);
  return plan;
}

/** Pure part: rows as typed to targets. Rows whose id starts with "VÍ DỤ" are examples and left aside. */
export function readTargets(
  raw: RawTargets,
  setting: TargetSetting,
): { plan: TargetPlan; mistakes: null } | { plan: null; mistakes: readonly Mistake[] } {
  if (raw.mistakes) return { plan: null, mistakes: raw.mistakes };
  const rows = raw.rows.filter((row) => !isExample(row));
  const mistakes: Mistake[] = [];
  const lines = new Map<string, number>();
  const targets: Target[] = [];
  for (const row of rows) {
    const key = foldKey(row.text.id);
    const line = lines.get(key);
    if (key !== '' && line !== undefined)
      mistakes.push(mistakeAt(row.place('id'), 'workspace.target-id-twice', { id: row.text.id, line }));
    else lines.set(key, row.line);
    const target = toTarget(row, setting, mistakes);
    if (target) targets.push(target);
  }
  if (mistakes.length > 0) return { plan: null, mistakes };
  return {
    plan: { file: setting.file, targets, examples: raw.rows.length - rows.length },
    mistakes: null,
  };
}

const isExample = ({ text }: RawTarget) => /^(ví dụ|vi du|example)/iu.test(text.id);
