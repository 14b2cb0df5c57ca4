import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/messages/user-error.ts';
import { qualifiers } from '../../../src/report/language/qualifiers.ts';
import { renderReport } from '../../../src/report/template/render-report.ts';
import { p, smallDocument, textOf } from '../small-documents.ts';
import { languageModel } from './language-model.ts';

const model = languageModel();
const line = async (text: string) =>
  textOf((await renderReport(smallDocument(p(text)), model)).bytes).replace(/\n$/, '');
const problemOf = async (text: string) => {
  const error = await line(text).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UserError);
  const [problem] = (error as UserError<'report.template-problems'>).params.problems;
  const { kind, near } = problem!;
  return [kind, near].filter((one) => one !== undefined).join(' · ');
};

describe('a figure with a scope', () => {
  it.each([
    ['2.3.1', '41.206'],
    ['2.3.1 | toàn tỉnh', '41.206'],
    ['2.3.1 | total', '41.206'],
    ['2.3.1 | nhóm: Sở, ban, ngành', '1.200'],
    ['2.3.1 | NHÓM :  sở,  ban, ngành ', '1.200'],
    ['2.3.1 | cấp: xã', '40.000'],
    ['2.3.1 | cấp: Cấp xã', '40.000'],
    ['2.3.1 | level: commune', '40.000'],
    ['2.3.1 | đơn vị: Sở Tư pháp', '700'],
    ['2.3.1 | đơn vị: stp', '700'],
    ['2.3.1 | agency: SYT', '500 (ước)'],
    ['2.3.1 | đơn vị: X02', '…'],
    // Not asked, or all of them answered "không áp dụng": nothing is missing.
    ['2.3.1 | cấp: huyện', '-'],
    ['2.3.1 | đơn vị: BAO', '-'],
    ['2.3.16 | đơn vị: X01', '-'],
  ])('{{%s}} is %s', async (tag, expected) => {
    expect(await line(`{{${tag}}}`)).toBe(expected);
  });

  it.each([
    ['2.3.1 | nhóm: Sao Hỏa', 'scope · Sao Hỏa'],
    ['2.3.1 | đơn vị: Sở, ban, ngành', 'scope · Sở, ban, ngành'],
    ['2.3.1 | nhóm: Sở Tư pháp', 'scope · Sở Tư pháp'],
    ['2.3.1 | cấp: liên hành tinh', 'qualifier · liên hành tinh'],
    ['2.3.1 | nhóm', 'qualifier · nhóm'],
    ['2.3.1 | toàn tỉnh: A', 'qualifier · toàn tỉnh: A'],
    ['2.3.1 | cấp: xã | đơn vị: STP', 'repeated · đơn vị: STP'],
    ['2.3.1 | đơn vị: UBND xã Thanh An', 'ambiguous · X01, X02'],
    ['Cơ quan ban hành | cấp: xã', 'qualifier · cấp: xã'],
  ])('{{%s}} is a mistake: %s', async (tag, expected) => {
    expect(await problemOf(`{{${tag}}}`)).toBe(expected);
  });
});

