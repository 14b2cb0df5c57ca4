import type { TemplateProblem } from '../../messages/template-problem.ts';
import { hoistBlocks, nestBlocks, placeTags, tagsOverParagraphs } from './block-tags.ts';
import type { Part } from './template-part.ts';
import { loopedCharts } from './check-charts.ts';
import { checkTags } from './check-tags.ts';
import type { ReportModel } from '../report-model.ts';
import { noteRunProperties, printer, toSegments } from './segments.ts';
import type { RenderTally, Scope } from './template-scope.ts';
import { isBlock, parseTag } from './template-tag.ts';
import { buildVocabulary } from './vocabulary.ts';

const name = 'cchc';

/**
 * Parts in which tags are read: the body, headers, footers, footnotes, endnotes, diagrams. Not comments and properties of
 * the file: nobody prints them.
 */
const withTags =
  /(?:\b(?:document|template|macroEnabled|macroEnabledTemplate)\.main|\b(?:header|footer|footnotes|endnotes|diagramData|diagramDrawing))\+xml$/;

interface PostparseOptions {
  basePart?: Part;
  filePath?: string;
  postparse(parts: Part[], options: { basePart: Part }): Part[];
}

/** What of docxtemplater's document the module sets. */
interface Engine {
  targets: string[];
  filesContentTypes: Readonly<Record<string, string>>;
  fileTypeConfig: { tagShouldContain: { tag: string }[] };
}

interface RenderOptions {
  scopeManager: { scopeList: Scope[] };
}

/**
 * The template language as a module of docxtemplater: every tag is ours (no raw XML, no change of delimiters), names
 * are resolved and checked before rendering, blocks are nested by our own rules. Problems are added to `problems`.
 */
export function templateModule(model: ReportModel, problems: TemplateProblem[], tally: RenderTally) {
  const vocabulary = buildVocabulary(model);
  const print = printer(model, tally);
  return {
    name,
    /** Before docxtemplater's own modules. */
    priority: 1000,
    optionsTransformer<T>(options: T, document: Engine): T {
      const types = Object.entries(document.filesContentTypes);
      document.targets = types.flatMap(([part, type]) => (withTags.test(type) ? [part] : [])).sort();
      // Its way to fill an empty content control puts a paragraph into a paragraph: ours is `withoutEmptyElements`.
      const { tagShouldContain } = document.fileTypeConfig;
      document.fileTypeConfig.tagShouldContain = tagShouldContain.filter(({ tag }) => tag !== 'w:sdtContent');
      return options;
    },
    preparse(parts: Part[], { filePath }: { filePath?: string }) {
      for (const tag of tagsOverParagraphs(parts))
        problems.push({ kind: 'delimiter', tag, part: filePath ?? '' });
    },
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
      const found = [...checkTags(placed, vocabulary, model), ...loopedCharts(hoisted)];
      if (found.length > 0) {
        for (const one of found) problems.push({ ...one, part: options.filePath ?? '' });
        return hoisted.filter((part) => !part.templateTag);
      }
      const nested = nestBlocks(hoisted, (content, block) =>
        toSegments(options.postparse(content, { basePart: block })),
      );
      noteRunProperties(nested);
      return nested;
    },
    render(part: Part, options: RenderOptions) {
      if (!part.templateTag) return null;
      // docxtemplater's own scopes stay at the root: the rows of lists are scopes of ours.
      const scope = options.scopeManager.scopeList[0]!;
      const segment = part.segments
        ? { tag: part.templateTag, content: part.segments }
        : { tag: part.templateTag, runProperties: part.runProperties ?? '' };
      return { value: print([segment], scope), errors: [] };
    },
  };
}
