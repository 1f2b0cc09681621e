import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const kept = fileURLToPath(new URL("../../build/workbench-certificate.json", import.meta.url));
const validDays = 30;
const dayMilliseconds = 86_400_000;

/**
 * A certificate this machine signed itself, for https on localhost. It is kept, so that a browser
 * warns once and not at every start.
 */
export async function certificate() {
  const now = Date.now();
  if (existsSync(kept)) {
    const { key, cert, madeAt } = JSON.parse(readFileSync(kept, "utf8"));
    if (now - madeAt < (validDays - 1) * dayMilliseconds) return { key, cert };
  }
  const { default: selfsigned } = await import("selfsigned");
  const { private: key, cert } = selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    days: validDays,
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  mkdirSync(join(kept, ".."), { recursive: true });
  writeFileSync(kept, JSON.stringify({ key, cert, madeAt: now }), { mode: 0o600 });
  return { key, cert };
}
