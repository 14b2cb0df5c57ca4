import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Agency } from '../../src/domain/agency.ts';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Form, Obligation } from '../../src/domain/form.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { ConsolidationInput } from '../../src/consolidate/consolidate.ts';
import { formsOwedBy } from '../../src/forms/forms-owed.ts';
import { loadEdition } from '../../src/forms/definitions/load-edition.ts';
import { cellOf } from '../consolidate/sample-province.ts';

const folder = resolve(import.meta.dirname, '../../templates/forms/cchc-2026');

function shippedEdition(): Edition {
  const files = readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const loaded = loadEdition(files);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.edition;
}

/** A small generator of its own: the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const departments = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Văn phòng UBND tỉnh',
  'Sở Tài chính',
  'Sở Khoa học và Công nghệ',
  'Sở Y tế',
  'Sở Xây dựng',
];
const leads = ['SNV', 'STP', 'VP', 'STC', 'KHCN'];
const fields = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Đăng ký kinh doanh', 'Xây dựng'];

function agencies(communes: number): Agency[] {
  const base = { aliases: [], leads: [] as string[] };
  return [
    ...departments.map((name, at) => ({
      ...base,
      code: `S${String(at + 1).padStart(2, '0')}`,
      name,
      level: 'province' as const,
      group: 'Sở, ban, ngành',
      leads: leads[at] ? [leads[at]] : [],
    })),
    {
      ...base,
      code: 'BT1',
      name: 'Báo và Đài phát thanh, truyền hình tỉnh',
      level: 'province' as const,
      group: 'Báo, đài',
      leads: ['BT'],
    },
    ...Array.from({ length: communes }, (_, at) => ({
      ...base,
      code: `X${String(at + 1).padStart(3, '0')}`,
      level: 'commune' as const,
      group: 'Xã, phường',
      name: `UBND ${at % 4 === 0 ? 'phường' : 'xã'} Tân ${at + 1}`,
    })),
  ];
}

/** A province on the shipped forms, filled by the seed: mostly numbers, some blanks, markers and estimates. */
export function shippedProvince(
  communes: number,
  periodId = '2026-Q3',
  edition = shippedEdition(),
): ConsolidationInput {
  const period = parsePeriod(periodId)!;
  const random = randomOf(7);
  const list = agencies(communes);
  const obligations: ObligationStatus[] = [];
  const effective = new Map<string, Submission>();
  for (const agency of list) {
    for (const form of formsOwedBy(agency, edition, period)) {
      const id = `${agency.code}/${form.submissionType}${form.lead ? `-${form.lead}` : ''}`;
      const obligation: Obligation = {
        id,
        agency: agency.code,
        submissionType: form.submissionType,
        form,
        ...(form.lead ? { lead: form.lead } : {}),
      };
      const missing = form.submissionType === 'unit' && random() < 0.04;
      const daysLate = missing || random() < 0.06 ? 1 + Math.floor(random() * 6) : 0;
      const status = { obligation, deadline: '2026-09-18', daysLate, blockers: 0, errors: 0 };
      if (missing) {
        obligations.push({ ...status, state: 'missing' });
        continue;
      }
      const submission = filled(obligation, form, random);
      effective.set(id, submission);
      const { file, sha256 } = submission.received;
      obligations.push({ ...status, state: 'valid', file, sha256 });
    }
  }
  return { period, edition, agencies: list, obligations, effective, findings: [], policy: 'exclude-figure' };
}

function filled(obligation: Obligation, form: Form, random: () => number): Submission {
  const file = `ky/2026-Q3/inbox/${obligation.id.replaceAll('/', '-')}.xlsx`;
  const observations = new Map<string, Observation>();
  let row = 6;
  for (const area of form.areas) {
    for (const { indicator } of area.fields) {
      row++;
      const value = String(Math.floor(random() * 400));
      const dice = random();
      const decimals = indicator.valueKind === 'money' ? `.${1 + Math.floor(random() * 8)}` : '';
      const written =
        indicator.valueKind === 'text'
          ? '"Theo kế hoạch'
          : dice < 0.03
            ? ''
            : dice < 0.06
              ? 'KPS'
              : dice < 0.08
                ? 'KAD'
                : dice < 0.1
                  ? `~${value}`
                  : value + decimals;
      observations.set(indicator.code, {
        indicator: indicator.code,
        ...cellOf(written, file, area.area.sheet, `D${row}`),
      });
    }
  }
  return {
    received: { file, sha256: `${obligation.id}-hash`, size: 1, received: null },
    identity: {},
    form,
    agency: obligation.agency,
    obligation: obligation.id,
    observations,
    tables: form.tables.map(({ table, columns }) => ({
      table: table.code,
      sheet: table.sheet,
      rows: fields.slice(0, 2 + Math.floor(random() * 4)).map((key, at) => ({
        role: 'data' as const,
        key: random() < 0.2 ? key.toUpperCase() : key,
        keyCell: { file, sheet: table.sheet, cell: `B${at + 9}` },
        cells: new Map(
          columns
            .filter((one) => one.role === 'value')
            .map((one) => [
              one.no,
              cellOf(
                String(Math.floor(random() * 90)),
                file,
                table.sheet,
                `${'ABCDEFGHIJKLMNOP'[one.no]}${at + 9}`,
              ),
            ]),
        ),
      })),
    })),
    lists: form.lists.map(({ list, columns }) => ({
      list: list.code,
      sheet: list.sheet,
      rows:
        random() < 0.2
          ? [
              {
                row: 6,
                cells: new Map(
                  columns.map((one) => [
                    one.key,
                    cellOf(`"Nội dung ${one.label.vi}`, file, list.sheet, 'B6'),
                  ]),
                ),
              },
            ]
          : [],
    })),
    narrative: form.narrative.map(({ section }) => ({
      section: section.code,
      text: 'Đã triển khai kịp thời, đúng kế hoạch.',
      cell: { file, sheet: 'Thuyết minh', cell: 'C6' },
    })),
    nothingArose: new Map(),
    facts: [],
  };
}
