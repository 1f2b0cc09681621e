import { readFileSync } from "node:fs";

import webpack from "webpack";

import { helpPage } from "./helpPage.mjs";

const baseAddress = "https://localhost:3000";
const languages = [
  { name: "en", metadata: "functions.json", help: "help.html" },
  { name: "zh-CN", metadata: "functions.zh-CN.json", help: "help.zh-CN.html" },
];
const tooltips = new URL("../../src/wording/functionTooltips.zh-CN.json", import.meta.url);
const examples = new URL("../../src/wording/functionExamples.json", import.meta.url);

/**
 * Finishes the function metadata that Microsoft's plugin makes from the doc comments: cells with
 * errors are let through to us, parameters are named as a person types them, every function gets
 * a help address, and a Chinese file and the two help pages stand beside the English one.
 */
export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.compilation.tap("FunctionsMetadata", (compilation) => {
      // Microsoft's plugin also writes its file into the compilation that makes the page.
      if (compilation.compiler !== compiler) {
        delete compilation.assets["functions.json"];
        return;
      }
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 50;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, (assets) => {
        const generated = assets["functions.json"];
        // Microsoft's plugin reports its own errors and then emits nothing.
        if (generated === undefined) return;
        this.#emit(compilation, JSON.parse(generated.source().toString()));
      });
    });
  }

  #emit(compilation, generated) {
    const chinese = JSON.parse(readFileSync(tooltips, "utf8"));
    const exampleOf = JSON.parse(readFileSync(examples, "utf8"));
    for (const file of [tooltips, examples]) compilation.fileDependencies.add(file.pathname);
    for (const language of languages) {
      const metadata = inLanguage(generated, language, chinese);
      emit(compilation, language.metadata, JSON.stringify(metadata, null, 1));
      emit(compilation, language.help, helpPage(metadata.functions, exampleOf, language.name));
    }
  }
}

function emit(compilation, name, text) {
  const source = new webpack.sources.RawSource(text);
  if (compilation.getAsset(name)) compilation.updateAsset(name, source);
  else compilation.emitAsset(name, source);
}

function inLanguage({ functions, ...rest }, language, chinese) {
  return {
    ...rest,
    allowErrorForDataTypeAny: true,
    functions: functions.map((described) => {
      const said = language.name === "en" ? english(described) : translated(described, chinese);
      return {
        ...described,
        description: said.description,
        helpUrl: `${baseAddress}/${language.help}#${described.name}`,
        parameters: described.parameters.map((parameter, place) => ({
          ...parameter,
          ...said.parameters[place],
        })),
      };
    }),
  };
}

// A doc comment is wrapped to the page; a tooltip is one line.
function english({ description, parameters }) {
  return {
    description: oneLine(description),
    parameters: parameters.map((parameter) => ({
      name: parameter.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      description: oneLine(parameter.description),
    })),
  };
}

function translated({ name, parameters }, chinese) {
  const said = chinese[name];
  if (said === undefined || said.parameters.length !== parameters.length)
    throw new Error(
      `functionTooltips.zh-CN.json describes ${name} with ${said?.parameters.length ?? "no"} parameters; it has ${parameters.length}.`,
    );
  return said;
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
