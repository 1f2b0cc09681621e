/**
 * How many bytes a text takes on the way, in UTF-8.
 *
 * @example
 * utf8Length("abc") // => 3
 * utf8Length("诊所") // => 6
 * utf8Length("😀") // => 4
 */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += 1;
    // Half of a character beyond the first 65,536: two bytes each, not three.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
