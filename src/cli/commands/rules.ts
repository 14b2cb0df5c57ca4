import { UserError } from '../../messages/user-error.ts';
import { explainRule, listRules, rulesJson } from '../../reporters/rules-text.ts';
import { nearestPage, pageOf } from '../../rules/rule-pages.ts';
import type { RunCommand } from '../command.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc rules [CODE]`: the catalogue, or one code explained; needs no workspace and no network. */
export const run: RunCommand = async ({ io, options, args }) => {
  assertResultsWritable(io, options);
  const code = args[0]?.toUpperCase().replace(/\[.*$/, '');
  const rule = code === undefined ? undefined : pageOf(code);
  if (code !== undefined && !rule)
    throw new UserError('cli.rule-unknown', { code, nearest: nearestPage(code) ?? '' });
  await writeResults(io, options, 'text', (format, toScreen) => {
    if (format === 'json') return rulesJson(rule ? [rule] : undefined, options.lang);
    const style = styleOf(toScreen && hasColor(io, options, 'stdout'));
    return rule ? explainRule(rule, options.lang, style) : listRules(options.lang, style);
  });
  return 0;
};
