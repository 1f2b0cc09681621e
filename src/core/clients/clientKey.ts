/**
 * The form in which two spellings of an id, card number or typed client are compared.
 *
 * Full width counts as half width; case and outer spaces do not count. "001" and "1" stay two keys.
 *
 * @param text - the id, card number, phone or name as a cell shows it
 *
 * @example
 * clientKey(" a００1 ") // => "a001"
 */
export function clientKey(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
