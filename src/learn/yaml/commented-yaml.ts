import { Document, isMap, isPair, isScalar, isSeq, visit, type Node } from 'yaml';

/** Words of the definitions' own vocabulary: written without quotation marks, as people do. */
const vocabulary = new Set([
  'kind',
  'valueKind',
  'overUnits',
  'lead',
  'certainty',
  'role',
  'key',
  'id',
  'validFrom',
  'definitionId',
  'province',
  'district',
  'commune',
  'reportKinds',
]);

/** Maps and lists that stay on one line. */
const oneLine = new Set([
  'label',
  'title',
  'name',
  'reporters',
  'reportKinds',
  'rules',
  'header',
  'aliases',
  'choices',
]);

/** A definition file in the making: data first, then comments at the places that they are about. */
export class CommentedYaml {
  private readonly document: Document;

  constructor(data: unknown, head: string) {
    this.document = new Document(data, { aliasDuplicateObjects: false });
    this.document.commentBefore = commentText(head);
    visit(this.document, {
      Pair: (_, pair) => {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        const value = pair.value as Node | null;
        if (oneLine.has(key) && (isMap(value) || isSeq(value))) value.flow = true;
        if (vocabulary.has(key)) visit(value, { Scalar: (__, one) => void (one.type = 'PLAIN') });
      },
    });
  }

  /** Puts lines above the value at a path (of keys and positions); `apart` leaves an empty line before them. */
  comment(path: readonly (string | number)[], lines: readonly string[], apart = false): void {
    const node = this.nodeAt(path);
    if (!node) return;
    if (lines.length > 0) node.commentBefore = lines.map(commentText).join('\n');
    if (apart) node.spaceBefore = true;
  }

  /** One item of a list on one line, as tables of columns are written. */
  inline(path: readonly (string | number)[]): void {
    const node = this.document.getIn(path, true);
    if (isMap(node) || isSeq(node)) node.flow = true;
  }

  toString(): string {
    return this.document.toString({
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
    });
  }

  /** Comments on the value of a key go above the key. */
  private nodeAt(path: readonly (string | number)[]): Node | undefined {
    const parent = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === last);
      return pair?.key as Node | undefined;
    }
    return isSeq(parent) ? (parent.items[Number(last)] as Node | undefined) : undefined;
  }
}

/** Control characters of a workbook's text have no place in a comment. */
const commentText = (text: string) =>
  text
    .split('\n')
    // oxlint-disable-next-line no-control-regex -- these are what must go
    .map((line) => ` ${line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').slice(0, 600)}`)
    .join('\n');
