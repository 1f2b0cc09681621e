import type { GridValidation } from "../../host/xlsx/grid/gridWorkbook";
import type { Area } from "../workbook/area";
import type { Validation } from "../workbook/book/validation";

type FileArea = GridValidation["areas"][number];

const ruleNames: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** A file's rule for what may be typed, in the words of Office.js. */
export function validationOf(rule: GridValidation, areaOf: (area: FileArea) => Area): Validation {
  return {
    areas: rule.areas.map(areaOf),
    rule: ruleOf(rule),
    prompt: { message: rule.prompt, showPrompt: rule.prompt !== "", title: rule.promptTitle },
    errorAlert: {
      message: rule.error,
      showAlert: rule.showError,
      style: capitalised(rule.errorStyle),
      title: rule.errorTitle,
    },
    ignoreBlanks: rule.allowBlank,
  };
}

function ruleOf(rule: GridValidation): Validation["rule"] {
  const { type, formula1, formula2, operator } = rule;
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(formula1)?.[1];
    const source = inline === undefined ? `=${formula1}` : inline.replaceAll('""', '"');
    return { list: { inCellDropDown: true, source } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const name = ruleNames[type];
  if (name === undefined) return undefined;
  const second = formula2 === "" ? {} : { formula2: numberOrFormula(formula2) };
  return {
    [name]: { operator: operatorOf(operator), formula1: numberOrFormula(formula1), ...second },
  };
}

function operatorOf(operator: string): string {
  const name = capitalised(operator);
  return name === "Equal" || name === "NotEqual" ? `${name}To` : name;
}

function numberOrFormula(text: string): number | string {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A rule of Office.js as the file holds it; none for a rule that allows anything. */
export function fileValidation(
  validation: Validation,
  areaOf: (area: Area) => FileArea,
): GridValidation[] {
  const { rule, prompt, errorAlert } = validation;
  const [name, detail] = Object.entries(rule ?? {}).find(([, value]) => value !== undefined) ?? [];
  if (name === undefined || typeof detail !== "object" || detail === null) return [];
  const told = detail as Readonly<Record<string, unknown>>;
  const type = Object.keys(ruleNames).find((each) => ruleNames[each] === name) ?? name;
  return [
    {
      areas: validation.areas.map(areaOf),
      type,
      operator: uncapitalised(textOf(told["operator"]).replace(/EqualTo$/, "Equal")) || "between",
      ...fileFormulas(name, told),
      errorStyle: uncapitalised(textOf(errorAlert["style"])) || "stop",
      allowBlank: validation.ignoreBlanks,
      showError: errorAlert["showAlert"] === true,
      errorTitle: textOf(errorAlert["title"]),
      error: textOf(errorAlert["message"]),
      promptTitle: textOf(prompt["title"]),
      prompt: textOf(prompt["message"]),
    },
  ];
}

function fileFormulas(
  name: string,
  told: Readonly<Record<string, unknown>>,
): { readonly formula1: string; readonly formula2: string } {
  const bare = (value: unknown) => textOf(value).replace(/^=/, "");
  if (name === "custom") return { formula1: bare(told["formula"]), formula2: "" };
  if (name !== "list")
    return { formula1: bare(told["formula1"]), formula2: bare(told["formula2"]) };
  const source = textOf(told["source"]);
  const formula1 = source.startsWith("=") ? bare(source) : `"${source.replaceAll('"', '""')}"`;
  return { formula1, formula2: "" };
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
