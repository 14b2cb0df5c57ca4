import type { Lang } from './sentence.ts';

/** What is wrong with the signing capacity or a symbol in `cchc.yaml` (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const signingComplaints: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: {
    'signer-line':
      'mỗi dòng là một chức vụ, trước đó có thể có một chữ viết tắt, dấu chấm và một dấu cách, ví dụ “KT. GIÁM ĐỐC”',
    'signer-abbreviation': 'chỉ dùng các chữ viết tắt TM., KT., Q., TL., TUQ., ví dụ “KT. GIÁM ĐỐC”',
    'signer-first':
      'dòng này không đứng dưới dòng trên được: TM. và TL. đứng đầu; dưới TM. là chức vụ, KT., Q. hoặc TUQ.; dưới TL., TUQ. là chức vụ, KT. hoặc Q.',
    'signer-alone':
      'dưới TM., KT., TL., TUQ. phải có thêm dòng ghi chức vụ của người ký, ví dụ “KT. GIÁM ĐỐC” rồi “PHÓ GIÁM ĐỐC”',
    'signer-deputy': 'dưới KT. là chức vụ của cấp phó, ví dụ “PHÓ GIÁM ĐỐC”',
    'signer-last': 'chức vụ của người ký là dòng cuối; không ghi thêm dòng nào bên dưới',
    'document-symbol':
      'ký hiệu viết hoa, không có dấu cách trước và sau dấu gạch nối, không có số văn bản, ví dụ BC-SNV',
    'letter-symbol':
      'ký hiệu công văn gồm chữ viết tắt tên cơ quan rồi đơn vị soạn thảo, ví dụ SNV-CCHC; không có CV- hay BC- ở đầu',
  },
  en: {
    'signer-line':
      'each line is one title, perhaps after one abbreviation, a full stop and a blank, for example "KT. GIÁM ĐỐC"',
    'signer-abbreviation':
      'only the abbreviations TM., KT., Q., TL., TUQ. may open a line, for example "KT. GIÁM ĐỐC"',
    'signer-first':
      'this line cannot stand under the one above: TM. and TL. come first; under TM. a title, KT., Q. or TUQ.; under TL. and TUQ. a title, KT. or Q.',
    'signer-alone':
      'under TM., KT., TL. and TUQ. the title of who signs is needed, for example "KT. GIÁM ĐỐC", then "PHÓ GIÁM ĐỐC"',
    'signer-deputy': 'under KT. stands the title of a deputy, for example "PHÓ GIÁM ĐỐC"',
    'signer-last': 'the title of who signs is the last line; nothing may stand below it',
    'document-symbol': 'a symbol has capitals, no blank around its hyphen and no number, for example BC-SNV',
    'letter-symbol':
      'the symbol of a letter is the agency, then the drafting unit, for example SNV-CCHC; no CV- or BC- before them',
  },
};
