import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type {
  BlankCell,
  BlankPlan,
  BlankRange,
  BlankSheet,
  BlankValidation,
} from '../../forms/blank/blank-plan-types.ts';
import { finishPackage } from './blank-package.ts';
import { blankFont, checkLooks, excelStyle } from './blank-styles.ts';

const a4 = 9;
const creator = 'cchc';

/** Millimetres to inches, the unit of page margins. */
const inches = (mm: number) => Math.round((mm / 25.4) * 1000) / 1000;

/**
 * The workbook of a plan as bytes: the same plan gives the same bytes. Made once per form type; each agency's copy is
 * stamped from it (`stampBlank`). The library is loaded only here, when it is needed.
 */
export async function writeBlankMaster(plan: BlankPlan): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const date = new Date(`${plan.date}T00:00:00Z`);
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = date;
  workbook.modified = date;
  workbook.title = plan.title;
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  for (const { name, reference } of plan.names) workbook.definedNames.add(reference, name);
  // Stored, because the canonical zip compresses.
  const stored = { zip: { compression: 'STORE' } } as object;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer(stored));
  return finishPackage(
    bytes,
    blankFont,
    plan.sheets.map((sheet) => sheet.noteRows),
  );
}

function addSheet(workbook: Workbook, plan: BlankSheet): void {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.state,
    views: [viewOf(plan)],
    properties: { defaultRowHeight: 16 },
    pageSetup: {
      paperSize: a4,
      orientation: plan.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: plan.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: {
        left: inches(plan.landscape ? 12 : 20),
        right: inches(12),
        top: inches(14),
        bottom: inches(16),
        header: inches(7),
        footer: inches(8),
      },
      ...(plan.printTitles ? { printTitlesRow: plan.printTitles.join(':') } : {}),
    },
    headerFooter: { oddFooter: `&L&"${blankFont},Italic"&9&A&C&"${blankFont},Regular"&10Trang &P/&N` },
  });
  plan.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const [row, height] of plan.heights) sheet.getRow(row).height = height;
  for (const cell of plan.cells) addCell(sheet, cell);
  for (const range of plan.merges) mergeCells(sheet, range);
  for (const validation of plan.validations) addValidation(sheet, validation);
  if (plan.checks) colourChecks(sheet, plan.checks);
  protect(sheet, plan.growing);
}

function viewOf(plan: BlankSheet) {
  const { rows, columns } = plan.freeze;
  if (rows === 0 && columns === 0) return { state: 'normal' as const, showGridLines: false };
  return { state: 'frozen' as const, xSplit: columns, ySplit: rows, showGridLines: false };
}

function addCell(sheet: Worksheet, plan: BlankCell): void {
  const cell = sheet.getCell(plan.row, plan.column);
  cell.style = excelStyle(plan.style, plan.numberFormat, plan.indent);
  // Stored results are empty: Excel calculates on opening because we ask it to, LibreOffice because they are empty.
  if (plan.formula !== undefined) cell.value = { formula: plan.formula, result: '' };
  else if (plan.value !== undefined) cell.value = plan.value;
  if (plan.note !== undefined)
    cell.note = { texts: [{ font: { name: blankFont, size: 10 }, text: plan.note }] };
}

/** Merging copies the first cell's style to the others, so that borders run around the whole. */
function mergeCells(sheet: Worksheet, { top, left, bottom, right }: BlankRange): void {
  if (top !== bottom || left !== right) sheet.mergeCells(top, left, bottom, right);
}

function addValidation(sheet: Worksheet, plan: BlankValidation): void {
  const { formula, choices, prompt, error } = plan;
  // A prompt without a condition: "any value", which the library cannot write, is a formula that always holds.
  const condition: Pick<DataValidation, 'type' | 'formulae'> = choices
    ? { type: 'list', formulae: [choices] }
    : { type: 'custom', formulae: [formula ?? 'TRUE'] };
  const validation: DataValidation = {
    ...condition,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.text,
    ...(error
      ? { showErrorMessage: true, errorStyle: 'stop', errorTitle: error.title, error: error.text }
      : {}),
  };
  // The typings leave the method out; ranges keep the file small and the formula relative to their first cell.
  const model = sheet as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } };
  model.dataValidations.add(rangeText(sheet, plan.range), validation);
}

function colourChecks(sheet: Worksheet, range: BlankRange): void {
  const first = sheet.getCell(range.top, range.left).address;
  sheet.addConditionalFormatting({
    ref: rangeText(sheet, range),
    rules: [
      { type: 'expression', priority: 1, formulae: [`${first}="✓"`], style: checkLooks.holds },
      { type: 'expression', priority: 2, formulae: [`LEN(${first})>1`], style: checkLooks.off },
    ],
  });
}

/** Protected without a password: it keeps slips away, it does not keep anyone out. */
function protect(sheet: Worksheet, growing: boolean): void {
  // Resolves at once when there is no password to hash.
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    ...(growing ? { insertRows: true } : {}),
  });
}

function rangeText(sheet: Worksheet, { top, left, bottom, right }: BlankRange): string {
  const first = sheet.getCell(top, left).address;
  return top === bottom && left === right ? first : `${first}:${sheet.getCell(bottom, right).address}`;
}
