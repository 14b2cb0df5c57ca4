import type { Agency } from '../../domain/agency.ts';
import { groupBy } from '../../domain/group-by.ts';
import { addDays } from '../../domain/local-date.ts';
import { reorganisedOn, type MapRow } from './unit-files.ts';
import { fullName, inText, unitName, type UnitName } from './unit-name.ts';

type OldRow = Pick<MapRow, 'districtCode' | 'wardCode'>;

/** Codes of their own: today's communes use the digits of old ones again. */
export const oldDistrictCode = ({ districtCode }: OldRow): string => `HC${districtCode.padStart(3, '0')}`;

/** Code of the old unit of a row: its commune, or a district that had none. */
export function oldUnitCode(row: OldRow): string {
  const digits = row.wardCode.replace(/\.0$/, '');
  return digits === '' ? oldDistrictCode(row) : `XC${digits.padStart(5, '0')}`;
}

const lastDay = addDays(reorganisedOn, -1);

/** Districts and communes until 30/6/2025, in the order of the map. Communes bear the name of their district. */
export function oldUnits(rows: readonly MapRow[]): Agency[] {
  const districts = [...groupBy(rows, oldDistrictCode)].map(([code, [row]]) => ({ code, row: row! }));
  const names = groupBy(districts, ({ row }) => row.district.toLowerCase());
  const nameOf = (row: MapRow): UnitName => {
    const { kind, bare } = unitName(row.district);
    // Provinces that are one now had districts of the same name.
    const twins = names.get(row.district.toLowerCase())!.length > 1;
    return { kind, bare: twins ? `${bare}, ${inText(unitName(row.province))}` : bare };
  };
  const communes = new Map<string, MapRow>();
  for (const row of rows)
    if (row.wardCode !== '' && !communes.has(oldUnitCode(row))) communes.set(oldUnitCode(row), row);
  return [
    ...districts.map(({ code, row }) => unitOf(code, 'district', nameOf(row))),
    ...[...communes].map(([code, row]): Agency => {
      const { kind, bare } = unitName(row.ward);
      const agency = unitOf(code, 'commune', { kind, bare: `${bare}, ${inText(nameOf(row))}` });
      return { ...agency, parent: oldDistrictCode(row) };
    }),
  ];
}

function unitOf(code: string, level: 'district' | 'commune', name: UnitName): Agency {
  const isDistrict = level === 'district';
  return {
    code,
    name: `Ủy ban nhân dân ${inText(name)}`,
    aliases: isDistrict ? [`UBND ${inText(name)}`, fullName(name)] : [],
    level,
    group: isDistrict ? 'Huyện, quận, thị xã, thành phố' : 'Xã, phường, thị trấn',
    leads: [],
    validTo: lastDay,
  };
}
