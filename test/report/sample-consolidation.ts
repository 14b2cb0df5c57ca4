import type { Agency } from '../../src/domain/agency.ts';
import {
  scopeKey,
  type CollectedListRow,
  type CollectedText,
  type Consolidation,
  type Figure,
  type Lineage,
  type ObligationStatus,
  type Scope,
} from '../../src/domain/consolidation.ts';
import type { Form } from '../../src/domain/form.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { ReportSettings } from '../../src/report/report-settings.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import { sampleTable } from './sample-table.ts';

/** A fictional office. */
export const settings: ReportSettings = {
  province: 'tỉnh Sông Lam',
  issuingAgency: 'Sở Nội vụ',
  superiorAgency: 'UBND tỉnh Sông Lam',
  symbol: 'SNV',
  place: 'Sông Lam',
  signerCapacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  addressees: ['Ủy ban nhân dân tỉnh Sông Lam'],
  recipients: ['Giám đốc Sở (để báo cáo)', 'Các sở, ban, ngành cấp tỉnh', 'UBND các xã, phường'],
  archive: 'CCHC',
  legalBases: [
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  ],
};

const departments = [
  ['SNV', 'Sở Nội vụ', 'SNV'],
  ['STP', 'Sở Tư pháp', 'STP'],
  ['STC', 'Sở Tài chính', 'STC'],
  ['VP', 'Văn phòng UBND tỉnh', 'VP'],
  ['SKHCN', 'Sở Khoa học và Công nghệ', 'KHCN'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['SXD', 'Sở Xây dựng'],
  ['SCT', 'Sở Công Thương'],
  ['SYT', 'Sở Y tế'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo'],
] as const;

/** Ten departments, five of them leads, and communes up to `count` agencies. */
export function sampleAgencies(count: number): Agency[] {
  const provincial = departments.map(([code, name, lead]): Agency => ({
    code,
    name,
    aliases: [],
    level: 'province',
    group: 'Sở, ban, ngành',
    leads: lead ? [lead] : [],
  }));
  const communes = Array.from({ length: Math.max(0, count - provincial.length) }, (_, at): Agency => ({
    code: `X${String(at + 1).padStart(3, '0')}`,
    name: `UBND ${at % 3 === 0 ? 'phường' : 'xã'} Tân Lập ${at + 1}`,
    aliases: [],
    level: 'commune',
    group: 'Xã, phường',
    leads: [],
  }));
  return [...provincial, ...communes];
}

/** A figure for every indicator and table cell, made of a running number: each one different, none random. */
export function sampleConsolidation(
  periodId: string,
  count = 74,
  more: { draft?: boolean; absent?: readonly string[]; texts?: number } = {},
): Consolidation {
  const edition = shippedEdition();
  const period = parsePeriod(periodId)!;
  const agencies = sampleAgencies(count);
  const absent = new Set(more.absent ?? ['2.4.2', '6.4.4']);
  const figures = new Map<string, Map<string, Figure>>();
  let running = 40;
  for (const indicator of edition.indicators.values()) {
    if (indicator.kind === 'text' || indicator.kind === 'list') continue;
    running = (running * 37 + 11) % 9973;
    const percent = indicator.valueKind === 'percent';
    const value = absent.has(indicator.code)
      ? null
      : percent
        ? `${60 + (running % 40)}.${(running % 9) + 1}`
        : String(running * (indicator.code.startsWith('2.3') ? 7 : 1));
    const own = new Map<string, Figure>();
    const add = (scope: Scope, amount: string | null) =>
      own.set(scopeKey(scope), {
        indicator: indicator.code,
        scope,
        value: amount,
        unit: indicator.unit,
        counted: amount === null ? 0 : agencies.length - 3,
        expected: agencies.length,
        estimate: indicator.code === '2.4.1',
        ...(indicator.code === '2.1.7' && scope.type === 'total'
          ? { unitSum: { value: '12', counted: 4, expected: 9 } }
          : {}),
      });
    add({ type: 'total' }, value);
    for (const group of ['Sở, ban, ngành', 'Xã, phường'])
      add({ type: 'group', id: group }, value === null ? null : '77');
    figures.set(indicator.code, own);
  }
  const narrative = sampleNarrative(agencies, more.texts ?? 14);
  const lists = sampleLists(agencies);
  figures.get('2.5.1')!.set('total', { ...figures.get('2.5.1')!.get('total')!, value: '0' });
  return {
    period,
    edition,
    agencies,
    obligations: sampleObligations(agencies, addDays(period.end, 3)),
    figures,
    tables: [
      sampleTable('II.06', agencies, 13, agencies.slice(14, 15)),
      sampleTable('II.07b', agencies.slice(3, 4), 14),
    ],
    texts: (code) => narrative.filter((one) => one.section === code),
    listRows: (code) => lists.filter((one) => one.list === code),
    draft: more.draft ?? true,
    policy: 'exclude-figure',
    effective: new Map(),
    answer: () => undefined,
    entersTotal: () => false,
    tableExclusion: () => undefined,
    lineage: (code, scope) => sampleLineage(figures.get(code)?.get(scopeKey(scope)), agencies),
  };
}

function sampleObligations(agencies: readonly Agency[], deadline: string): ObligationStatus[] {
  const form = { narrative: [] as Form['narrative'] } as Form;
  return agencies.flatMap((agency, at): ObligationStatus[] => {
    const missing = at === 12 || at === 30;
    const late = at % 9 === 4 ? 1 + (at % 3) : 0;
    const state = missing ? 'missing' : at % 17 === 5 ? 'with-errors' : 'valid';
    const unit: ObligationStatus = {
      obligation: { id: `${agency.code}/unit`, agency: agency.code, submissionType: 'unit', form },
      state,
      deadline,
      ...(missing
        ? {}
        : { file: `${agency.code}.xlsx`, received: addDays(deadline, late - 1 + (late ? 1 : 0)) }),
      daysLate: missing ? 4 : late,
      blockers: 0,
      errors: state === 'with-errors' ? 3 : 0,
    };
    return [
      unit,
      ...agency.leads.map((lead): ObligationStatus => ({
        ...unit,
        obligation: {
          id: `${agency.code}/field-lead-${lead}`,
          agency: agency.code,
          submissionType: 'field-lead',
          lead,
          form,
        },
      })),
    ];
  });
}

function sampleNarrative(agencies: readonly Agency[], count: number): CollectedText[] {
  const text = (section: string, agency: Agency, body: string): CollectedText => ({
    section,
    agency: agency.code,
    text: body,
    cell: null,
  });
  const [snv, stp, , vp] = agencies as [Agency, Agency, Agency, Agency];
  return [
    ...agencies
      .slice(10, 10 + count)
      .map((one, at) => text('I.1', one, `Đơn vị triển khai kế hoạch theo ${at + 1} nhóm nhiệm vụ.`)),
    text('I.1', snv, 'Sở đã tham mưu ban hành kế hoạch.\nTiến độ được theo dõi hằng tháng.'),
    ...agencies
      .slice(20, 40)
      .map((one) => text('I.4', one, 'Tuyên truyền trên hệ thống truyền thanh cơ sở.')),
    text('II.1.a', stp, 'Công tác thẩm định được thực hiện đúng quy trình & thời hạn <theo quy định>.'),
    text('II.2.b', vp, 'Một số hồ sơ đất đai còn chậm do phải xác minh thực địa.'),
    text('III.1', snv, 'Kỷ luật, kỷ cương hành chính được giữ vững.'),
    text('IV', snv, 'Tiếp tục đôn đốc các cơ quan, đơn vị thực hiện kế hoạch CCHC.'),
  ];
}

function sampleLists(agencies: readonly Agency[]): CollectedListRow[] {
  const row = (list: string, agency: Agency, cells: Record<string, string>): CollectedListRow => ({
    list,
    agency: agency.code,
    cells: new Map(Object.entries(cells)),
    sheet: 'Khó khăn, kiến nghị',
    row: 5,
    file: `${agency.code}.xlsx`,
  });
  return [
    row('0.10.1', agencies[11]!, {
      content: 'Đường truyền chậm',
      type: 'Khó khăn, vướng mắc',
      unit: 'Sở Khoa học và Công nghệ',
    }),
    row('0.10.1', agencies[14]!, { content: 'Bổ sung biên chế', type: 'Kiến nghị, đề xuất' }),
    row('0.10.1', agencies[15]!, { content: 'Thiếu máy quét' }),
    row('0.10.1', agencies[16]!, { content: 'Đề nghị cấp máy quét', type: 'Ý kiến riêng' }),
    row('0.7.2', agencies[13]!, {
      name: 'Ngày thứ Ba không chờ',
      content: 'Trả kết quả trong ngày',
      field: 'Thủ tục hành chính',
    }),
  ];
}

function sampleLineage(figure: Figure | undefined, agencies: readonly Agency[]): Lineage | undefined {
  if (!figure) return undefined;
  const estimate = figure.estimate
    ? [{ agency: 'X004', value: '5', status: 'estimate' as const, raw: 'ước 5', cell: null, sha256: '' }]
    : [];
  const wrong = figure.indicator === '2.3.1';
  return {
    figure,
    operation: 'sum',
    contributions: estimate,
    exclusions: [
      { agency: agencies[12]!.code, reason: 'not-received', cell: null },
      ...(wrong
        ? [
            {
              agency: agencies[13]!.code,
              reason: 'open-error' as const,
              code: 'L1-SUM-001',
              cell: null,
              raw: '1.200',
            },
          ]
        : []),
      ...(figure.indicator === '0.4.1'
        ? agencies.slice(30, 50).map((one) => ({ agency: one.code, reason: 'blank' as const, cell: null }))
        : []),
    ],
  };
}
