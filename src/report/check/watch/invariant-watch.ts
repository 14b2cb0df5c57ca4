import type { TemplateFinding } from '../../../messages/template-finding.ts';
import { StructureFaults } from '../../template/structure-faults.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';
import type { WordPlace } from '../../word/word-text.ts';

/** What breaks Word although validators let it pass, by the same code that judges a finished report. */
export class InvariantWatch implements PartWatcher {
  readonly findings: TemplateFinding[] = [];
  private place: WordPlace | undefined;
  private readonly invariants = new StructureFaults((detail) => this.say(detail));

  opened(name: string, attribute: AttributeOf, { place }: PartSpot): void {
    this.place = place;
    this.invariants.opened(name, attribute);
  }

  closed(name: string, { place }: PartSpot): void {
    this.place = place;
    this.invariants.closed(name);
  }

  /** Called when the part has ended. */
  ended(): void {
    this.invariants.ended();
  }

  private say(detail: string): void {
    this.findings.push({
      code: 'T-DOC-001',
      ...(this.place ? { place: this.place } : {}),
      params: { detail },
    });
  }
}
