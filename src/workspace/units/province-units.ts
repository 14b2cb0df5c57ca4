import type { Agency } from '../../domain/agency.ts';
import type { SuccessionLink } from '../../domain/succession.ts';
import { currentCommunes, type CurrentCommune } from './current-communes.ts';
import { oldUnits } from './old-units.ts';
import { departmentsOf } from './province-departments.ts';
import { successionLinks } from './succession-links.ts';
import { mapRowsByProvince, type ListedProvince, type MapRow } from './unit-files.ts';

/** A register and its succession, ready to be written. */
export interface ProvinceUnits {
  agencies: readonly Agency[];
  links: readonly SuccessionLink[];
}

/**
 * The usual departments of a province, its communes of today and, unless `currentOnly`, the districts and communes until
 * 30/6/2025 with what became of them.
 */
export function provinceUnits(
  province: ListedProvince,
  {
    currentOnly = false,
    rows = mapRowsByProvince().get(province.Code) ?? [],
  }: { currentOnly?: boolean; rows?: readonly MapRow[] } = {},
): ProvinceUnits {
  const communes: readonly CurrentCommune[] = currentCommunes(province, rows);
  const today = [...departmentsOf(province), ...communes.map((one) => one.agency)];
  if (currentOnly) return { agencies: today, links: [] };
  return { agencies: [...today, ...oldUnits(rows)], links: successionLinks(communes, rows) };
}
