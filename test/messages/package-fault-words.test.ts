import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/catalogue.ts';
import { conditionWords } from '../../src/messages/condition-messages.ts';
import { packageFaultWords } from '../../src/messages/package-fault-words.ts';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { PackageFault } from '../../src/ooxml/package-fault.ts';

const faultOf = (bytes: Uint8Array) => {
  try {
    openPackage(bytes);
  } catch (error) {
    if (error instanceof PackageFault) return error;
  }
  throw new Error('no fault');
};

describe('what is wrong with a Word file', () => {
  it('is said in Vietnamese without the technical words', () => {
    const { kind, message: detail } = faultOf(Buffer.from('không phải zip'));
    expect(detail).toContain('end-of-directory');
    expect(packageFaultWords(kind, detail)).toBe('không phải tệp Word .docx, hoặc tệp chép chưa hết');
    const params = { path: 'a.docx', fault: { kind, detail } };
    expect(say('vi', 'cli.verify.unreadable', params)).not.toContain('zip');
    expect(say('en', 'cli.verify.unreadable', params)).toContain(detail);
    expect(
      say('vi', 'report.template-unreadable', { template: 'a', reason: detail, fault: kind }),
    ).not.toContain('zip');
  });

  it.each([
    ['damaged', 'part word/document.xml is missing', 'tệp thiếu phần word/document.xml'],
    [
      'damaged',
      'word/media/image1.png: checksum does not match',
      'phần word/media/image1.png trong tệp bị hỏng',
    ],
    ['encrypted', 'word/document.xml is encrypted', 'tệp có mật khẩu'],
  ] as const)('%s: %s', (kind, detail, words) => expect(packageFaultWords(kind, detail)).toBe(words));

  it('names no code of the system where the file is not there', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const code of ['ENOENT', 'EACCES', 'EISDIR'])
        expect(
          [
            say(lang, 'cli.verify.unreadable', { path: 'a', code }),
            say(lang, 'cli.template-unreadable', { path: 'a', code }),
            say(lang, 'cli.export.not-placed', { target: 'a', code: code === 'EISDIR' ? 'EIO' : code }),
          ].join(),
        ).not.toMatch(/E[A-Z]{3,}/);
  });
});

describe('the conditions of a run', () => {
  it('all have words of their own', () => {
    const all = [
      'interrupted',
      'internal-error',
      'usage',
      'unreadable',
      'not-writable',
      'pdf-missing',
      'agencies-missing',
      'findings',
    ];
    for (const lang of ['vi', 'en'] as const) {
      const words = all.map((one) => conditionWords([one], lang));
      expect(words.filter((one, at) => one === all[at])).toEqual([]);
      expect(new Set(words).size).toBe(all.length);
    }
  });
});
