import { addTallies } from '../domain/cell-tally.ts';
import type { IntakeFact } from '../domain/intake-fact.ts';
import type { Observation } from '../domain/observation.ts';
import type { LocatedPart, ReceivedFile, Submission } from '../domain/submission.ts';

/** A file of several, with what it answers. */
export interface Part {
  submission: Submission;
  answers: ReadonlyMap<string, string>;
}

/**
 * One submission out of parts that agree with each other, in the order of their names. Every answer keeps the cell and
 * file that it came from; the whole counts as received with the last of its parts.
 */
export function joinParts(parts: readonly Part[]): Submission {
  const last = lastReceived(parts.map((one) => one.submission));
  const observations = joinObservations(parts);
  const nothingArose = new Map(parts.flatMap((one) => [...one.submission.nothingArose]));
  const pick = <T>(key: string, of: (one: Submission) => T | undefined): T[] => {
    const part = parts.find((one) => one.answers.has(key) && of(one.submission) !== undefined);
    const found = part ? of(part.submission) : parts.map((one) => of(one.submission)).find(Boolean);
    return found === undefined ? [] : [found];
  };
  const form = last.form!;
  return {
    ...last,
    received: receivedWhole(parts, last),
    observations,
    tables: form.tables.flatMap(({ table: { code } }) =>
      pick(`table:${code}`, (one) => one.tables.find((it) => it.table === code)),
    ),
    lists: form.lists.flatMap(({ list: { code } }) =>
      pick(`list:${code}`, (one) => one.lists.find((it) => it.list === code)),
    ),
    narrative: form.narrative.flatMap(({ section: { code } }) =>
      pick(
        `section:${code}`,
        (one) =>
          one.narrative.find((it) => it.section === code && it.text !== '') ??
          one.narrative.find((it) => it.section === code),
      ),
    ),
    nothingArose,
    facts: joinFacts(parts),
    account: addTallies(parts.map((one) => one.submission.account)),
    located: joinLocated(parts),
  };
}

/** Where the day of one part is not known, that of the whole is not either. */
function receivedWhole(parts: readonly Part[], last: Submission): ReceivedFile {
  const isDated = parts.every((one) => one.submission.received.received !== null);
  return isDated ? last.received : { ...last.received, received: null };
}

function lastReceived(submissions: readonly Submission[]): Submission {
  const key = ({ received: { received } }: ReceivedOf) => received?.date ?? '';
  return submissions.reduce((best, one) => (key(one) >= key(best) ? one : best));
}

interface ReceivedOf {
  received: ReceivedFile;
}

/** Answers from whoever gave them; what is computed from the part that answers most of its area. */
function joinObservations(parts: readonly Part[]): Map<string, Observation> {
  const joined = new Map<string, Observation>();
  for (const [code, field] of parts[0]!.submission.form!.fields) {
    const { area } = field.indicator;
    const found = parts
      .map(({ submission, answers }, at) => ({
        one: submission.observations.get(code)!,
        rank: [Number(answers.has(code)), 0, answeredIn({ submission, answers }, area), -at],
      }))
      .map((it) => ({ ...it, rank: it.rank.with(1, standing(it.one)) }))
      .reduce((best, it) => (isHigher(it.rank, best.rank) ? it : best));
    joined.set(code, found.one);
  }
  return joined;
}

const standing = ({ status }: Observation) => (status === 'missing' ? 0 : status === 'blank' ? 1 : 2);

function isHigher(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((one, index) => one !== right[index]);
  return at >= 0 && left[at]! > right[at]!;
}

function answeredIn({ submission, answers }: Part, area: string): number {
  let count = 0;
  for (const code of answers.keys()) if (submission.form!.fields.get(code)?.indicator.area === area) count++;
  return count;
}

/** By the file that answers most of a part of the form, in the order of the files. */
function joinLocated(parts: readonly Part[]): LocatedPart[] {
  const found = new Map<string, { one: LocatedPart; answers: number }>();
  for (const { submission, answers } of parts) {
    for (const one of submission.located ?? []) {
      const count = one.part.startsWith('area:')
        ? answeredIn({ submission, answers }, one.part.slice('area:'.length))
        : Number(answers.has(one.part));
      if (count > (found.get(one.part)?.answers ?? -1)) found.set(one.part, { one, answers: count });
    }
  }
  return [...found.values()].map(({ one }) => one);
}

/** What every part lacks is still lacking; what another part supplies is not. */
function joinFacts(parts: readonly Part[]): IntakeFact[] {
  const answers = new Set(parts.flatMap((one) => [...one.answers.keys()]));
  const facts = new Map<string, IntakeFact>();
  for (const { submission } of parts) {
    for (const fact of submission.facts) {
      if (!isSupplied(fact, parts, answers)) facts.set(JSON.stringify(fact), fact);
    }
  }
  const files = parts.map((one) => one.submission.received.file);
  return [...facts.values(), { kind: 'merged-files', files }];
}

function isSupplied(fact: IntakeFact, parts: readonly Part[], answers: ReadonlySet<string>): boolean {
  if (fact.kind === 'row-missing') return answers.has(fact.indicator);
  if (fact.kind === 'table-empty') return answers.has(`table:${fact.table}`);
  if (fact.kind !== 'sheet-missing') return false;
  return !parts.every(({ submission }) =>
    submission.facts.some((one) => one.kind === 'sheet-missing' && one.sheet === fact.sheet),
  );
}
