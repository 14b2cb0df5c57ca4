import { likeness, saysSame, statementsOf, type Surroundings } from '../align/pair-statements.ts';
import type { Lexeme, NumberLexeme } from '../tokens/lexeme.ts';

interface Said {
  statement: NumberLexeme;
  around: Surroundings;
}

/** So alike are the words around two numbers that say the same of the same thing. */
const sameThing = 0.72;

/** The numbers of the expected report's running text, to be found again in sentences that somebody added. */
export class SaidElsewhere {
  private readonly all: readonly Said[];

  constructor(passages: Iterable<readonly Lexeme[]>) {
    this.all = [...passages].flatMap((lexemes) =>
      statementsOf(lexemes).flatMap(([statement, around]) =>
        statement.kind === 'number' ? [{ statement, around }] : [],
      ),
    );
  }

  /** What the report says elsewhere in nearly the same words: the same number, or one other number and no second one. */
  find(
    lexemes: readonly Lexeme[],
    written: NumberLexeme,
  ): { same: boolean; statement: NumberLexeme } | undefined {
    const own = statementsOf(lexemes).find(([one]) => one === written)?.[1];
    if (!own || own.left.length + own.right.length < 4) return undefined;
    const alike = this.all.filter(
      (one) =>
        one.statement.quantity.unit === written.quantity.unit && likeness(own, one.around) >= sameThing,
    );
    const same = alike.find((one) => saysSame(written, one.statement));
    if (same) return { same: true, statement: same.statement };
    const [first] = alike;
    const isOneNumber = first && alike.every((one) => saysSame(first.statement, one.statement));
    return isOneNumber ? { same: false, statement: first.statement } : undefined;
  }
}
