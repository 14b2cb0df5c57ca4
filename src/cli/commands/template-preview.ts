import { basename, relative, resolve } from 'node:path';
import { say } from '../../messages/catalogue.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { UserError } from '../../messages/user-error.ts';
import { openTemplate } from '../../report/check/open-template.ts';
import { renderReport } from '../../report/template/render-report.ts';
import { textParts } from '../../report/word/read-word.ts';
import { readTemplatePurpose } from '../../report/word/template-purpose.ts';
import { assertWritable } from '../../workspace/assert-writable.ts';
import type { RunCommand } from '../command.ts';
import { exitCodeOf } from '../exit-code.ts';
import { markExample } from '../pipeline/preview/mark-example.ts';
import { previewData } from '../pipeline/preview/preview-data.ts';
import { writePreview } from '../pipeline/preview/preview-files.ts';
import { templateKindOf } from '../pipeline/template-context.ts';
import { readTemplateFiles } from '../pipeline/template-files.ts';

/** Where previews go when nobody says where. */
const previewFolder = 'xem-thu';

/**
 * `cchc template preview <template>`: the template filled in, with the workspace's data where there is any and with
 * made-up data elsewhere, which the file's name and its pages say. Word always; PDF and PNG on request.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const [template] = readTemplateFiles([args[0]!], io.cwd);
  const opened = openTemplate(template!.bytes);
  if ('unreadable' in opened || template!.finding)
    throw new UserError('cli.template-preview.unreadable', { path: template!.path });
  const purpose = readTemplatePurpose(opened.pack);
  const kind = templateKindOf(template!.path, purpose, flags) ?? 'quarterly';
  const named = options.outputs.find((one) => one.file !== undefined && one.file !== '-')?.file;
  const folder = resolve(io.cwd, named ?? previewFolder);
  assertWritable([resolve(folder, 'x.docx')], '-o');
  const { edition } = purpose;
  const data = await previewData(request, {
    kind,
    text: textOf(opened.pack),
    ...(edition ? { edition } : {}),
  });
  const rendered = await renderReport(template!.bytes, data.model, template!.path);
  const bytes = data.isExample ? markExample(rendered.bytes) : rendered.bytes;
  const stem = basename(template!.path).replace(/\.[^.]*$/, '');
  const name = `${stem}-${data.isExample ? 'VI-DU' : 'xem-thu'}-${data.model.period}`;
  const made = await writePreview(request, folder, name, bytes, data.today);
  for (const line of made.trouble) io.err(`${line}\n`);
  const shown = made.paths.map((path) => relative(io.cwd, path).replaceAll('\\', '/'));
  const done = { isExample: data.isExample, period: data.model.period, files: shown, ...pagesOf(made.pages) };
  io.out(`${say(options.lang, 'cli.template-preview.done', done)}\n`);
  return exitCodeOf(made.conditions);
};

/** The words of a template, tags of Word left out: enough to see which agencies it names. */
function textOf(pack: OfficePackage): string {
  return textParts(pack)
    .map(({ name }) =>
      pack
        .read(name)
        .toString('utf8')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}

const pagesOf = (pages: number | undefined) => (pages === undefined ? {} : { pages });
