import type { TemplateProblem } from '../messages/report-messages.ts';
import { hoistBlocks, nestBlocks, placeTags, type Part } from './block-tags.ts';
import { checkTags } from './check-tags.ts';
import type { ReportModel } from './report-model.ts';
import { printer, toSegments } from './segments.ts';
import { blockScopes, tagText, type RenderTally, type Scope } from './template-scope.ts';
import { isBlock, parseTag } from './template-tag.ts';
import { buildVocabulary } from './vocabulary.ts';

const name = 'cchc';

interface PostparseOptions {
  basePart?: Part;
  filePath?: string;
  postparse(parts: Part[], options: { basePart: Part }): Part[];
}

interface RenderOptions {
  scopeManager: { getValue(value: string, meta: { part: Part }): Scope[] };
}

/**
 * The template language as a module of docxtemplater: every tag is ours (no raw XML, no change of delimiters), names
 * are resolved and checked before rendering, blocks are nested by our own rules. Problems are added to `problems`.
 */
export function templateModule(model: ReportModel, problems: TemplateProblem[], tally: RenderTally) {
  const vocabulary = buildVocabulary(model);
  return {
    name,
    /** Before docxtemplater's own modules. */
    priority: 1000,
    matchers() {
      const anything = (content: string) => content || ' ';
      const describe = ([content]: string[]) => {
        const templateTag = parseTag(content!);
        return { value: content, module: isBlock(templateTag) ? name : '', templateTag, priority: 1e9 };
      };
      return [[anything, name, describe]];
    },
    postparse(parts: Part[], options: PostparseOptions) {
      if (options.basePart) return parts;
      const hoisted = hoistBlocks(parts);
      const placed = placeTags(hoisted);
      const found = checkTags(placed, vocabulary, model);
      if (found.length > 0) {
        for (const one of found) problems.push({ ...one, part: options.filePath ?? '' });
        return hoisted.filter((part) => !part.templateTag);
      }
      return nestBlocks(hoisted, (content, block) =>
        toSegments(options.postparse(content, { basePart: block })),
      );
    },
    render(part: Part, options: RenderOptions) {
      if (part.module !== name) return null;
      const scopes = options.scopeManager.getValue(part.value, { part });
      const print = printer(model, tally);
      return { value: scopes.map((scope) => print(part.segments!, scope)).join(''), errors: [] };
    },
    /** docxtemplater's parser option: what a tag means in a scope. */
    parser(_: string, { tag: part }: { tag: Part }) {
      const tag = part.templateTag!;
      return isBlock(tag)
        ? { get: (scope: Scope) => blockScopes(tag, scope, model) }
        : { get: (scope: Scope) => tagText(tag, scope, model, tally) };
    },
  };
}
