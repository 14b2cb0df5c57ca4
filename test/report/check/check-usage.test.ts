import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { templateFileProblem } from '../../../src/reporters/files/template-file-problem.ts';
import { templateNames } from '../../../src/report/check/template-names.ts';
import { emptyModel } from '../../../src/report/model/empty-model.ts';
import { renderReport } from '../../../src/report/template/render-report.ts';
import type { TemplateKind } from '../../../src/report/word/template-purpose.ts';
import { UserError } from '../../../src/messages/user-error.ts';
import { p, row, smallDocument, table } from '../small-documents.ts';
import { check, context, shippedModel, told } from './check-context.ts';
import { run, styled, templateDocument, textBox } from './template-documents.ts';

const reports = resolve(import.meta.dirname, '../../../templates/reports');
const files: readonly (readonly [string, TemplateKind])[] = [
  ['bao-cao-quy.docx', 'quarterly'],
  ['bao-cao-6-thang.docx', 'six-month'],
  ['bao-cao-nam.docx', 'annual'],
  ['bao-cao-chuyen-de.docx', 'special'],
];

describe('the shipped templates', () => {
  describe.each([
    ['cchc-2026', ''],
    ['cchc-2020', 'cchc-2020'],
  ])('of %s', (id, folder) => {
    const edition = openEdition(id);
    const model = emptyModel(edition, parsePeriod(`${edition.validFrom.slice(0, 4)}-Y`)!, []);
    it.each(files)('%s have no error and no warning', (name, kind) => {
      const found = check(readFileSync(join(reports, folder, name)), {
        edition,
        ...templateNames(model),
        kind,
      });
      expect(told(found.filter((one) => one.code !== 'T-UNU-001'))).toEqual([]);
      expect(found.length).toBeLessThanOrEqual(1);
    });
  });
});

describe('what a kind of report needs', () => {
  const required = context.edition.narrative.filter((one) => one.requirement.quarterly === 'required');
  const whole = required
    .map(
      ({ code }) => p(`{{LẶP Thuyết minh ${code}}}`) + p('{{Nội dung}}') + p(`{{HẾT Thuyết minh ${code}}}`),
    )
    .join('');
  const quarterly = (body: string) =>
    check(templateDocument(body), { kind: 'quarterly' }).filter((one) => one.code !== 'T-UNU-001');
  const annualOnly = [...context.edition.indicators.values()].find(
    (one) => !one.reportKinds.includes('quarterly') && one.kind === 'flow',
  )!.code;

  it('is there: no finding', () => {
    expect(required.length).toBeGreaterThan(5);
    expect(told(quarterly(whole))).toEqual([]);
  });

  it('names each section that is missing', () => {
    const missing = told(quarterly(whole.replaceAll('Thuyết minh I.1}}', 'Thuyết minh I.6}}')));
    expect(missing).toEqual(['T-SEC-001 | – | I.1']);
  });

  it('names an indicator that nobody is asked for, unless a condition guards it', () => {
    const guarded = `{{NẾU ${annualOnly} | có số}}{{${annualOnly}}}{{HẾT ${annualOnly}}} {{${annualOnly} | đơn vị tính}}`;
    expect(told(quarterly(whole + p(guarded)))).toEqual([]);
    expect(told(quarterly(whole + p(`{{${annualOnly}}}`))).map((one) => one.slice(0, 9))).toEqual([
      'T-IND-001',
    ]);
  });

  it('lists the indicators that are never used in one finding', () => {
    const [found] = check(templateDocument(p('{{2.3.1}}')), { kind: 'annual' }).filter(
      (one) => one.code === 'T-UNU-001',
    );
    const asked = [...context.edition.indicators.values()].filter(
      (one) => one.reportKinds.includes('annual') && one.kind !== 'text' && one.kind !== 'list',
    );
    expect(found!.params!['codes']).toEqual(asked.map((one) => one.code).filter((one) => one !== '2.3.1'));
  });

  it('is not asked of special reports and letters', () => {
    for (const kind of ['special', 'letter'] as const)
      expect(check(templateDocument(p('{{Tỉnh}}')), { kind })).toEqual([]);
  });
});

describe('names of agencies', () => {
  const body = p('{{2.3.1 | đơn vị: Sở Không Có}}');
  it('are left alone where no register is known', () => {
    expect(check(templateDocument(body))).toEqual([]);
  });
  it('are checked against a register', () => {
    expect(told(check(templateDocument(body), { knowsAgencies: true }))).toEqual([
      'T-TAG-011 | đoạn 1 | 2.3.1 | đơn vị: Sở Không Có',
    ]);
  });
});

