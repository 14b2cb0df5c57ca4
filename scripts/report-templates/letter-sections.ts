import type { ISectionOptions } from 'docx';
import { pageHeaders } from './frame.ts';
import { pageSection } from './page-section.ts';
import { urgingLetter, urgingList } from './urging-letter.ts';

/** The letter that urges agencies and its list. Without the list the last section is the letter's: it has headers too. */
export function letterSections(): ISectionOptions[] {
  return [
    pageSection(urgingLetter(), { headers: pageHeaders(false) }),
    pageSection(urgingList(), { annex: true, headers: pageHeaders(false) }),
  ];
}
