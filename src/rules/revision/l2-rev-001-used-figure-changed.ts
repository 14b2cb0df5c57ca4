import { hasNumber, type CellValue } from '../../domain/observation.ts';
import { formatDecimal } from '../../messages/format.ts';
import { at } from '../fact-rule.ts';
import { amount, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';
import { diffSubmissions, type CellDiff } from './diff-submissions.ts';
import { subjectCode } from './subject-code.ts';

/** As many as fit a message; `cchc diff` shows all. */
const listed = 15;

export const l2Rev001: HistoryRule = {
  code: 'L2-REV-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Bản gửi lại thay đổi số đã dùng',
      reason:
        'Số đã tổng hợp hoặc đã chốt được dùng ở nơi khác; thay đổi phải được thấy và với kỳ đã chốt phải có giải trình.',
      good: 'Bản gửi lại chỉ bổ sung ô còn trống.',
      bad: 'Bản gửi lại đổi số hồ sơ từ 210 thành 180 sau khi kỳ đã chốt.',
      message: (p) =>
        `Bản này thay đổi ${amount(p, 'count')} số so với ${againstVi(word(p, 'against'), word(p, 'snapshot'))} (tệp ${word(p, 'oldFile')}): ${list(word(p, 'more'), p['list'])}.`,
      fix: (p) =>
        word(p, 'against') === 'frozen'
          ? 'Yêu cầu văn bản đính chính; nếu chấp nhận, chốt lại kỳ để có bản chốt mới nêu rõ số nào đã đổi.'
          : 'Không phải sửa; xem đủ các thay đổi bằng lệnh cchc diff.',
    },
    en: {
      title: 'A resubmission changes figures that were used',
      reason:
        'Figures that were compiled or frozen are used elsewhere; a change must be seen, and for a frozen period explained.',
      good: 'The new file only fills in cells that were empty.',
      bad: 'The new file turns 210 dossiers into 180 after the period was frozen.',
      message: (p) =>
        `This file changes ${amount(p, 'count')} numbers against ${againstEn(word(p, 'against'), word(p, 'snapshot'))} (file ${word(p, 'oldFile')}): ${list(word(p, 'more'), p['list'])}.`,
      fix: (p) =>
        word(p, 'against') === 'frozen'
          ? 'Ask for a document that corrects them; if accepted, freeze the period again: the new snapshot says what moved.'
          : 'Nothing to mend; cchc diff shows every change.',
    },
  },
  on: 'history',
  check(context) {
    return [againstFrozen(context) ?? againstEarlier(context) ?? { outcome: 'not-applicable' }];
  },
};

function againstVi(against: string, snapshot: string): string {
  return against === 'frozen' ? `bản chốt ${snapshot} của kỳ này` : 'bản gửi trước';
}

function againstEn(against: string, snapshot: string): string {
  return against === 'frozen' ? `snapshot ${snapshot} of this period` : 'the file before';
}

const list = (more: string, lines: unknown) =>
  `${Array.isArray(lines) ? lines.join('; ') : ''}${more === '0' || more === '' ? '' : `; … (+${more})`}`;

/** Numbers that counted in the frozen snapshot of this period and are others now, where another file was sent since. */
function againstFrozen(context: HistoryContext): RuleResult | undefined {
  const { submission, frozen } = context;
  const kept = frozen?.obligations.find((one) => one.id === submission.obligation);
  if (!frozen || !kept?.sha256 || kept.sha256 === submission.received.sha256) return undefined;
  const changes: Change[] = [];
  for (const [key, fact] of frozen.facts(submission.obligation!)) {
    if (!fact.counted || fact.value === null) continue;
    const now = cellAt(context, key);
    const value = now && hasNumber(now) ? now.value : null;
    if (value !== fact.value)
      changes.push({ name: key, from: fact.value, to: value, cell: now?.cell ?? null });
  }
  if (changes.length === 0) return { outcome: 'pass' };
  return failed(changes, {
    against: 'frozen',
    snapshot: String(frozen.snapshot),
    oldFile: kept.file ?? '–',
  });
}

interface Change {
  name: string;
  from: string;
  to: string | null;
  cell: CellValue['cell'];
}

function cellAt({ submission }: HistoryContext, key: string): CellValue | undefined {
  const found = /^([^:]+):(.*)\/(\d+)$/s.exec(key);
  if (!found) return submission.observations.get(key);
  const [, table, row, column] = found as unknown as [string, string, string, string];
  return submission.tables
    .find((one) => one.table === table)
    ?.rows.find((one) => one.key === row && one.role === 'data')
    ?.cells.get(Number(column));
}

function againstEarlier(context: HistoryContext): RuleResult | undefined {
  const last = context.earlier.findLast((one) => one.submission.form !== null);
  if (!last) return undefined;
  const { changes } = diffSubmissions(last, { submission: context.submission, findings: context.findings });
  const numbers = changes.filter(
    (one) =>
      one.before && isNumber(one.before.value) && (one.subject.in === 'figure' || one.subject.in === 'table'),
  );
  if (numbers.length === 0) return { outcome: 'pass' };
  return failed(numbers.map(toChange), { against: 'earlier', oldFile: last.submission.received.file });
}

function toChange({ subject, before, after }: CellDiff): Change {
  const cell = after?.cell ?? before?.cell ?? null;
  return { name: subjectCode(subject), from: before!.value!, to: after?.value ?? null, cell };
}

function failed(changes: readonly Change[], params: Readonly<Record<string, string>>): RuleResult {
  const lines = changes.slice(0, listed).map(({ name, from, to, cell }) => {
    const place = cell ? ` (${cell.sheet}!${cell.cell})` : '';
    return `${name}${place}: ${number(from)} → ${to === null ? '–' : number(to)}`;
  });
  return {
    outcome: 'fail',
    ...(params['against'] === 'frozen' ? {} : { severity: 'info' }),
    instance: params['against']!,
    ...at(changes[0]!.cell),
    params: {
      ...params,
      count: changes.length,
      list: lines,
      more: String(Math.max(0, changes.length - listed)),
    },
  };
}

const isNumber = (value: string | null) => value !== null && /^-?\d+(\.\d+)?$/.test(value);
const number = (value: string) => (isNumber(value) ? formatDecimal(value) : value);
