import { readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { TemplateFinding } from '../../messages/template-finding.ts';
import { UserError } from '../../messages/user-error.ts';
import { listTemplates } from '../../workspace/list-templates.ts';

/** A template that was named on the command line. */
export interface TemplateFile {
  /** As the results name it: relative to where the command runs, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Why it could not be read at all. */
  finding?: TemplateFinding;
}

/** Reads the named templates, each once, in the order of the command line; none at all is a mistake of use. */
export function readTemplateFiles(names: readonly string[], cwd: string): TemplateFile[] {
  const paths = [...new Set(names.flatMap((name) => listTemplates(name, cwd)))];
  if (paths.length === 0) throw new UserError('cli.template-check.no-file', { names });
  return paths.map((path) => {
    const shown = shownPath(path, cwd);
    try {
      return { path: shown, bytes: readFileSync(path) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return {
        path: shown,
        bytes: new Uint8Array(),
        finding: { code: 'T-FIL-005', params: { reason: code } },
      };
    }
  });
}

/** Relative where it lies below the folder, as it is elsewhere. */
function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const isOutside = inside.startsWith('..') || isAbsolute(inside);
  return (isOutside ? path : inside).replaceAll('\\', '/').normalize('NFC');
}
