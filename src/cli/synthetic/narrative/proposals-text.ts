import type { ListEntry } from '../list-entries.ts';
import type { Random } from '../random.ts';

const none: readonly string[] = [
  'Không có kiến nghị, đề xuất trong kỳ.',
  'Trong kỳ không phát sinh kiến nghị, đề xuất.',
  'Đơn vị không có kiến nghị, đề xuất.',
];

const closings: readonly string[] = [
  'Kính đề nghị xem xét các nội dung đã nêu tại danh sách.',
  'Nội dung cụ thể ghi tại danh sách khó khăn, vướng mắc và kiến nghị, đề xuất.',
  'Đề nghị sớm có ý kiến để thực hiện trong kỳ tới.',
];

/** Section V: the proposals of list 0.10.1 in a sentence each, or that there are none. */
export function proposalsText(obstacles: readonly ListEntry[], random: Random): string {
  if (obstacles.length === 0) return random.pick(none);
  const asked = obstacles.map(({ content, type, unit }) =>
    type === 'Kiến nghị, đề xuất'
      ? `Kiến nghị với ${unit}: ${lowerFirst(content!)}`
      : `Đề nghị ${unit} quan tâm tháo gỡ khó khăn: ${lowerFirst(content!)}`,
  );
  return random.chance(0.4) ? [...asked, random.pick(closings)].join(' ') : asked.join(' ');
}

const lowerFirst = (text: string) => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
