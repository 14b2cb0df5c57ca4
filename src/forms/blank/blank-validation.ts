import { toA1 } from '../../domain/cell-ref.ts';
import type { ValueKind } from '../../domain/edition.ts';
import type { BlankRange, BlankValidation } from './blank-plan-types.ts';

const markers = 'Không phát sinh: KPS. Không áp dụng: KAD. Số ước tính: ghi “ước 120”.';
const orMarkers = 'hoặc KPS (không phát sinh), KAD (không áp dụng), hoặc số ước tính như “ước 120”.';

interface KindWords {
  title: string;
  prompt: (unit: string) => string;
  error: string;
  /** Condition on a number that is already known to be one. */
  numeric?: (at: string) => string;
}

const words: Record<ValueKind, KindWords> = {
  count: {
    title: 'Số nguyên',
    prompt: (unit) => `Nhập số nguyên từ 0 trở lên${unit}, không ghi đơn vị tính vào ô. ${markers}`,
    error: `Ô này nhận số nguyên từ 0 trở lên, ${orMarkers}`,
    numeric: (at) => `AND(${at}>=0,${at}=INT(${at}))`,
  },
  money: {
    title: 'Số tiền',
    prompt: (unit) => `Nhập số từ 0 trở lên${unit}, được có phần thập phân. ${markers}`,
    error: `Ô này nhận số tiền từ 0 trở lên theo đơn vị tính đã ghi, ${orMarkers}`,
    numeric: (at) => `${at}>=0`,
  },
  percent: {
    title: 'Phần trăm',
    prompt: () => `Nhập số phần trăm từ 0 đến 100, không gõ dấu %. Ví dụ: 98,5. ${markers}`,
    error: `Ô này nhận số phần trăm từ 0 đến 100 (không gõ dấu %), ${orMarkers}`,
    numeric: (at) => `AND(${at}>=0,${at}<=100)`,
  },
  score: {
    title: 'Điểm số',
    prompt: () => `Nhập số điểm từ 0 trở lên, được có phần thập phân. Ví dụ: 85,78. ${markers}`,
    error: `Ô này nhận số điểm từ 0 trở lên, ${orMarkers}`,
    numeric: (at) => `${at}>=0`,
  },
  rank: {
    title: 'Thứ hạng',
    prompt: () =>
      `Chỉ nhập thứ hạng, ví dụ 15. Không nhập 15/34 vì bảng tính sẽ đổi thành ngày tháng. ${markers}`,
    error: `Ô này nhận thứ hạng là số nguyên từ 1 trở lên, ${orMarkers}`,
    numeric: (at) => `AND(${at}>=1,${at}=INT(${at}))`,
  },
  text: { title: 'Nội dung', prompt: () => 'Ghi ngắn gọn, bằng chữ.', error: '' },
  date: {
    title: 'Ngày tháng năm',
    prompt: () => 'Ghi ngày theo dạng ngày/tháng/năm. Ví dụ: 05/3/2026.',
    error: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/3/2026.',
  },
};

/**
 * What a range of input cells takes. Custom formulas, because the markers KPS and KAD and an estimate are as welcome
 * as a number; IF keeps text out of the comparison, which would be an error value and refuse everything.
 */
export function inputValidation(
  kind: ValueKind,
  range: BlankRange,
  options: { unit?: string | null; optional?: boolean; lead?: string } = {},
): BlankValidation {
  const { title, prompt, error, numeric } = words[kind];
  const at = toA1(range.top, range.left);
  const unit = options.unit ? ` (${options.unit})` : '';
  const text = [options.lead, options.optional ? 'Không bắt buộc.' : undefined, prompt(unit)]
    .filter((one) => one !== undefined)
    .join(' ');
  const formula = numeric ? numberOrMarker(at, numeric(at)) : kind === 'date' ? dateText(at) : undefined;
  return {
    range,
    prompt: { title, text: clipped(text) },
    ...(formula ? { formula, error: { title: `${title} chưa đúng`, text: error } } : {}),
  };
}

/** A prompt without a condition. */
export function promptOnly(range: BlankRange, title: string, text: string): BlankValidation {
  return { range, prompt: { title, text: clipped(text) } };
}

/**
 * A drop-down over a range that holds the choices. A range, because choices written into the rule itself may hold no
 * comma and 255 characters in all.
 */
export function choiceValidation(range: BlankRange, source: string, lead: string): BlankValidation {
  return {
    range,
    choices: source,
    prompt: {
      title: 'Chọn trong danh sách',
      text: clipped(`${lead} Chọn một mục trong danh sách thả xuống.`),
    },
    error: { title: 'Ngoài danh mục', text: 'Chọn một mục trong danh sách thả xuống hoặc để trống.' },
  };
}

function numberOrMarker(at: string, numeric: string): string {
  const text = `OR(TRIM(${at})="KPS",TRIM(${at})="KAD",TRIM(${at})="không phát sinh",TRIM(${at})="không áp dụng",ISNUMBER(SEARCH("ước",${at})))`;
  return `IF(ISNUMBER(${at}),${numeric},${text})`;
}

/** Dates are kept as text: `05/3/2026` typed under English settings would become 3 May. */
function dateText(at: string): string {
  return `AND(LEN(${at})>=8,LEN(${at})<=10,LEN(${at})-LEN(SUBSTITUTE(${at},"/",""))=2)`;
}

/** The file format takes 255 characters. */
function clipped(text: string): string {
  return text.length <= 255 ? text : `${text.slice(0, 254)}…`;
}
