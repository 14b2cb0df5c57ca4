import type { ReportModel } from '../report-model.ts';
import type { NamedModel } from '../template/named-model.ts';
import { buildVocabulary, type Shape } from '../template/vocabulary.ts';

/** What templates are checked by, without a single value: data that the build can keep. */
export interface TemplateNames {
  /** Every name that a template may use. */
  vocabulary: Shape;
  /** What may follow a name. */
  model: NamedModel;
}

/** The names of a model. */
export function templateNames(model: ReportModel): TemplateNames {
  const { figures, scopes, agencies, charts } = model;
  return {
    vocabulary: buildVocabulary(model),
    model: {
      figures: new Map([...figures].map(([code, { indicator }]) => [code, { indicator }])),
      scopes,
      agencies,
      charts: charts.map(({ name }) => ({ name })),
    },
  };
}
