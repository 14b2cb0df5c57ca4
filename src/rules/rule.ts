import type { Agency, Register } from '../domain/agency.ts';
import type { Consolidation, ObligationStatus } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Finding, LikelyCause, Outcome, Params, Severity } from '../domain/finding.ts';
import type { Form, LeadGap } from '../domain/form.ts';
import type { History, PeriodRecord } from '../domain/history.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { PlausibilitySettings } from '../domain/plausibility.ts';
import type { Period } from '../domain/period.ts';
import type { Submission } from '../domain/submission.ts';
import type { ContinuityOf } from '../domain/succession.ts';
import type { YearView } from '../domain/year-view.ts';

/** What a rule found in one place. A rule says all its outcomes, passes included, so that "not run" is visible. */
export interface RuleResult {
  outcome: Outcome;
  instance?: string;
  /** Overrides the rule's severity where the definition softens it (`warn:`). */
  severity?: Severity;
  sheet?: string;
  cell?: string;
  indicator?: string;
  observed?: string;
  expected?: string;
  difference?: Decimal;
  params?: Params;
  /** See `Finding.causes`. */
  causes?: readonly LikelyCause[];
  /** See `Finding.figures`. */
  figures?: readonly string[];
  /** Inputs that a `not-evaluated` lacked. */
  missing?: readonly string[];
  /** Collection rules only: whom and what it is about. */
  agency?: string;
  file?: string;
}

/** What a rule may look at when it judges one submission. */
export interface SubmissionContext {
  submission: Submission;
  /** The form it was read as; rules with `needs: 'form'` are skipped where it is null. */
  form: Form | null;
  agency: Agency | null;
  register: Register;
  period: Period;
  /**
   * What its agency reported a period earlier, by indicator code or by the dimension of a table's cell
   * (`II.06:Đất đai/3`); absent where that is not known.
   */
  previous?: ReadonlyMap<string, Decimal>;
}

/** A line of the record of receipts that fits no file; `record` is workspace-relative. */
export interface UnmatchedReceipt {
  record: string;
  line: number;
  file: string;
  /** Name of a file that it was probably meant for. */
  nearest?: string;
}

/** What the ledger of a period says about itself and about what lies in the inbox. */
export interface LedgerFacts {
  /** Workspace-relative. */
  file: string;
  /** The first line that is not sound: it and all after it are not believed. */
  trouble: { kind: string; line: number } | null;
  /** Files of the inbox whose content the ledger knows, of all. */
  recorded: number;
  files: number;
  /** Files whose content is another than the one that was entered. */
  changed: readonly string[];
  /** Entered, but not in the inbox any more. */
  gone: readonly string[];
  /** Files whose day is another in the table of receipts, with the line of the table. */
  contradicted: readonly { file: string; ledger: LocalDate; table: LocalDate; line: number }[];
}

/** A deadline that leaves no working day after the cutoff; with `missingCalendar` that cannot be told. */
export interface TightDeadline {
  sender: string;
  deadline: LocalDate;
  cutoff: LocalDate;
  missingCalendar?: number;
}

/** A later file that does not count because it is worse, or an accepted one that counts although it is. */
export interface WorseFile {
  obligation: string;
  agency: string | null;
  /** The file that counts. */
  file: string;
  /** The file that does not, for one that was kept out; the reason given, for one that was accepted. */
  other?: string;
  reason?: string;
  /** It cannot even be read as a form. */
  unreadable: boolean;
  /** It is the form of this other period. */
  otherPeriod?: string;
  worse: readonly { what: string; now: number; before: number }[];
}

/** Where an agency's figure would usually lie, judged by the agencies of its level and group in this period. */
export interface PeerStanding {
  /** Agencies that have the figure, itself included. */
  count: number;
  /** What an agency of its size usually reports, and how far its peers are spread around that (1.4826 × MAD). */
  usual: Decimal;
  spread: Decimal;
}

/** The same figures of the agencies of the same level and group in this period. */
export interface Peers {
  /** Undefined where nobody of the group has the figure. */
  of(indicator: string, agency: string): PeerStanding | undefined;
}

