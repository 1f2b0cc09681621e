/**
 * A short mark of a text, by which it is known again and from which nobody's name can be read:
 * FNV-1a over UTF-16, in base 36.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
