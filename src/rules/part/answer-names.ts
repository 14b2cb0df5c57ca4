/** Names of answers for people: `2.3.1`, `biểu II.06`, `mục I.1`. */
export function answerNames(keys: readonly string[], lang: 'vi' | 'en'): string {
  const nouns = {
    vi: { table: 'biểu', list: 'danh sách', section: 'mục' },
    en: { table: 'table', list: 'list', section: 'section' },
  }[lang];
  const named = keys.slice(0, 8).map((key) => {
    const [, noun, name] = /^(table|list|section):(.*)$/.exec(key) ?? [];
    return noun === undefined ? key : `${nouns[noun as keyof typeof nouns]} ${name}`;
  });
  return named.join(', ') + (keys.length > 8 ? ', …' : '');
}
