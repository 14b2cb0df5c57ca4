import { join } from 'node:path';
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../src/consolidate/consolidate.ts';
import type { Consolidation } from '../../../src/domain/consolidation.ts';
import { exact } from '../../../src/domain/decimal.ts';
import { noYearView } from '../../../src/domain/year-view.ts';
import { column, never, type DataRow } from '../../../src/export/package/data-table.ts';
import { packageTables } from '../../../src/export/package/package-tables.ts';
import { parquetPieces } from '../../../src/export/package/parquet/parquet-pieces.ts';
import { unscaled } from '../../../src/export/package/parquet/unscaled.ts';
import { shippedProvince } from '../shipped-province.ts';
import { tempFolder } from '../../workspace/temp-workspace.ts';
import { duck, writePieces } from './duck.ts';

const folder = tempFolder();
const beyond: string[] = [];
const options = {
  createdBy: 'cchc test',
  onBeyond: (field: string, value: string) => beyond.push(`${field} ${value}`),
};
const periods = ['2026-H1', '2026-Q3'].map((id) =>
  consolidate(shippedProvince(id === '2026-Q3' ? 12 : 9, id)),
);

for (const result of periods)
  for (const table of packageTables(result, noYearView)) {
    const { id, year } = result.period;
    writePieces(
      join(folder, table.name, `nam=${year}`, `ky=${id}`, 'part-0.parquet'),
      parquetPieces(table, options),
    );
  }

/** Every file of a table, both periods. */
const read = (table: string) =>
  `read_parquet('${join(folder, table).replaceAll('\\', '/')}/**/*.parquet', hive_partitioning=true)`;

/** Figures that are the sum of what was counted. */
const added = ({ edition, lineage }: Consolidation) =>
  [...edition.indicators.keys()].filter((code) =>
    ['sum', 'lead-only'].includes(lineage(code, { type: 'total' })?.operation ?? ''),
  );

