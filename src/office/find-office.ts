import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names the program where it lies in no usual place. */
export const officeVariable = 'CCHC_SOFFICE';

/**
 * Path of LibreOffice's program: the one that `CCHC_SOFFICE` names and no other, else from the PATH, else from where
 * installers put it. Undefined where there is none.
 */
export function findOffice(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = env[officeVariable]?.trim().replace(/^"(.*)"$/, '$1');
  if (named) return isFile(named) ? named : undefined;
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const path = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const onPath = path.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(env, platform)].find(isFile);
}

function usualPlaces(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramW6432'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root ? ['soffice.com', 'soffice.exe'].map((name) => join(root, 'LibreOffice', 'program', name)) : [],
    );
  }
  if (platform === 'darwin') {
    const inside = 'Applications/LibreOffice.app/Contents/MacOS/soffice';
    return [`/${inside}`, ...(env['HOME'] ? [join(env['HOME'], inside)] : [])];
  }
  return [
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    ...versionsUnder('/opt').map((name) => `/opt/${name}/program/soffice`),
    '/snap/bin/libreoffice',
  ];
}

/** The packages of LibreOffice's own site: one folder for each version, the newest first. */
function versionsUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^libreoffice/i.test(name))
    .toSorted()
    .toReversed();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
