import type { DraftArea } from './draft-types.ts';

const usable = /^\d{1,3}(\.\d{1,4})+$/;

/**
 * Gives every indicator its code. The workbook's own codes are kept where all of them have the shape of codes and none
 * comes twice; else they are made from the area's number and the place in the outline.
 */
export function assignCodes(areas: readonly DraftArea[]): void {
  const written = areas.flatMap((area) => area.indicators.map((one) => one.written));
  const unique = new Set(written).size === written.length;
  const own = areas.map((area) => unique && area.indicators.every((one) => usable.test(one.written)));
  const taken = new Set<string>();
  areas.forEach((area, index) => {
    const heads = new Set(area.indicators.map((one) => one.written.split('.')[0]!));
    const head = [...heads][0];
    if (!own[index] || heads.size !== 1 || head === undefined || taken.has(head)) return;
    area.code = head;
    taken.add(head);
  });
  let next = 1;
  const reserved = new Set(
    areas.flatMap((area, index) =>
      own[index] ? area.indicators.map((one) => one.written.split('.')[0]!) : [],
    ),
  );
  for (const [index, area] of areas.entries()) {
    if (area.code === '') {
      while (taken.has(String(next)) || reserved.has(String(next))) next++;
      area.code = String(next);
      taken.add(area.code);
    }
    for (const one of area.indicators) {
      one.code = own[index] ? one.written : [area.code, ...one.path].join('.');
    }
    if (!own[index] && area.indicators.length > 0)
      area.doubts.push({ id: 'learn.codes-made', params: {}, at: { sheet: area.source, cell: 'A1' } });
  }
}
