import type { Period } from '../../domain/period.ts';
import { say } from '../../messages/catalogue.ts';
import { fieldWords } from '../../messages/data-dictionary/field-words.ts';
import { tableWords } from '../../messages/data-dictionary/table-words.ts';
import { jsonText } from '../../messages/json-text.ts';
import type { DataField, DataTable } from './data-table.ts';
import type { WrittenFile } from './package-file.ts';

/** Where the columns of the agencies' files are described: once, and not in each of thousands of resources. */
export const agencySchemaPath = 'luoc-do/so-lieu-don-vi.json';

/** What a data package says about itself beside its files. */
export interface PackageHead {
  period: Period;
  /** Title in Vietnamese. */
  title: string;
  /** Day of the export, noon in Vietnam. */
  created: string;
  version: string;
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';
const schemaProfile = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** `datapackage.json` (Data Package 2.0): every file as a resource, every table with the meaning of its columns. */
export function dataPackageText(head: PackageHead, files: readonly WrittenFile[]): Iterable<string> {
  return jsonText({
    $schema: profile,
    name: `cchc-${head.period.id.toLowerCase()}`,
    title: head.title,
    description: say('en', 'package.conventions', undefined),
    version: head.version,
    created: head.created,
    resources: resourcesOf(files),
  });
}

function* resourcesOf(files: readonly WrittenFile[]): Generator<object, undefined> {
  const tables = new Set(files.flatMap((one) => (one.kind === 'csv' && one.table ? [one.table.name] : [])));
  for (const file of files) yield resourceOf(file, tables);
  return undefined;
}

const formats: Readonly<Record<string, readonly [format: string, mediatype: string]>> = {
  csv: ['csv', 'text/csv'],
  parquet: ['parquet', 'application/vnd.apache.parquet'],
  json: ['json', 'application/json'],
  md: ['md', 'text/markdown'],
  pdf: ['pdf', 'application/pdf'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

function resourceOf(file: WrittenFile, tables: ReadonlySet<string>): object {
  const { path, kind, table, agency, bytes, sha256 } = file;
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const [format, mediatype] = formats[ending] ?? [ending, 'application/octet-stream'];
  const isParquet = kind === 'parquet';
  return {
    name: resourceName(file),
    path,
    ...(table ? { type: 'table' } : {}),
    title: agency
      ? say('vi', 'package.agency-resource', { agency: agency.name })
      : say('vi', 'package.file', { kind }),
    ...(table ? { description: `${tableWords[table.name].vi}\n\n${tableWords[table.name].en}` } : {}),
    format,
    mediatype,
    ...(ending === 'csv' || ending === 'json' || ending === 'md' ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(kind === 'csv' || kind === 'agency' ? { dialect: { delimiter: ',', lineTerminator: '\r\n' } } : {}),
    ...(table
      ? { schema: kind === 'agency' ? agencySchemaPath : tableSchema(table, isParquet, tables) }
      : {}),
  };
}

/** Lower case, digits, hyphens, dots: usable in an address. */
function resourceName({ kind, path, table }: WrittenFile): string {
  if (kind === 'csv') return table!.name;
  if (kind === 'parquet') return `${table!.name}-parquet`;
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}

/** The Table Schema of a table, as its CSV or as its Parquet types it. `tables` are those that can be referred to. */
export function tableSchema(
  { fields, key, references }: DataTable,
  isParquet: boolean,
  tables: ReadonlySet<string>,
): object {
  const known = (references ?? []).filter((one) => tables.has(one.table));
  return {
    $schema: schemaProfile,
    fields: fields.flatMap((one) => schemaFields(one, isParquet)),
    missingValues: [''],
    ...(key ? { primaryKey: key } : {}),
    ...(known.length > 0
      ? {
          foreignKeys: known.map(({ field, table, to }) => ({
            fields: [field],
            reference: { resource: table, fields: [to] },
          })),
        }
      : {}),
  };
}

const types: Readonly<Record<DataField['type'], string>> = {
  text: 'string',
  decimal: 'number',
  value: 'any',
  integer: 'integer',
  date: 'date',
  boolean: 'boolean',
};

function schemaFields(field: DataField, isParquet: boolean): object[] {
  const { name, type, required, values, unit } = field;
  if (type === 'value' && isParquet)
    return [
      ...schemaFields({ ...field, type: 'decimal' }, isParquet),
      ...schemaFields({ name: 'value_text', type: 'text' }, isParquet),
    ];
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  const words = fieldWords[name];
  return [
    {
      name,
      type: types[type],
      ...(type === 'boolean' && !isParquet ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
      title: words.vi,
      description: `${words.vi}\n\n${words.en}`,
      ...(unit ? { unit } : {}),
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    },
  ];
}
