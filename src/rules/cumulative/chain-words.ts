import type { Params } from '../../domain/finding.ts';
import { nameOf } from '../history/source-words.ts';
import { word } from '../rule-words.ts';

/** What many broken chains probably come from, as a sentence with a blank before it; empty where nothing fits. */
export function causeVi(p: Params, key: string): string {
  const opened = word(p, 'opened');
  const carried = opened === '' ? '' : ` Số tồn đầu kỳ bằng số tồn cuối ${nameOf(opened, 'vi')}.`;
  const said = vietnamese(word(p, key), word(p, 'period'));
  return said === '' ? '' : ` ${said}${carried}`;
}

export function causeEn(p: Params, key: string): string {
  const opened = word(p, 'opened');
  const carried = opened === '' ? '' : ` The opening balance is that of the end of ${nameOf(opened, 'en')}.`;
  const said = english(word(p, key), word(p, 'period'));
  return said === '' ? '' : ` ${said}${carried}`;
}

/** The quarter that a half year or a year ends with. */
const lastQuarter: Readonly<Record<string, string>> = { H1: 'Q2', '9M': 'Q3', Y: 'Q4' };

function rest(period: string): string {
  const [year = '', code = ''] = period.split('-');
  const quarter = lastQuarter[code];
  return quarter === undefined ? '' : `${year}-${quarter}`;
}

function vietnamese(cause: string, period: string): string {
  const alone = rest(period);
  if (cause === 'alone')
    return alone === ''
      ? 'Có thể đã gửi nhầm biểu của kỳ khác.'
      : `Có thể chỉ nhập số riêng của ${nameOf(alone, 'vi')} thay vì tính từ đầu năm, hoặc gửi nhầm biểu của kỳ khác.`;
  if (cause === 'inner-cumulative') return 'Có thể báo cáo của kỳ ngắn đã ghi số lũy kế từ đầu năm.';
  if (cause === 'own-cumulative')
    return 'Có thể kỳ này ghi số lũy kế từ đầu năm thay vì số phát sinh trong kỳ.';
  return cause === 'exchanged' ? 'Có thể đã gửi nhầm biểu của kỳ khác.' : '';
}

function english(cause: string, period: string): string {
  const alone = rest(period);
  if (cause === 'alone')
    return alone === ''
      ? "Perhaps another period's workbook was sent."
      : `Perhaps only ${nameOf(alone, 'en')} was typed instead of everything since the start of the year, or another period's workbook was sent.`;
  if (cause === 'inner-cumulative')
    return 'Perhaps the report of the shorter window was counted from the start of the year.';
  if (cause === 'own-cumulative')
    return 'Perhaps this report is counted from the start of the year instead of its own window.';
  return cause === 'exchanged' ? "Perhaps another period's workbook was sent." : '';
}
