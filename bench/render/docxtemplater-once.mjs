/** One cold render by docxtemplater alone: `template.docx data.json out.docx`; prints what the render used. */
import { readFileSync, writeFileSync } from 'node:fs';

const [template, data, out] = process.argv.slice(2);
const bytes = readFileSync(template);
const values = JSON.parse(readFileSync(data, 'utf8'));
const before = process.cpuUsage();
const started = performance.now();
const { default: PizZip } = await import('pizzip');
const { default: Docxtemplater } = await import('docxtemplater');
const document = new Docxtemplater(new PizZip(bytes), {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
});
document.render(values);
const result = document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
const wall = performance.now() - started;
const { user, system } = process.cpuUsage(before);
writeFileSync(out, result);
console.log(
  JSON.stringify({ cpu: (user + system) / 1000, wall, peak: process.resourceUsage().maxRSS * 1024 }),
);
