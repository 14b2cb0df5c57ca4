import { describe, expect, it } from 'vitest';
import { readExtensions, type ExtensionSetting } from '../../src/workspace/extensions.ts';
import { registerOf } from './sample-submission.ts';

const { agencies } = registerOf(
  { code: 'STP', name: 'Sở Tư pháp', leads: ['STP'] },
  { code: 'X1', name: 'Ủy ban nhân dân xã Một', aliases: ['UBND xã Một'], level: 'commune' },
  { code: 'X2', name: 'Ủy ban nhân dân xã Hai', level: 'commune' },
);
const setting: ExtensionSetting = {
  agencies,
  owed: new Map([
    ['STP', ['department', 'fieldLead']],
    ['X1', ['commune']],
    ['X2', ['commune']],
  ]),
  deadlines: {
    commune: '2026-09-15',
    district: '2026-09-15',
    department: '2026-09-16',
    fieldLead: '2026-09-17',
  },
};
const heading = 'Đơn vị,Hạn mới,Văn bản gia hạn,Lý do\n';
const read = (rows: string) => readExtensions(Buffer.from(heading + rows), setting);

describe('extensions', () => {
  it('hold for one agency, by code, name or alias, or for a whole class', () => {
    const { extensions } = read(
      'X1,18/9/2026,Công văn số 12/SNV-CCHC,mưa lũ\nTất cả đầu mối,20/9/2026,13/SNV,họp\nSở Tư pháp,19/9/2026,14/SNV,di dời trụ sở\n',
    );
    expect(extensions!.of('X1', 'commune')).toEqual({
      deadline: '2026-09-18',
      document: 'Công văn số 12/SNV-CCHC',
      reason: 'mưa lũ',
    });
    expect(extensions!.of('X2', 'commune')).toBeUndefined();
    expect(extensions!.of('X9', 'fieldLead')?.document).toBe('13/SNV');
    // Its own line comes before that of the class.
    expect(extensions!.of('STP', 'fieldLead')?.document).toBe('14/SNV');
    expect(read('UBND xã Một,18/9/2026,a,b\n').extensions!.of('X1', 'commune')).toBeDefined();
    expect(read('all communes,18/9/2026,a,b\n').extensions!.of('X2', 'commune')).toBeDefined();
  });

  it.each([
    ['earlier than the rule', 'X1,14/9/2026,a,b\n', 2, 2, 'sớm hơn hạn nộp đang áp dụng 15/09/2026'],
    ['no date', 'X1,mai,a,b\n', 2, 2, '“mai” không phải là ngày'],
    ['no document', 'X1,18/9/2026,,b\n', 2, 3, '“Văn bản gia hạn” không được để trống'],
    ['no reason', 'X1,18/9/2026,a,\n', 2, 4, '“Lý do” không được để trống'],
    ['an unknown agency', 'X1,18/9/2026,a,b\nX11,18/9/2026,a,b\n', 3, 1, 'Có phải “X1”?'],
    ['an agency twice', 'X1,18/9/2026,a,b\nUBND xã Một,19/9/2026,a,b\n', 3, 1, 'ở dòng 2'],
    ['a class with a date before its rule', 'Tất cả sở,15/9/2026,a,b\n', 2, 2, '16/09/2026'],
  ])('place %s', (_, rows, line, column, says) => {
    const { mistakes } = read(rows);
    expect(mistakes).toHaveLength(1);
    expect(mistakes![0]).toMatchObject({ line, column });
    expect(mistakes![0]!.text.vi).toContain(says);
    expect(mistakes![0]!.text.en).not.toMatch(/undefined/);
  });

  it('may end before the later of two deadlines of one agency: that one stays', () => {
    expect(read('STP,16/9/2026,a,b\n').extensions).not.toBeNull();
  });
});
