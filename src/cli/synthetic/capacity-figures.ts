import type { Ledger } from './event-ledger.ts';
import { decimal, type Figures } from './figures.ts';

/** Areas 3, 4 and 5: organisation, staff, money. */
export function capacityFigures(ledger: Ledger): Figures {
  return new Map(
    [...organisation(ledger), ...staff(ledger), ...money(ledger)].map(([code, value]) => [
      code,
      String(value),
    ]),
  );
}

type Pairs = [string, number | string][];

function organisation(ledger: Ledger): Pairs {
  const { isCommune } = ledger;
  const civil = ledger.base('3.2.1', isCommune ? 30 : 40, isCommune ? 60 : 120);
  const employees = ledger.base('3.2.3', isCommune ? 20 : 50, isCommune ? 90 : 600);
  return [
    ['3.1.2', ledger.stock('3.1.2', 4, 9)],
    ['3.1.3', ledger.stock('3.1.3', 0, 3)],
    ['3.1.5', ledger.stock('3.1.5', 3, 4)],
    ['3.2.1', civil],
    ['3.2.2', civil - ledger.stock('3.2.2', 0, 4)],
    ['3.2.3', employees],
    ['3.2.4', employees - ledger.stock('3.2.4', 0, 9)],
    ['3.2.5', ledger.stock('3.2.5', 0, 6)],
    ['3.3.1', ledger.flow('3.3.1', 0, 1)],
    ['3.3.2', ledger.flow('3.3.2', 0, 2)],
    ['3.3.3', ledger.flow('3.3.3', 0, 5)],
    ['3.4.1', ledger.flow('3.4.1', 0, 4)],
    ['3.4.2', ledger.flow('3.4.2', 0, 6)],
  ];
}

function staff(ledger: Ledger): Pairs {
  const positions = ledger.base('4.1.2', 1, 14);
  const appointed = (stretch: number) => ledger.inStretch('4.3.1', stretch, 0, 4);
  const punished = (kind: string) => (stretch: number) =>
    Math.max(0, ledger.inStretch(`4.5.${kind}`, stretch, -6, 1));
  const kinds = ['2', '3', '4'].map((kind) => ledger.total(punished(kind)));
  const all = kinds.reduce((sum, one) => sum + one, 0);
  // A third of all, rounded, got more than a reprimand; split stretch by stretch so that reports agree.
  const warned = ledger.total((at) =>
    Math.floor(['2', '3', '4'].reduce((sum, kind) => sum + punished(kind)(at), 0) / 2),
  );
  const left = ['2', '3'].map((kind) => Math.max(0, ledger.flow(`4.6.${kind}`, 0, 1)));
  const graded = ledger.base('4.7.1', 40, 150);
  return [
    ['4.1.1', positions - ledger.stock('4.1.1', 0, 1)],
    ['4.1.2', positions],
    ['4.2.1', ledger.flow('4.2.1', 0, 4)],
    ['4.2.2', ledger.flow('4.2.2', 0, 9)],
    ['4.3.1', ledger.total(appointed)],
    ['4.3.2', ledger.partOf(appointed, '4.3.2', 0, 0.4)],
    ['4.4.1', ledger.flow('4.4.1', 5, 60)],
    ['4.4.2', decimal(ledger.flow('4.4.2', 2_000, 9_000), 2)],
    ['4.5.1', all],
    ...kinds.map((value, at): [string, number] => [`4.5.${at + 2}`, value]),
    ['4.5.5', all - warned],
    ['4.5.6', warned],
    ['4.5.7', 0],
    ['4.5.8', ledger.flow('4.5.8', 0, 0)],
    ['4.6.1', left[0]! + left[1]!],
    ['4.6.2', left[0]!],
    ['4.6.3', left[1]!],
    ['4.7.1', graded],
    ['4.7.2', ledger.stock('4.7.2', 0, 1)],
  ];
}

function money(ledger: Ledger): Pairs {
  // Millions of đồng with two decimals: three would look like a thousands separator.
  const plan = ledger.base('5.1.1', 200_000, 4_500_000);
  const spent = Math.floor(plan * ledger.progress('5.1.2') * 0.9);
  const groups = ['5.2.1', '5.2.2', '5.2.5', '5.2.6', '5.2.7', '5.2.4'].map(
    (code) => [code, ledger.stock(code, 0, ledger.isCommune ? 2 : 4)] as [string, number],
  );
  const of = (code: string) => groups.find(([one]) => one === code)![1];
  const partly = of('5.2.5') + of('5.2.6') + of('5.2.7');
  const units = of('5.2.1') + of('5.2.2') + partly + of('5.2.4');
  const offices = ledger.base('5.3.2', 1, 6);
  const advised = ledger.base('5.5.1', 1, 8);
  return [
    ['5.1.1', decimal(plan, 2)],
    ['5.1.2', decimal(spent, 2)],
    ...groups,
    ['5.2.3', partly],
    // The degrees of autonomy of before 2021.
    ['5.2.8', partly],
    ['5.2.9', of('5.2.4')],
    ['5.2.0', units],
    ['3.1.6', units],
    ['5.3.1', offices - ledger.stock('5.3.1', 0, 1)],
    ['5.3.2', offices],
    ['5.4.1', units],
    ['5.5.1', advised],
    ['5.5.2', Math.floor(advised * ledger.progress('5.5.2'))],
  ];
}
