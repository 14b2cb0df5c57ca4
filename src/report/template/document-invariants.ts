import { SaxesParser } from 'saxes';
import { StructureFaults } from './structure-faults.ts';

/**
 * Faults that break Word although validators let them pass: empty tables, rows and cells, a cell that ends in a table,
 * fields without an end, repeated ids. One line each, in the order found; not well-formed XML is the only fault then.
 */
export function documentFaults(part: string, xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const found = new StructureFaults((text) => void faults.push(`${part}:${parser.line}: ${text}`));
  parser.on('opentag', ({ name, attributes }) => found.opened(name, (one) => attributes[one]));
  parser.on('closetag', () => found.closed());
  try {
    parser.write(xml).close();
  } catch (error) {
    return [`${part}: ${error instanceof Error ? error.message : String(error)}`];
  }
  found.ended();
  return faults;
}
