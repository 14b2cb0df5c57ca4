import type { Lang, Sentences } from './sentence.ts';
import { workspaceFileMessages } from './workspace-file-messages.ts';
import { workspaceRecordMessages } from './workspace-record-messages.ts';
import { workspaceSuccessionMessages } from './workspace-succession-messages.ts';
import { workspaceTableMessages } from './workspace-table-messages.ts';
import { workspaceYamlMessages } from './workspace-yaml-messages.ts';

/** A mistake as the sentences see it. */
interface PlacedText {
  line: number;
  column: number;
  text: Readonly<Record<Lang, string>>;
}

const list = (file: string, mistakes: readonly PlacedText[], lang: Lang) =>
  mistakes.map((one) => `  ${file}:${one.line}:${one.column} — ${one.text[lang]}`).join('\n');

/** Sentences of the room `workspace`. Ids start with `workspace.`. */
export const workspaceMessages = {
  ...workspaceFileMessages,
  ...workspaceRecordMessages,
  ...workspaceTableMessages,
  ...workspaceSuccessionMessages,
  ...workspaceYamlMessages,
  'workspace.mistakes': {
    vi: (p: { file: string; mistakes: readonly PlacedText[] }) =>
      `Tệp ${p.file} có ${p.mistakes.length} chỗ cần sửa:\n${list(p.file, p.mistakes, 'vi')}`,
    en: (p) =>
      `${p.file} has ${p.mistakes.length} mistake${p.mistakes.length === 1 ? '' : 's'}:\n${list(p.file, p.mistakes, 'en')}`,
  },
  'workspace.no-folder': {
    vi: (p: { path: string }) => `Không có thư mục ${p.path}. Kiểm tra lại đường dẫn.`,
    en: (p) => `There is no folder ${p.path}. Check the path.`,
  },
  'workspace.not-found': {
    vi: (p: { path: string }) =>
      `Không tìm thấy không gian làm việc (tệp cchc.yaml) từ ${p.path} trở lên. Chuyển vào thư mục làm việc, ` +
      'chỉ rõ bằng -C <thư-mục>, hoặc tạo mới bằng: cchc init <thư-mục>',
    en: (p) =>
      `No workspace (cchc.yaml) found from ${p.path} upwards. Change into a workspace, name it with -C <dir>, ` +
      'or create one: cchc init <dir>',
  },
  'workspace.exists': {
    vi: (p: { path: string; files: readonly string[] }) =>
      `Thư mục ${p.path} đã có ${p.files.join(', ')}; không ghi đè. Chọn thư mục khác hoặc thêm --force.`,
    en: (p) =>
      `${p.path} already holds ${p.files.join(', ')}; nothing was overwritten. Choose another folder or add --force.`,
  },
  'workspace.edition-not-found': {
    vi: (p: { edition: string; known: readonly string[]; nearest?: string }) =>
      `Không có bộ biểu mẫu “${p.edition}”.` +
      (p.nearest ? ` Có phải “${p.nearest}”?` : '') +
      ` Các bộ hiện có: ${p.known.join(', ') || 'không có'}.`,
    en: (p) =>
      `There is no form edition "${p.edition}".` +
      (p.nearest ? ` Did you mean "${p.nearest}"?` : '') +
      ` Known editions: ${p.known.join(', ') || 'none'}.`,
  },
  'workspace.calendar-missing': {
    vi: (p: { year: number; file: string }) =>
      `Chưa có lịch nghỉ lễ năm ${p.year} nên không tính được hạn nộp. Lập tệp ${p.file} theo thông báo nghỉ lễ ` +
      'của năm đó; chương trình không tự đoán ngày nghỉ.',
    en: (p) =>
      `The holiday calendar of ${p.year} is missing, so the deadline cannot be computed. Write ${p.file} from that ` +
      "year's announcement; days off are never guessed.",
  },
} satisfies Sentences;
