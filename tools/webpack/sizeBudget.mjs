import { gzipSync } from "node:zlib";

import webpack from "webpack";

const bytesPerKilobyte = 1000;

/**
 * Fails a production build whose scripts are larger than a person should wait for.
 *
 * Scripts are weighed as a server sends them: packed with gzip. A development build carries what
 * only its makers need and is not weighed.
 */
export class SizeBudget {
  /**
   * @param budgets - what may weigh how much: `{ what, entries, kilobytes }`, where `entries` names
   *   the scripts that are fetched together
   */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    // Not those of the compilers within, which make the page.
    compiler.hooks.thisCompilation.tap("SizeBudget", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage }, () => {
        const sizes = packedSizes(compilation);
        for (const sentence of overBudget(this.budgets, sizes))
          compilation.errors.push(new webpack.WebpackError(sentence));
      });
    });
  }
}

/**
 * What is too large.
 *
 * @param budgets - as `SizeBudget` takes them
 * @param sizes - bytes of each entry, packed
 * @returns a sentence for each budget that is not kept; exactly the budget is kept
 */
export function overBudget(budgets, sizes) {
  return budgets.flatMap(({ what, entries, kilobytes }) => {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry, sizes), 0);
    if (bytes <= kilobytes * bytesPerKilobyte) return [];
    return [
      `${what} would be ${inKilobytes(bytes)} kB packed, and may be ${kilobytes} kB. ` +
        "Leave out what it does not need, or let it come later as a script of its own.",
    ];
  });
}

function packedSizes(compilation) {
  return Object.fromEntries(
    [...compilation.entrypoints].map(([name, entrypoint]) => {
      const scripts = entrypoint.getFiles().filter((file) => file.endsWith(".js"));
      return [name, scripts.reduce((sum, file) => sum + packedSize(compilation.getAsset(file)), 0)];
    }),
  );
}

function packedSize({ source }) {
  return gzipSync(source.buffer()).length;
}

function sizeOf(entry, sizes) {
  const size = sizes[entry];
  if (size === undefined) throw new Error(`SizeBudget: the build has no entry ${entry}`);
  return size;
}

/** Rounded up: what is over is never said to be within. */
function inKilobytes(bytes) {
  return Math.ceil((bytes / bytesPerKilobyte) * 10) / 10;
}
