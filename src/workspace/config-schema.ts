import { z } from 'zod';
import {
  openErrorPolicies,
  printedSources,
  type OpenErrorPolicy,
  type PrintedSource,
} from '../domain/consolidation.ts';
import {
  deadlineKinds,
  type DeadlineRule,
  type DeadlinesByKind,
  type SenderDeadlines,
} from '../domain/deadline.ts';
import { decimalOfDouble } from '../domain/decimal.ts';
import { issuerLevels, type IssuerLevel } from '../domain/edition.ts';
import { usualIndexTolerance } from '../domain/index-result.ts';
import { usualPlausibility, type PlausibilitySettings } from '../domain/plausibility.ts';
import type { ReportPeriods } from '../domain/report-periods.ts';
import { letterSchema, type LetterConfig } from './config-letter.ts';
import { periodKeys, periodsOf, periodsSchema, type PeriodComplaint } from './config-periods.ts';
import { isSymbol, signer, type Signer, type SigningComplaint } from './config-signing.ts';

/** What a lone dash in a number cell of an optional figure means. */
const dashMeanings = ['missing', 'zero', 'not-applicable'] as const;
type DashMeaning = (typeof dashMeanings)[number];

/** Senders with a deadline of their own. */
const senderClasses = ['commune', 'district', 'department', 'fieldLead'] as const;
export type SenderClass = (typeof senderClasses)[number];

/** The content of `cchc.yaml`, after defaults. */
export interface WorkspaceConfig {
  /** Tier of the body whose report this is; its edition is made for the same one. */
  level: IssuerLevel;
  /** The locality as in running text: `tỉnh …`, `huyện …`. */
  province: string;
  /** Name of the issuing agency and of the one above it (empty for a UBND); the report sets them in capitals. */
  issuingAgency: string;
  superiorAgency: string;
  /** Number symbol of the report: `BC-SNV`. */
  documentSymbol: string;
  place: string;
  /** Lines above the signature, `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`; the name may stay empty. */
  signer: Signer;
  /** Higher bodies after "Kính gửi". */
  addressees: string[];
  recipients: string[];
  /** Documents that the duty to report rests on: "Căn cứ" of the report, the opening of a letter. */
  legalBases: string[];
  letter: LetterConfig;
  edition: string;
  timeZone: 'Asia/Ho_Chi_Minh';
  deadlines: Record<SenderClass, SenderDeadlines>;
  /** The usual four reports and those that `periods` adds. */
  periods: ReportPeriods;
  /** A district's workbook holds its communes' figures already (XU-03). */
  districtIncludesCommunes: boolean;
  /** Agencies that ended in the last so many days of a window are still asked themselves. */
  askEndedWithinDays: number;
  dash: DashMeaning;
  onOpenErrors: OpenErrorPolicy;
  /** Which figure is printed where a field lead and the units report the same thing. */
  leadFigure: PrintedSource;
  /** How much of what every agency has the Word report prints. */
  report: {
    textsPerSection: number;
    rowsPerTable: number;
    /** Texts that speak for a section in the body. */
    textsInBody: number;
    /** Size of what a rate is taken of, from which on agencies are told side by side. */
    leastDenominator: number;
    /** Footnotes on figures for which agencies are missing. */
    coverageMarks: boolean;
  };
  /** Points by which a published index may differ from the sum of its parts (XU-08). */
  indexTolerance: number;
  /** From where on a change is worth asking about. */
  plausibility: PlausibilitySettings;
}

/** Keys of our own complaints; `yaml-mistakes.ts` has their sentences. */
export type CustomComplaint =
  | 'deadline-form'
  | 'deadline-kinds'
  | SigningComplaint
  | 'document-symbol'
  | 'letter-symbol'
  | 'edition-name'
  | 'blank'
  | PeriodComplaint;

const complain = (complaint: CustomComplaint) => ({ params: { complaint } });

const text = z.string().refine((value) => value.trim() !== '', complain('blank'));

const ruleShape = {
  // Up to 28: a day that every month has.
  dayOfLastMonth: z.int().min(1).max(28).optional(),
  monthsBefore: z.int().min(0).max(11).optional(),
  before: z.boolean().optional(),
  onNonWorkingDay: z.enum(['keep', 'next', 'previous']).optional(),
  workingDaysAfterCutoff: z.int().min(1).max(60).optional(),
};
const ruleObject = z.strictObject(ruleShape);

/** Exactly one of the two forms, with nothing that belongs to the other. */
function isOneForm(rule: z.output<typeof ruleObject>): boolean {
  const { dayOfLastMonth, workingDaysAfterCutoff, ...rest } = rule;
  if (workingDaysAfterCutoff === undefined) return dayOfLastMonth !== undefined;
  return dayOfLastMonth === undefined && Object.values(rest).every((one) => one === undefined);
}

const kindRule = ruleObject
  .refine(isOneForm, complain('deadline-form'))
  .transform((rule) => rule as DeadlineRule)
  .optional();
const kindKeys = [...deadlineKinds, 'default'] as const;
const kindShape = Object.fromEntries(kindKeys.map((kind) => [kind, kindRule])) as Record<
  (typeof kindKeys)[number],
  typeof kindRule
>;

