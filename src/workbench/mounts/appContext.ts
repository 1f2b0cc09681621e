import type { OfficeHost } from "../protocol/officeHost";
import { requirementMatrix } from "../protocol/excelVersion";

/** What a page of an add-in learns about its Excel before it starts. */
export interface AppContext {
  readonly instanceId: string;
  readonly locale: string;
  /** Where the workbook is; need not exist. */
  readonly documentAddress: string;
  /** Claimed requirement sets, as the client library reads them. */
  readonly requirementMatrix: string;
  readonly dialogMatrix: string;
  /** As in `Office.context.diagnostics.version`. */
  readonly fullVersion: string;
  readonly theme: "light" | "dark";
}

/**
 * What this host tells a page.
 *
 * @param origin - that of the workbench's page
 */
export function appContext(host: OfficeHost, origin: string): AppContext {
  const { locale, sets } = host.version;
  return {
    instanceId: crypto.randomUUID(),
    locale,
    documentAddress: `${origin}/Workbook.xlsx`,
    requirementMatrix: requirementMatrix(sets),
    dialogMatrix: JSON.stringify({ DialogApi: sets["DialogApi"] ?? "1.1" }),
    fullVersion: "16.0.18000.20000",
    theme: host.version.theme ?? "light",
  };
}

/**
 * The line by which Office.js chooses its library: for a shared runtime, with the runtime for custom
 * functions, and without telemetry.
 */
export function hostInfo(host: OfficeHost): string {
  const [name, version] = host.version.platform === "web" ? ["Web", "16.00"] : ["Win32", "16.01"];
  const sharedApp = 1;
  const customFunctions = 2;
  const flags = String(sharedApp | customFunctions);
  return ["Excel", name, version, host.version.locale, "", "", "disableLogging", flags].join("$");
}
