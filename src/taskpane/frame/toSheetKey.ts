/** The key that moves between the sheet and the pane in this Excel; the browser keeps F6 itself. */
export function toSheetKey(): string {
  if (typeof Office === "undefined") return "F6";
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.platform === Office.PlatformType.OfficeOnline ? "Ctrl+F6" : "F6";
}
