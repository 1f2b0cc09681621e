/** What a manifest says of the add-in besides its ribbon. */
export interface ManifestAddin {
  /** Stands before each function's name: "CLINIC". */
  readonly namespace: string;
  /** Address of functions.json, below that of the add-in. */
  readonly functions: string;
  /** Address of the page that is the pane and the shared runtime. */
  readonly page: string;
}

/** Reads where the add-in's files are and what its functions are called. */
export function manifestAddin(manifest: string): ManifestAddin {
  const root = new DOMParser().parseFromString(manifest, "application/xml").documentElement;
  const first = (selector: string) => {
    const found = root.querySelector(selector);
    if (found === null) throw new Error(`manifest.xml has no ${selector}`);
    return found;
  };
  const resource = (selector: string) => {
    const id = first(selector).getAttribute("resid") ?? "";
    return first(`Resources [id="${id}"]`).getAttribute("DefaultValue") ?? "";
  };
  const path = (selector: string) => new URL(resource(selector), location.href).pathname;
  return {
    namespace: resource("Namespace"),
    functions: path("Metadata > SourceLocation"),
    page: path("ExtensionPoint Page > SourceLocation"),
  };
}
