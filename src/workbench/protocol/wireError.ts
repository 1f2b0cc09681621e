/**
 * A refusal as Excel words it on the wire; the client library rejects the add-in's promise with it.
 *
 * `code` is one of `Excel.ErrorCodes` ("ItemNotFound"). The engine adds the place when the thrower
 * did not: "Worksheet.getRange".
 */
export class WireError extends Error {
  override readonly name = "WireError";

  readonly code: string;
  readonly place: string | undefined;

  constructor(code: string, message: string, place?: string) {
    super(message);
    this.code = code;
    this.place = place;
  }
}
