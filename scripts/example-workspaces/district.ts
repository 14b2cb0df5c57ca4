import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { districtAgencies, districtName } from '../../src/cli/synthetic/district.ts';
import { WorkbookMaker } from '../../src/cli/synthetic/synthetic-round.ts';
import { districtAnswers } from '../../src/workspace/config-text.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { loadConfig } from '../../src/workspace/load-config.ts';
import { fillPeriod } from './fill-period.ts';

/** The report that somebody asked for in between: three figures on dossiers, for the month of May. */
const adHoc = `periods:
  - id: 2020-DX1
    title: đột xuất về giải quyết thủ tục hành chính tháng 5 năm 2020
    from: 2020-05-01
    to: 2020-05-31
    kind: quarterly
    deadline: 2020-06-03
    indicators: ["2.3.1", "2.3.2", "2.3.3", "2.3.4", "2.3.5", "2.3.6", "2.3.7", "2.3.8", "2.3.9", "2.3.10", "2.3.11"]
`;

/** A fictional district with its six-month report of 2020 and an ad hoc one. */
export async function buildDistrictWorkspace(root: string): Promise<void> {
  const answers = districtAnswers(`huyện ${districtName}`);
  const agencies = districtAgencies();
  await initWorkspace(root, {
    ...answers,
    addressees: ['Ủy ban nhân dân tỉnh Lam Kiều', 'Sở Nội vụ tỉnh Lam Kiều'],
    agencies,
  });
  const config = join(root, 'cchc.yaml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('periods: []\n', adHoc));
  const register = { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
  const maker = new WorkbookMaker(openEdition(answers.edition), register);
  const { periods } = loadConfig(root);
  for (const id of ['2020-DX1', '2020-H1']) await fillPeriod(root, periods.find(id)!, maker);
}
