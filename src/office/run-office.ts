import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice runs no macro and updates no link without a person, but its profile may say otherwise: ours is new. */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"><value>3</value></prop><prop oor:name="DisableMacrosExecution"><value>true</value></prop><prop oor:name="DisableActiveContent"><value>true</value></prop><prop oor:name="BlockUntrustedRefererLinks"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link"><value>0</value></prop></item>
</oor:items>`;

/** How a run ended: its exit code, stopped at the limit, or never started. */
export type OfficeEnd = { code: number | null } | 'time' | 'not-started';

/** Runs work in a folder of its own that is removed afterwards, also when we are stopped in between. */
export async function inOfficeFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-office-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Starts LibreOffice without a window, with a throw-away profile inside `folder`: a window that a person has open does
 * not disturb it. All that it starts ends with it: at the limit, and when we end.
 */
export async function runOffice(
  program: string,
  folder: string,
  args: readonly string[],
  limits: { milliseconds: number; env?: Readonly<Record<string, string>> },
): Promise<OfficeEnd> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
  const all = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args];
  return new Promise((resolve) => {
    const child = spawn(program, all, {
      stdio: 'ignore',
      windowsHide: true,
      // A group of its own: the program starts others, and all of them end together.
      detached: process.platform !== 'win32',
      env: { ...process.env, ...limits.env },
    });
    const stop = () => stopAll(child);
    process.once('exit', stop);
    const end = (how: OfficeEnd) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve(how);
    };
    const timer = setTimeout(() => {
      stop();
      end('time');
    }, limits.milliseconds);
    child.on('error', () => end('not-started'));
    child.on('close', (code) => end({ code }));
  });
}

function stopAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
