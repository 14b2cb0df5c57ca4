import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../src/consolidate/consolidate.ts';
import { noYearView } from '../../../src/domain/year-view.ts';
import { dataPackageText } from '../../../src/export/package/data-package.ts';
import { dictionaryText } from '../../../src/export/package/dictionary-text.ts';
import type { WrittenFile } from '../../../src/export/package/package-file.ts';
import { dataFiles } from '../../../src/export/package/package-files.ts';
import { fieldWords } from '../../../src/messages/data-dictionary/field-words.ts';
import { tableWords } from '../../../src/messages/data-dictionary/table-words.ts';
import { shippedProvince } from '../shipped-province.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const profile = JSON.parse(
  readFileSync(join(import.meta.dirname, 'datapackage-2.0.schema.json'), 'utf8'),
) as object;
const validate = ajv.compile(profile);

const input = shippedProvince(5);
const hostile = ['../x', 'CON', 'a/b:c', 'Đ'.repeat(200), '=cmd|x'];
const result = consolidate({
  ...input,
  agencies: input.agencies.map((one, at) => ({ ...one, name: hostile[at] ?? one.name })),
});
const contents = new Map<string, string>();
const files = dataFiles(result, noYearView, {
  createdBy: 'cchc test',
  onBeyond: () => {},
  province: 'Tỉnh Minh Họa',
  now: new Date('2026-09-21T03:00:00Z'),
}).map(({ content, ...file }): WrittenFile => {
  const made = content();
  const bytes = Buffer.concat(
    (typeof made === 'string' || made instanceof Uint8Array ? [made] : [...made]).map((one) =>
      Buffer.from(one),
    ),
  );
  contents.set(file.path, bytes.toString('utf8'));
  return { ...file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
});
const head = { period: result.period, title: 'Số liệu', created: '2026-09-21T12:00:00+07:00', version: '1' };
const text = [...dataPackageText(head, files)].join('');

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
  trueValues?: string[];
  falseValues?: string[];
}
interface Resource {
  name: string;
  path: string;
  format: string;
  schema: { fields: Field[]; primaryKey?: string[] } | string;
}
const described = JSON.parse(text) as { resources: Resource[] };
const fieldsOf = ({ schema }: Resource) =>
  (typeof schema === 'string' ? (JSON.parse(contents.get(schema)!) as { fields: Field[] }) : schema).fields;

describe('the data package', () => {
  it('is one, by the profile of Data Package 2.0', () => {
    expect(validate(described) ? [] : validate.errors).toEqual([]);
    const schema = JSON.parse(contents.get('luoc-do/so-lieu-don-vi.json')!) as object;
    expect(validate({ resources: [{ name: 'x', path: 'x.csv', schema }] }) ? [] : validate.errors).toEqual(
      [],
    );
  });

  it.each([
    ['no resources', (one: typeof described) => ({ ...one, resources: [] })],
    ['a path upwards', (one: typeof described) => ({ resources: [{ ...one.resources[0], path: '../x' }] })],
    [
      'a type of nobody',
      (one: typeof described) => ({
        resources: [{ ...one.resources[0], schema: { fields: [{ name: 'a', type: 'zahl' }] } }],
      }),
    ],
    ['no name', (one: typeof described) => ({ resources: [{ path: one.resources[0]!.path }] })],
  ])('would not be one with %s', (_, spoilt) => {
    expect(validate(spoilt(described))).toBe(false);
  });

  it('keeps what it says of every cell: types, what is always there, every answer', () => {
    const said: Record<string, (cell: string, field: Field) => boolean> = {
      string: () => true,
      any: () => true,
      number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
      integer: (cell) => /^-?\d+$/.test(cell),
      date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
      boolean: (cell, field) => [...field.trueValues!, ...field.falseValues!].includes(cell),
    };
    let cells = 0;
    for (const one of described.resources.filter(({ format }) => format === 'csv')) {
      const fields = fieldsOf(one);
      const [header, ...rows] = parse(contents.get(one.path)!, { bom: true }) as string[][];
      expect(header).toEqual(fields.map(({ name }) => name));
      const keys = new Set<string>();
      const key = typeof one.schema === 'string' ? undefined : one.schema.primaryKey;
      for (const row of rows) {
        for (const [at, field] of fields.entries()) {
          const cell = row[at]!;
          const where = `${one.path} ${field.name} ${JSON.stringify(cell)}`;
          if (cell === '') expect([where, field.constraints?.required]).toEqual([where, undefined]);
          else {
            expect([where, said[field.type]!(cell, field)]).toEqual([where, true]);
            if (field.constraints?.enum) expect(field.constraints.enum).toContain(cell);
          }
          cells += 1;
        }
        if (key) keys.add(JSON.stringify(key.map((name) => row[header!.indexOf(name)])));
      }
      if (key) expect([one.path, keys.size]).toEqual([one.path, rows.length]);
    }
    expect(cells).toBeGreaterThan(10_000);
  });

  it('names no file outside of it, whatever agencies are called', () => {
    const paths = described.resources.map((one) => one.path);
    expect(new Set(paths.map((one) => one.toLowerCase())).size).toBe(paths.length);
    for (const path of paths)
      expect(path).toMatch(/^(?:[A-Za-z0-9][A-Za-z0-9_=.-]*\/)*[A-Za-z0-9][A-Za-z0-9_.-]*$/);
    expect(contents.get(`csv/don-vi-2026-Q3.csv`)).toContain(`'=cmd|x`);
  });
});

describe('the dictionary', () => {
  it('explains every column of every table, and the words explain nothing that is not there', () => {
    const dictionary = dictionaryText(files, '2026-Q3');
    const used = new Set(files.flatMap(({ table }) => table?.fields.map((one) => one.name) ?? []));
    for (const name of used) expect(dictionary).toContain(`| ${name} | `);
    const comparisons = [
      'basis',
      'compared_with',
      'derivation',
      'base',
      'as_was',
      'change',
      'change_unit',
      'percent',
    ];
    const more = [
      'direction',
      'not_comparable',
      'missing',
      'base_counted',
      'base_expected',
      'base_estimate',
      'breaks',
    ];
    const others = new Set<string>([...used, ...comparisons, ...more, 'value_text']);
    expect(Object.keys(fieldWords).filter((name) => !others.has(name))).toEqual([]);
    for (const name of Object.keys(tableWords))
      if (name !== 'so-sanh') expect(dictionary).toContain(`## ${name}\n`);
  });
});
