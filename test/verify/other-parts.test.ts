import { describe, expect, it } from 'vitest';
import { verifiedPlaceText } from '../../src/reporters/verify-text.ts';
import { readDocument } from '../../src/verify/document/read-document.ts';
import { reportVerifier } from '../../src/verify/verify-report.ts';
import { partNames, replaceText, withPart } from './edit-document.ts';
import { sampleReport } from './sample-report.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const footnote = (text: string) =>
  `<w:footnotes ${w}><w:footnote w:id="2"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote></w:footnotes>`;
const points = (tag: string, values: readonly (string | number)[]) =>
  `<c:${tag}><c:strRef><c:strCache>${values.map((one, at) => `<c:pt idx="${at}"><c:v>${one}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:${tag}>`;
const chart = (values: readonly number[]) =>
  `<c:chartSpace ${c}><c:chart><c:plotArea><c:barChart><c:ser><c:idx val="0"/>${points('tx', ['Tỷ lệ đúng hạn'])}${points('cat', ['Sở, ban, ngành', 'Xã, phường'])}${points('val', values)}</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const textBox = (text: string) =>
  `<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`;

/** The sample report with a footnote, a header that counts, a text box and a chart, as if its template had them. */
async function richReport() {
  const { bytes, facts } = await sampleReport('2026-Q3');
  const header = partNames(bytes).find((one) => /header\d\.xml$/.test(one))!;
  const footer = 'word/footer9.xml';
  const make = (own: {
    note?: string;
    head?: string;
    foot?: string;
    box?: string;
    values?: readonly number[];
  }) => {
    let made = withPart(bytes, 'word/footnotes.xml', () =>
      footnote(own.note ?? 'Tính trên 71/74 đơn vị có báo cáo.'),
    );
    made = withPart(made, header, (xml) =>
      xml.replace('DỰ THẢO', own.head ?? 'DỰ THẢO (đã nhận 77 báo cáo)'),
    );
    made = withPart(
      made,
      footer,
      () => `<w:ftr ${w}><w:p><w:r><w:t>${own.foot ?? 'Số liệu quý III năm 2026'}</w:t></w:r></w:p></w:ftr>`,
    );
    made = withPart(made, 'word/document.xml', (xml) =>
      xml.replace('<w:sectPr', () => `${textBox(own.box ?? 'Đúng hạn: 68,10%')}<w:sectPr`),
    );
    return withPart(made, 'word/charts/chart1.xml', () => chart(own.values ?? [98.5, 91.25]));
  };
  const verifier = reportVerifier(readDocument(make({})), facts);
  return {
    verify: (own: Parameters<typeof make>[0]) => verifier.verify(readDocument(make(own))),
    found: (own: Parameters<typeof make>[0]) =>
      verifier
        .verify(readDocument(make(own)))
        .items.filter((one) => one.verdict === 'contradiction')
        .map((one) => [verifiedPlaceText(one.place, 'vi'), one.written, one.expected]),
  };
}

describe('what stands outside the body', () => {
  it('is found where it is wrong: footnote, header, footer, text box, chart', async () => {
    const { verify, found } = await richReport();
    expect(
      verify({}).items.filter((one) => one.verdict === 'contradiction' || one.verdict === 'unknown'),
    ).toEqual([]);
    expect(found({ note: 'Tính trên 72/74 đơn vị có báo cáo.' })).toEqual([['chú thích, số 2', '72', '71']]);
    expect(found({ head: 'DỰ THẢO (đã nhận 78 báo cáo)' })).toEqual([['đầu trang, đoạn 1', '78', '77']]);
    expect(found({ foot: 'Số liệu quý II năm 2026' })).toEqual([
      ['chân trang, đoạn 1', 'quý II năm 2026', 'quý III năm 2026'],
    ]);
    const [[place, ...rest]] = found({ box: 'Đúng hạn: 86,10%' }) as [[string, string, string]];
    expect(place).toMatch(/trong hộp chữ$/);
    expect(rest).toEqual(['86,10%', '68,10%']);
    expect(found({ values: [98.5, 92.25] })).toEqual([
      ['Biểu đồ 1, chuỗi “Tỷ lệ đúng hạn”, mục “Xã, phường”', '92,25', '91,25'],
    ]);
  });

  it('a double that Word has written out in full is the same', async () => {
    const { found } = await richReport();
    expect(found({ values: [98.5, 91.250000000000014] })).toEqual([]);
  });
});

describe('tracked changes', () => {
  it('are read as accepted: deleted text is not there, inserted text is', async () => {
    const { bytes, verify } = await sampleReport('2026-Q3');
    const marked = replaceText(bytes, '1.491 nhiệm vụ', '@@ nhiệm vụ');
    const run = (text: string, tag: string) => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
    const changed = withPart(marked, 'word/document.xml', (xml) =>
      xml.replace(
        /<w:t xml:space="preserve">([^<]*)@@([^<]*)<\/w:t><\/w:r>/,
        (_, before: string, after: string) =>
          `<w:t xml:space="preserve">${before}</w:t></w:r><w:del w:id="900">${run('1.491', 'delText')}</w:del><w:ins w:id="901">${run('1.492', 't')}</w:ins><w:r><w:t xml:space="preserve">${after}</w:t></w:r>`,
      ),
    );
    expect(readDocument(changed).trackedChanges).toBe(2);
    const wrong = verify(changed).items.filter((one) => one.verdict === 'contradiction');
    expect(wrong.map((one) => [one.written, one.expected])).toEqual([['1.492', '1.491']]);
  });
});
