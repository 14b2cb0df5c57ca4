import { areas } from './areas.ts';
import { districtAreas } from './district-areas.ts';
import type { Programme } from './programme.ts';

const sharedTitles = [
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính nhà nước',
];

/** The report of a province since 2021 (Nghị quyết 76/NQ-CP). */
export const provinceSince2021: Programme = {
  folder: '',
  taskSetters: 'Chính phủ, Thủ tướng Chính phủ, UBND tỉnh',
  communication: 'Về công tác tuyên truyền CCHC',
  areas,
  areaTitles: [
    ...sharedTitles,
    'Cải cách chế độ công vụ',
    'Cải cách tài chính công',
    'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
  ],
  procedureColumns: [3, 4, 6, 7, 8, 10, 11, 12, 14],
  procedureLevels: ['cấp tỉnh', 'cấp xã'],
  hasNationalIndices: true,
};

/** The report of a district in the programme 2011–2020 (Nghị quyết 30c/NQ-CP). */
export const districtUntil2020: Programme = {
  folder: 'cchc-2020',
  taskSetters: 'cấp trên, UBND huyện',
  communication: 'Về công tác thông tin, tuyên truyền CCHC',
  areas: districtAreas,
  areaTitles: [
    ...sharedTitles,
    'Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    'Cải cách tài chính công',
    'Hiện đại hóa hành chính',
  ],
  procedureColumns: [3, 5, 6, 7, 9, 10, 11, 13, 14],
  procedureLevels: ['cấp huyện', 'cấp xã'],
  hasNationalIndices: false,
};

export const programmes: readonly Programme[] = [provinceSince2021, districtUntil2020];
