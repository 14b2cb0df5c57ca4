import { ioOf } from '../../src/cli/io.ts';
import { openRun, type Run } from '../../src/cli/pipeline/open-run.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext } from '../../src/intake/intake-context.ts';
import { checkSubmission } from '../../src/rules/engine/check.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';

/** A small province and the way of one file through reading, extracting and checking. */
export interface HostileRound {
  province: SmallProvince;
  /** A good workbook of a commune. */
  good: Uint8Array;
  pass(name: string, bytes: Uint8Array): { submission: Submission; findings: readonly Finding[] };
}

export async function hostileRound(): Promise<HostileRound> {
  const province = await smallProvince(['X01', 'X02']);
  const run = openedRun(province.root);
  const context = intakeContext(run.register, run.edition, run.period, { dash: run.config.dash });
  return {
    province,
    good: province.of('X01').bytes,
    pass(name, bytes) {
      const file = `periods/${smallPeriod}/nop/${name}`;
      const received = { file, sha256: '0'.repeat(64), size: bytes.length, received: null };
      const [submission] = extract(received, readWorkbook(bytes), context);
      const agency = submission.agency === null ? null : (run.register.byCode.get(submission.agency) ?? null);
      const checked = checkSubmission({
        submission,
        form: submission.form,
        agency,
        register: run.register,
        period: run.period,
      });
      return { submission, findings: checked.findings };
    },
  };
}

function openedRun(root: string): Run {
  const silent = { write: () => {} };
  const io = ioOf({ argv: [], env: {}, cwd: () => root, stdin: {}, stdout: silent, stderr: silent });
  const options = {
    lang: 'vi',
    outputs: [],
    failOn: 'error',
    color: 'never',
    quiet: false,
    verbose: false,
    debug: false,
    input: false,
    now: new Date(`${smallNow}T12:00:00+07:00`),
  } as const;
  return openRun({ io, options, args: [], flags: {} }, smallPeriod);
}
