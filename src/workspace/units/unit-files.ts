import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { groupBy } from '../../domain/group-by.ts';
import { templatesDir } from '../workspace-paths.ts';

/** Day on which districts ended and communes were merged. */
export const reorganisedOn = '2025-07-01';
/** State of the list of today's communes. */
export const listedOn = '2026-04-30';

/** A province-level unit of today with its communes, as the list has it. */
export interface ListedProvince {
  Code: string;
  FullName: string;
  Wards: readonly { Code: string; FullName: string }[];
}

/** A pair of the map: an old unit, and a commune that took over all or part of it. */
export interface MapRow {
  provinceCode: string;
  districtCode: string;
  /** `4.0`; empty for a district without communes. */
  wardCode: string;
  province: string;
  district: string;
  ward: string;
  newProvinceCode: string;
  newWardCode: string;
  newWard: string;
}

const licences = ['LICENSE.provinces-communes.txt', 'LICENSE.commune-map.txt'] as const;

/** The 34 province-level units with their communes. */
export function listedProvinces(templates = templatesDir): ListedProvince[] {
  const text = readFileSync(join(templates, 'units', 'provinces-communes-2026-04-30.json'), 'utf8');
  return JSON.parse(text) as ListedProvince[];
}

/** Every pair of the map, by the code of the province of today. */
export function mapRowsByProvince(templates = templatesDir): Map<string, MapRow[]> {
  const bytes = gunzipSync(readFileSync(join(templates, 'units', 'commune-map-2025-07-01.csv.gz')));
  return groupBy(parse(bytes, { columns: true }) as MapRow[], (row) => row.newProvinceCode);
}

/** Names of the 63 provinces until 30/6/2025, each with the code of the one that it is part of now. */
export function formerProvinces(templates = templatesDir): Map<string, string> {
  const names = [...mapRowsByProvince(templates)].flatMap(([code, rows]) =>
    rows.map((row): [string, string] => [row.province, code]),
  );
  return new Map(names);
}

/** The licence texts that go along with whatever is made from the files. */
export function unitLicences(templates = templatesDir): string[] {
  return licences.map((name) => readFileSync(join(templates, 'units', name), 'utf8').trim());
}
