import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds; honest workbooks take a tenth of it. */
const LIMIT = 30_000;
/** Named, so that a damaged workbook is not taken for a text or a web page. */
const filters = { xls: 'MS Excel 97', xlsb: 'Calc MS Excel 2007 Binary' } as const;
/** LibreOffice runs no macro and updates no link without a person, but its profile may say otherwise: ours is new. */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"><value>3</value></prop><prop oor:name="DisableMacrosExecution"><value>true</value></prop><prop oor:name="DisableActiveContent"><value>true</value></prop><prop oor:name="BlockUntrustedRefererLinks"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link"><value>2</value></prop></item>
</oor:items>`;

/**
 * The workbook converted by LibreOffice; undefined where it is not installed, fails, or takes too long. It works in a
 * folder of its own that is removed afterwards.
 */
export async function convertToXlsx(
  bytes: Uint8Array,
  format: 'xls' | 'xlsb',
  program = 'soffice',
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-office-'));
  try {
    const profile = join(folder, 'profile');
    const file = join(folder, `in.${format}`);
    await writeFile(file, bytes);
    await writeProfile(profile);
    const code = await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      `--infilter=${filters[format]}`,
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      file,
    ]);
    return code === 0 ? await readFile(join(folder, 'in.xlsx')).catch(() => undefined) : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function writeProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
}

/** Exit code; null when it could not be started or was stopped at the limit. */
function run(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    // A group of its own: the program starts others, and all of them end at the limit.
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, detached: true });
    const timer = setTimeout(() => {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    }, LIMIT);
    const end = (code: number | null) => {
      clearTimeout(timer);
      resolve(code);
    };
    child.on('error', () => end(null));
    child.on('close', end);
  });
}
