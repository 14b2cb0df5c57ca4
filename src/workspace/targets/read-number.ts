import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';

/**
 * A number as people type it into a plan: `92`, `92,5`, `92.5`, `1.200,5`, `60%`. Undefined for anything else, and for
 * what can be read in two ways: `1.200` may be a thousand or a little more than one.
 */
export function readNumber(text: string): Decimal | undefined {
  const bare = text
    .replace(/\s*%$/, '')
    .replaceAll(/[\s\u00a0]/g, '')
    .replace(/^\u2212/, '-');
  const isGrouped = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(bare);
  const plain = isGrouped ? bare.replaceAll('.', '').replace(',', '.') : bare.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  if (!isGrouped && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return undefined;
  return toDecimal(exact(plain));
}