describe('a figure of another period, and the change', () => {
  it.each([
    ['2.3.1 | kỳ này', '41.206'],
    ['2.3.1 | cùng kỳ', '36.628'],
    ['2.3.1 | same period last year', '36.628'],
    ['2.3.1 | kỳ trước', '42.000'],
    ['2.3.1 | nhóm: Sở, ban, ngành | cùng kỳ', '1.200'],
    ['2.3.1 | cùng kỳ | đơn vị: STP', '600'],
    ['2.3.1 | đơn vị: STP | so cùng kỳ', 'tăng 16,67% so với cùng kỳ năm 2025'],
    ['2.3.1 | đơn vị: SYT | so cùng kỳ', ''],
    ['2.3.1 | nhóm: Sở, ban, ngành | so cùng kỳ', 'không đổi so với cùng kỳ năm 2025'],
    // 4578 / 36628 = 12.49863…
    ['2.3.1 | tỷ lệ tăng', '+12,50%'],
    ['2.3.1 | tỷ lệ tăng | 1 số lẻ', '+12,5%'],
    ['2.3.1 | tỷ lệ tăng | 4 số lẻ', '+12,4986%'],
    ['2.3.1 | tỷ lệ tăng | 0 số lẻ', '+12%'],
    ['2.3.1 | so cùng kỳ | 1 số lẻ', 'tăng 12,5% so với cùng kỳ năm 2025'],
    ['2.3.1 | tỷ lệ tăng so kỳ trước | không đơn vị tính', '-1,89'],
    ['2.3.1 | mức tăng | kèm đơn vị tính', '+4.578 hồ sơ'],
    ['2.5.1 | so cùng kỳ', 'tăng 5 hồ sơ so với cùng kỳ năm 2025'],
    ['2.3.16 | mức tăng', '+0,42\u00a0điểm\u00a0%'],
    ['2.3.16 | mức tăng | 1 số lẻ', '+0,4\u00a0điểm\u00a0%'],
    ['2.3.16 | mức tăng | không đơn vị tính', '+0,42'],
    // From 18th to 15th: a rank rises when its number falls.
    ['7.1.2 | so cùng kỳ', 'tăng 3 bậc so với cùng kỳ năm 2025'],
    // 0.891 of 1234567 is 0.0000722 %: two decimals would say "tăng 0%".
    ['5.1.1 | so cùng kỳ', 'tăng 0,0001% so với cùng kỳ năm 2025'],
  ])('{{%s}} is %s', async (tag, expected) => {
    expect(await line(`{{${tag}}}`)).toBe(expected);
  });

  it.each([
    ['2.3.1 | kỳ trước | cùng kỳ', 'repeated · cùng kỳ'],
    ['2.3.16 | tỷ lệ tăng', 'format · tỷ lệ tăng ↔ %'],
    ['7.1.2 | tỷ lệ tăng so kỳ trước', 'format · tỷ lệ tăng so kỳ trước ↔ hạng'],
    ['2.3.1 | cùng kỳ: 2025', 'qualifier · cùng kỳ: 2025'],
    ['2.3.1 | so năm ngoái', 'qualifier · so năm ngoái'],
  ])('{{%s}} is a mistake: %s', async (tag, expected) => {
    expect(await problemOf(`{{${tag}}}`)).toBe(expected);
  });
});