/** An earlier file for the same obligation, with what the rules said about it. */
export interface EarlierAttempt {
  submission: Submission;
  findings: readonly Finding[];
}

/** What a rule may look at when it judges one submission beside earlier periods, versions and its peers. */
export interface HistoryContext extends SubmissionContext {
  form: Form;
  agency: Agency;
  history: History;
  continuity: ContinuityOf;
  /** Absent where single files were named: then nobody knows the others. */
  peers?: Peers;
  /** The latest frozen snapshot of this very period, where there is one. */
  frozen?: PeriodRecord;
  /** Files that this one replaced, oldest first. */
  earlier: readonly EarlierAttempt[];
  /** What the rules say about the submission alone. */
  findings: readonly Finding[];
  plausibility: PlausibilitySettings;
}

/** What a rule may look at when it judges the consolidated figures of a period. */
export interface ConsolidationContext {
  consolidation: Consolidation;
  register: Register;
  history: History;
  continuity: ContinuityOf;
  year: YearView;
  today: LocalDate;
}

/** What a rule may look at when it judges the period's collection as a whole. */
export interface CollectionContext {
  period: Period;
  register: Register;
  obligations: readonly ObligationStatus[];
  submissions: readonly Submission[];
  /** Files that answer one obligation, the effective one first. */
  duplicates: ReadonlyMap<string, readonly Submission[]>;
  /** Why the effective one counts, by obligation: a word that C-DUP-001 knows. */
  duplicateReasons?: ReadonlyMap<string, string>;
  /** Lines of the record of receipts that fit no file. */
  unmatchedReceipts?: readonly UnmatchedReceipt[];
  /** The ledger of the period, where there is one. */
  ledger?: LedgerFacts;
  /** Later files that are worse than the ones that count. */
  keptOut?: readonly WorseFile[];
  /** Files that count although they are worse, because somebody accepted them. */
  accepted?: readonly WorseFile[];
  tightDeadlines?: readonly TightDeadline[];
  /** Leads of the edition that no agency holds, with the figures that stay empty for it. */
  leadsWithoutAgency?: readonly LeadGap[];
  /** From how many equal cells on a copy is suspected; the usual settings where absent. */
  plausibility?: PlausibilitySettings;
  today: LocalDate;
}

/** The words of a rule in one language. `message` says what was found, `fix` what to do. */
export interface RuleWords {
  title: string;
  /** Why the rule exists, for `cchc rules CODE`. */
  reason: string;
  /** One good and one bad example, in words. */
  good: string;
  bad: string;
  message: (p: Params) => string;
  fix: (p: Params) => string;
}

interface RuleHead {
  /** `L1-SUM-001`: never reused, never renumbered. */
  code: string;
  severity: Severity;
  status: 'trial' | 'active' | 'deprecated' | 'deactivated';
  since: string;
  /** Case of the domain handbook that it implements (`X-01`, `N-05`) or the legal text it rests on. */
  basis: readonly string[];
  words: { vi: RuleWords; en: RuleWords };
}

export interface SubmissionRule extends RuleHead {
  on: 'submission';
  /** `file`: runs on every file; `form`: only where the form was recognised. */
  needs: 'file' | 'form';
  check(context: SubmissionContext): Iterable<RuleResult>;
}

export interface CollectionRule extends RuleHead {
  on: 'collection';
  check(context: CollectionContext): Iterable<RuleResult>;
}

/** Level 2: runs on the submission that counts for its obligation. */
export interface HistoryRule extends RuleHead {
  on: 'history';
  check(context: HistoryContext): Iterable<RuleResult>;
}

/** Level 3 and 4: runs on the consolidated figures. What it finds keeps nothing out of them. */
export interface ConsolidationRule extends RuleHead {
  on: 'consolidation';
  check(context: ConsolidationContext): Iterable<RuleResult>;
}

export type Rule = SubmissionRule | CollectionRule | HistoryRule | ConsolidationRule;
