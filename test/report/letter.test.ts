import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLetterTemplate } from '../../scripts/build-report-templates.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import type { Agency } from '../../src/domain/agency.ts';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { emptyLetterModel, letterModel } from '../../src/report/model/letter-model.ts';
import { urgedReports } from '../../src/report/model/urged-reports.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { partOf, textOf } from './small-documents.ts';

const edition = openEdition('cchc-2026');
const period = parsePeriod('2026-Q3')!;
const file = resolve(import.meta.dirname, '../../templates/reports/cong-van-don-doc.docx');
const template = new Uint8Array(readFileSync(file));
const settings = {
  province: 'tỉnh Sông Lam',
  issuingAgency: 'Sở Nội vụ',
  superiorAgency: 'UBND tỉnh Sông Lam',
  symbol: 'SNV-CCHC',
  place: 'Sông Lam',
  signerCapacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  recipients: ['Giám đốc (để báo cáo)'],
  archive: 'CCHC',
  contact: '',
};

function agency(code: string, name = `Ủy ban nhân dân xã ${code}`): Agency {
  return { code, name, aliases: [], level: 'commune', group: 'Xã', leads: [] };
}

function status(code: string, more: Partial<ObligationStatus> = {}): ObligationStatus {
  const form = { level: 'commune', submissionType: 'unit', edition } as never;
  const obligation = { id: `${code}/unit`, agency: code, submissionType: 'unit' as const, form };
  const usual = { state: 'missing' as const, deadline: '2026-09-15', daysLate: 7, blockers: 0, errors: 0 };
  return { obligation, ...usual, ...more };
}

const today = '2026-09-22';
const usual = { unusable: true, withErrors: false, early: false };
const all = Array.from({ length: 7 }, (_, at) => agency(`X${at + 1}`));
const statuses = [
  status('X1'),
  status('X2', { state: 'unreadable', daysLate: 0, blockers: 1 }),
  status('X3', { state: 'with-errors', empty: true, daysLate: 0, errors: 1 }),
  status('X4', { state: 'with-errors', daysLate: 0, errors: 2 }),
  status('X5', {
    deadline: '2026-09-25',
    daysLate: 0,
    extension: { instead: '2026-09-15', deadline: '2026-09-25', document: 'CV 1', reason: 'bão' },
  }),
  status('X6', { waiver: 2 }),
  status('X7', { state: 'valid', daysLate: 0 }),
];
const codes = (...args: Parameters<typeof urgedReports>) =>
  urgedReports(...args).urged.map((one) => one.agency.code);

describe('who is urged', () => {
  it('is who is missing, sent an empty form or a file that cannot be used, once the deadline is over', () => {
    expect(codes(statuses, all, today, usual)).toEqual(['X1', 'X2', 'X3']);
    expect(codes(statuses, all, '2026-09-15', usual)).toEqual([]);
    expect(codes(statuses, all, '2026-09-16', usual)).toEqual(['X1', 'X2', 'X3']);
  });

  it('follows what was asked for', () => {
    expect(codes(statuses, all, today, { ...usual, unusable: false })).toEqual(['X1', 'X3']);
    expect(codes(statuses, all, today, { ...usual, withErrors: true })).toEqual(['X1', 'X2', 'X3', 'X4']);
    expect(codes(statuses, all, today, { ...usual, early: true })).toEqual(['X1', 'X2', 'X3', 'X5']);
  });

  it('leaves granted extensions alone until they are over, and what was accepted for good', () => {
    expect(
      urgedReports(statuses, all, today, usual).notYetDue.map((one) => one.status.obligation.id),
    ).toEqual(['X5/unit']);
    expect(codes(statuses, all, '2026-09-26', usual)).toEqual(['X1', 'X2', 'X3', 'X5']);
  });
});

async function letterTo(members: readonly string[], own = {}, more: Partial<typeof usual> = {}) {
  const asked = all.filter((one) => members.includes(one.code));
  const { urged } = urgedReports(statuses, asked, today, { ...usual, ...more });
  const model = letterModel(
    { period, edition, urged, deadline: '2026-09-25', today },
    { ...settings, ...own },
  );
  return renderReport(template, model, 'cong-van-don-doc.docx');
}

