import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { PartWatcher } from '../word/part-watcher.ts';
import type { Looks } from './read-looks.ts';
import { FieldWatch } from './watch/field-watch.ts';
import { InvariantWatch } from './watch/invariant-watch.ts';
import { LinkWatch } from './watch/link-watch.ts';
import { LookWatch } from './watch/look-watch.ts';
import { PageWatch } from './watch/page-watch.ts';
import { PictureWatch } from './watch/picture-watch.ts';
import { RevisionWatch } from './watch/revision-watch.ts';
import { TableWatch } from './watch/table-watch.ts';

/** Everything that is looked at while one part is read. */
export class PartChecks {
  readonly links = new LinkWatch();
  readonly revisions = new RevisionWatch();
  private readonly invariants = new InvariantWatch();
  private readonly others: readonly (PartWatcher & { findings: readonly TemplateFinding[] })[];

  constructor(looks: Looks) {
    this.others = [
      new FieldWatch(),
      new TableWatch(),
      new PictureWatch(),
      new LookWatch(looks),
      new PageWatch(),
    ];
  }

  get watchers(): PartWatcher[] {
    return [this.invariants, this.links, this.revisions, ...this.others];
  }

  /** What was found, once the part is read. */
  findings(): TemplateFinding[] {
    this.invariants.ended();
    const all = [this.invariants, this.revisions, ...this.others];
    return all.flatMap((one) => one.findings);
  }
}
