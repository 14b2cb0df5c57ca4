import { consolidate } from '../../consolidate/consolidate.ts';
import type { Agency } from '../../domain/agency.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Period } from '../../domain/period.ts';
import { noYearView } from '../../domain/year-view.ts';
import type { ReportModel } from '../report-model.ts';
import { buildReportModel } from './build-report-model.ts';

/**
 * The model of a period for which nothing was received: every name that a template of this edition may use, and no data.
 * `agencies` are those that figures may be asked of by name (`đơn vị: …`).
 */
export function emptyModel(edition: Edition, period: Period, agencies: readonly Agency[] = []): ReportModel {
  const consolidation = consolidate({
    period,
    edition,
    agencies,
    obligations: [],
    effective: new Map(),
    findings: [],
    policy: 'exclude-figure',
  });
  const settings = {
    province: '',
    issuingAgency: '',
    symbol: '',
    place: '',
    signerCapacity: [],
    addressees: [],
    recipients: [],
  };
  return buildReportModel(consolidation, settings, [], period.end, noYearView);
}
