import { SaxesParser } from 'saxes';

interface Open {
  name: string;
  /** Names of the children that count for the invariants. */
  hasParagraph: boolean;
  hasChild: boolean;
  last: string;
}

const unique: Record<string, string> = {
  'wp:docPr': 'id',
  'w:bookmarkStart': 'w:id',
};

/**
 * Faults that break Word although validators let them pass: empty tables, rows and cells, a cell that ends in a table,
 * fields without an end, repeated ids. One line each, in the order found; not well-formed XML is the only fault then.
 */
export function documentFaults(part: string, xml: string): string[] {
  const faults: string[] = [];
  const stack: Open[] = [];
  const ids = new Set<string>();
  let fields = 0;
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const say = (text: string) => faults.push(`${part}:${parser.line}: ${text}`);
  const takeId = (kind: string, id: string | undefined) => {
    if (id === undefined) return;
    if (ids.has(`${kind} ${id}`)) say(`repeated ${kind} ${id}`);
    ids.add(`${kind} ${id}`);
  };
  parser.on('opentag', ({ name, attributes }) => {
    const parent = stack.at(-1);
    if (parent) noteChild(parent, name);
    stack.push({ name, hasParagraph: false, hasChild: false, last: '' });
    if (name === 'w:fldChar') fields = countField(fields, attributes['w:fldCharType'], say);
    if (name === 'w:p') takeId('w14:paraId', attributes['w14:paraId']);
    const id = unique[name];
    if (id) takeId(name, attributes[id]);
  });
  parser.on('closetag', () => {
    const element = stack.pop();
    if (element) judge(element, say);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    return [`${part}: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (fields !== 0) faults.push(`${part}: field without an end`);
  return faults;
}

const rowOf: Record<string, string> = { 'w:tbl': 'w:tr', 'w:tr': 'w:tc' };

function noteChild(parent: Open, name: string): void {
  parent.last = name;
  if (name === 'w:p') parent.hasParagraph = true;
  // Rows and cells may stand inside a content control.
  if (name === rowOf[parent.name] || name === 'w:sdt') parent.hasChild = true;
}

function judge(element: Open, say: (text: string) => void): void {
  const { name } = element;
  if (rowOf[name] && !element.hasChild) say(`empty ${name}`);
  if (name !== 'w:tc') return;
  if (!element.hasParagraph && element.last !== 'w:sdt') say('empty w:tc');
  else if (element.last === 'w:tbl') say('w:tc ends in a table');
}

function countField(depth: number, type: string | undefined, say: (text: string) => void): number {
  if (type === 'begin') return depth + 1;
  if (type !== 'end') return depth;
  if (depth === 0) say('field end without a beginning');
  return Math.max(0, depth - 1);
}
