import { dossierRows } from './dossiers.ts';
import type { Ledger } from './event-ledger.ts';
import { decimal, type Figures } from './figures.ts';
import { stretches } from './windows.ts';

type Pairs = [string, number | string][];

/** Feedback and apologies of area 2, area 6, own indices. What depends on dossiers is derived from them. */
export function digitalFigures(ledger: Ledger): Figures {
  const sent = (stretch: number) => ledger.inStretch('6.1.1', stretch, 300, 2500);
  const iso = ledger.base('6.6.2', 1, 3);
  const figures: Pairs = [
    ['2.3.12', 0],
    ['2.3.13', 0],
    ['2.3.14', ledger.flow('2.3.14', 0, 6)],
    ['2.3.15', ledger.stock('2.3.15', 0, 5)],
    ...feedback(ledger),
    ['6.1.1', ledger.total(sent)],
    ['6.1.2', ledger.partOf(sent, '6.1.2', 0.93, 1)],
    ...dossierShares(ledger),
    ['6.6.1', iso - ledger.stock('6.6.1', 0, 1)],
    ['6.6.2', iso],
    ['6.7.1', ledger.flow('6.7.1', 2, 20)],
    ['7.5.1', decimal(7000 + ledger.stock('7.5.1', 0, 2300) + 25 * ledger.span.last, 2)],
    ['7.6.1', decimal(8000 + ledger.stock('7.6.1', 0, 1500), 2)],
  ];
  return new Map(figures.map(([code, value]) => [code, String(value)]));
}

/** Payments, digitising, apologies: shares of the dossiers, stretch by stretch, so that reports agree. */
function dossierShares(ledger: Ledger): Pairs {
  const { agency, span } = ledger;
  const columns = new Map(
    stretches(span).map((stretch) => {
      const rows = dossierRows(agency, { ...span, first: stretch, last: stretch });
      const sum = (no: number) => rows.reduce((all, row) => all + row.columns.get(no)!, 0);
      return [stretch, { online: sum(4), fresh: sum(4) + sum(5), resolved: sum(7), late: sum(10) }];
    }),
  );
  type Whole = (stretch: number) => number;
  const online: Whole = (stretch) => columns.get(stretch)!.online;
  const fresh: Whole = (stretch) => columns.get(stretch)!.fresh;
  const resolved: Whole = (stretch) => columns.get(stretch)!.resolved;
  const late: Whole = (stretch) => columns.get(stretch)!.late;
  const paid: Whole = (stretch) => ledger.partInStretch(fresh(stretch), '6.3.1', stretch, 0.4, 0.7);
  const paidOnline = ledger.partOf(paid, '6.3.2', 0.5, 0.95);
  const scanned = ledger.partOf(fresh, '6.4.1', 0.7, 0.98);
  const results = ledger.partOf(resolved, '6.4.4', 0.7, 0.98);
  const levelFour = ledger.partOf(online, '6.2.10', 0.2, 0.5);
  const byLevel: Pairs = [
    ['6.2.8', ledger.total(online) - levelFour],
    ['6.2.10', levelFour],
  ];
  return [
    // Levels 3 and 4 ended in 2022.
    ...(span.timeline.isDistrict ? byLevel : []),
    ['2.5.1', ledger.total(late)],
    ['2.5.2', ledger.partOf(late, '2.5.2', 0.6, 1)],
    ['6.2.12', ledger.partOf(online, '6.2.12', 0.5, 0.9)],
    ['6.3.1', ledger.total(paid)],
    ['6.3.2', paidOnline],
    ['6.3.3', ledger.total(paid) - paidOnline],
    ['6.4.1', scanned],
    ['6.4.2', ledger.total(fresh) - scanned],
    ['6.4.3', ledger.partOf(fresh, '6.4.3', 0.05, 0.3)],
    ['6.4.4', results],
    ['6.4.5', ledger.total(resolved) - results],
    ['6.5.1', ledger.partOf(resolved, '6.5.1', 0.02, 0.2)],
  ];
}

/** Feedback pending at the end of a stretch is carried into the next. */
function feedback(ledger: Ledger): Pairs {
  let pending = 0;
  let carried = 0;
  const totals = { received: 0, handled: 0, published: 0 };
  for (const stretch of stretches({ first: 0, last: ledger.span.last })) {
    if (stretch === ledger.span.first) carried = pending;
    const received = ledger.inStretch('2.4.1', stretch, 0, 9);
    const handled = ledger.partInStretch(pending + received, '2.4.3', stretch, 0.7, 1);
    pending += received - handled;
    if (stretch < ledger.span.first) continue;
    totals.received += received;
    totals.handled += handled;
    totals.published += ledger.partInStretch(handled, '2.4.5', stretch, 0.6, 1);
  }
  return [
    ['2.4.1', totals.received],
    ['2.4.2', carried],
    ['2.4.3', totals.handled],
    ['2.4.4', pending],
    ['2.4.5', totals.published],
  ];
}
