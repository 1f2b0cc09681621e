import type { AddinFunction } from "../../workbook/addinFunctions";

/** One function as functions.json declares it. */
export interface DeclaredFunction extends AddinFunction {
  /** Told the address of its cell, and of its arguments. */
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  readonly cancelable: boolean;
  /** Answers again and again. */
  readonly stream: boolean;
  /** An error in an argument of any type reaches the function, instead of being its answer. */
  readonly allowsErrors: boolean;
}

/**
 * Reads an add-in's functions.json.
 *
 * @param file - the parsed file, as the build writes it
 * @param namespace - that of the manifest, put before every name: "CLINIC"
 * @throws TypeError when it declares no functions, or one without an id or a name
 */
export function readFunctionsFile(file: unknown, namespace: string): DeclaredFunction[] {
  const { functions, allowErrorForDataTypeAny } = file as FunctionsFile;
  if (functions === undefined) throw new TypeError("functions.json declares no functions");
  return functions.map((declared) => {
    if (typeof declared.id !== "string" || typeof declared.name !== "string")
      throw new TypeError("functions.json has a function without an id or a name");
    const options = declared.options ?? {};
    return {
      id: declared.id,
      name: `${namespace}.${declared.name}`,
      parameters: (declared.parameters ?? []).map(readParameter),
      requiresAddress: options.requiresAddress === true,
      requiresParameterAddresses: options.requiresParameterAddresses === true,
      cancelable: options.cancelable === true,
      stream: options.stream === true,
      allowsErrors: allowErrorForDataTypeAny === true,
    };
  });
}

interface FunctionsFile {
  readonly functions?: readonly FunctionEntry[];
  readonly allowErrorForDataTypeAny?: boolean;
}

interface FunctionEntry {
  readonly id?: string;
  readonly name?: string;
  readonly parameters?: readonly ParameterEntry[];
  readonly options?: Readonly<
    Partial<
      Record<"requiresAddress" | "requiresParameterAddresses" | "cancelable" | "stream", boolean>
    >
  >;
}

interface ParameterEntry {
  readonly name?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

function readParameter(entry: ParameterEntry, index: number): AddinFunction["parameters"][number] {
  return {
    name: entry.name ?? `argument${index + 1}`,
    type: entry.type ?? "any",
    matrix: entry.dimensionality === "matrix",
    optional: entry.optional === true,
    repeating: entry.repeating === true,
  };
}
