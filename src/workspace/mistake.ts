import { say, type MessageId, type MessageParams } from '../messages/catalogue.ts';
import { langs, type Lang } from '../messages/sentence.ts';
import { UserError } from '../messages/user-error.ts';

/** One mistake in a file that a person edits. Line and column count from 1. */
export interface Mistake {
  line: number;
  column: number;
  text: Readonly<Record<Lang, string>>;
}

/** A mistake at a place, with its sentence in both languages. */
export function mistakeAt<K extends MessageId>(
  place: { line: number; column: number },
  id: K,
  params: MessageParams<K>,
): Mistake {
  const text = Object.fromEntries(langs.map((lang) => [lang, say(lang, id, params)]));
  return { line: place.line, column: place.column, text: text as Record<Lang, string> };
}

/** Every mistake of one file as one error, in the order of the file. */
export function mistakesError(file: string, mistakes: readonly Mistake[]): UserError<'workspace.mistakes'> {
  const ordered = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
  return new UserError('workspace.mistakes', { file, mistakes: ordered });
}
