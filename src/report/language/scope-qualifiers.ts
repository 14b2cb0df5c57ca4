import { nameKey } from './name-key.ts';
import type { ScopeQualifier } from './qualifier-spec.ts';
import type { ReportModel } from '../report-model.ts';

const named = (argument: string, model: ReportModel) => model.scopes.get(nameKey(argument));

/** Over which agencies a figure runs; without one, over all of them. */
export const scopeQualifiers: readonly ScopeQualifier[] = [
  {
    role: 'scope',
    name: 'nhóm',
    argument: 'scope',
    description: {
      vi: 'số của một nhóm đơn vị, theo tên nhóm trong danh sách đơn vị',
      en: 'the figure of one group of agencies, by its name in the register',
    },
    example: '{{2.3.1 | nhóm: Sở, ban, ngành}}',
    scopeOf: named,
  },
  {
    role: 'scope',
    name: 'đơn vị',
    argument: 'scope',
    description: {
      vi: 'số của một đơn vị, theo tên hoặc mã trong danh sách đơn vị',
      en: 'the figure of one agency, by its name or code in the register',
    },
    example: '{{2.3.1 | đơn vị: Sở Tư pháp}}',
    scopeOf: named,
  },
];
