/**
 * `npm run attacks`: what each attack file costs. One cold `cchc check` per file, less the same on an empty file: CPU time
 * (which other work on the machine does not change) and peak memory. Exit 1 when one costs more than 1 s or 150 MB.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, middleOf, type Used } from '../bench/measure.ts';
import { attacks } from '../fixtures/hostile/attacks.ts';
import { smallNow, smallPeriod, smallProvince } from '../test/end-to-end/small-province.ts';

const mostMilliseconds = 1_000;
const mostMegabytes = 150;
const MEGABYTE = 1024 * 1024;

const province = await smallProvince(['X01', 'X02']);
const good = province.of('X01').bytes;
const file = join(province.inbox, 'attack.xlsx');

function check(bytes: Uint8Array): Used {
  writeFileSync(file, bytes);
  const args = ['check', smallPeriod, file, '--json', '--now', smallNow, '-C', province.root];
  return measure('bin/cchc.js', args, [0, 1, 3]);
}

const named = process.argv.slice(2);
const chosen = attacks.filter((one) => named.length === 0 || named.includes(one.name));
const idle = middleOf([0, 1, 2].map(() => check(new Uint8Array(0))));
const costOf = (bytes: Uint8Array) => {
  const used = check(bytes);
  return { ms: used.cpu - idle.cpu, mb: (used.peak - idle.peak) / MEGABYTE };
};
const isTooMuch = ({ ms, mb }: { ms: number; mb: number }) => ms > mostMilliseconds || mb > mostMegabytes;
const line = (name: string, ms: number, mb: number, what: string) =>
  console.log(`${name.padEnd(34)}${ms.toFixed(0).padStart(8)} ms${mb.toFixed(0).padStart(7)} MB   ${what}`);
line('idle (an empty file)', idle.cpu, idle.peak / MEGABYTE, '');

const costs = chosen.map(({ name, bytes, outcome }) => {
  const content = bytes(good);
  let cost = costOf(content);
  // Work of others on the machine takes caches away: what is too much must be so three times.
  for (let again = 0; again < 2 && isTooMuch(cost); again++) cost = costOf(content);
  const isOver = isTooMuch(cost);
  line(name, cost.ms, cost.mb, isOver ? `${outcome}   OVER THE LIMIT` : outcome);
  return { ...cost, isOver };
});
province.remove();
line('largest', Math.max(...costs.map((one) => one.ms)), Math.max(...costs.map((one) => one.mb)), '');
process.exitCode = costs.some((one) => one.isOver) ? 1 : 0;
