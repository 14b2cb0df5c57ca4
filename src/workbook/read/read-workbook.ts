import { readRelationships, type Relationship } from '../../ooxml/relationships.ts';
import { damaged, PackageFault } from '../../ooxml/package-fault.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import type { Watch } from '../../ooxml/watch.ts';
import { classifyContent, type WorkbookPackage } from './classify-bytes.ts';
import type { RawSheet, RawWorkbook } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbookPart, type WorkbookPart } from './read-workbook-part.ts';
import { ReadingBudget } from './reading-budget.ts';

/**
 * Reads a workbook from the bytes of a file. What the bytes are is told from their content, never from a file name;
 * only real OOXML workbooks (.xlsx, .xlsm, Strict included) are read. Anything else, and any damage, comes back as a
 * problem: a broken sheet is never taken for an empty one. So does a file that takes longer than the watch allows.
 */
export function readWorkbook(bytes: Uint8Array, watch?: Watch): RawWorkbook | ReadProblem {
  try {
    const content = classifyContent(bytes, watch);
    return 'problem' in content ? content : readWorkbookPackage(content, watch);
  } catch (error) {
    if (error instanceof PackageFault) return { problem: error.kind, detail: error.message };
    throw error;
  }
}

export function isReadProblem(result: RawWorkbook | ReadProblem): result is ReadProblem {
  return 'problem' in result;
}

function readWorkbookPackage(
  { pack, types, workbook }: WorkbookPackage,
  watch: Watch | undefined,
): RawWorkbook {
  const budget = new ReadingBudget(watch);
  const main = readWorkbookPart(pack.xml(workbook), budget);
  const relations = readRelationships(pack, workbook);
  const stringsPart = partOf(pack, relations, 'sharedStrings');
  const strings = readSharedStrings(stringsPart === undefined ? undefined : pack.xml(stringsPart));
  const stylesPart = partOf(pack, relations, 'styles');
  const styles = readStyles(stylesPart === undefined ? undefined : pack.xml(stylesPart));
  const sheets = readSheets(pack, main, relations, (part, identity) =>
    readSheet(pack.xml(part), identity, strings, budget),
  );
  const hasMacros =
    relations.some((one) => one.type === 'vbaProject') || types.of(workbook)!.includes('macroEnabled');
  return {
    ...styles,
    format: hasMacros ? 'xlsm' : 'xlsx',
    sheets,
    definedNames: main.definedNames,
    date1904: main.date1904,
    hasMacros,
    hasExternalLinks: relations.some((one) => one.type === 'externalLink'),
    hasThreadedComments: pack.entries.some((one) => /^xl\/threadedComments\/./i.test(one.name)),
  };
}

/** Optional parts: none when the workbook relates to none, a fault when it relates to one that is gone. */
function partOf(pack: OfficePackage, relations: readonly Relationship[], type: string): string | undefined {
  const target = relations.find((one) => one.type === type && !one.external)?.target;
  if (target !== undefined && !pack.has(target)) throw damaged(`part ${target} is missing`);
  return target;
}

function readSheets(
  pack: OfficePackage,
  main: WorkbookPart,
  relations: readonly Relationship[],
  read: (part: string, identity: Pick<RawSheet, 'name' | 'state'>) => RawSheet,
): RawSheet[] {
  const byId = new Map(relations.map((one) => [one.id, one]));
  const used = new Set<string>();
  return main.sheets.map(({ name, state, relation }) => {
    const target = byId.get(relation);
    if (!target || target.external) throw damaged(`sheet "${name}": relation ${relation} is missing`);
    if (!pack.has(target.target)) throw damaged(`sheet "${name}": part ${target.target} is missing`);
    if (used.has(target.target))
      throw damaged(`sheet "${name}": part ${target.target} belongs to two sheets`);
    used.add(target.target);
    return read(target.target, { name, state });
  });
}
