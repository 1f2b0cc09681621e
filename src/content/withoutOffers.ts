import type { ScriptValues } from "./placeholders";

/**
 * The values of a call in which nothing may be sold: no offer, and no gift to come in for.
 *
 * @source rules G10, G11
 *
 * @example
 * withoutOffers({ client: "Ann", gift: "a cream" }) // => { client: "Ann", offer: undefined, gift: undefined }
 */
export function withoutOffers(values: ScriptValues): ScriptValues {
  return { ...values, offer: undefined, gift: undefined };
}
