/** Something the add-in does where Excel can, and the requirement set it takes. */
export interface HostAbility {
  readonly id: "pane" | "workbook" | "functions" | "merges" | "tables";
  readonly set: string;
  readonly version: string;
  /** Without it the add-in does not work; the others are left out where they are missing. */
  readonly isNeeded: boolean;
}

export const hostAbilities: readonly HostAbility[] = [
  { id: "pane", set: "SharedRuntime", version: "1.1", isNeeded: true },
  { id: "workbook", set: "ExcelApi", version: "1.9", isNeeded: true },
  { id: "functions", set: "CustomFunctionsRuntime", version: "1.1", isNeeded: false },
  { id: "merges", set: "ExcelApi", version: "1.13", isNeeded: false },
  { id: "tables", set: "ExcelApi", version: "1.13", isNeeded: false },
];

export interface CheckedAbility extends HostAbility {
  readonly isThere: boolean;
}

/** Where the pane runs, as far as the host tells. */
export interface HostStory {
  /** Such as "PC", "Mac" or "OfficeOnline"; `undefined` outside Office. */
  readonly platform: string | undefined;
  readonly version: string | undefined;
  readonly abilities: readonly CheckedAbility[];
}

/**
 * What this Excel can do.
 *
 * @param context - what Office.js tells; `undefined` outside Office
 */
export function hostStory(context: OfficeAsFound | undefined): HostStory {
  const { requirements, diagnostics } = context ?? {};
  return {
    platform: diagnostics?.platform === undefined ? undefined : String(diagnostics.platform),
    version: diagnostics?.version,
    abilities: hostAbilities.map((ability) => {
      const isThere = requirements?.isSetSupported(ability.set, ability.version) ?? false;
      return { ...ability, isThere };
    }),
  };
}

/** Outside Excel, and in programs that only resemble it, the context is there but half empty. */
export interface OfficeAsFound {
  readonly requirements?: { isSetSupported(set: string, version?: string): boolean };
  readonly diagnostics?: { readonly platform?: string | number; readonly version?: string };
}
