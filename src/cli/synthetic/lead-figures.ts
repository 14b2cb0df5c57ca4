import type { Agency } from '../../domain/agency.ts';
import { Ledger } from './event-ledger.ts';
import { inspectionsOf } from './list-entries.ts';
import { procedureFigures } from './procedure-rows.ts';
import { decimal, type Figures } from './figures.ts';
import { unitFigures } from './unit-figures.ts';
import type { Span } from './windows.ts';

/** What the lead of a field reports province-wide. `agencies` are all that report in the period. */
export function leadFigures(lead: string, agency: Agency, agencies: readonly Agency[], span: Span): Figures {
  const ledger = new Ledger({ ...agency, code: `lead-${lead}` }, span);
  const byLead: Readonly<Record<string, () => [string, number | string][]>> = {
    SNV: () => steering(ledger, agencies),
    STP: () => legal(ledger),
    VP: () => procedureFigures(ledger),
    STC: () => investment(agencies, span),
    KHCN: () => onlineServices(ledger),
  };
  const figures = byLead[counterparts[lead] ?? lead]?.() ?? [];
  return new Map(figures.map(([code, value]) => [code, String(value)]));
}

/** Leads of a district that answer what these leads of a province do. */
const counterparts: Readonly<Record<string, string>> = { PNV: 'SNV', PTP: 'STP', TCKH: 'STC', VHTT: 'KHCN' };

function steering(ledger: Ledger, agencies: readonly Agency[]): [string, number | string][] {
  const found = Math.round(40 * ledger.progress('0.3.4'));
  return [
    ['0.3.1', Math.min(24, agencies.length)],
    ['0.3.2', inspectionsOf(agencies, ledger.span).length],
    ['0.3.4', found],
    ['0.3.5', Math.floor(found * 0.8)],
    ['0.3.6', ledger.flow('0.3.6', 1, 4)],
    ['0.8.1', agencies.length],
    ['0.8.2', agencies.length],
    ['3.1.1', 13],
    ['3.1.4', 12],
    ['3.1.7', 320],
    ['7.1.1', '86.45'],
    ['7.1.2', 15],
    ['7.2.1', '84.2'],
    ['7.2.2', 12],
    ['7.3.1', '43.15'],
    ['7.3.2', 50],
    ['7.4.1', '67.3'],
    ['7.4.2', 18],
  ];
}

function legal(ledger: Ledger): [string, number | string][] {
  const issued = ledger.flow('1.1.1', 12, 30);
  const examined = (stretch: number) => ledger.inStretch('1.2.1', stretch, 15, 50);
  const unlawful = (stretch: number) => ledger.partInStretch(examined(stretch), '1.2.2', stretch, 0.05, 0.2);
  return [
    ['1.1.0', issued],
    ['1.1.1', issued],
    ['1.1.2', issued],
    ['1.2.1', ledger.total(examined)],
    ['1.2.2', ledger.total(unlawful)],
    ['1.2.3', ledger.partOf(unlawful, '1.2.3', 0.6, 1)],
    ['1.4.1', ledger.flow('1.4.1', 1, 5)],
  ];
}

/** Project boards outside the register spend too: a little more than the sum of the units. */
function investment(agencies: readonly Agency[], span: Span): [string, number | string][] {
  const scaled = (code: string) =>
    agencies.reduce((sum, one) => {
      const value = unitFigures(one, span).figures.get(code)!;
      const [whole, fraction = ''] = value.split('.') as [string, string?];
      return sum + Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
    }, 0);
  const spentAtLeast = scaled('5.1.2');
  return [
    ['5.1.1', decimal(scaled('5.1.1') + 12_050_025, 2)],
    ['5.1.2', decimal(spentAtLeast + 4_025_012 + span.last * 100_000, 2)],
  ];
}

function onlineServices(ledger: Ledger): [string, number | string][] {
  return [
    // Services of level 3 and 4, and those of them that somebody used.
    ['6.2.1', 74 + 6 * ledger.span.last],
    ['6.2.2', 21 + 3 * ledger.span.last],
    ['6.2.6', 52 + ledger.stock('6.2.6', 0, 9) + 4 * ledger.span.last],
    ['6.2.3', 820 + 30 * ledger.span.last],
    ['6.2.4', 610 - 12 * ledger.span.last],
    ['6.2.5', 14],
    ['7.7.1', '0.61'],
  ];
}
