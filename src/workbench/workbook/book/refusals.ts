import { NotEmulated } from "../../protocol/notEmulated";
import { WireError } from "../../protocol/wireError";

/** Refusals in Excel's words; the codes are those of `Excel.ErrorCodes`. */

export function invalidArgument(): WireError {
  return new WireError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );
}

export function wrongShape(): WireError {
  return new WireError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): WireError {
  return new WireError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): WireError {
  return new WireError("ItemAlreadyExists", "The resource being created already exists.");
}

export function accessDenied(): WireError {
  return new WireError("AccessDenied", "You cannot perform the requested operation.");
}

export function invalidOperation(
  message = "The operation attempted is invalid on the object.",
): WireError {
  return new WireError("InvalidOperation", message);
}

export function invalidReference(): WireError {
  return new WireError(
    "InvalidReference",
    "This reference is not valid for the current operation.",
  );
}

export function insertDeleteConflict(): WireError {
  return new WireError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
  );
}

export function notEmulated(what: string): WireError {
  return new NotEmulated(what);
}
