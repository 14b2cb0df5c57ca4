import type { Agency } from '../../domain/agency.ts';
import { UserError } from '../../messages/user-error.ts';
import { answersFor } from '../../workspace/config-text.ts';
import type { InitOptions } from '../../workspace/init-workspace.ts';
import { findProvince, isProvinceCode } from '../../workspace/units/find-province.ts';
import { provinceUnits } from '../../workspace/units/province-units.ts';
import { fullName, inText, unitName } from '../../workspace/units/unit-name.ts';
import { unitSourcesText } from '../../workspace/units/unit-sources.ts';

/** What a new register holds, for the words after it is made. */
export interface UnitCounts {
  code: string;
  province: string;
  departments: number;
  communes: number;
  oldDistricts: number;
  oldCommunes: number;
  /** Old communes that were cut in shares that nobody knows. */
  cut: number;
  links: number;
}

export interface ProvinceStart {
  options: InitOptions;
  units?: UnitCounts;
  /** One of the 34 that a free name may have meant. */
  near?: { code: string; name: string };
  /** The name is none of the 34: no list of communes was made. */
  unlisted?: true;
}

/** How a workspace starts for a province: one of the 34 with all its units, any other name with the usual departments. */
export function provinceStart(text: string, currentOnly: boolean): ProvinceStart {
  const found = findProvince(text);
  if (!('province' in found)) {
    if (isProvinceCode(text)) throw new UserError('cli.province-unknown', { code: text.trim() });
    const isInsisted = /^(?:tỉnh|thành phố)\s+\p{L}/iu.test(text.trim().normalize('NFC'));
    // A slip would make a workspace of no province: only a name with its kind in front is taken as it is.
    if (found.near && !isInsisted)
      throw new UserError('cli.province-near', { text: text.trim(), ...found.near });
    return { options: answersFor(text), unlisted: true, ...(found.near ? { near: found.near } : {}) };
  }
  const { province } = found;
  const name = unitName(province.FullName);
  const { agencies, links } = provinceUnits(province, { currentOnly });
  const answers = answersFor(fullName(name));
  // A place that bears a person's name is written with its kind (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  const place = name.bare === 'Hồ Chí Minh' ? fullName(name) : answers.place;
  const count = (test: (one: Agency) => boolean) => agencies.filter(test).length;
  return {
    options: { ...answers, place, agencies, links, sources: unitSourcesText(inText(name)) },
    units: {
      code: province.Code,
      province: inText(name),
      departments: count((one) => one.level === 'province'),
      communes: count((one) => one.level === 'commune' && one.validTo === undefined),
      oldDistricts: count((one) => one.level === 'district'),
      oldCommunes: count((one) => one.level === 'commune' && one.validTo !== undefined),
      cut: new Set(links.flatMap((one) => (one.weight === 'unknown' ? [one.from] : []))).size,
      links: links.length,
    },
  };
}