describe('a figure in another form', () => {
  it.each([
    ['2.3.16', '97,67%'],
    ['2.3.16 | phần trăm', '97,67%'],
    ['2.3.16 | 1 số lẻ', '97,7%'],
    ['2.3.16 | 0 số lẻ', '98%'],
    ['2.3.16 | 4 số lẻ', '97,6667%'],
    ['2.3.16 | đơn vị: STP', '100%'],
    ['2.3.16 | đơn vị: STP | 1 số lẻ', '100,0%'],
    ['2.3.16 | không đơn vị tính', '97,67'],
    ['2.3.16 | 1 số lẻ | không đơn vị tính', '97,7'],
    ['2.3.1 | kèm đơn vị tính', '41.206 hồ sơ'],
    ['2.3.1 | kèm đơn vị | đơn vị: SYT', '500 hồ sơ (ước)'],
    ['2.3.1 | kèm đơn vị | đơn vị: X02', '…'],
    ['2.3.1 | 0 số lẻ', '41.206'],
    ['2.3.1 | bằng chữ', 'bốn mươi mốt nghìn hai trăm linh sáu'],
    ['2.3.1 | bằng chữ | kèm đơn vị', 'bốn mươi mốt nghìn hai trăm linh sáu hồ sơ'],
    ['2.5.1 | hai chữ số', '05'],
    ['2.3.1 | hai chữ số', '41.206'],
    ['5.1.1', '1.234.567,891'],
    ['5.1.1 | triệu đồng', '1.234.567,891 triệu đồng'],
    ['5.1.1 | tỷ đồng', '1.234,568 tỷ đồng'],
    ['5.1.1 | tỷ đồng | 1 số lẻ', '1.234,6 tỷ đồng'],
    ['5.1.1 | tỷ đồng | 0 số lẻ | không đơn vị tính', '1.235'],
    ['5.1.1 | nghìn đồng', '1.234.567.891 nghìn đồng'],
    ['5.1.1 | đồng', '1.234.567.891.000 đồng'],
    ['7.1.1 | 1 số lẻ', '86,5'],
    ['7.1.1 | kèm đơn vị', '86,46 điểm'],
    ['Cơ quan ban hành | in hoa', 'SỞ NỘI VỤ'],
    ['Toàn tỉnh | viết hoa chữ đầu', 'Toàn tỉnh'],
  ])('{{%s}} is %s', async (tag, expected) => {
    expect(await line(`{{${tag}}}`)).toBe(expected);
  });

  it.each([
    ['2.3.1 | phần trăm', 'format · phần trăm ↔ hồ sơ'],
    ['7.1.1 | phần trăm', 'format · phần trăm ↔ điểm'],
    ['2.3.1 | 2 số lẻ', 'format · 2 số lẻ ↔ hồ sơ'],
    ['7.1.2 | 1 số lẻ', 'format · 1 số lẻ ↔ hạng'],
    ['2.3.16 | 9 số lẻ', 'format · 9 số lẻ ↔ %'],
    ['2.3.16 | số lẻ', 'qualifier · số lẻ'],
    ['2.3.1 | tỷ đồng', 'format · tỷ đồng ↔ hồ sơ'],
    ['2.3.16 | triệu đồng', 'format · triệu đồng ↔ %'],
    ['2.3.1 | không đơn vị tính', 'format · không đơn vị tính ↔ hồ sơ'],
    ['2.3.16 | bằng chữ', 'format · bằng chữ ↔ %'],
    ['5.1.1 | hai chữ số', 'format · hai chữ số ↔ triệu đồng'],
    ['2.3.1 | độ bao phủ | kèm đơn vị', 'format · kèm đơn vị ↔ hồ sơ'],
    ['2.3.1 | so cùng kỳ | kèm đơn vị', 'format · kèm đơn vị ↔ hồ sơ'],
    ['2.3.16 | 1 số lẻ | 2 số lẻ', 'repeated · 2 số lẻ'],
    ['5.1.1 | tỷ đồng | triệu đồng', 'repeated · triệu đồng'],
    ['2.3.16 | kèm đơn vị | không đơn vị', 'repeated · không đơn vị'],
    ['2.3.1 | in hoa', 'qualifier · in hoa'],
    ['Cơ quan ban hành | bằng chữ', 'qualifier · bằng chữ'],
  ])('{{%s}} is a mistake: %s', async (tag, expected) => {
    expect(await problemOf(`{{${tag}}}`)).toBe(expected);
  });

  it('says in both languages what does not fit', async () => {
    const error = (await line('{{2.3.1 | phần trăm}}').catch((caught: unknown) => caught)) as UserError;
    expect(error.in('vi')).toContain('không hợp với đơn vị tính của chỉ tiêu: phần trăm ↔ hồ sơ');
    expect(error.in('en')).toContain("does not fit the indicator's unit: phần trăm ↔ hồ sơ");
  });
});

describe('a figure and the plan', () => {
  it.each([
    ['2.3.16 | chỉ tiêu', 'từ 95% trở lên'],
    ['2.3.16 | kết quả chỉ tiêu', 'Đạt đến kỳ này'],
    ['2.3.16 | chênh lệch chỉ tiêu', '+2,67 điểm %'],
    ['2.3.16 | thực hiện chỉ tiêu', '97,67%'],
    ['2.3.16 | so chỉ tiêu', 'đạt chỉ tiêu đề ra đến kỳ này (từ 95% trở lên)'],
    ['2.3.1 | chỉ tiêu', 'từ 40.000 hồ sơ trở lên; trên 50.000 hồ sơ'],
    [
      '2.3.1 | so chỉ tiêu',
      'đạt chỉ tiêu đề ra (từ 40.000 hồ sơ trở lên); chưa đạt chỉ tiêu đề ra (trên 50.000 hồ sơ)',
    ],
    ['2.3.1 | nhóm: Sở, ban, ngành | chỉ tiêu', '–'],
    ['7.1.1 | so chỉ tiêu', ''],
    ['2.5.1 | so chỉ tiêu', ''],
    ['2.5.1 | kế hoạch', '–'],
  ])('{{%s}} is %s', async (tag, expected) => {
    expect(await line(`{{${tag}}}`)).toBe(expected);
  });
});

