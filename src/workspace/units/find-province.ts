import { foldKey, stripDiacritics } from '../../domain/fold-key.ts';
import { formerProvinces, listedProvinces, type ListedProvince } from './unit-files.ts';
import { inText, unitName } from './unit-name.ts';

/** One of the 34, or what was probably meant where the text names none of them. */
export type ProvinceFound =
  | { province: ListedProvince }
  | { near: { code: string; name: string } | undefined };

/**
 * Finds one of the 34 province-level units by code (`15`) or name (`Lào Cai`, `tỉnh Lào Cai`, `TP. Huế`). A name without
 * its accents, or of a province that is part of another one now, is answered with what was probably meant.
 */
export function findProvince(text: string, provinces = listedProvinces()): ProvinceFound {
  const wanted = keyOf(text);
  const code = /^\d$/.test(wanted) ? `0${wanted}` : wanted;
  const province = provinces.find((one) => one.Code === code || keyOf(one.FullName) === wanted);
  if (province) return { province };
  const plain = plainly(wanted);
  const formerly = () => [...formerProvinces()].find(([name]) => plainly(keyOf(name)) === plain)?.[1];
  const nearCode = provinces.find((one) => plainly(keyOf(one.FullName)) === plain)?.Code ?? formerly();
  const near = provinces.find((one) => one.Code === nearCode);
  return { near: near && { code: near.Code, name: inText(unitName(near.FullName)) } };
}

/** Whether a text is meant as a code: it is never a province's name. */
export const isProvinceCode = (text: string): boolean => /^\d+$/.test(text.trim());

/** The name alone: the kind of some has changed. */
const keyOf = (name: string) => foldKey(name).replace(/^(?:tỉnh|thành phố|t p|tp)\.? (?=\p{L})/u, '');

const plainly = (key: string) =>
  stripDiacritics(key)
    .replace(/^(?:tinh|thanh pho) /, '')
    .replaceAll(/[^a-z]/g, '');
