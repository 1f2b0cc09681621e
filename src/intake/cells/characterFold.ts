/**
 * A function that puts the second character of each pair for the first.
 *
 * A text without any of them, which nearly every text is, comes back as it is.
 *
 * @param pairs - characters two by two, none beyond the basic plane
 * @param firstCode - no pair begins with a character below it
 */
export function characterFold(pairs: string, firstCode: number): (text: string) => string {
  const folded = new Map<number, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    folded.set(pairs.charCodeAt(at), pairs.charAt(at + 1));
  }
  return (text) => {
    let result = "";
    let copied = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const character = code < firstCode ? undefined : folded.get(code);
      if (character === undefined) continue;
      result += text.slice(copied, at) + character;
      copied = at + 1;
    }
    return copied === 0 ? text : result + text.slice(copied);
  };
}

/** The first of the characters that have another script. */
export const firstHan = 0x4e00;