/** One rule for every period, or rules by kind of period: both in one object, so that a mistake has its own place. */
const deadline = z
  .strictObject({ ...ruleShape, ...kindShape })
  .refine(
    (rule) => !kindKeys.some((kind) => rule[kind]) || !Object.keys(ruleShape).some((key) => key in rule),
    complain('deadline-kinds'),
  )
  .refine((rule) => kindKeys.some((kind) => rule[kind]) || isOneForm(rule), complain('deadline-form'))
  .transform((rule) => rule as DeadlineRule | DeadlinesByKind);

/** Proposal of this program (derived; no issued text sets a chain below the province): see the comments of the file. */
export const proposedDeadlines: Readonly<Record<SenderClass, DeadlineRule>> = {
  commune: { dayOfLastMonth: 15, onNonWorkingDay: 'keep' },
  district: { dayOfLastMonth: 15, onNonWorkingDay: 'keep' },
  department: { dayOfLastMonth: 16, onNonWorkingDay: 'keep' },
  fieldLead: { dayOfLastMonth: 17, onNonWorkingDay: 'keep' },
};

/** More than the agencies of a province, less than Word can bear. */
const usualPrinted = {
  textsPerSection: 120,
  rowsPerTable: 500,
  textsInBody: 3,
  leastDenominator: 30,
  coverageMarks: true,
};
const printed = z.int().min(1).max(5000);

/** An exact decimal of the settings: as short as it was written. */
const decimal = (least: number, most: number, usual: string) =>
  z
    .number()
    .min(least)
    .max(most)
    .transform((value) => decimalOfDouble(value))
    .default(usual);
const wholeNumber = (least: number, usual: number) => z.int().min(least).max(100_000).default(usual);

const plausibility = z.strictObject({
  factor: decimal(2, 1000, usualPlausibility.factor),
  atLeast: decimal(0, 1_000_000_000, usualPlausibility.atLeast),
  nineMonthFlows: wholeNumber(2, usualPlausibility.nineMonthFlows),
  nineMonthShare: decimal(0.1, 1, usualPlausibility.nineMonthShare),
  modifiedZ: decimal(2, 1000, usualPlausibility.modifiedZ),
  fewestPeers: wholeNumber(4, usualPlausibility.fewestPeers),
  fewestPeriods: wholeNumber(3, usualPlausibility.fewestPeriods),
  copiedCells: wholeNumber(4, usualPlausibility.copiedCells),
});

/** Shape of `cchc.yaml`. */
export const configSchema = z.strictObject({
  level: z.enum(issuerLevels).default('province'),
  province: text,
  issuingAgency: text,
  superiorAgency: z.string(),
  documentSymbol: text.refine(isSymbol, complain('document-symbol')).default('BC-SNV'),
  place: text,
  signer: signer.default({ lines: ['GIÁM ĐỐC'], name: '' }),
  addressees: z.array(text).default([]),
  recipients: z.array(text).default([]),
  legalBases: z.array(text).default([]),
  letter: letterSchema.prefault({}),
  edition: z.string().refine((id) => /^[a-z0-9][a-z0-9._-]*$/i.test(id), complain('edition-name')),
  timeZone: z.literal('Asia/Ho_Chi_Minh').default('Asia/Ho_Chi_Minh'),
  deadlines: z
    .strictObject({
      commune: deadline.default(proposedDeadlines.commune),
      district: deadline.default(proposedDeadlines.district),
      department: deadline.default(proposedDeadlines.department),
      fieldLead: deadline.default(proposedDeadlines.fieldLead),
    })
    .default({ ...proposedDeadlines }),
  periods: periodsSchema.prefault([]).transform(periodsOf),
  districtIncludesCommunes: z.boolean().default(true),
  askEndedWithinDays: z.int().min(0).max(366).default(0),
  dash: z.enum(dashMeanings).default('missing'),
  onOpenErrors: z.enum(openErrorPolicies).default('exclude-figure'),
  leadFigure: z.enum(printedSources).default('lead'),
  report: z
    .strictObject({
      textsPerSection: printed.default(usualPrinted.textsPerSection),
      rowsPerTable: printed.default(usualPrinted.rowsPerTable),
      textsInBody: printed.default(usualPrinted.textsInBody),
      leastDenominator: z.int().min(1).max(1_000_000).default(usualPrinted.leastDenominator),
      coverageMarks: z.boolean().default(usualPrinted.coverageMarks),
    })
    .default({ ...usualPrinted }),
  indexTolerance: z.number().min(0).max(1).default(Number(usualIndexTolerance)),
  plausibility: plausibility.default({ ...usualPlausibility }),
});

/** Every key that `cchc.yaml` may have, for suggestions. */
export const configKeys: readonly string[] = [
  ...Object.keys(configSchema.shape),
  ...senderClasses,
  'lines',
  'name',
  'dayOfLastMonth',
  'monthsBefore',
  'before',
  'onNonWorkingDay',
  'workingDaysAfterCutoff',
  ...kindKeys,
  'textsPerSection',
  'rowsPerTable',
  'textsInBody',
  'leastDenominator',
  'coverageMarks',
  ...periodKeys,
  ...Object.keys(letterSchema.shape),
  ...Object.keys(plausibility.shape),
];
