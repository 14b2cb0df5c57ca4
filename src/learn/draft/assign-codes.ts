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

/** Codes of tables or lists, each once, also where only letters and digits count: they name files. */
export function settleCodes(items: readonly { code: string }[], prefix: string): void {
  const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]+/g, '');
  const taken = new Set<string>();
  for (const one of items) {
    let code = one.code;
    for (let count = 1; plain(code) === '' || taken.has(plain(code)); count++)
      code = one.code === '' ? `${prefix}${count}` : `${one.code}-${count + 1}`;
    taken.add(plain(code));
    one.code = code;
  }
}
