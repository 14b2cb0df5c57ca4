import type { Edition } from '../../domain/edition.ts';

/** The heading below which an area's sections stand: `II.2` of `II.2.a`, `I` of `I.1` … `I.6`. */
export function sectionOfArea(area: string, { narrative }: Edition): string | undefined {
  const codes = narrative.filter((one) => one.area === area).map((one) => one.code.split('.'));
  const [first, ...others] = codes;
  if (!first) return undefined;
  let common = first.slice(0, -1);
  for (const one of others)
    while (common.length > 0 && !common.every((part, at) => one[at] === part)) common = common.slice(0, -1);
  return common.length > 0 ? common.join('.') : first.join('.');
}
