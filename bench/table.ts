export const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
export const whole = (number: number) => number.toFixed(0);

/** Prints rows under a heading, first column left, the others right. */
export function printTable(
  title: string,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [heading, ...rows];
  const widths = heading.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of all) {
    console.log(
      widths
        .map((width, at) => pad(row[at] ?? '', width, at === 0))
        .join('   ')
        .trimEnd(),
    );
  }
}

const pad = (text: string, width: number, left: boolean) =>
  left ? text.padEnd(width) : text.padStart(width);

/** A measured figure against its goal. */
export interface Goal {
  what: string;
  measured: number;
  goal: number;
  /** Whether the figure has to stay below the goal or to reach it. */
  side: 'at most' | 'at least' | 'below';
  digits: number;
  unit: string;
}

export function printGoals(goals: readonly Goal[]): void {
  printTable(
    'Goals',
    ['', 'measured', 'goal', ''],
    goals.map((one) => [
      one.what,
      `${one.measured.toFixed(one.digits)} ${one.unit}`,
      `${{ 'at most': '<=', 'at least': '>=', below: '<' }[one.side]} ${one.goal} ${one.unit}`,
      isMet(one) ? 'met' : 'MISSED',
    ]),
  );
}

function isMet({ measured, goal, side }: Goal): boolean {
  if (side === 'at least') return measured >= goal;
  return side === 'below' ? measured < goal : measured <= goal;
}
