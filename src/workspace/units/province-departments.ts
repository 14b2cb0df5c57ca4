import type { Agency } from '../../domain/agency.ts';
import { usualDepartments } from '../register-file.ts';
import type { ListedProvince } from './unit-files.ts';
import { unitName } from './unit-name.ts';

/** The usual departments; in a municipality they are the city's. */
export function departmentsOf(province: Pick<ListedProvince, 'FullName'>): Agency[] {
  if (unitName(province.FullName).kind !== 'Thành phố') return [...usualDepartments];
  const inCity = (text: string) => text.replace(/ tỉnh(?= |$)/gu, ' thành phố');
  return usualDepartments.map((one) => ({
    ...one,
    name: inCity(one.name),
    aliases: one.aliases.map(inCity),
  }));
}
