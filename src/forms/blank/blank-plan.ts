import type { Form } from '../../domain/form.ts';
import { periodName } from '../../messages/period-name.ts';
import { areaPlan } from './blank-area-plan.ts';
import { choiceColumns } from './blank-choices.ts';
import { coverPlan } from './blank-cover-plan.ts';
import { listPlan } from './blank-list-plan.ts';
import { metaPlan } from './blank-meta-plan.ts';
import { narrativePlan } from './blank-narrative-plan.ts';
import type { BlankPlan } from './blank-plan-types.ts';
import { tablePlan } from './blank-table-plan.ts';
import { anchorReference, anchorsOf } from '../layout/anchor-names.ts';
import { layoutOf } from '../layout/layout.ts';
import type { FormLayout } from '../layout/layout-types.ts';

/**
 * The blank workbook of a form as plain data, with placeholders where an agency's name, code and given numbers will
 * stand. Pure; `writeBlankMaster` turns it into bytes.
 */
export function blankPlan(form: Form, layout: FormLayout = layoutOf(form)): BlankPlan {
  const choices = choiceColumns(form, layout.meta.sheet);
  return {
    title: `Báo cáo cải cách hành chính ${periodName(form.period, 'vi')}`,
    date: form.period.start,
    sheets: [
      coverPlan(form, layout),
      ...form.areas.map((one, index) => areaPlan(form, one, layout.areas[index]!, layout)),
      ...form.tables.map((one, index) => tablePlan(form, one, layout.tables[index]!, layout)),
      ...form.lists.map((one, index) => listPlan(form, one, layout.lists[index]!, choices)),
      ...(form.narrative.length > 0 ? [narrativePlan(form, layout.narrative)] : []),
      metaPlan(form, layout.meta, choices.values()),
    ],
    names: anchorsOf(layout).map((one) => ({ name: one.name, reference: anchorReference(one) })),
  };
}