describe('figures and times typed by hand', () => {
  const literals = (text: string) => check(templateDocument(p(text))).map((one) => one.subject);
  it.each([
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;',
    'Quyết định số 1234/QĐ-UBND ngày 05/3/2026; Công văn số 12/SNV-CCHC ngày 01/02/2026.',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 về Chương trình tổng thể giai đoạn 2021 - 2030',
    'giai đoạn 2021–2025, định hướng đến năm 2030',
    'Luật Tổ chức chính quyền địa phương năm 2025',
    'II.06 Tình hình giải quyết thủ tục; Phụ lục I; Biểu số 6; Điều 12, khoản 3',
    '1. Kết quả đạt được; 2.1. Tồn tại; (1) = (2) + (3)',
    'Tiêu chuẩn TCVN ISO 9001:2015',
    'trong 05 ngày làm việc; dịch vụ công mức độ 3, 4',
    'Năm {{Năm}}, tiếp nhận {{2.3.1}} hồ sơ, đạt {{2.3.16}}',
    'tỷ lệ đúng hạn từ 95% trở lên',
  ])('are not: %s', (text) => {
    expect(literals(text)).toEqual([]);
  });
  it.each([
    ['Kế hoạch CCHC năm 2026', ['năm 2026']],
    ['6 tháng đầu năm 2026 so với năm 2025', ['năm 2026', 'năm 2025']],
    ['Báo cáo quý III/2026', ['quý III/2026']],
    ['tính đến ngày 14/9/2026', ['14/9/2026']],
    ['tiếp nhận 41.206 hồ sơ, tăng 3,2%', ['41.206', '3,2%']],
    ['ban hành 12 văn bản (NFD: năm 2026)'.normalize('NFD'), ['12 văn bản', 'năm 2026']],
  ])('are: %s', (text, expected) => {
    expect(literals(text)).toEqual(expected);
  });
});

describe('a document as Word writes it', () => {
  const sdt = (content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body = [
    styled('Heading1', 'I. CHUNG'),
    sdt(p('{{LẶP Căn cứ}}') + p('{{Dòng}}') + p('{{HẾT Căn cứ}}')),
    `<w:p w14:paraId="00000001"><w:smartTag w:element="place">${run('{{Tỉnh}}')}</w:smartTag><w:proofErr w:type="spellStart"/>${sdt(run('{{Năm}}'))}<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/></w:p>`,
    `<w:p>${textBox(p('{{Cơ quan ban hành}}'))}${run(' sau hộp {{Kỳ báo cáo}}')}</w:p>`,
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    table(row(sdt(p('{{Tỉnh}}')), p('{{Ngày ký}}').replace('{{Ngày ký}}', '{{Năm}}'))),
    p(''),
  ].join('');

  it('has nothing wrong, and what is filled agrees', async () => {
    expect(told(check(templateDocument(body)))).toEqual([]);
    await expect(renderReport(templateDocument(body), shippedModel)).resolves.toBeDefined();
  });

  it('is found in all the same', () => {
    const found = check(templateDocument(body.replaceAll('{{Năm}}', '{{Nam}}')));
    expect(told(found)).toEqual([
      'T-TAG-003 | Mục I, đoạn 5 | Nam',
      'T-TAG-003 | Mục I, bảng 1, hàng 1, ô 2 | Nam',
    ]);
  });
});

describe('one truth', () => {
  const pieces = [
    '{{Tỉnh}}',
    '{{LẶP Căn cứ}}',
    '{{HẾT Căn cứ}}',
    '{{NẾU Dự thảo}}',
    '{{NẾU KHÔNG}}',
    '{{HẾT}}',
  ];
  const more = ['{{Lạ}}', '{{2.3.1}}', '{{2.3.1 | đơn vị tính}}', '{{Dòng}}', 'chữ', ' ', '}', '{'];
  const paragraph = fc
    .array(fc.constantFrom(...pieces, ...more), { maxLength: 5 })
    .map((all) => all.join(''));
  const body = fc.array(
    fc.oneof(
      paragraph.map((text) => p(text)),
      fc
        .array(paragraph, { minLength: 1, maxLength: 2 })
        .map((cells) => table(row(...cells.map((one) => p(one))))),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('what the check accepts is filled in; what it refuses is refused', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (parts) => {
        const bytes = smallDocument(parts.join('') + p(''));
        const found = check(bytes).filter((one) => /^T-(TAG-0(0\d|1[01])|FMT)/.test(one.code));
        const error = await renderReport(bytes, shippedModel).then(
          () => undefined,
          (caught: unknown) => caught,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(UserError);
        expect({ parts, refused: error !== undefined }).toEqual({ parts, refused: found.length > 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('no text makes the check fail, and every finding has its sentences', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), paragraph);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const clean = texts.map((one) =>
          one
            .replace(/[^\P{C}]/gu, '')
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;'),
        );
        for (const one of check(templateDocument(p(...clean)), { kind: 'annual' })) {
          const { message, severity } = templateFileProblem(one, 'vi');
          expect(message).not.toMatch(/undefined|\[object/);
          expect(['error', 'warning', 'info']).toContain(severity);
        }
      }),
      { numRuns: 100 },
    );
  });
});
