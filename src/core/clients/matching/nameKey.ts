import { clientKey } from "../clientKey";

const chineseCharacter = /\p{Script=Han}/u;

/**
 * The form in which two spellings of a name are compared.
 *
 * As `clientKey`; besides, spaces inside a Chinese name do not count and others count once.
 *
 * @param name - a client's name as read from a cell
 *
 * @example
 * nameKey("王　芳") // => "王芳"
 * nameKey("Anna  LEE") // => "anna lee"
 */
export function nameKey(name: string): string {
  const key = clientKey(name);
  return key.replace(/\s+/g, chineseCharacter.test(key) ? "" : " ");
}
