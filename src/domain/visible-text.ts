/* Control characters (line ends and tabs excepted), marks that turn the direction of writing, halves of letters. */
const harmful =
  // oxlint-disable-next-line no-control-regex
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text from a file, a sheet's name or a cell, made safe to be shown: on a terminal a control character could hide lines,
 * rename the window or fake a message. `\x1b` becomes `␛`.
 */
export function visibleText(text: string): string {
  return text.replace(harmful, (found) => {
    const code = found.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
