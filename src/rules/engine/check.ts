import type { Finding, NotEvaluated, Outcome } from '../../domain/finding.ts';
import { UserError } from '../../messages/user-error.ts';
import { allRules } from '../register.ts';
import type {
  CollectionContext,
  CollectionRule,
  ConsolidationContext,
  ConsolidationRule,
  HistoryContext,
  HistoryRule,
  Rule,
  RuleResult,
  SubmissionContext,
  SubmissionRule,
} from '../rule.ts';
import { eInt001 } from './e-int-001-rule-crashed.ts';
import { eInt002, tooMany } from './e-int-002-too-many.ts';
import { sortFindings } from './finding-order.ts';
import { fingerprintOf, toFinding, type FindingOwner } from './to-finding.ts';

/** What a run of rules found, what it could not decide, and how often each outcome came. */
export interface CheckResult {
  findings: readonly Finding[];
  notEvaluated: readonly NotEvaluated[];
  counts: Readonly<Record<Outcome, number>>;
}

/** Runs the rules that look at one submission. A rule that throws becomes E-INT-001, the others run on. */
export function checkSubmission(context: SubmissionContext, rules: readonly Rule[] = allRules): CheckResult {
  const { submission, form, period } = context;
  const owner: FindingOwner = {
    agency: submission.agency ?? undefined,
    obligation: submission.obligation ?? undefined,
    file: submission.received.file,
    form,
    period: period.id,
    submission,
  };
  const own = rules.filter(
    (one): one is SubmissionRule =>
      one.on === 'submission' && isRun(one) && (one.needs === 'file' || form !== null),
  );
  const run = gather(own, owner, (rule) => rule.check(context));
  // Without a form nothing inside the file can be judged: the rules that were skipped stay visible.
  if (form === null) {
    for (const rule of rules) {
      if (rule.on === 'submission' && isRun(rule) && rule.needs === 'form') skip(run, rule, owner);
    }
  }
  return { ...run, findings: sortFindings(run.findings, form, submission) };
}

/** Runs the rules that look at a submission beside earlier periods, earlier versions and its peers. */
export function checkHistory(context: HistoryContext, rules: readonly Rule[] = allRules): CheckResult {
  const { submission, form, period } = context;
  const owner: FindingOwner = {
    agency: submission.agency ?? undefined,
    obligation: submission.obligation ?? undefined,
    file: submission.received.file,
    form,
    period: period.id,
    submission,
  };
  const own = rules.filter((one): one is HistoryRule => one.on === 'history' && isRun(one));
  const run = gather(own, owner, (rule) => rule.check(context));
  return { ...run, findings: sortFindings(run.findings, form, submission) };
}

/** Runs the rules that look at the consolidated figures. */
export function checkConsolidation(
  context: ConsolidationContext,
  rules: readonly Rule[] = allRules,
): CheckResult {
  const own = rules.filter((one): one is ConsolidationRule => one.on === 'consolidation' && isRun(one));
  const owner = { period: context.consolidation.period.id };
  const run = gather(own, owner, (rule) => rule.check(context));
  return { ...run, findings: sortFindings(run.findings, null) };
}

/** Runs the rules that look at the period's collection as a whole. */
export function checkCollection(context: CollectionContext, rules: readonly Rule[] = allRules): CheckResult {
  const own = rules.filter((one): one is CollectionRule => one.on === 'collection' && isRun(one));
  const run = gather(own, { period: context.period.id }, (rule) => rule.check(context));
  return { ...run, findings: sortFindings(run.findings, null) };
}

interface Run {
  findings: Finding[];
  notEvaluated: NotEvaluated[];
  counts: Record<Outcome, number>;
}

function gather<R extends Rule>(
  rules: readonly R[],
  owner: FindingOwner,
  check: (rule: R) => Iterable<RuleResult>,
): Run {
  const run: Run = {
    findings: [],
    notEvaluated: [],
    counts: { pass: 0, fail: 0, 'not-evaluated': 0, 'not-applicable': 0, 'rule-error': 0 },
  };
  const seen = new Map<string, number>();
  for (const rule of rules) {
    const results = outcomesOf(rule, check);
    const { kept, rest } = owner.file === undefined ? { kept: results } : tooMany(rule.code, results);
    for (const result of kept) {
      run.counts[result.outcome] += 1;
      if (result.outcome === 'not-evaluated') run.notEvaluated.push(toNotEvaluated(rule, result, owner));
      if (result.outcome === 'fail') run.findings.push(unique(toFinding(rule, result, owner), seen));
      if (result.outcome === 'rule-error') run.findings.push(unique(toFinding(eInt001, result, owner), seen));
    }
    if (rest) {
      const severity = rest.severity ?? (rule.status === 'trial' ? 'info' : rule.severity);
      run.counts.fail += rest.params!['more'] as number;
      run.findings.push(unique(toFinding(eInt002, { ...rest, severity }, owner), seen));
    }
  }
  return run;
}

/** All outcomes of a rule; if it throws, what it said before is kept and the crash added. */
function outcomesOf<R extends Rule>(rule: R, check: (rule: R) => Iterable<RuleResult>): RuleResult[] {
  const results: RuleResult[] = [];
  try {
    for (const one of check(rule)) results.push(one);
  } catch (error) {
    // What the rule stands on is broken and a person has to mend it: no finding, and no bug of the rule.
    if (error instanceof UserError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    results.push({
      outcome: 'rule-error',
      instance: rule.code,
      params: { rule: rule.code, error: said },
      figures: [],
    });
  }
  return results;
}

function toNotEvaluated(rule: Rule, result: RuleResult, owner: FindingOwner): NotEvaluated {
  const agency = result.agency ?? owner.agency;
  const file = result.file ?? owner.file;
  return {
    code: rule.code,
    ...(result.instance === undefined ? {} : { instance: result.instance }),
    ...(agency === undefined ? {} : { agency }),
    ...(file === undefined ? {} : { file }),
    missing: result.missing ?? [],
  };
}

function skip(run: Run, rule: Rule, owner: FindingOwner): void {
  run.counts['not-evaluated'] += 1;
  run.notEvaluated.push(toNotEvaluated(rule, { outcome: 'not-evaluated', missing: ['form'] }, owner));
}

/** Two findings of one instance (two rows of a list) keep different fingerprints. */
function unique(finding: Finding, seen: Map<string, number>): Finding {
  const count = (seen.get(finding.fingerprint) ?? 0) + 1;
  seen.set(finding.fingerprint, count);
  if (count === 1) return finding;
  return { ...finding, fingerprint: fingerprintOf([finding.fingerprint, String(count)]) };
}

function isRun(rule: Rule): boolean {
  return rule.status !== 'deactivated';
}
