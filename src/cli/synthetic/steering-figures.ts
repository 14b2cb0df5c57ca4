import type { Ledger } from './event-ledger.ts';
import { initiativesOf } from './list-entries.ts';
import type { Figures } from './figures.ts';
import { stretches } from './windows.ts';

/** Areas 0 and 1: plan, tasks from above, communication, dialogue; review of legal documents. */
export function steeringFigures(ledger: Ledger): Figures {
  const plan = ledger.base('0.1.1', 12, 40);
  const figures: [string, number | string][] = [
    ['0.1.1', plan],
    ['0.1.2', Math.floor(plan * ledger.progress('0.1.2'))],
    ['0.2.1', ledger.flow('0.2.1', 3, 9)],
    ['0.4.1', ledger.flow('0.4.1', 5, 30)],
    ...assignedTasks(ledger),
    ['0.6.1', ledger.flow('0.6.1', 0, 2)],
    ['0.6.2', ledger.flow('0.6.2', 20, 150)],
    ['0.7.1', initiativesOf(ledger.agency, ledger.span).length],
    ['0.9.1', ledger.flow('0.9.1', 0, 3)],
    ['0.9.2', ledger.flow('0.9.2', 0, 0)],
    ...legalReview(ledger),
  ];
  return new Map(figures.map(([code, value]) => [code, String(value)]));
}

/** Tasks open at the end of a stretch are open at the start of the next. */
function assignedTasks(ledger: Ledger): [string, number][] {
  let [overdue, inTime] = [0, 0];
  let [onTime, late] = [0, 0];
  for (const stretch of stretches({ first: 0, last: ledger.span.last })) {
    const open = overdue + inTime + ledger.inStretch('0.5.1', stretch, 8, 30);
    const lateNow = Math.min(open, overdue);
    const left = ledger.partInStretch(open - lateNow, '0.5.5', stretch, 0.1, 0.3);
    overdue = Math.min(left, stretch % 2 === 0 && ledger.stock('0.5.4', 0, 3) === 0 ? 1 : 0);
    inTime = left - overdue;
    if (stretch < ledger.span.first) continue;
    onTime += open - lateNow - left;
    late += lateNow;
  }
  return [
    ['0.5.1', onTime + late + overdue + inTime],
    ['0.5.2', onTime],
    ['0.5.3', late],
    ['0.5.4', overdue],
    ['0.5.5', inTime],
  ];
}

function legalReview(ledger: Ledger): [string, number][] {
  const issued = ledger.flow('1.1.3', 0, 3);
  const due = (stretch: number) => ledger.inStretch('1.3.1', stretch, 2, 15);
  const reviewed = (stretch: number) => ledger.partInStretch(due(stretch), '1.3.2', stretch, 0.8, 1);
  const toHandle = (stretch: number) => ledger.partInStretch(reviewed(stretch), '1.3.3', stretch, 0.1, 0.4);
  const handled = (stretch: number) => ledger.partInStretch(toHandle(stretch), '1.3.4', stretch, 0.5, 1);
  return [
    ['1.1.0', issued],
    ['1.1.3', issued],
    ['1.3.1', ledger.total(due)],
    ['1.3.2', ledger.total(reviewed)],
    ['1.3.3', ledger.total(toHandle)],
    ['1.3.4', ledger.total(handled)],
  ];
}
