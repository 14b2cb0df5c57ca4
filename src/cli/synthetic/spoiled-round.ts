import { stringify } from 'csv-stringify/sync';
import type { Obligation } from '../../domain/form.ts';
import { addDays, type LocalDate } from '../../domain/local-date.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { formatShortDate } from '../../messages/format.ts';
import { receiptColumns } from '../../workspace/receipts.ts';
import { locate, spoilAnswers, spoiledCells } from './apply-fault.ts';
import { damageWorkbook } from './damage-workbook.ts';
import type { Fault } from './fault-types.ts';
import { faults, lateAgencies, missingAgencies } from './faults.ts';
import { inboxName, type RoundFile, type WorkbookMaker } from './synthetic-round.ts';

/** A file of the round with the day it came in. */
export interface ReceivedRoundFile extends RoundFile {
  received: LocalDate;
}

/** The round with its seeded faults: what lies in the inbox, in the order of the register. */
export async function* spoiledRound(maker: WorkbookMaker, period: Period): AsyncGenerator<ReceivedRoundFile> {
  for (const obligation of maker.obligations(period)) {
    if (missingAgencies.includes(obligation.agency)) continue;
    const fault = faults.find((one) => one.obligation === obligation.id);
    const received = receivedOn(obligation, period);
    if (fault) yield* spoiledFiles(maker, obligation, fault, received, period);
    else yield { ...(await rightFile(maker, obligation)), received };
  }
}

async function rightFile(maker: WorkbookMaker, obligation: Obligation): Promise<RoundFile> {
  const name = inboxName(maker.agencyOf(obligation), obligation);
  const bytes = await maker.workbook(obligation, maker.answers(obligation));
  return { name, bytes, obligation: obligation.id };
}

async function* spoiledFiles(
  maker: WorkbookMaker,
  obligation: Obligation,
  fault: Fault,
  received: LocalDate,
  period: Period,
): AsyncGenerator<ReceivedRoundFile> {
  const { edit } = fault;
  const right = inboxName(maker.agencyOf(obligation), obligation);
  const folder = right.slice(0, right.lastIndexOf('/') + 1);
  const file = { obligation: obligation.id, received };
  const spoiled = { ...file, bytes: await spoiledBytes(maker, obligation, fault) };
  switch (edit.do) {
    case 'file-name':
      yield { ...spoiled, name: folder + edit.name };
      return;
    case 'content':
      yield { ...spoiled, name: edit.as === 'xls' ? right.replace(/x$/, '') : right };
      return;
    case 'last-period':
      yield { ...spoiled, name: right.replaceAll(period.id, edit.period) };
      return;
    case 'stranger':
      // The stranger's file lies beside the agency's own, which is right.
      yield { ...(await rightFile(maker, obligation)), received };
      yield { ...spoiled, name: folder + edit.file };
      return;
    case 'earlier-version':
      yield { ...spoiled, name: right, received: addDays(received, -2) };
      yield { ...(await rightFile(maker, obligation)), name: right.replace('.xlsx', ' (2).xlsx'), received };
      return;
    default:
      yield { ...spoiled, name: right };
  }
}

async function spoiledBytes(
  maker: WorkbookMaker,
  obligation: Obligation,
  { edit }: Fault,
): Promise<Uint8Array> {
  if (edit.do === 'last-period') {
    const before = maker.obligations(parsePeriod(edit.period)!).find((one) => one.id === obligation.id)!;
    return maker.workbook(before, maker.answers(before));
  }
  const layout = maker.layout(obligation.form);
  const answers = maker.answers(obligation);
  spoilAnswers(answers, edit.do === 'earlier-version' ? { do: 'type', values: edit.values } : edit);
  const changes = spoiledCells(obligation, layout, answers, edit);
  const bytes = await maker.workbook(obligation, answers, changes);
  return damageWorkbook(bytes, edit, (place) => locate(layout, place));
}

/** Everybody but the late ones sends a day or two before their deadline. */
function receivedOn({ agency, id }: Obligation, period: Period): LocalDate {
  const late = id === `${agency}/unit` ? lateAgencies.get(agency) : undefined;
  return late ?? addDays(period.end, Number(id.length % 2));
}

/** The clerk's record of receipts, `so-tiep-nhan.csv`: UTF-8 with BOM and CRLF, as Excel likes it. */
export function receiptsText(files: readonly ReceivedRoundFile[]): string {
  const rows = files.map((one, at) => [
    one.name,
    formatShortDate(one.received),
    at % 3 === 0 ? 'Trục liên thông văn bản' : 'Thư điện tử công vụ',
    '',
  ]);
  const heading = receiptColumns.map((column) => column.vi);
  return stringify([heading, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
