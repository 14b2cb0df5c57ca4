import { join } from 'node:path';
import type { Agency } from '../../domain/agency.ts';
import { issuerLevelOf } from '../../domain/edition.ts';
import type { Form, Obligation } from '../../domain/form.ts';
import { blankFileName } from '../../forms/blank/blank-file-name.ts';
import { blankPlan } from '../../forms/blank/blank-plan.ts';
import { blankStamp } from '../../forms/blank/blank-stamp.ts';
import { patchWorkbook } from '../../workbook/patch/patch-cells.ts';
import { writeBlankMaster } from '../../workbook/blank/write-blank.ts';
import type { Output } from '../../workspace/write-outputs.ts';
import type { Run } from './open-run.ts';

/** A blank workbook of an obligation, stamped for its agency. */
export interface Blank extends Output {
  obligation: Obligation;
  bytes: Uint8Array;
}

/** Path of an obligation's blank workbook. */
export function blankPath(run: Run, { agency, submissionType, lead }: Obligation): string {
  return join(
    run.folders.blanks,
    blankFileName(run.register.byCode.get(agency)!, run.period, submissionType, lead),
  );
}

/** Makes the blanks of some obligations one by one: one master per form, stamped for each agency. */
export async function* buildBlanks(run: Run, obligations: readonly Obligation[]): AsyncGenerator<Blank> {
  const masters = new Map<Form, Uint8Array>();
  for (const obligation of obligations) {
    const { form } = obligation;
    const master = masters.get(form) ?? (await writeBlankMaster(blankPlan(form)));
    masters.set(form, master);
    const agency = run.register.byCode.get(obligation.agency)!;
    const stamp = blankStamp(form, {
      agencyName: agency.name,
      agencyCode: agency.code,
      given: givenFigures(run, agency),
    });
    yield { obligation, path: blankPath(run, obligation), bytes: patchWorkbook(master, stamp) };
  }
}

/**
 * Figures that are taken from the register instead of being typed: 0.8.1, the units below the authority. A field lead
 * of the issuing tier speaks for the whole register, a district in a province's for its own communes.
 */
function givenFigures(run: Run, agency: Agency): Map<string, number> {
  const below =
    agency.level === issuerLevelOf(run.edition)
      ? run.agencies.length - run.notAsked.size
      : run.agencies.filter((one) => one.parent === agency.code && !hasEnded(one, run)).length;
  const given = new Map<string, number>();
  for (const { code, source } of run.edition.indicators.values()) {
    if (source === 'register') given.set(code, below);
  }
  return given;
}

/** Ended before the data are closed: nobody's subordinate any more. */
function hasEnded({ validTo }: Agency, { period }: Run): boolean {
  return validTo !== undefined && validTo < period.end;
}
