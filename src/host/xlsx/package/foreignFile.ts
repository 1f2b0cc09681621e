import { refuse } from "../refusal";

/** How a Compound File begins: old .xls workbooks and password-protected new ones are such files. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses files that are no zip at all, by what people most often have instead. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse({ code: "emptyFile" });
  if (!compoundFile.every((byte, at) => bytes[at] === byte)) return;
  const encrypted = holds(bytes, "EncryptedPackage") || holds(bytes, "EncryptionInfo");
  refuse({ code: encrypted ? "passwordProtected" : "oldExcelFormat" });
}

/** Whether the name of a stream (UTF-16, little-endian) stands somewhere in a Compound File. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0];
  if (first === undefined) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
