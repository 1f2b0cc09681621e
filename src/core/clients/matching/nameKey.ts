import { clientKey } from "../clientKey";

const chineseCharacter = /\p{Script=Han}/u;
/** Nearly every name of a Chinese sheet: its own key already. */
const plainChinese = /^[\u4e00-\u9fff]+$/;

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
  if (plainChinese.test(name)) return name;
  const key = clientKey(name);
  return key.replace(/\s+/g, chineseCharacter.test(key) ? "" : " ");
}
