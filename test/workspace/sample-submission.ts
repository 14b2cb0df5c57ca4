import type { Agency, Register } from '../../src/domain/agency.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Form } from '../../src/domain/form.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { loadEdition } from '../../src/forms/definitions/load-edition.ts';
import { readEditionFiles } from '../../src/workspace/edition-files.ts';

/** The edition that ships with the program. */
export function shippedEdition(): Edition {
  const loaded = loadEdition(readEditionFiles('cchc-2026').files);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems[0]));
  return loaded.edition;
}

export function registerOf(...agencies: (Partial<Agency> & { code: string })[]): Register {
  const full = agencies.map((one) => ({
    name: one.code,
    aliases: [],
    level: 'province' as const,
    group: 'Sở, ban, ngành',
    leads: [],
    ...one,
  }));
  return { agencies: full, byCode: new Map(full.map((one) => [one.code, one])) };
}

/** A submission with as much as choosing between files looks at; `blanks` required cells are left empty. */
export function submissionOf(
  obligation: string,
  file: string,
  facts: { form: Form | null; date?: string; blanks?: number },
): Submission {
  const required = [...(facts.form?.fields.values() ?? [])].filter((one) => one.requirement === 'required');
  const observations = required.map(({ indicator }, at): [string, Observation] => {
    const blank = at < (facts.blanks ?? 0);
    const status = blank ? 'blank' : 'number';
    const value = blank ? null : '1';
    return [indicator.code, { indicator: indicator.code, status, value, raw: '', cell: null, readings: [] }];
  });
  return {
    received: {
      file,
      sha256: file,
      size: 1,
      received: facts.date ? { date: facts.date, evidence: 'register' } : null,
    },
    identity: {},
    form: facts.form,
    agency: obligation.split('/')[0]!,
    obligation,
    observations: new Map(observations),
    tables: [],
    lists: [],
    narrative: [],
    nothingArose: new Map(),
    facts: [],
  };
}
