// node tools/built-addin.mjs: builds the add-in into build/addin, as npm run build does into dist,
// unless it is there and newer than its sources. For the tests of what is shipped.
import { buildFolder } from "./workbench/buildFolders.mjs";

if (!buildFolder("addin")) process.exitCode = 1;
