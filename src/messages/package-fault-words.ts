/** A part of an Office package at the beginning of the technical detail of a fault. */
const partNamed = /^(?:part )?(\[Content_Types\]\.xml|[^\s:]+\/[^\s:]+)/;

/**
 * Why a Word file cannot be read, in Vietnamese, from the kind of a `PackageFault` and its technical English detail: which
 * part, where the detail begins with one. In English the detail itself says it.
 */
export function packageFaultWords(kind: 'damaged' | 'over-limits' | 'encrypted', detail: string): string {
  if (kind === 'encrypted') return 'tệp có mật khẩu';
  if (kind === 'over-limits') return 'tệp vượt giới hạn an toàn: quá lớn hoặc quá nhiều phần';
  const part = partNamed.exec(detail)?.[1];
  if (part === undefined) return 'không phải tệp Word .docx, hoặc tệp chép chưa hết';
  return detail.endsWith(' is missing') ? `tệp thiếu phần ${part}` : `phần ${part} trong tệp bị hỏng`;
}
