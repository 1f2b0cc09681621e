// node tools/run-built.mjs sample|bench [arguments]: builds the bundle when needed, and runs it.
import { runBuilt } from "./runBuilt.mjs";

const [name] = process.argv.splice(2, 1);
if (name === "sample" || name === "bench") runBuilt(name);
else {
  console.error("usage: node tools/run-built.mjs sample|bench [arguments]");
  process.exitCode = 2;
}
