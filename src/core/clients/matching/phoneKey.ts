import { clientKey } from "../clientKey";

/** Nearly every number, as `intake` writes it: its own key already. */
const plainNumber = /^\+?\d+$/;

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
  if (plainNumber.test(phone)) return phone;
  return clientKey(phone).replace(/[\s().-]/g, "");
}
