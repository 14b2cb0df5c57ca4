import type { Lang } from './sentence.ts';
import type { TemplateFinding } from './template-finding.ts';
import {
  templateProblemCodes,
  templateProblemWords,
  writtenTag,
  type TemplateProblemKind,
} from './template-problem.ts';
import { templateSentences, type FoundAndHint } from './template-sentences.ts';

const kindOf = new Map<string, TemplateProblemKind>(
  Object.entries(templateProblemCodes).map(([kind, code]) => [code, kind as TemplateProblemKind]),
);

/** The sentence of a finding; a code without one is our mistake. */
export function templateFindingWords(finding: TemplateFinding, lang: Lang): FoundAndHint {
  const { code, subject = '', params = {} } = finding;
  const sentence = templateSentences[code]?.[lang];
  if (sentence) return sentence({ ...params, subject });
  const said = params['kind'];
  const kind = isKind(said) ? said : kindOf.get(code);
  if (!kind) throw new Error(`no words for ${code}`);
  const near = typeof params['near'] === 'string' ? params['near'] : undefined;
  const problem = { kind, tag: subject, ...(near === undefined ? {} : { near }) };
  return { message: `${writtenTag(problem)}: ${templateProblemWords(problem, lang)}`, hint: '' };
}

const isKind = (said: unknown): said is TemplateProblemKind =>
  typeof said === 'string' && Object.hasOwn(templateProblemCodes, said);
