import { basename } from 'node:path/posix';
import type { ObligationStatus } from '../domain/consolidation.ts';
import { compareDecimals, type Decimal } from '../domain/decimal.ts';
import type { Finding } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Waiver, WaiverOutcome, WaiverState } from '../domain/waiver.ts';

/** Waivers of a period and the day on which they are asked. */
export interface Waivers {
  all: readonly Waiver[];
  day: LocalDate;
}

/** The rule whose waiver lets a period be closed without a report. */
export const missingReport = 'C-EXP-001';

type Subject = Pick<Finding, 'code' | 'params'> & Partial<Finding>;

/**
 * Marks the open findings that a waiver lets pass. One that has grown past the ceiling, or whose waiver has expired, stays
 * open and says so.
 */
export function applyWaivers(findings: readonly Finding[], { all, day }: Waivers): readonly Finding[] {
  if (all.length === 0) return findings;
  const byCode = groupBy(all, (one) => one.code);
  return findings.map((finding) => {
    const own = byCode.get(finding.code);
    if (!own || finding.disposition !== 'open') return finding;
    const met = meets(own, finding, day);
    if (!met) return finding;
    const { waiver, state } = met;
    const disposition = state === 'waived' ? 'waived' : finding.disposition;
    return { ...finding, disposition, waiver: { line: waiver.line, state, document: waiver.document } };
  });
}

/** Marks the reports that may stay missing. */
export function excuseMissing(
  statuses: readonly ObligationStatus[],
  { all, day }: Waivers,
): ObligationStatus[] {
  const own = all.filter((one) => one.code === missingReport);
  return statuses.map((status) => {
    const { state, obligation, daysLate } = status;
    if (own.length === 0 || (state !== 'missing' && state !== 'unreadable')) return status;
    const subject = {
      code: missingReport,
      agency: obligation.agency,
      instance: obligation.id,
      params: { days: daysLate },
    };
    const met = meets(own, subject, day);
    return met?.state === 'waived' ? { ...status, waiver: met.waiver.line } : status;
  });
}

/** An unusable file whose report may stay missing holds nothing up: its blockers pass by that permission. */
export function excuseUnusable(
  findings: readonly Finding[],
  statuses: readonly ObligationStatus[],
  { all }: Waivers,
): readonly Finding[] {
  const excused = new Map(
    statuses.flatMap(({ file, waiver }) =>
      file !== undefined && waiver !== undefined ? [[file, waiver]] : [],
    ),
  );
  if (excused.size === 0) return findings;
  return findings.map((finding) => {
    const line = excused.get(finding.file ?? '');
    const waiver = all.find((one) => one.line === line);
    if (!waiver || finding.severity !== 'blocker' || finding.disposition !== 'open') return finding;
    const used = { line: waiver.line, state: 'waived', document: waiver.document } as const;
    return { ...finding, disposition: 'waived', waiver: used };
  });
}

/** What became of each waiver. */
export function waiverOutcomes(
  { all }: Waivers,
  findings: readonly Finding[],
  statuses: readonly ObligationStatus[],
): WaiverOutcome[] {
  const met = groupBy(
    findings.flatMap((one) => one.waiver ?? []),
    (one) => one.line,
  );
  const excused = groupBy(statuses, (one) => one.waiver);
  return all.map((waiver) => {
    const found = met.get(waiver.line) ?? [];
    const passed = Math.max(
      found.filter((one) => one.state === 'waived').length,
      excused.get(waiver.line)?.length ?? 0,
    );
    const state = passed > 0 ? 'waived' : (found[0]?.state ?? 'unused');
    return { waiver, state: found.find((one) => one.state !== 'waived')?.state ?? state, passed };
  });
}

/** The waiver that lets a finding pass; else one that is about it but does not. */
function meets(
  waivers: readonly Waiver[],
  subject: Subject,
  day: LocalDate,
): { waiver: Waiver; state: WaiverState } | undefined {
  const about = waivers
    .filter((one) => isAbout(one, subject))
    .map((waiver) => ({ waiver, state: stateOf(waiver, subject, day) }));
  return about.find((one) => one.state === 'waived') ?? about[0];
}

function isAbout({ agency, target }: Waiver, subject: Subject): boolean {
  if (agency !== (subject.agency ?? null)) return false;
  if (target === '') return true;
  const { indicator, instance, sheet, cell, file, obligation } = subject;
  const names = [
    indicator,
    instance,
    ...(sheet !== undefined && cell !== undefined ? [`${sheet}!${cell}`] : []),
    ...(file === undefined ? [] : [file, basename(file)]),
    // `STP` for the report of that lead, `unit` for the one that every agency owes.
    /\/(?:field-lead-)?(.+)$/.exec(obligation ?? instance ?? '')?.[1],
  ];
  return names.some((name) => name !== undefined && same(name) === same(target));
}

/** A permission is never given by resemblance. */
const same = (text: string) => text.normalize('NFC').trim().toLowerCase();

function stateOf({ ceiling, expires }: Waiver, subject: Subject, day: LocalDate): WaiverState {
  // Nothing of such a file counts: no permission makes a figure out of it.
  if (subject.severity === 'blocker') return 'blocker';
  if (expires !== undefined && day > expires) return 'expired';
  if (ceiling === undefined) return 'waived';
  const size = sizeOf(subject);
  if (size === undefined) return 'unmeasured';
  return compareDecimals(size, ceiling) > 0 ? 'exceeded' : 'waived';
}

/** How large a finding is: its difference, the value that it found, or its days. */
function sizeOf({ difference, observed, params }: Subject): Decimal | undefined {
  const found = [difference, observed, params['days']].map((one) => String(one ?? ''));
  return found.find((one) => /^-?\d+(?:\.\d+)?$/.test(one))?.replace(/^-/, '');
}
