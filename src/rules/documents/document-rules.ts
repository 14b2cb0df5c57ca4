import type { DocumentRule } from './document-rule.ts';
import { templateChartRules } from './template-chart-rules.ts';
import { reportRules } from './report-rules.ts';
import { templateContentRules } from './template-content-rules.ts';
import { templateFileRules } from './template-file-rules.ts';
import { templateLayoutRules } from './template-layout-rules.ts';
import { templateSafetyRules } from './template-safety-rules.ts';
import { templateTagRules } from './template-tag-rules.ts';
import { templateWritingRules } from './template-writing-rules.ts';

/** Every code about Word documents, by code. */
export const allDocumentRules: readonly DocumentRule[] = [
  ...reportRules,
  ...templateTagRules,
  ...templateChartRules,
  ...templateWritingRules,
  ...templateContentRules,
  ...templateFileRules,
  ...templateLayoutRules,
  ...templateSafetyRules,
].sort((a, b) => (a.code < b.code ? -1 : 1));

export const documentRuleByCode: ReadonlyMap<string, DocumentRule> = new Map(
  allDocumentRules.map((one) => [one.code, one]),
);
