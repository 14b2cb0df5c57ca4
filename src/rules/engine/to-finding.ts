import { createHash } from 'node:crypto';
import type { Finding, Params, Severity } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Rule, RuleResult } from '../rule.ts';

/** Whose finding it is: what the fingerprint and the report need to know beside the result. */
export interface FindingOwner {
  agency?: string | undefined;
  file?: string | undefined;
  obligation?: string | undefined;
  form?: Form | null;
  period: string;
  submission?: Submission;
}

/** A failed result as a finding. Trial rules only inform. */
export function toFinding(rule: Rule, result: RuleResult, owner: FindingOwner): Finding {
  const severity = rule.status === 'trial' ? 'info' : (result.severity ?? rule.severity);
  const agency = result.agency ?? owner.agency;
  const file = result.file ?? fileOf(result, owner) ?? owner.file;
  const params = clippedParams(paramsOf(result, owner.form));
  return {
    code: rule.code,
    ...(result.instance === undefined ? {} : { instance: result.instance }),
    severity,
    disposition: isExplained(severity, result, params, owner.submission) ? 'explained' : 'open',
    ...(agency === undefined ? {} : { agency }),
    ...(owner.obligation === undefined ? {} : { obligation: owner.obligation }),
    ...(file === undefined ? {} : { file }),
    ...(result.sheet === undefined ? {} : { sheet: result.sheet }),
    ...(result.cell === undefined ? {} : { cell: result.cell }),
    ...(result.indicator === undefined ? {} : { indicator: result.indicator }),
    ...(result.observed === undefined ? {} : { observed: clipped(result.observed) }),
    ...(result.expected === undefined ? {} : { expected: clipped(result.expected) }),
    ...(result.difference === undefined ? {} : { difference: result.difference }),
    params,
    figures: figuresOf(severity, result),
    ...(result.causes === undefined || result.causes.length === 0 ? {} : { causes: result.causes }),
    fingerprint: fingerprintOf([
      rule.code,
      result.instance ?? '',
      agency ?? file ?? '',
      owner.form?.id ?? '',
      owner.period,
      result.indicator ?? '',
    ]),
  };
}

/** Where several files make one submission, a figure's finding speaks of the file that the figure stands in. */
function fileOf({ indicator }: RuleResult, { submission }: FindingOwner): string | undefined {
  return indicator === undefined ? undefined : submission?.observations.get(indicator)?.cell?.file;
}

/** 16 hex characters of SHA-256 over what stays the same when rows move. */
export function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16);
}

/** What a finding quotes is read by people; a cell may hold a novel. */
const longestQuote = 1_000;
const longestList = 100;

function clipped(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

function clippedParams(params: Params): Params {
  const isLong = (value: Params[string]) =>
    typeof value === 'string'
      ? value.length > longestQuote
      : Array.isArray(value) &&
        (value.length > longestList || value.some((one) => one.length > longestQuote));
  if (!Object.values(params).some(isLong)) return params;
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, clippedValue(value)]));
}

function clippedValue(value: Params[string]): Params[string] {
  if (typeof value === 'string') return clipped(value);
  if (!Array.isArray(value)) return value;
  const list = (value as readonly string[]).slice(0, longestList).map(clipped);
  return value.length > longestList ? [...list, '…'] : list;
}

/** The indicator's label travels with the parameters, so that a finding can be worded without its form. */
function paramsOf(result: RuleResult, form: Form | null | undefined): Params {
  const indicator =
    result.indicator === undefined ? undefined : form?.fields.get(result.indicator)?.indicator;
  if (!indicator) return result.params ?? {};
  return { label: indicator.label.vi, labelEn: indicator.label.en, ...result.params };
}

/** What stays out of the totals: nothing for warnings, everything for a blocker. */
function figuresOf(severity: Severity, { figures, indicator }: RuleResult): readonly string[] {
  if (severity === 'blocker') return ['*'];
  if (severity !== 'error') return [];
  return figures ?? (indicator === undefined ? [] : [indicator]);
}

/** A warning is explained by a note beside the figure, or beside another operand of the same clause. */
function isExplained(
  severity: Severity,
  { indicator }: RuleResult,
  params: Params,
  submission: Submission | undefined,
): boolean {
  if (severity !== 'warning' || !submission || indicator === undefined) return false;
  const codes = Array.isArray(params['codes']) ? (params['codes'] as readonly string[]) : [];
  return [indicator, ...codes].some((code) => (submission.observations.get(code)?.note ?? '').trim() !== '');
}
