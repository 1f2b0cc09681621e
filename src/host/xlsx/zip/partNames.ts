import { refuse } from "../refusal";

/** Refuses a part name that climbs out of the package, and one that was there before. */
export function checkPartName(name: string, seen: Set<string>): void {
  const unsafe =
    name === "" ||
    name.startsWith("/") ||
    /[\\:\u0000-\u001f]/.test(name) ||
    name.split("/").some((step) => step === ".." || step === ".");
  if (unsafe) refuse({ code: "unsafePartName", part: name });
  const key = partKey(name);
  if (seen.has(key)) refuse({ code: "duplicatePart", part: name });
  seen.add(key);
}

/** What a part is found by: package names do not tell upper from lower case. */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/** A part's name from its bytes; only a zip flagged so means UTF-8, others mean one byte a letter. */
export function decodePartName(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  return Array.from(bytes, (code) => String.fromCharCode(code)).join("");
}
