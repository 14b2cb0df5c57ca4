import type { Agency, Register } from '../../domain/agency.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Form, Obligation } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import { blankFileName } from '../../forms/blank/blank-file-name.ts';
import { blankPlan } from '../../forms/blank/blank-plan.ts';
import { blankStamp } from '../../forms/blank/blank-stamp.ts';
import { layoutOf } from '../../forms/layout/layout.ts';
import type { FormLayout } from '../../forms/layout/layout-types.ts';
import { patchWorkbook, type CellPatch } from '../../workbook/patch/patch-cells.ts';
import { writeBlankMaster } from '../../workbook/blank/write-blank.ts';
import { obligationsOf } from '../../workspace/obligations.ts';
import { rightAnswers, type Answers } from './answers.ts';
import { filledCells } from './fill-workbook.ts';
import { demoRegister } from './province.ts';

/** A file of the synthetic round. */
export interface RoundFile {
  /** Below the period's inbox, `/`. */
  name: string;
  bytes: Uint8Array;
  obligation: string;
}

/** Makes filled-in workbooks of the fictional province from the tool's own blank ones. Masters are made once. */
export class WorkbookMaker {
  readonly register: Register;
  readonly #edition: Edition;
  readonly #masters = new Map<Form, Promise<Uint8Array>>();
  readonly #layouts = new Map<Form, FormLayout>();

  constructor(edition: Edition, register: Register = demoRegister()) {
    this.#edition = edition;
    this.register = register;
  }

  obligations(period: Period): Obligation[] {
    return obligationsOf(this.register, this.#edition, period);
  }

  agencyOf(obligation: Obligation): Agency {
    return this.register.byCode.get(obligation.agency)!;
  }

  layout(form: Form): FormLayout {
    const layout = this.#layouts.get(form) ?? layoutOf(form);
    this.#layouts.set(form, layout);
    return layout;
  }

  answers(obligation: Obligation): Answers {
    return rightAnswers(this.agencyOf(obligation), obligation.form, this.register.agencies).answers;
  }

  /** The workbook as an agency would send it, with these answers and, for faults, cells changed after filling in. */
  async workbook(
    obligation: Obligation,
    answers: Answers,
    changes: readonly CellPatch[] = [],
  ): Promise<Uint8Array> {
    const { form } = obligation;
    const { code, name } = this.agencyOf(obligation);
    const layout = this.layout(form);
    // 0.8.1: the leads of the province speak for the whole register.
    const count = this.register.agencies.length;
    const given = [...form.fields.values()].filter((one) => one.requirement === 'given');
    const stamp = blankStamp(
      form,
      {
        agencyName: name,
        agencyCode: code,
        given: new Map(given.map((one) => [one.indicator.code, count])),
      },
      layout,
    );
    const filled = filledCells(form, layout, answers, String(count));
    const cells = merge(stamp.cells, filled, changes);
    return patchWorkbook(await this.#master(form), { strings: stamp.strings, cells });
  }

  async #master(form: Form): Promise<Uint8Array> {
    const master = this.#masters.get(form) ?? writeBlankMaster(blankPlan(form, this.layout(form)));
    this.#masters.set(form, master);
    return master;
  }
}

/** Later patches of the same cell replace earlier ones. */
function merge(...lists: readonly (readonly CellPatch[])[]): CellPatch[] {
  const cells = new Map<string, CellPatch>();
  for (const one of lists.flat()) cells.set(`${one.sheet}!${one.cell}`, one);
  return [...cells.values()];
}

/** Every workbook of a period, right in every cell, in the order of the register. */
export async function* rightRound(maker: WorkbookMaker, period: Period): AsyncGenerator<RoundFile> {
  for (const obligation of maker.obligations(period)) {
    const bytes = await maker.workbook(obligation, maker.answers(obligation));
    yield { name: inboxName(maker.agencyOf(obligation), obligation), bytes, obligation: obligation.id };
  }
}

/** Where the clerk files a workbook: a folder per group, under the name of the blank workbook. */
export function inboxName(agency: Agency, { form, submissionType, lead }: Obligation): string {
  const name = blankFileName(agency, form.period, submissionType, lead);
  return `${agency.group.replaceAll(',', '')}/${name}`;
}
