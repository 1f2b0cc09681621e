import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

import { BaseAddress } from "./tools/webpack/baseAddress.mjs";
import { devServer } from "./tools/webpack/devServer.mjs";
import { externalPackages } from "./tools/webpack/externalPackages.mjs";
import { FunctionsMetadata } from "./tools/webpack/functionsMetadata.mjs";
import { ApiSetsAsset } from "./tools/webpack/apiSetsAsset.mjs";
import { SizeBudget } from "./tools/webpack/sizeBudget.mjs";

const root = import.meta.dirname;
const { version } = createRequire(import.meta.url)("./package.json");

/** Files with @customfunction tags; their order is the order of functions.json. */
export const functionSources = [
  "./src/functions/dormancy.ts",
  "./src/functions/repurchase.ts",
  "./src/functions/segments.ts",
  "./src/functions/rfm.ts",
  "./src/functions/followUp.ts",
  "./src/functions/visits.ts",
  "./src/functions/results.ts",
  "./src/functions/affinity.ts",
  "./src/functions/scripts.ts",
  "./src/functions/callList.ts",
  "./src/functions/clean.ts",
];

/** Tabs of the pane that come when it stands; their scripts lean on the pane's. */
const tabEntries = {
  clientTab: { import: "./src/taskpane/client/main.ts", dependOn: "taskpane" },
  scriptsTab: { import: "./src/taskpane/scripts/main.ts", dependOn: "taskpane" },
  resultsTab: { import: "./src/taskpane/results/main.ts", dependOn: "taskpane" },
  setupTab: { import: "./src/taskpane/setup/main.ts", dependOn: "taskpane" },
  listsScreens: { import: "./src/taskpane/lists/main.ts", dependOn: "taskpane" },
};

/** What Excel and a person wait for; a build that is larger fails. */
const sizeBudgets = [
  { what: "functions.js", entries: ["functions"], kilobytes: 120 },
  { what: "The pane's first script", entries: ["commands", "taskpane"], kilobytes: 300 },
];

/** Scripts the page fetches itself, by the name under which taskpane.html tells where they are. */
const laterScripts = {
  "desk-script": "deskWorker",
  "call-list-script": "callList",
  "client-tab-script": "clientTab",
  "scripts-tab-script": "scriptsTab",
  "results-tab-script": "resultsTab",
  "setup-tab-script": "setupTab",
  "lists-tab-script": "listsScreens",
};

/** Bundles that run in Node, by name; one is built when its source is there. */
const nodeEntries = {
  cli: "./src/cli/main.ts",
  sample: "./tools/sample/main.ts",
  bench: "./bench/main.ts",
};

/** Scripts of the workbench, by name; one is built when its source is there. */
const workbenchEntries = {
  workbench: "./src/workbench/page/main.ts",
  desktopWindow: "./src/workbench/mounts/desktopWindow.ts",
};

/** Style sheets of the spreadsheet's packages; the page loads them joined into one. */
const spreadsheetStyles = "node_modules/@univerjs/preset-sheets-*/lib/index.css";

/**
 * The four builds: `addin` makes dist/, what Excel loads; `workbench` makes the page that plays
 * Excel; `barePage` the page the benchmarks compare it with; `node` makes build/, what the command
 * line runs. `--env only=cli` builds a single one of the latter.
 */
export default async function builds(env = {}, { mode = "production" } = {}) {
  return [await addin(env, mode), workbench(mode), barePage(mode), node(env, mode)];
}

