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

/** Follows the elements of one part and says each fault where it is met. */
export class StructureFaults {
  /** Null for elements whose content no fault depends on. */
  private readonly stack: (Open | null)[] = [];
  private readonly ids = new Set<string>();
  private readonly say: (fault: string) => void;
  private fields = 0;

  constructor(say: (fault: string) => void) {
    this.say = say;
  }

  opened(name: string, attribute: (name: string) => string | undefined): void {
    const parent = this.stack.at(-1);
    if (parent) noteChild(parent, name);
    this.stack.push(judged.has(name) ? { name, hasParagraph: false, hasChild: false, last: '' } : null);
    if (name === 'w:fldChar') this.fields = countField(this.fields, attribute('w:fldCharType'), this.say);
    if (name === 'w:p') this.takeId('w14:paraId', attribute('w14:paraId'));
    const id = unique[name];
    if (id) this.takeId(name, attribute(id));
  }

  closed(): void {
    const element = this.stack.pop();
    if (element) judge(element, this.say);
  }

  /** The part is over. */
  ended(): void {
    if (this.fields !== 0) this.say('field without an end');
  }

  private takeId(kind: string, id: string | undefined): void {
    if (id === undefined) return;
    if (this.ids.has(`${kind} ${id}`)) this.say(`repeated ${kind} ${id}`);
    this.ids.add(`${kind} ${id}`);
  }
}

const judged = new Set(['w:tbl', 'w:tr', 'w:tc']);
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
