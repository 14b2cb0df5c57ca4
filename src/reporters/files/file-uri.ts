const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A path with `/` as a URI: relative where the path is, `file:///…` where it is absolute; every name percent-encoded. */
export function fileUri(path: string): string {
  const isDrive = /^[A-Za-z]:\//.test(path);
  const encoded = path
    .split('/')
    .map((name, at) => (isDrive && at === 0 ? name : encodeName(name)))
    .join('/');
  if (isDrive) return `file:///${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function encodeName(name: string): string {
  return encodeURIComponent(name.normalize('NFC').replace(loneSurrogates, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
