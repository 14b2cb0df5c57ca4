import type { Clause, Term } from '../../domain/clause.ts';

/** Why a clause cannot be read, and at which character. */
export interface ClauseProblem {
  problem: 'empty' | 'syntax' | 'no-denominator';
  at: number;
}

export interface ParsedClause {
  clause: Clause;
  /** Where each code of `clauseCodes(clause)` stands in the text. */
  positions: readonly number[];
}

interface Token {
  text: string;
  at: number;
}

/**
 * Reads a clause of a definition: `[warn:] (=|<=) linear [/ linear]`, where linear is codes joined by `+` and `-`,
 * optionally in one pair of parentheses. Codes are indicator codes (`2.3.1`) or column numbers in brackets (`[3]`).
 */
export function parseClause(text: string): ParsedClause | ClauseProblem {
  const head = /^\s*(warn:)?\s*(=|<=)/.exec(text);
  if (!head) return { problem: text.trim() === '' ? 'empty' : 'syntax', at: 0 };
  const tokens = tokenize(text, head[0].length);
  if (!Array.isArray(tokens)) return tokens;
  if (tokens.length === 0) return { problem: 'empty', at: head[0].length };
  const slash = tokens.findIndex((token) => token.text === '/');
  const severity = head[1] ? 'warning' : 'error';
  const source = text.trim();
  if (slash === -1) {
    const linear = parseLinear(tokens, text.length);
    if (!linear.ok) return linear.problem;
    const kind = head[2] === '=' ? 'identity' : 'bound';
    return { clause: { kind, terms: linear.terms, severity, source }, positions: linear.positions };
  }
  if (head[1] || head[2] !== '=') return { problem: 'syntax', at: tokens[slash]!.at };
  if (slash === tokens.length - 1) return { problem: 'no-denominator', at: tokens[slash]!.at };
  const top = parseLinear(tokens.slice(0, slash), tokens[slash]!.at);
  if (!top.ok) return top.problem;
  const bottom = parseLinear(tokens.slice(slash + 1), text.length);
  if (!bottom.ok) return bottom.problem;
  return {
    clause: { kind: 'ratio', numerator: top.terms, denominator: bottom.terms, source },
    positions: [...top.positions, ...bottom.positions],
  };
}

function tokenize(text: string, from: number): Token[] | ClauseProblem {
  const pattern = /\s*(\d+(?:\.\d+)+|\[\d+\]|[-+/()])\s*/y;
  const tokens: Token[] = [];
  pattern.lastIndex = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) return { problem: 'syntax', at: start };
    tokens.push({ text: match[1]!, at: match.index + match[0].indexOf(match[1]!) });
  }
  return tokens;
}

type Linear = { ok: true; terms: Term[]; positions: number[] } | { ok: false; problem: ClauseProblem };

function parseLinear(all: readonly Token[], end: number): Linear {
  const wrapped = all[0]?.text === '(' && all.at(-1)?.text === ')';
  const tokens = wrapped ? all.slice(1, -1) : all;
  const terms: Term[] = [];
  const positions: number[] = [];
  for (let index = 0; index < tokens.length; index += 2) {
    const token = tokens[index]!;
    const before = tokens[index - 1];
    const joined = index === 0 || before?.text === '+' || before?.text === '-';
    if (!joined || !/^[\d[]/.test(token.text)) {
      return { ok: false, problem: { problem: 'syntax', at: (joined ? token : before!).at } };
    }
    terms.push({ sign: before?.text === '-' ? -1 : 1, code: token.text.replace(/[[\]]/g, '') });
    positions.push(token.at);
  }
  if (tokens.length % 2 === 0)
    return { ok: false, problem: { problem: 'syntax', at: tokens.at(-1)?.at ?? end } };
  return { ok: true, terms, positions };
}

/** Reads a clause over table columns: `[3] = [4] + [5]`, `warn: [3] = [7] + [11]`, `[8] <= [4]`. */
export function parseTableIdentity(text: string): (ParsedClause & { column: number }) | ClauseProblem {
  const head = /^(\s*(?:warn:)?\s*)\[(\d+)\]/.exec(text);
  if (!head) return { problem: text.trim() === '' ? 'empty' : 'syntax', at: 0 };
  // Blanks in place of the target keep every position true.
  const rest = head[1]! + ' '.repeat(head[0].length - head[1]!.length) + text.slice(head[0].length);
  const parsed = parseClause(rest);
  if ('problem' in parsed) return parsed;
  if (parsed.clause.kind === 'ratio') return { problem: 'syntax', at: 0 };
  return { ...parsed, clause: { ...parsed.clause, source: text.trim() }, column: Number(head[2]) };
}
