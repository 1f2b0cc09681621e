import webpack from "webpack";

import { readApiSets } from "../workbench/apiSets.mjs";

/** Adds the requirement sets of Excel's API, as the installed packages tell them, to a build. */
export class ApiSetsAsset {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const name = "ApiSetsAsset";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const sets = JSON.stringify(readApiSets());
        compilation.emitAsset(this.file, new webpack.sources.RawSource(sets));
      });
    });
  }
}