describe('the letter', () => {
  it('is what the script builds, and its empty model knows every name', async () => {
    expect(Buffer.compare(await buildLetterTemplate(), template)).toBe(0);
    const text = textOf((await renderReport(template, emptyLetterModel(edition, period))).bytes);
    expect(text).not.toMatch(/\{\{|\}\}|undefined/);
  });

  it('to all has its own symbol, no line of its type, and the list in an appendix', async () => {
    const { bytes } = await letterTo(
      all.map((one) => one.code),
      { number: 5, date: '2026-09-22' },
    );
    const text = textOf(bytes);
    for (const line of [
      'Số: 05/SNV-CCHC',
      'Sông Lam, ngày 22 tháng 9 năm 2026',
      'V/v đôn đốc gửi báo cáo công tác cải cách hành chính quý III năm 2026',
      'Kính gửi:\n- Ủy ban nhân dân xã X1;\n- Ủy ban nhân dân xã X2;\n- Ủy ban nhân dân xã X3.\n',
      'về Sở Nội vụ chậm nhất ngày 15/9/2026.',
      'tính đến ngày 22/9/2026, còn 1 báo cáo chưa gửi, 2 báo cáo đã gửi nhưng không sử dụng được của 3 cơ quan, đơn vị (danh sách tại Phụ lục kèm theo).',
      'trước hoặc trong ngày 25/9/2026.',
      'liên hệ … để',
      '- Như trên;\n- Giám đốc (để báo cáo);\n- Lưu: VT, CCHC.',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
      '(Kèm theo Công văn số 05/SNV-CCHC ngày 22 tháng 9 năm 2026 của Sở Nội vụ)',
      '1|Ủy ban nhân dân xã X1|Đơn vị|15/9/2026|Chưa gửi, quá hạn 7 ngày|',
      '2|Ủy ban nhân dân xã X2|Đơn vị|15/9/2026|Đã gửi, không sử dụng được|',
      '3|Ủy ban nhân dân xã X3|Đơn vị|15/9/2026|Đã gửi biểu trống|',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/BÁO CÁO\n|Phụ lục I|CV-/);
    expect(partOf(bytes).match(/<w:sectPr/g)).toHaveLength(2);
  });

  it('to one has no appendix, no list and no second section, but still its page numbers', async () => {
    const { bytes } = await letterTo(['X2']);
    const text = textOf(bytes);
    expect(text).toContain('Kính gửi: Ủy ban nhân dân xã X2\n');
    expect(text).toContain('- Báo cáo đơn vị: đã gửi, không sử dụng được (hạn gửi 15/9/2026).');
    expect(text).toContain('kiểm tra, sửa và gửi lại');
    expect(text).not.toMatch(/Phụ lục|danh sách/i);
    const [section, ...others] = partOf(bytes).match(/<w:sectPr.*?<\/w:sectPr>/gs)!;
    expect(others).toEqual([]);
    expect(section).toMatch(/w:headerReference w:type="default"/);
    expect(section).toContain('<w:titlePg/>');
  });

  it('to somebody who is not late yet reminds and urges nobody', async () => {
    const text = textOf((await letterTo(['X5'], {}, { early: true })).bytes);
    expect(text).toContain('V/v nhắc gửi báo cáo');
    expect(text).toContain('chưa gửi, chưa đến hạn (hạn gửi 25/9/2026, đã gia hạn).');
    expect(text).not.toMatch(/Tuy nhiên|đôn đốc|gửi lại/);
  });

  it('names the documents that the workspace rests on', async () => {
    const legalBases = ['Kế hoạch số 12/KH-UBND ngày 05/01/2026;', 'Công văn số 30/SNV-CCHC.'];
    const text = textOf((await letterTo(['X1'], { legalBases })).bytes);
    expect(text).toContain(
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026; Công văn số 30/SNV-CCHC, các cơ quan',
    );
  });

  it('leaves number and date open for the registry', async () => {
    const text = textOf((await letterTo(['X1'])).bytes);
    expect(text).toContain(`Số: ${'\u00a0'.repeat(6)}/SNV-CCHC`);
    expect(text).toContain('ngày … tháng … năm 2026');
  });
});
