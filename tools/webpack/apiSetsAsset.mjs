import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import webpack from "webpack";

import { apiSetsOf } from "../workbench/apiSets.mjs";

/** Adds the requirement sets of Excel's API, as the installed declarations tell them, to a build. */
export class ApiSetsAsset {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const name = "ApiSetsAsset";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const declarations = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
        const sets = JSON.stringify(apiSetsOf(readFileSync(declarations, "utf8")));
        compilation.emitAsset(this.file, new webpack.sources.RawSource(sets));
      });
    });
  }
}
