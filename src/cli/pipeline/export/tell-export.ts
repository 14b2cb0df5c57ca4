import { coverageOf } from '../../../consolidate/coverage.ts';
import { say } from '../../../messages/catalogue.ts';
import { jsonText } from '../../../messages/json-text.ts';
import type { Lang } from '../../../messages/sentence.ts';
import { exitCodeOf, type Condition } from '../../exit-code.ts';
import type { ExportSource } from './export-source.ts';
import type { ExportTarget } from './export-target.ts';
import type { MadePackage } from './make-package.ts';
import type { Placed } from './place-package.ts';

type Done = { made: MadePackage; placed: Placed } | undefined;

/** The contract `cchc.exported/1`. */
export function exportJson(
  { compiled, frozen }: ExportSource,
  conditions: readonly Condition[],
  target: ExportTarget,
  done: Done,
): Iterable<string> {
  const { consolidation } = compiled;
  const { snapshot: number, id } = frozen?.manifest ?? {};
  const { expected, received, counted, missing } = coverageOf(consolidation);
  return jsonText({
    schema: 'cchc.exported/1',
    period: consolidation.period.id,
    final: frozen !== undefined,
    snapshot: frozen ? { number, id } : null,
    draft: consolidation.draft,
    target: target.shown,
    written: done !== undefined && !done.placed.isSame,
    restored: done?.placed.restored ?? [],
    coverage: { expected, received, counted, missing: missing.map((one) => one.obligation.id) },
    beyondDecimal: done?.made.beyondDecimal ?? 0,
    files: done?.made.files.map(({ kind, path, bytes, sha256 }) => ({ kind, path, bytes, sha256 })) ?? [],
    conditions: [...new Set(conditions)],
    exitCode: exitCodeOf(conditions),
  });
}

/** What an export says to a person. */
export function exportText(
  { compiled, frozen }: ExportSource,
  conditions: readonly Condition[],
  { shown: target }: ExportTarget,
  done: Done,
  lang: Lang,
): string {
  const { consolidation } = compiled;
  const period = consolidation.period.id;
  const { expected, counted, missing, unreadable } = coverageOf(consolidation);
  if (!done) {
    const names = new Map(consolidation.agencies.map((one) => [one.code, one.name]));
    const namesOf = (all: typeof missing) => [
      ...new Set(all.map(({ obligation: { agency } }) => names.get(agency) ?? agency)),
    ];
    return [
      say(lang, 'cli.export.incomplete', {
        period,
        agencies: namesOf(missing),
        unusable: namesOf(unreadable.filter((one) => one.waiver === undefined)),
      }),
      say(lang, 'cli.exit-because', { code: exitCodeOf(conditions), conditions }),
    ].join('\n');
  }
  const { made, placed } = done;
  const { snapshot: number, id } = frozen?.manifest ?? {};
  const kinds = new Map<string, number>();
  for (const { kind } of made.files) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return say(lang, 'cli.export.done', {
    period,
    target,
    isSame: placed.isSame,
    restored: placed.restored,
    isDraft: consolidation.draft,
    ...(number === undefined ? {} : { snapshot: { number, id: id! } }),
    counted,
    expected,
    files: made.files.length + 2,
    agencies: kinds.get('agency') ?? 0,
    leads: kinds.get('lead') ?? 0,
    beyondDecimal: made.beyondDecimal,
  });
}
