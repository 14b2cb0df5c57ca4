import type { Indicator } from '../../domain/edition.ts';
import type { ReportChart, ReportModel } from '../report-model.ts';

/** What of a model decides whether a tag can be filled in, beside its names: no values. */
export interface NamedModel extends Pick<ReportModel, 'scopes' | 'agencies'> {
  figures: ReadonlyMap<string, { indicator: Indicator }>;
  charts: readonly Pick<ReportChart, 'name'>[];
}
