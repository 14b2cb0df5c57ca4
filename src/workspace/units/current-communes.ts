import type { Agency } from '../../domain/agency.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { groupBy } from '../../domain/group-by.ts';
import { reorganisedOn, type ListedProvince, type MapRow } from './unit-files.ts';
import { fullName, inText, unitName, type UnitName } from './unit-name.ts';

/** A commune of today with the rows of the map that made it. */
export interface CurrentCommune {
  agency: Agency;
  name: UnitName;
  /** Name on 1/7/2025, where its kind has changed since. */
  formerly?: UnitName;
  parts: readonly MapRow[];
}

/** The communes of a province as listed. The two files are joined by code, and by name where their codes differ. */
export function currentCommunes(province: ListedProvince, rows: readonly MapRow[]): CurrentCommune[] {
  const byCode = groupBy(rows, (row) => row.newWardCode);
  const listed = new Set(province.Wards.map((ward) => ward.Code));
  const strays = groupBy(
    rows.filter((row) => !listed.has(row.newWardCode)),
    (row) => foldKey(fullName(unitName(row.newWard))),
  );
  return province.Wards.map(({ Code, FullName }) => {
    const name = unitName(FullName);
    const parts = byCode.get(Code) ?? strays.get(foldKey(fullName(name))) ?? [];
    const then = parts[0] && unitName(parts[0].newWard);
    const formerly = then && then.kind !== name.kind ? then : undefined;
    return { agency: communeOf(Code, name, formerly), name, parts, ...(formerly ? { formerly } : {}) };
  });
}

function communeOf(code: string, name: UnitName, formerly: UnitName | undefined): Agency {
  return {
    // A letter first: Excel would take the zeros off a code of digits.
    code: `X${code}`,
    name: `Ủy ban nhân dân ${inText(name)}`,
    aliases: [`UBND ${inText(name)}`, fullName(name), ...(formerly ? [fullName(formerly)] : [])],
    level: 'commune',
    group: 'Xã, phường, đặc khu',
    leads: [],
    validFrom: reorganisedOn,
  };
}
