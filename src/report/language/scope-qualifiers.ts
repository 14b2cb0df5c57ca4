import type { Agency, Level } from '../../domain/agency.ts';
import { levelNames } from '../model/agency-lists.ts';
import type { ReportModel } from '../report-model.ts';
import { nameKey } from './name-key.ts';
import type { ScopeQualifier } from './qualifier-spec.ts';

/** Over which agencies a figure runs; without one, over those of the row that it stands in, or over all of them. */
export const scopeQualifiers: readonly ScopeQualifier[] = [
  {
    role: 'scope',
    name: 'toàn tỉnh',
    aliases: ['toàn thành phố', 'toàn huyện', 'toàn thị xã', 'toàn quận', 'toàn địa bàn', 'tổng số', 'total'],
    description: {
      vi: 'số chung của cả địa bàn; chỉ cần ghi bên trong khối LẶP đơn vị, nhóm hoặc cấp',
      en: 'the figure of the whole area; needed only inside a loop over agencies, groups or levels',
    },
    example: '{{2.3.1 | toàn tỉnh}}',
    chooses: [],
    scopeOf: () => 'total',
  },
  {
    role: 'scope',
    name: 'nhóm',
    aliases: ['group'],
    argument: 'group',
    description: {
      vi: 'số của một nhóm đơn vị, theo tên nhóm trong danh sách đơn vị; sau LẶP Đơn vị: chỉ các đơn vị của nhóm',
      en: 'the figure of one group of agencies, by its name in the register; after LẶP Đơn vị: only its agencies',
    },
    example: '{{2.3.1 | nhóm: Sở, ban, ngành}}',
    chooses: ['agency'],
    scopeOf: (argument, model) => named('group', argument, model) ?? groupCalled(argument, model),
  },
  {
    role: 'scope',
    name: 'cấp',
    aliases: ['level'],
    argument: 'level',
    description: {
      vi: 'số của một cấp: cấp: tỉnh, cấp: huyện, cấp: xã; sau LẶP Đơn vị: chỉ các đơn vị của cấp',
      en: 'the figure of one level: tỉnh, huyện or xã; after LẶP Đơn vị: only its agencies',
    },
    example: '{{2.3.1 | cấp: xã}}',
    chooses: ['agency'],
    scopeOf: (argument) => {
      const level = levelByName.get(nameKey(argument));
      return level && `level:${level}`;
    },
  },
  {
    role: 'scope',
    name: 'đơn vị',
    aliases: ['agency'],
    argument: 'agency',
    description: {
      vi: 'số của một đơn vị, theo tên hoặc mã trong danh sách đơn vị',
      en: 'the figure of one agency, by its name or code in the register',
    },
    example: '{{2.3.1 | đơn vị: Sở Tư pháp}}',
    chooses: [],
    scopeOf: (argument, model) => {
      const [code, ...others] = agenciesCalled(argument, model);
      return named('agency', argument, model) ?? (code && others.length === 0 ? `agency:${code}` : undefined);
    },
  },
];

const levelByName = new Map<string, Level>(
  (Object.entries(levelNames) as [Level, string][]).flatMap(([level, name]) => [
    [level, level],
    [nameKey(name), level],
    [nameKey(name).replace(/^cấp /, ''), level],
  ]),
);

/** A name that stands for something of this type; a group and an agency may share one. */
function named(
  type: 'group' | 'agency',
  written: string,
  { scopes }: Pick<ReportModel, 'scopes'>,
): string | undefined {
  const known = scopes.get(nameKey(written));
  return known?.startsWith(`${type}:`) ? known : undefined;
}

function groupCalled(written: string, { agencies }: Pick<ReportModel, 'agencies'>): string | undefined {
  const key = nameKey(written);
  const found = agencies.find(({ group }) => nameKey(group) === key);
  return found && `group:${found.group}`;
}

/** Codes of the agencies that a name stands for: one, or several that share it. A code is nobody else's. */
export function agenciesCalled(written: string, { agencies }: Pick<ReportModel, 'agencies'>): string[] {
  const key = nameKey(written);
  const own = agencies.filter(({ code }) => nameKey(code) === key);
  const found = own.length > 0 ? own : agencies.filter((one) => isCalled(one, key));
  return found.map(({ code }) => code);
}

function isCalled({ name, aliases }: Agency, key: string): boolean {
  return [name, ...aliases].some((one) => nameKey(one) === key);
}
