import { parseA1 } from '../../domain/cell-ref.ts';

/** A formula as a tree. `sheet` is absent for the formula's own sheet. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'cells'; sheet?: string; top: number; left: number; bottom: number; right: number }
  | { kind: 'call'; name: string; args: readonly Expression[] }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'negative'; of: Expression };

/** Longer ones are no arithmetic of a form. */
const LONGEST = 4000;
const DEEPEST = 60;

const token =
  /\s*(?:("(?:[^"]|"")*")|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.])|(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)\s*\(|(<>|<=|>=|[-+*/^&=<>%(),;]))/uy;

type Token =
  | { kind: 'leaf'; value: Expression }
  | { kind: 'call'; name: string }
  | { kind: 'sign'; text: string };

/** Reads a formula (without `=`) of numbers, texts, references, calls and operators; undefined for anything else. */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = tokensOf(formula);
  if (!tokens || tokens.length === 0) return undefined;
  const reader = new Reader(tokens);
  const tree = reader.comparison(0);
  return tree && reader.atEnd ? tree : undefined;
}

function tokensOf(formula: string): Token[] | undefined {
  if (formula.length > LONGEST) return undefined;
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const text = formula.trim();
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, quoted, sheet, first, last, digits, call, sign] = match;
    if (quoted !== undefined)
      tokens.push({
        kind: 'leaf',
        value: { kind: 'text', value: quoted.slice(1, -1).replaceAll('""', '"') },
      });
    else if (first !== undefined) {
      const cells = cellsOf(sheet, first, last ?? first);
      if (!cells) return undefined;
      tokens.push({ kind: 'leaf', value: cells });
    } else if (digits !== undefined)
      tokens.push({ kind: 'leaf', value: { kind: 'number', value: Number(digits) } });
    else if (call !== undefined) tokens.push({ kind: 'call', name: call.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}

function cellsOf(sheet: string | undefined, first: string, last: string): Expression | undefined {
  const start = parseA1(first);
  const end = parseA1(last);
  if (!start || !end) return undefined;
  const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return {
    kind: 'cells',
    ...(name === undefined ? {} : { sheet: name }),
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

const ladder = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Reader {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(step: number): Expression | undefined {
    const operators = ladder[step];
    if (!operators) return this.signed();
    let left = this.comparison(step + 1);
    for (let sign = this.sign(operators); left && sign !== undefined; sign = this.sign(operators)) {
      const right = this.comparison(step + 1);
      left = right && { kind: 'binary', operator: sign, left, right };
    }
    return left;
  }

  private sign(of: readonly string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next?.kind !== 'sign' || !of.includes(next.text)) return undefined;
    this.at++;
    return next.text;
  }

  private signed(): Expression | undefined {
    if (++this.depth > DEEPEST) return undefined;
    const sign = this.sign(['-', '+']);
    const value = sign === undefined ? this.percent() : this.signed();
    this.depth--;
    return value && sign === '-' ? { kind: 'negative', of: value } : value;
  }

  private percent(): Expression | undefined {
    let value = this.atom();
    while (value && this.sign(['%']) !== undefined)
      value = { kind: 'binary', operator: '/', left: value, right: { kind: 'number', value: 100 } };
    return value;
  }

  private atom(): Expression | undefined {
    const next = this.tokens[this.at++];
    if (next?.kind === 'leaf') return next.value;
    if (next?.kind === 'call') return this.call(next.name);
    if (next?.kind !== 'sign' || next.text !== '(') return undefined;
    const value = this.comparison(0);
    return this.sign([')']) === undefined ? undefined : value;
  }

  private call(name: string): Expression | undefined {
    const args: Expression[] = [];
    if (this.sign([')']) !== undefined) return { kind: 'call', name, args };
    for (;;) {
      const next = this.tokens[this.at];
      const skipped = next?.kind === 'sign' && [',', ';', ')'].includes(next.text);
      const value: Expression | undefined = skipped ? { kind: 'text', value: '' } : this.comparison(0);
      if (!value) return undefined;
      args.push(value);
      if (this.sign([')']) !== undefined) return { kind: 'call', name, args };
      if (this.sign([',', ';']) === undefined) return undefined;
    }
  }
}
