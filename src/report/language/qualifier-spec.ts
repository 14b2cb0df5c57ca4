import type { Figure } from '../../domain/consolidation.ts';
import type { Label } from '../../domain/edition.ts';
import type { ReportFigure, ReportModel } from '../report-model.ts';

/** A figure that a tag names, over the scope that it asks for, with the model that it is from. */
export interface AskedFigure {
  figure: Figure | undefined;
  of: ReportFigure;
  model: ReportModel;
}

/** What may be written behind the bar of a tag, with what a person has to know of it. */
interface Words {
  /** As it is written in the documentation; found by `nameKey`. */
  name: string;
  aliases?: readonly string[];
  /** What has to follow a colon; nothing may where it is left out. */
  argument?: ArgumentKind;
  description: Label;
  /** A tag that uses it, with names of the shipped edition. */
  example: string;
}

/** `scope`: name or code of a group or an agency. */
export type ArgumentKind = 'scope';

/** Selects the scope of a figure: `nhóm: Sở, ban, ngành`. */
export interface ScopeQualifier extends Words {
  role: 'scope';
  /** Key of the scope (`scopeKey`); undefined where the model knows no such name. */
  scopeOf(argument: string, model: ReportModel): string | undefined;
}

/** Selects what is printed of a figure instead of its value. */
export interface ViewQualifier extends Words {
  role: 'view';
  print(asked: AskedFigure): string;
}

/** Sharpens a condition on a figure: `{{NẾU 2.5.1 | bằng 0}}`. */
export interface ConditionQualifier extends Words {
  role: 'condition';
  holds(asked: AskedFigure): boolean;
}

/** Changes how a text is printed. */
export interface TextQualifier extends Words {
  role: 'text';
  change(text: string): string;
}

export type QualifierSpec = ScopeQualifier | ViewQualifier | ConditionQualifier | TextQualifier;
export type QualifierRole = QualifierSpec['role'];
