import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { elementText } from '../element-text.ts';
import { plainNumber } from '../plain-number.ts';
import type { RawCell } from '../raw-workbook.ts';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

type Content = Pick<RawCell, 'kind' | 'value' | 'runFont'>;

/** What a `Data` element holds, from its opening tag to its closing one. */
export function readExcel2003Data(cursor: XmlCursor, date1904: boolean): Content {
  const type = cursor.attribute('ss:Type') ?? cursor.attribute('Type') ?? 'String';
  let font: string | undefined;
  const text = elementText(cursor, () => {
    if (cursor.is('Font')) font ??= cursor.attribute('html:Face') ?? cursor.attribute('Face');
    return cursor.is('BR') ? '\n' : '';
  });
  switch (type) {
    case 'Number': {
      const value = plainNumber(text);
      if (value === undefined) throw cursor.fault(`number ${text}`);
      return { kind: 'number', value };
    }
    case 'Boolean':
      return { kind: 'boolean', value: text.trim() === '1' };
    case 'Error':
      return { kind: 'error', value: text.trim() };
    case 'DateTime': {
      const date = Date.parse(`${text.trim().replace(/Z$/, '')}Z`);
      if (Number.isNaN(date)) return { kind: 'text', value: text };
      return { kind: 'number', value: (date - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY };
    }
    case 'String':
      return { kind: 'text', value: text, ...(font === undefined ? {} : { runFont: font }) };
    default:
      throw cursor.fault(`data of type ${type}`);
  }
}
