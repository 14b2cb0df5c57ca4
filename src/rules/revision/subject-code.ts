import type { DiffSubject } from './diff-submissions.ts';

/** A changed cell for both languages: `2.3.1`, `II.06:Đất đai/3`, `0.7.2`, `II.1.a`. */
export function subjectCode(subject: DiffSubject): string {
  switch (subject.in) {
    case 'figure':
      return subject.indicator;
    case 'table':
      return `${subject.table}:${subject.row}/${subject.column}`;
    case 'list':
      return subject.list;
    case 'text':
      return subject.section;
  }
}
