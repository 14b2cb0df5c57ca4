import type { Scope } from '../../domain/consolidation.ts';
import type { Figure } from '../../domain/consolidation.ts';
import type { Indicator, Label } from '../../domain/edition.ts';
import type { ReportFigure, ReportModel } from '../report-model.ts';
import type { FigureFormat } from './figure-format.ts';

/** A figure that a tag names, over the scope that it asks for, with the model that it is from. */
export interface AskedFigure {
  /** Undefined where nobody in the scope is asked for the indicator. */
  figure: Figure | undefined;
  of: ReportFigure;
  /** Key of the scope (`scopeKey`). */
  scope: string;
  model: ReportModel;
  /** How numbers are to be printed. */
  format: FigureFormat;
}

/** What may be written behind the bar of a tag, with what a person has to know of it. */
interface Words {
  /** As it is written in the documentation; found by `nameKey`. */
  name: string;
  aliases?: readonly string[];
  /** What has to be written with it; nothing may where it is left out. */
  argument?: ArgumentKind;
  description: Label;
  /** A tag that uses it, with names of the shipped edition. */
  example: string;
}

/** `group`, `agency`, `level`: a name behind a colon; `digits`: a number before the name, `1 số lẻ`. */
export type ArgumentKind = 'group' | 'agency' | 'level' | 'digits';

/** Selects the scope of a figure, `nhóm: Sở, ban, ngành`, or the rows of a list of agencies. */
export interface ScopeQualifier extends Words {
  role: 'scope';
  /** Key of the scope; undefined where the model knows no such name. */
  scopeOf(argument: string, model: Pick<ReportModel, 'scopes' | 'agencies'>): string | undefined;
  /** Lists whose rows it can choose from, by what their rows stand for. */
  chooses: readonly Scope['type'][];
}

/** What a view prints: the figure in its unit, a difference, a per cent of change, a phrase, another text. */
export type Printed = 'value' | 'change' | 'growth' | 'phrase' | 'text';

/** Selects what is printed of a figure: its value is one of them. */
export interface ViewQualifier extends Words {
  role: 'view';
  printed: Printed;
  /** Whether it means anything for indicators of this kind; everywhere where left out. */
  fits?(indicator: Indicator): boolean;
  print(asked: AskedFigure): string;
}

/** Changes how the numbers of a view are printed. */
export interface FormatQualifier extends Words {
  role: 'format';
  /** Whether the indicator can be printed so; `argument` as written. */
  fits(indicator: Indicator, printed: Printed, argument: string): boolean;
  apply(format: FigureFormat, argument: string): FigureFormat;
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

export type QualifierSpec =
  | ScopeQualifier
  | ViewQualifier
  | FormatQualifier
  | ConditionQualifier
  | TextQualifier;
export type QualifierRole = QualifierSpec['role'];