async function addin(env, mode) {
  const production = mode === "production";
  return {
    name: "addin",
    mode,
    context: root,
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    entry: {
      // Excel loads functions.js alone, without a page, so it carries all it needs and keeps its
      // name. The page's other scripts lean on it: one copy of its modules, one set of settings.
      functions: { import: functionSources, filename: "functions.js" },
      commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/main.tsx", dependOn: "functions" },
      ...tabEntries,
      // What CALL_LIST needs is all of reading sheets: it comes when the formula is first asked.
      callList: { import: "./src/functions/callListScript.ts", dependOn: "functions" },
      // A thread of its own shares nothing with the page, and fetches pinyin when it is searched for.
      deskWorker: {
        import: "./src/taskpane/worker/deskWorker.ts",
        chunkLoading: "import-scripts",
      },
    },
    output: {
      path: join(root, "dist"),
      filename: "[name].[contenthash:8].js",
      publicPath: "",
      // Excel's own script engine for functions has neither window nor self.
      globalObject: "globalThis",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [scripts({ browser: true }), leanWords] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionSources, output: "functions.json" }),
      new FunctionsMetadata(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
        laterScripts: ({ entrypoints }) =>
          Object.entries(laterScripts).map(([name, entry]) => [
            name,
            entrypoints.get(entry).getFiles()[0],
          ]),
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml" },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        ],
      }),
      new webpack.DefinePlugin({ __PRODUCT_VERSION__: JSON.stringify(version) }),
      new BaseAddress(process.env.ADDIN_URL),
      new SizeBudget(sizeBudgets),
    ],
    performance: { hints: false },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

function workbench(mode) {
  const entries = Object.entries(workbenchEntries).filter(([, source]) =>
    existsSync(join(root, source)),
  );
  return {
    name: "workbench",
    mode,
    context: root,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    entry: Object.fromEntries(entries),
    output: {
      path: join(root, "build", "workbench"),
      filename: "[name].js",
      // Hyphenation of thirty languages, which the spreadsheet loads when a text asks for it.
      chunkFilename: "parts/[id].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [scripts({ browser: true })] },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/page/index.html",
        chunks: ["workbench"],
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/workbench/page/page.css" },
          { from: spreadsheetStyles, to: "spreadsheet.css", transformAll: joinedStyles },
        ],
      }),
      new ApiSetsAsset("api-sets.json"),
    ],
    // Its packages come small already, and it never leaves this machine.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

/** The workbench's spreadsheet by itself, with the same packages in the same form. */
function barePage(mode) {
  return {
    ...workbench(mode),
    name: "barePage",
    entry: { barePage: "./bench/barePage/main.ts" },
    output: {
      path: join(root, "build", "barePage"),
      filename: "[name].js",
      chunkFilename: "parts/[id].js",
      publicPath: "",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "./bench/barePage/index.html",
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [{ from: spreadsheetStyles, to: "spreadsheet.css", transformAll: joinedStyles }],
      }),
    ],
  };
}

/** The core's style sheet first: the others build on it. */
function joinedStyles(styles) {
  const isCore = ({ sourceFilename }) => sourceFilename.includes("preset-sheets-core");
  const ordered = [...styles].sort(
    (a, b) =>
      Number(isCore(b)) - Number(isCore(a)) || a.sourceFilename.localeCompare(b.sourceFilename),
  );
  return Buffer.concat(ordered.map(({ data }) => data));
}

function node(env, mode) {
  const entries = Object.entries(nodeEntries).filter(
    ([name, source]) =>
      existsSync(join(root, source)) && (env.only === undefined || env.only === name),
  );
  return {
    name: "node",
    mode,
    context: root,
    target: "node20",
    devtool: false,
    entry: Object.fromEntries(entries),
    output: {
      path: join(root, "build"),
      filename: "[name].cjs",
      library: { type: "commonjs2" },
    },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [scripts({ browser: false })] },
    externals: [externalPackages(root)],
    plugins: [new webpack.DefinePlugin({ __PRODUCT_VERSION__: JSON.stringify(version) })],
    // A stack trace a person can read is worth more here than a smaller file.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

/** Word lists without what only a reader of the file needs. */
const leanWords = {
  test: /src[\\/](?:content[\\/]data|intake[\\/]sheets)[\\/]\w+\.json$/,
  type: "json",
  use: { loader: join(root, "tools", "webpack", "leanContent.cjs") },
};

function scripts({ browser }) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: browser },
          target: browser ? "es2020" : "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    },
  };
}