describe('Parquet, read by DuckDB', () => {
  it('adds up to the consolidation, period by period', async () => {
    const sums = await duck(
      `SELECT ky, indicator, sum(value) AS total FROM ${read('so-lieu')} WHERE counted AND dimension IS NULL GROUP BY ALL`,
    );
    const found = new Map(sums.map((one) => [`${one['ky']} ${one['indicator']}`, one['total']]));
    let checked = 0;
    for (const result of periods)
      for (const code of added(result)) {
        const expected = result.figures.get(code)!.get('total')!.value;
        const total = found.get(`${result.period.id} ${code}`) ?? null;
        expect([code, total === null ? null : exact(String(total)).toFixed()]).toEqual([code, expected]);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(100);
  });

  it('holds every figure of every scope, exactly, and nothing where there is nothing', async () => {
    const rows = await duck(
      `SELECT ky, indicator, scope, scope_id, value, counted_sources FROM ${read('tong-hop')}`,
    );
    const found = new Map(
      rows.map((one) => [`${one['ky']} ${one['indicator']} ${one['scope']} ${one['scope_id'] ?? ''}`, one]),
    );
    let count = 0;
    let empty = 0;
    for (const { period, figures } of periods)
      for (const own of figures.values())
        for (const { indicator, scope, value, counted } of own.values()) {
          const one = found.get(
            `${period.id} ${indicator} ${scope.type} ${scope.type === 'total' ? '' : scope.id}`,
          )!;
          expect(one['value'] === null ? null : exact(String(one['value'])).toFixed()).toBe(value);
          expect(one['counted_sources']).toBe(counted);
          count += 1;
          empty += Number(value === null);
        }
    expect(count).toBe(rows.length);
    expect(empty).toBeGreaterThan(0);
  });

  it('keeps blanks apart from zeros', async () => {
    const rows = await duck(
      `SELECT status, count(*)::INT AS n, count(value)::INT AS numbers, count(value_text)::INT AS texts
       FROM ${read('so-lieu')} GROUP BY status`,
    );
    const of = (status: string) => rows.find((one) => one['status'] === status)!;
    expect(of('blank')).toMatchObject({ numbers: 0, texts: 0 });
    expect(of('not-applicable')).toMatchObject({ numbers: 0, texts: 0 });
    expect(of('number')['numbers']).toBe(of('number')['n']);
    expect(of('text')).toMatchObject({ numbers: 0, texts: of('text')['n'] });
    const [zeros] = await duck(
      `SELECT count(*)::INT AS n FROM ${read('so-lieu')} WHERE value = 0 AND status = 'blank'`,
    );
    expect(zeros).toEqual({ n: 0 });
  });

  it('has the types that it says', async () => {
    const types = await duck(`DESCRIBE SELECT * FROM ${read('nghia-vu')}`);
    const of = new Map(types.map((one) => [one['column_name'], one['column_type']]));
    expect(of.get('deadline')).toBe('DATE');
    expect(of.get('days_late')).toBe('INTEGER');
    expect(of.get('is_empty')).toBe('BOOLEAN');
    expect(of.get('state')).toBe('VARCHAR');
    const facts = await duck(`DESCRIBE SELECT * FROM ${read('so-lieu')}`);
    expect(facts.find((one) => one['column_name'] === 'value')!['column_type']).toBe('DECIMAL(38,18)');
    const [day] = await duck(
      `SELECT min(deadline)::VARCHAR AS day FROM ${read('nghia-vu')} WHERE ky = '2026-Q3'`,
    );
    expect(day).toEqual({ day: '2026-09-18' });
  });

  it('is written in groups of rows, and the same every time', async () => {
    const rows = function* (): Generator<DataRow, undefined> {
      for (let at = 0; at < 120_001; at++) yield [`X${at % 700}`, at % 7 === 0 ? null : `${at}.25`];
      return undefined;
    };
    const table = { fields: [column.text('agency', never), column.decimal('value')], rows };
    const pieces = [...parquetPieces(table, options)];
    expect(pieces.length).toBe(4);
    expect(Buffer.concat([...parquetPieces(table, options)])).toEqual(Buffer.concat(pieces));
    const path = join(folder, 'many.parquet');
    writePieces(path, pieces);
    const [sum] = await duck(
      `SELECT count(*)::INT AS n, count(value)::INT AS numbers, sum(value)::VARCHAR AS total FROM '${path}'`,
    );
    let total = 0;
    for (let at = 0; at < 120_001; at++) if (at % 7 !== 0) total += at + 0.25;
    expect(sum).toMatchObject({ n: 120_001, numbers: 120_001 - Math.ceil(120_001 / 7) });
    expect(exact(String(sum!['total'])).toFixed()).toBe(String(total));
  });

  it('can be empty', async () => {
    const path = join(folder, 'none.parquet');
    writePieces(path, parquetPieces({ fields: [column.decimal('value')], rows: () => [] }, options));
    expect(await duck(`SELECT count(*)::INT AS n FROM '${path}'`)).toEqual([{ n: 0 }]);
  });

  it('leaves out, and tells, a number that it cannot hold exactly; never rounds it', async () => {
    beyond.length = 0;
    const values = [
      '0.1234567890123456789',
      '123456789012345678901',
      '-99999999999999999999.999999999999999999',
    ];
    const path = join(folder, 'wide.parquet');
    const table = { fields: [column.value('value')], rows: () => values.map((one) => [one]) };
    writePieces(path, parquetPieces(table, options));
    expect(await duck(`SELECT value::VARCHAR AS value, value_text FROM '${path}'`)).toEqual([
      { value: null, value_text: values[0] },
      { value: null, value_text: values[1] },
      { value: values[2], value_text: values[2] },
    ]);
    expect(beyond).toEqual([`value ${values[0]}`, `value ${values[1]}`]);
  });
});

describe('an unscaled decimal', () => {
  it('is the number times 10 to the 18th, whatever the number', () => {
    const digits = stringMatching(/^-?(0|[1-9]\d{0,19})(\.\d{1,18})?$/);
    assert(
      property(digits, (text) => {
        expect(String(unscaled(text))).toBe(exact(text).times('1e18').toFixed().replace(/^-0$/, '0'));
      }),
    );
  });
});
