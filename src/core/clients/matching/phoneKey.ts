import { clientKey } from "../clientKey";

/**
 * The form in which two spellings of one number are compared; an extension stays part of it.
 *
 * @param phone - E.164, or plain digits when the clinic's region is unknown
 *
 * @example
 * phoneKey("138-0000-1111") // => "13800001111"
 * phoneKey("+862112345678;ext=801") // => "+862112345678;ext=801"
 */
export function phoneKey(phone: string): string {
  return clientKey(phone).replace(/[\s().-]/g, "");
}
