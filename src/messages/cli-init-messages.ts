import type { Sentences } from './sentence.ts';

interface UnitCounts {
  province: string;
  departments: number;
  communes: number;
  oldDistricts: number;
  oldCommunes: number;
  cut: number;
  links: number;
}

/** What `cchc init` says of a register that it made from the list of units. Ids start with `cli.`. */
export const cliInitMessages = {
  'cli.opt.current-only': {
    vi: () => 'chỉ ghi đơn vị hiện nay, không ghi huyện, xã trước 01/7/2025',
    en: () => 'today’s agencies only, without the districts and communes before 1/7/2025',
  },
  'cli.init.units': {
    vi: (p: UnitCounts) =>
      [
        `Danh sách của ${p.province}: ${p.departments} sở, ban, ngành thường gặp; ${p.communes} xã, phường, đặc khu.`,
        ...(p.oldCommunes > 0
          ? [
              `Đến 30/6/2025: ${p.oldDistricts} đơn vị cấp huyện, ${p.oldCommunes} đơn vị cấp xã; succession.csv có ${p.links} dòng kế thừa.`,
            ]
          : []),
        ...(p.cut > 0
          ? [
              `${p.cut} xã cũ bị chia tách chưa rõ tỷ trọng: số cùng kỳ của xã nhận phần chia sẽ không so sánh.`,
            ]
          : []),
        'Chỉ để tham khảo: đối chiếu với nghị quyết sắp xếp; bổ sung báo, đài và các sở đã hợp nhất đầu năm 2025.',
      ].join('\n'),
    en: (p: UnitCounts) =>
      [
        `Register of ${p.province}: ${p.departments} usual departments; ${p.communes} communes, wards and special zones.`,
        ...(p.oldCommunes > 0
          ? [
              `Until 30/6/2025: ${p.oldDistricts} districts, ${p.oldCommunes} communes; succession.csv has ${p.links} lines.`,
            ]
          : []),
        ...(p.cut > 0
          ? [
              `${p.cut} old communes were cut in unknown shares: the communes that got a part have no comparison.`,
            ]
          : []),
        'For reference only: check it against the resolutions; add press, and the departments merged early in 2025.',
      ].join('\n'),
  },
  'cli.init.near': {
    vi: (p: { text: string; code: string; name: string }) =>
      `“${p.text}” không phải tên hiện nay của một tỉnh, thành phố nên chưa ghi xã, phường. Nếu là ${p.name}, tạo lại với --province ${p.code}.`,
    en: (p) =>
      `"${p.text}" is not the name of a province of today, so no communes were filled in. If you mean ${p.name}, run again with --province ${p.code}.`,
  },
  'cli.init.unlisted': {
    vi: (p: { text: string }) =>
      `“${p.text}” không có trong danh sách 34 tỉnh, thành phố nên chưa ghi xã, phường; agencies.csv chỉ có các sở, ban, ngành thường gặp. Nếu ghi nhầm tên, tạo lại với tên hoặc mã đúng và --force.`,
    en: (p) =>
      `"${p.text}" is none of the 34 provinces, so no communes were filled in: agencies.csv has the usual departments only. If the name was mistyped, run again with the right name or code, and --force.`,
  },
  'cli.province-near': {
    vi: (p: { text: string; code: string; name: string }) =>
      `“${p.text}” không phải tên hiện nay của một tỉnh, thành phố; chưa tạo gì. Nếu là ${p.name}: --province ${p.code}. Nếu đúng là tên khác, ghi kèm cấp: --province "tỉnh ${p.text}" (khi đó chưa ghi xã, phường).`,
    en: (p) =>
      `"${p.text}" is not the name of a province of today; nothing was made. If you mean ${p.name}: --province ${p.code}. If it is another name, write its kind too: --province "tỉnh ${p.text}" (without communes then).`,
  },
  'cli.province-unknown': {
    vi: (p: { code: string }) =>
      `không có tỉnh, thành phố mã ${p.code}. Mã gồm hai chữ số theo Quyết định số 19/2025/QĐ-TTg, ví dụ 15 là Lào Cai; cũng có thể ghi tên.`,
    en: (p) =>
      `no province has the code ${p.code}. Codes have two digits (Quyết định 19/2025/QĐ-TTg), for example 15 for Lào Cai; a name will do as well.`,
  },
} satisfies Sentences;
