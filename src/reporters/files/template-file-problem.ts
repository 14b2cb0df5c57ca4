import { placeText } from '../../messages/report-place.ts';
import type { Lang } from '../../messages/sentence.ts';
import type { TemplateFinding } from '../../messages/template-finding.ts';
import { templateFindingWords } from '../../messages/template-finding-words.ts';
import { documentRuleByCode } from '../../rules/documents/document-rules.ts';
import type { FileProblem } from './checked-files.ts';

/** A finding of `template check` with its sentences made. */
export function templateFileProblem(finding: TemplateFinding, lang: Lang): FileProblem {
  const { code, place, subject, params = {} } = finding;
  const { message, hint } = templateFindingWords(finding, lang);
  return {
    code,
    severity: documentRuleByCode.get(code)!.severity,
    place: place ? placeText(place, lang) : '',
    message,
    ...(hint === '' ? {} : { hint }),
    ...(subject === undefined ? {} : { subject }),
    identity: JSON.stringify([code, subject ?? '', params]),
  };
}
