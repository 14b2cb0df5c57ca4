import type { Agency } from '../../domain/agency.ts';
import { usualOffices } from '../../workspace/register-file.ts';

/** The fictional district of the example workspace, in 2020. Neither it nor its communes bear the name of a real unit. */
export const districtName = 'Lâm Diệp';

const offices = ['VPUB', 'PNV', 'PTP', 'PTCKH', 'PVHTT', 'TTVH'];

/** Its agencies: offices that lead an area, vertical units, service units, communes. All of them report to it. */
export function districtAgencies(): Agency[] {
  return [
    ...usualOffices.filter((one) => offices.includes(one.code)),
    unit('CCT', 'Chi cục Thuế huyện', 'Đơn vị ngành dọc', ['Chi cục Thuế']),
    unit('BHXH', 'Bảo hiểm xã hội huyện', 'Đơn vị ngành dọc', ['BHXH huyện']),
    commune('TT01', 'thị trấn', 'Kiều Lương'),
    commune('X01', 'xã', 'Tân Diệp'),
    commune('X02', 'xã', 'Mộc Tuyền'),
    commune('X03', 'xã', 'Hải Trà'),
  ].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

const groups = ['Phòng chuyên môn', 'Đơn vị sự nghiệp', 'Đơn vị ngành dọc', 'Xã, thị trấn'];

function unit(code: string, name: string, group: string, aliases: readonly string[]): Agency {
  return { code, name, aliases, level: 'district', group, leads: [] };
}

function commune(code: string, kind: 'xã' | 'thị trấn', name: string): Agency {
  const short = `${kind === 'xã' ? 'Xã' : 'Thị trấn'} ${name}`;
  return {
    code,
    name: `Ủy ban nhân dân ${kind} ${name}`,
    aliases: [`UBND ${kind} ${name}`, short],
    level: 'commune',
    group: 'Xã, thị trấn',
    leads: [],
  };
}
