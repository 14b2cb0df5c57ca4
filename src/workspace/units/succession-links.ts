import { foldKey } from '../../domain/fold-key.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { SuccessionKind, SuccessionLink } from '../../domain/succession.ts';
import type { CurrentCommune } from './current-communes.ts';
import { oldDistrictCode, oldUnitCode } from './old-units.ts';
import { listedOn, reorganisedOn, type MapRow } from './unit-files.ts';
import { fullName, unitName } from './unit-name.ts';

const mapBasis = 'Bảng đối chiếu đơn vị hành chính 01/7/2025 (tham khảo)';
const listBasis = 'Danh mục đơn vị hành chính 30/4/2026 (tham khảo)';

/**
 * What became of each old unit. One whole predecessor is one and the same, under whatever name; several are merged; of
 * those that were cut nobody knows the shares. Districts ended without a successor: their communes have theirs.
 */
export function successionLinks(
  communes: readonly CurrentCommune[],
  rows: readonly MapRow[],
): SuccessionLink[] {
  const pieces = groupBy(rows, oldUnitCode);
  const links = communes.flatMap((commune) =>
    commune.parts.map((row): SuccessionLink => {
      const from = oldUnitCode(row);
      const kind = pieces.get(from)!.length > 1 ? 'split' : kindOf(commune, row);
      const weight = kind === 'split' ? 'unknown' : '1';
      return { date: reorganisedOn, from, to: commune.agency.code, kind, weight, basis: mapBasis };
    }),
  );
  const gone = new Set(rows.map(oldDistrictCode));
  for (const { from } of links) gone.delete(from!);
  const ended = [...gone].map((from): SuccessionLink => {
    const basis = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
    return { date: reorganisedOn, from, to: null, kind: 'abolished', weight: '1', basis };
  });
  return [...links, ...ended, ...communes.flatMap(changedSince)];
}

function kindOf({ parts, name, formerly }: CurrentCommune, row: MapRow): SuccessionKind {
  if (parts.length > 1) return 'merged';
  const old = unitName(row.ward === '' ? row.district : row.ward);
  const made = formerly ?? name;
  if (foldKey(fullName(old)) === foldKey(fullName(made))) return 'same';
  return foldKey(old.bare) === foldKey(made.bare) ? 'type-changed' : 'renamed';
}

/** Between the two files some communes became wards: one agency, another kind. */
function changedSince({ agency: { code }, formerly }: CurrentCommune): SuccessionLink[] {
  if (!formerly) return [];
  return [{ date: listedOn, from: code, to: code, kind: 'type-changed', weight: '1', basis: listBasis }];
}
