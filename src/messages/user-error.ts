import { say, type MessageId, type MessageParams } from './catalogue.ts';
import type { Lang } from './sentence.ts';

/**
 * We cannot go on and can say why: thrown with a message id, caught once in `main`. Exit code 2 (wrong use or
 * configuration) unless an output cannot be written, which makes the result incomplete: 3.
 */
export class UserError<K extends MessageId = MessageId> extends Error {
  readonly id: K;
  readonly params: MessageParams<K>;
  readonly exitCode: 2 | 3;

  constructor(id: K, params: MessageParams<K>, exitCode: 2 | 3 = 2) {
    super(id);
    this.name = 'UserError';
    this.id = id;
    this.params = params;
    this.exitCode = exitCode;
  }

  in(lang: Lang): string {
    return say(lang, this.id, this.params);
  }
}
