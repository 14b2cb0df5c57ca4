import type { Edition } from '../../domain/edition.ts';
import type { Target, TargetShape, TargetSubject } from '../../domain/target.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import type { NameFinder } from './name-finder.ts';
import type { RawTarget } from './raw-target.ts';
import { shapeWord } from './shape-words.ts';
import { targetColumns } from './target-columns.ts';
import { nameOf, numberAt, toGoal } from './to-goal.ts';

/** What a row is read against. */
export interface TargetSetting {
  edition: Edition;
  names: NameFinder;
  year: number;
  file: string;
}

/** One row as a target; undefined where a mistake keeps it from being one. */
export function toTarget(raw: RawTarget, setting: TargetSetting, mistakes: Mistake[]): Target | undefined {
  const { text, place } = raw;
  const { names } = setting;
  const before = mistakes.length;
  for (const { key, required } of targetColumns)
    if (required && text[key] === '')
      mistakes.push(mistakeAt(place(key), 'workspace.table-cell-empty', { column: nameOf(key) }));
  const goal = toGoal(raw, mistakes);
  const subject = text.subject === '' ? undefined : names.subject(text.subject);
  if (subject && subject.found === undefined)
    mistakes.push(
      mistakeAt(place('subject'), 'workspace.target-subject', {
        text: text.subject,
        nearest: subject.nearest,
      }),
    );
  const scope = names.scope(text.scope);
  if (scope.found === undefined)
    mistakes.push(
      mistakeAt(place('scope'), 'workspace.target-scope', { text: text.scope, nearest: scope.nearest }),
    );
  const share = subject?.found && goal ? toShare(raw, subject.found, goal, setting, mistakes) : undefined;
  if (subject?.found && goal && scope.found) fit(raw, subject.found, goal, scope.found, setting, mistakes);
  const planned =
    text.planned === '' ? undefined : indicatorAt(raw, 'planned', text.planned, names, mistakes);
  const base = numberAt(raw, 'base', mistakes);
  const measured = yearAt(raw, mistakes);
  if (mistakes.length > before || !goal || !subject?.found || !scope.found) return undefined;
  const optional = { unit: text.unit, denominator: text.denominator, note: text.note };
  return {
    id: text.id,
    year: setting.year,
    text: text.text,
    subject: subject.found,
    scope: scope.found.scope,
    ...(scope.found.each ? { each: true } : {}),
    goal,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    ...(share ? { share } : {}),
    ...(measured === undefined ? {} : { measured }),
    ...(base === undefined ? {} : { planBase: base }),
    ...(planned === undefined ? {} : { planned }),
    ...(text.owner === '' ? {} : ownerOf(text.owner, names)),
    basis: text.basis,
    file: setting.file,
    line: raw.line,
  };
}

/** An agency by its code, so that reports print its name; anything else as it was typed, and noted. */
function ownerOf(text: string, names: NameFinder): Pick<Target, 'owner' | 'unknownOwner'> {
  const { found, ...near } = names.agency(text);
  if (found !== undefined) return { owner: found };
  const parts = text.split(/\s*;\s*/u).filter((one) => one !== '');
  // Groups, tiers and several agencies may answer for a target too.
  const isKnown = (name: string) => names.scope(name.replace(/^các /iu, '')).found !== undefined;
  if (parts.every(isKnown)) return { owner: text };
  return {
    owner: text,
    unknownOwner: 'nearest' in near && near.nearest !== undefined ? { nearest: near.nearest } : {},
  };
}

/** What a shape asks of its subject and scope. */
function fit(
  { place }: RawTarget,
  subject: TargetSubject,
  { shape }: TargetShape,
  { scope, each }: { scope: Target['scope']; each: boolean },
  { edition }: TargetSetting,
  mistakes: Mistake[],
): void {
  const word = shapeWord(shape);
  if ('index' in subject) {
    const isWide = scope.type === 'group' || scope.type === 'level';
    if (shape === 'all-units')
      mistakes.push(mistakeAt(place('subject'), 'workspace.target-needs-indicator', { shape: word }));
    else if ((isWide && !each) || (shape === 'share-in-band' && (each || scope.type !== 'total')))
      mistakes.push(mistakeAt(place('scope'), 'workspace.target-index-scope', undefined));
    return;
  }
  const indicator = edition.indicators.get(subject.indicator)!;
  const isRank = shape === 'rank-ceiling' || shape === 'rank-improvement';
  if (shape === 'share-in-band')
    mistakes.push(mistakeAt(place('subject'), 'workspace.target-needs-index', { shape: word }));
  else if (isRank && indicator.valueKind !== 'rank')
    mistakes.push(mistakeAt(place('subject'), 'workspace.target-needs-rank', { shape: word }));
  else if (shape !== 'all-units' && (indicator.kind === 'text' || indicator.kind === 'list'))
    mistakes.push(
      mistakeAt(place('subject'), 'workspace.target-text-indicator', { code: subject.indicator }),
    );
}

/**
 * What a share is taken of. A count with a bound in per cent and no denominator is open; so is what says "chưa rõ", or
 * names several.
 */
function toShare(
  raw: RawTarget,
  subject: TargetSubject,
  { shape }: TargetShape,
  { edition, names }: TargetSetting,
  mistakes: Mistake[],
): Target['share'] {
  const { text, place } = raw;
  const typed = text.denominator;
  const isOpen = ['chưa rõ', 'chưa xác định', 'open', 'unknown'].includes(foldKey(typed)) || typed === '?';
  const codes = isOpen ? [] : typed.split(/\s*;\s*|\s+(?:hoặc|or)\s+/iu).filter((one) => one !== '');
  const isBound = ['at-least', 'more-than', 'at-most', 'less-than'].includes(shape);
  const indicator = 'indicator' in subject ? edition.indicators.get(subject.indicator)! : undefined;
  if (typed !== '' && (!indicator || !isBound)) {
    mistakes.push(
      mistakeAt(place('denominator'), 'workspace.target-cell-unused', {
        column: nameOf('denominator'),
        shape: shapeWord(shape),
      }),
    );
    return undefined;
  }
  if (!indicator || !isBound) return undefined;
  if (codes.length > 0 && indicator.valueKind === 'percent') {
    const { code } = indicator;
    mistakes.push(mistakeAt(place('denominator'), 'workspace.target-ratio-denominator', { code }));
    return undefined;
  }
  const found = codes.flatMap((one) => indicatorAt(raw, 'denominator', one, names, mistakes) ?? []);
  if (isOpen || found.length > 1) return { open: found };
  if (found.length === 1) return { of: found[0]! };
  const inPercent = text.unit.trim() === '%' || text.value.trim().endsWith('%');
  return inPercent && codes.length === 0 && indicator.valueKind !== 'percent' ? { open: [] } : undefined;
}

function indicatorAt(
  { place }: RawTarget,
  key: 'denominator' | 'planned',
  text: string,
  names: NameFinder,
  mistakes: Mistake[],
): string | undefined {
  const one = names.indicator(text);
  if (one.found === undefined)
    mistakes.push(
      mistakeAt(place(key), 'workspace.target-indicator', {
        column: nameOf(key),
        text,
        nearest: one.nearest,
      }),
    );
  return one.found;
}

function yearAt({ text, place }: RawTarget, mistakes: Mistake[]): number | undefined {
  if (text.measured === '') return undefined;
  if (/^20\d\d$/.test(text.measured)) return Number(text.measured);
  mistakes.push(
    mistakeAt(place('measured'), 'workspace.target-year', {
      column: nameOf('measured'),
      text: text.measured,
    }),
  );
  return undefined;
}
