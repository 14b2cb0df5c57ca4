import { escapeXml } from '../ooxml/xml-escape.ts';
import type { ChartData } from './chart-data.ts';
import { textProperties, titleXml } from './chart-text.ts';

export const categoryAxisId = 111_111_111;
export const valueAxisId = 222_222_222;

const grey = '<a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill>';
const faint = '<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill>';

/** Room for the labels behind bars that reach the end of the axis. */
const roomForLabels = 1.12;

/**
 * Both axes. Lying bars and single columns carry their values at their end: there the value axis is hidden. Of lying bars
 * the first category stands on top.
 */
export function axesXml(data: ChartData): string {
  const lies = data.type === 'bar' || data.type === 'stacked-bar';
  const isHidden = lies || (data.type === 'column' && data.series.length === 1);
  return categoryAxis(data, lies) + valueAxis(data, lies, isHidden);
}

function categoryAxis({ categoryTitle }: ChartData, lies: boolean): string {
  return (
    `<c:catAx><c:axId val="${categoryAxisId}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/>${axisTitle(categoryTitle, lies)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${grey}</a:ln></c:spPr>${textProperties({ size: 10 })}` +
    `<c:crossAx val="${valueAxisId}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis(data: ChartData, lies: boolean, isHidden: boolean): string {
  const { format, valueTitle, minimum, step } = data;
  const maximum = data.maximum ?? (lies ? endOfBars(data) : undefined);
  return (
    `<c:valAx><c:axId val="${valueAxisId}"/><c:scaling><c:orientation val="minMax"/>` +
    `${maximum === undefined ? '' : `<c:max val="${maximum}"/>`}${minimum === undefined ? '' : `<c:min val="${minimum}"/>`}</c:scaling>` +
    `<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${lies ? 'b' : 'l'}"/>` +
    `${isHidden ? '' : `<c:majorGridlines><c:spPr><a:ln w="6350">${faint}</a:ln></c:spPr></c:majorGridlines>`}` +
    `${axisTitle(valueTitle, !lies)}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties({ size: 10 })}` +
    `<c:crossAx val="${categoryAxisId}"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/>${step === undefined ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`
  );
}

const axisTitle = (text: string | undefined, upright: boolean) =>
  text === undefined ? '' : titleXml(text, { size: 10, upright });

/** The end of the axis beyond the longest bar; only where to draw it hangs on this, no figure does. */
function endOfBars({ type, series, categories }: ChartData): string | undefined {
  const at = (no: number) => series.map(({ values }) => Number(values[no] ?? 0));
  const lengths = categories.map((_, no) =>
    type === 'stacked-bar' ? at(no).reduce((sum, one) => sum + one, 0) : Math.max(0, ...at(no)),
  );
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? String(Number((longest * roomForLabels).toPrecision(6))) : undefined;
}
