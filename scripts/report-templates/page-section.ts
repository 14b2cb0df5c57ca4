import { PageOrientation, SectionType, type ISectionOptions } from 'docx';
import type { Content } from './annex-head.ts';
import { margin } from './word-parts.ts';

/** What tells a section from the others. */
interface SectionForm {
  /** An appendix: its pages are counted from 1. */
  annex?: boolean;
  wide?: boolean;
  /** Left out, those of the section before it hold. */
  headers?: NonNullable<ISectionOptions['headers']>;
}

/** A section on A4 within the margins of the decree; its first page has no number. */
export function pageSection(children: Content, form: SectionForm): ISectionOptions {
  const { annex = false, wide = false, headers } = form;
  return {
    ...(headers ? { headers } : {}),
    properties: {
      titlePage: true,
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: 11906,
          height: 16838,
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
        ...(annex ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    children,
  };
}
