import { ElementFaults } from './element-faults.ts';
import { FieldWatch } from './field-watch.ts';

const unique: Record<string, string> = {
  'wp:docPr': 'id',
  'w:bookmarkStart': 'w:id',
};

/** Follows the elements of one part of a template and says each fault where it is met. */
export class StructureFaults {
  private readonly elements: ElementFaults;
  private readonly fields: FieldWatch;
  private readonly ids = new Set<string>();
  private readonly say: (fault: string) => void;

  constructor(say: (fault: string) => void) {
    this.say = say;
    this.elements = new ElementFaults(say);
    this.fields = new FieldWatch(say);
  }

  opened(name: string, attribute: (name: string) => string | undefined): void {
    this.elements.opened(name);
    if (name === 'w:tc') this.fields.enterCell();
    // A dirty field is mended when the template is filled.
    if (name === 'w:fldChar') this.fields.character(attribute('w:fldCharType'), undefined);
    if (name === 'w:p') this.takeId('w14:paraId', attribute('w14:paraId'));
    const id = unique[name];
    if (id) this.takeId(name, attribute(id));
  }

  closed(name: string): void {
    if (name === 'w:tc') this.fields.leaveCell();
    this.elements.closed();
  }

  /** The part is over. */
  ended(): void {
    this.fields.finish();
  }

  private takeId(kind: string, id: string | undefined): void {
    if (id === undefined) return;
    if (this.ids.has(`${kind} ${id}`)) this.say(`repeated ${kind} ${id}`);
    this.ids.add(`${kind} ${id}`);
  }
}
