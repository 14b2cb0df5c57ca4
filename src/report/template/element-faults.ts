interface Open {
  name: string;
  /** Names of the children that count for the invariants. */
  hasParagraph: boolean;
  hasChild: boolean;
  last: string;
}

const judged = new Set(['w:tbl', 'w:tr', 'w:tc']);
const rowOf: Record<string, string> = { 'w:tbl': 'w:tr', 'w:tr': 'w:tc' };

/** Follows the elements of a part: tables, rows and cells without content, cells that end in a table. */
export class ElementFaults {
  /** Null for elements of whose content nothing is asked: nearly all. */
  readonly #stack: (Open | null)[] = [];
  readonly #say: (fault: string) => void;

  constructor(say: (fault: string) => void) {
    this.#say = say;
  }

  opened(name: string): void {
    const parent = this.#stack.at(-1);
    if (parent) noteChild(parent, name);
    this.#stack.push(judged.has(name) ? { name, hasParagraph: false, hasChild: false, last: '' } : null);
  }

  closed(): void {
    const element = this.#stack.pop();
    if (element) judge(element, this.#say);
  }
}

function noteChild(parent: Open, name: string): void {
  parent.last = name;
  if (name === 'w:p') parent.hasParagraph = true;
  // Rows and cells may stand inside a content control.
  if (name === rowOf[parent.name] || name === 'w:sdt') parent.hasChild = true;
}

function judge({ name, hasParagraph, hasChild, last }: Open, say: (fault: string) => void): void {
  if (rowOf[name] && !hasChild) say(`empty ${name}`);
  if (name !== 'w:tc') return;
  if (!hasParagraph && last !== 'w:sdt') say('empty w:tc');
  else if (last === 'w:tbl') say('w:tc ends in a table');
}
