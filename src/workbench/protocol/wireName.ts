/**
 * Spells a member as the wire does: with a capital. Names that begin with "_" stay as they are.
 *
 * @example
 * wireName("rowCount") // => "RowCount"
 * wireName("_Runtime") // => "_Runtime"
 */
export function wireName(apiSpelling: string): string {
  return apiSpelling.startsWith("_")
    ? apiSpelling
    : apiSpelling.charAt(0).toUpperCase() + apiSpelling.slice(1);
}

/**
 * Spells a member as an add-in does.
 *
 * @example
 * apiName("GetUsedRange") // => "getUsedRange"
 * apiName("_KeepReference") // => "_KeepReference"
 */
export function apiName(wireSpelling: string): string {
  return wireSpelling.startsWith("_")
    ? wireSpelling
    : wireSpelling.charAt(0).toLowerCase() + wireSpelling.slice(1);
}

/** Properties the client library sets by another name than it reads them by. */
const setByOtherName: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/**
 * Spells a property that is to be set as an add-in does.
 *
 * @example
 * settableName("Range", "Values") // => "values"
 * settableName("Worksheet", "Gridlines") // => "showGridlines"
 */
export function settableName(typeName: string, wireSpelling: string): string {
  return setByOtherName[`${typeName}.${wireSpelling}`] ?? apiName(wireSpelling);
}
