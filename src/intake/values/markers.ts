/** What clerks write instead of a number, after NFC, lower case and trimming. */
export type Marker = 'nothing-arose' | 'none-word' | 'not-applicable' | 'dash' | 'unfinished' | 'tick';

const words: ReadonlyMap<string, Marker> = new Map<string, Marker>([
  ['kps', 'nothing-arose'],
  ['không phát sinh', 'nothing-arose'],
  ['không', 'none-word'],
  ['không có', 'none-word'],
  ['kad', 'not-applicable'],
  ['kád', 'not-applicable'],
  ['không áp dụng', 'not-applicable'],
  ['đang tổng hợp', 'unfinished'],
  ['chưa tổng hợp', 'unfinished'],
  ['đang cập nhật', 'unfinished'],
  ['chưa có số liệu', 'unfinished'],
  ['chưa có', 'unfinished'],
  ['chờ số liệu', 'unfinished'],
  ['sẽ bổ sung', 'unfinished'],
  ['bổ sung sau', 'unfinished'],
  ['x', 'tick'],
  ['✓', 'tick'],
  ['✔', 'tick'],
  ['√', 'tick'],
  ['có', 'tick'],
]);
const dashes = /^[-–—−/]+$/;
const dots = /^(?:…|\.{2,}|\?+)+$/;

/** The marker that a tidy text is; undefined when it is none. */
export function findMarker(text: string): Marker | undefined {
  if (dashes.test(text)) return 'dash';
  if (dots.test(text)) return 'unfinished';
  return words.get(text.toLowerCase().replace(/(?<=.)[.…]+$/, ''));
}
