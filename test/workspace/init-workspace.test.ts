import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWorkspace } from '../../src/workspace/find-workspace.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { loadConfig } from '../../src/workspace/load-config.ts';
import { loadRegister } from '../../src/workspace/load-register.ts';
import { proposedDeadlines } from '../../src/workspace/config-schema.ts';
import { tempFolder, thrownText } from './temp-workspace.ts';

describe('a new workspace', () => {
  it('reads back as it was written, comments and all', async () => {
    const root = join(tempFolder(), 'tinh: "mới" #1');
    await initWorkspace(root, { province: 'Tỉnh Thử # Nghiệm', place: 'yes', edition: 'x-1' });
    const config = loadConfig(root);
    expect(config).toMatchObject({
      province: 'Tỉnh Thử # Nghiệm',
      place: 'yes',
      edition: 'x-1',
      issuingAgency: 'Sở Nội vụ',
      signer: { lines: ['GIÁM ĐỐC'], name: '' },
      dash: 'missing',
      onOpenErrors: 'exclude-figure',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    expect(config.deadlines).toEqual(proposedDeadlines);
    expect(readFileSync(join(root, 'cchc.yaml'), 'utf8')).toContain('ĐÂY LÀ ĐỀ XUẤT');
    expect(existsSync(join(root, 'periods'))).toBe(true);
  });

  it('has a register that Excel opens: BOM, CRLF, Vietnamese headings', async () => {
    const root = tempFolder();
    await initWorkspace(root);
    const text = readFileSync(join(root, 'agencies.csv'), 'utf8');
    expect(
      text.startsWith(
        '\uFEFFMã,Tên,Tên khác,Cấp,Nhóm,Trực thuộc,Đầu mối lĩnh vực,Hiệu lực từ,Hiệu lực đến,Kế thừa bởi,Mã chữ\r\n',
      ),
    ).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const register = loadRegister(root, ['SNV', 'STP', 'VP', 'STC', 'KHCN', 'BT']);
    expect(register.byCode.get('SKHCN')).toMatchObject({ level: 'province', leads: ['KHCN'] });
  });

  it('never overwrites without force', async () => {
    const root = tempFolder({ 'agencies.csv': 'mine' });
    await expect(initWorkspace(root)).rejects.toMatchObject({ id: 'workspace.exists', exitCode: 2 });
    expect(readFileSync(join(root, 'agencies.csv'), 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'cchc.yaml'))).toBe(false);
    await initWorkspace(root, { force: true });
    expect(readFileSync(join(root, 'agencies.csv'), 'utf8')).not.toBe('mine');
  });

  it('is found from any folder inside it, the nearest one first', async () => {
    const root = tempFolder({ 'a/b/c/x.txt': '' });
    writeFileSync(join(root, 'cchc.yaml'), '');
    writeFileSync(join(root, 'a', 'cchc.yaml'), '');
    expect(findWorkspace(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(findWorkspace(root)).toBe(root);
  });

  it('is missed with a sentence that says what to do', () => {
    const root = tempFolder();
    const text = thrownText(() => findWorkspace(root));
    expect(text).toMatchObject({ id: 'workspace.not-found', exitCode: 2 });
    expect(text.vi).toContain('cchc init');
    expect(thrownText(() => findWorkspace(join(root, 'nowhere'))).id).toBe('workspace.no-folder');
  });
});