describe('what a tag says about a figure', () => {
  it.each([
    ['2.3.1 | độ bao phủ', '4/5'],
    ['2.3.1 | độ bao phủ | nhóm: Sở, ban, ngành', '2/2'],
    ['2.3.1 | đơn vị tính', 'hồ sơ'],
    ['2.3.1 | tên chỉ tiêu', 'Số hồ sơ tiếp nhận'],
    ['Số hồ sơ tiếp nhận | mã chỉ tiêu', '2.3.1'],
  ])('{{%s}} is %s', async (tag, expected) => {
    expect(await line(`{{${tag}}}`)).toBe(expected);
  });
});

describe('a condition on a figure', () => {
  const holds = async (condition: string) =>
    (await line(`{{NẾU ${condition}}}có{{NẾU KHÔNG}}không{{HẾT}}`)) === 'có';

  it.each([
    ['2.3.1', true],
    ['2.5.1 | nhóm: Sở, ban, ngành', false],
    ['2.5.1 | bằng 0', false],
    ['2.5.1 | nhóm: Sở, ban, ngành | bằng 0', true],
    ['2.3.1 | có số', true],
    ['2.3.1 | đơn vị: X02 | có số', false],
    ['2.3.1 | thiếu số liệu', true],
    ['2.3.1 | nhóm: Sở, ban, ngành | thiếu số liệu', false],
    ['2.3.16 | đơn vị: X01 | thiếu số liệu', false],
    ['2.3.1 | đơn vị: SYT | là số ước', true],
    ['2.3.1 | là số ước', false],
    ['2.3.1 | so được cùng kỳ', true],
    ['7.1.1 | so được cùng kỳ', false],
    ['2.3.1 | tăng so cùng kỳ', true],
    ['2.3.1 | giảm so cùng kỳ', false],
    ['2.3.1 | giảm so kỳ trước', true],
    ['2.3.1 | nhóm: Sở, ban, ngành | bằng cùng kỳ', true],
    ['2.3.1 | nhóm: Sở, ban, ngành | tăng so cùng kỳ', false],
    ['7.1.2 | tăng so cùng kỳ', true],
    ['7.1.1 | giảm so cùng kỳ', false],
    ['2.3.16 | có chỉ tiêu', true],
    ['2.5.1 | có chỉ tiêu', false],
    ['2.3.16 | đạt chỉ tiêu', true],
    ['2.3.1 | đạt chỉ tiêu', false],
    ['2.3.1 | chưa đạt chỉ tiêu', true],
    ['7.1.1 | đạt chỉ tiêu', false],
    ['7.1.1 | chưa đạt chỉ tiêu', false],
    ['2.5.1 | đạt chỉ tiêu', false],
  ])('%s: %s', async (condition, expected) => {
    expect(await holds(condition)).toBe(expected);
    expect(await line(`{{NẾU KHÔNG ${condition}}}x{{HẾT}}`)).toBe(expected ? '' : 'x');
  });

  it.each([
    ['NẾU 2.3.1 | cùng kỳ', 'qualifier · cùng kỳ'],
    ['NẾU 2.3.1 | lớn hơn 5', 'qualifier · lớn hơn 5'],
    ['NẾU 2.3.1 | có số | bằng 0', 'repeated · bằng 0'],
    ['NẾU Cơ quan ban hành | có số', 'qualifier · có số'],
    ['NẾU Dự thảo | có số', 'qualifier · có số'],
    ['2.3.1 | có số', 'qualifier · có số'],
  ])('{{%s}} is a mistake: %s', async (tag, expected) => {
    expect(await problemOf(`{{${tag}}}x{{HẾT}}`)).toBe(expected);
  });
});

describe('the register of qualifiers', () => {
  it('has no name twice in a role', () => {
    const names = qualifiers.flatMap(({ role, name, aliases = [] }) =>
      [name, ...aliases].map((one) => `${role} ${one}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('describes each of them in both languages, with an example that uses it', () => {
    for (const { name, description, example } of qualifiers) {
      expect(description.vi, name).not.toBe('');
      expect(description.en, name).not.toBe('');
      expect(example, name).toContain(name);
    }
  });
});
