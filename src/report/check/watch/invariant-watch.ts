import type { TemplateFinding } from '../../../messages/template-finding.ts';
import { StructureFaults } from '../../template/structure-faults.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';

/** What breaks Word although validators let it pass, by the same code that judges a finished report. */
export class InvariantWatch implements PartWatcher {
  readonly findings: TemplateFinding[] = [];
  private spot: PartSpot | undefined;
  private readonly invariants = new StructureFaults((detail) => this.say(detail));

  opened(name: string, attribute: AttributeOf, spot: PartSpot): void {
    this.spot = spot;
    this.invariants.opened(name, attribute);
  }

  closed(name: string): void {
    this.invariants.closed(name);
  }

  /** Called when the part has ended. */
  ended(): void {
    this.invariants.ended();
  }

  private say(detail: string): void {
    this.findings.push({
      code: 'T-DOC-001',
      ...(this.spot ? { place: this.spot.place } : {}),
      params: { detail },
    });
  }
}
