import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sampleClinics } from "./sampleClinics";

/** `npm run sample [-- folder]` writes both sample workbooks anew. */
const folder = resolve(process.argv[2] ?? join("assets", "sample"));
mkdirSync(folder, { recursive: true });
for (const [fileName, make] of Object.entries(sampleClinics)) {
  const { bytes } = await make();
  writeFileSync(join(folder, fileName), bytes);
  console.log(`${fileName}: ${bytes.length} bytes`);
}
