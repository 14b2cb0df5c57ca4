import { say } from '../../messages/catalogue.ts';
import type { Lang } from '../../messages/sentence.ts';
import type { DefinitionDoubt } from './find-doubts.ts';
import type { DefinitionProblem } from './definition-problem.ts';

/** What a mistake is, in a language, with the nearest valid name where there is one. */
export function problemMessage(problem: DefinitionProblem, lang: Lang): string {
  const sentence = say(lang, `forms.${problem.code}`, problem.params);
  const hint =
    problem.nearest === undefined ? '' : ` ${say(lang, 'forms.nearest', { name: problem.nearest })}`;
  return `${sentence}.${hint}`;
}

/** One line per mistake: `area-2.yaml:14:11 FD-009 …`. */
export function problemLines(problems: readonly DefinitionProblem[], lang: Lang): string[] {
  return problems.map(
    (one) => `${one.path}:${one.line}:${one.column} ${one.code} ${problemMessage(one, lang)}`,
  );
}

/** One line per doubt, in the words of the file: `area-1.yaml:9:3 NGHI NGỜ …`. */
export function doubtLines(doubts: readonly DefinitionDoubt[]): string[] {
  return doubts.map((one) => `${one.path}:${one.line}:${one.column} NGHI NGỜ ${one.text}`);
}

/** Result of `cchc forms check` as data. */
export interface FormsCheckJson {
  schema: 'cchc.forms-check/1';
  ok: boolean;
  problems: { code: string; file: string; line: number; column: number; message: string; nearest?: string }[];
  /** What a draft left to decide, in the words of the files. */
  doubts: { file: string; line: number; column: number; text: string }[];
}

/** The result of `cchc forms check` for machines; the messages are in the language asked for. */
export function problemsJson(
  problems: readonly DefinitionProblem[],
  doubts: readonly DefinitionDoubt[],
  lang: Lang,
): FormsCheckJson {
  return {
    schema: 'cchc.forms-check/1',
    ok: problems.length === 0,
    problems: problems.map((one) => ({
      code: one.code,
      file: one.path,
      line: one.line,
      column: one.column,
      message: problemMessage(one, lang),
      ...(one.nearest === undefined ? {} : { nearest: one.nearest }),
    })),
    doubts: doubts.map(({ path, line, column, text }) => ({ file: path, line, column, text })),
  };
}
