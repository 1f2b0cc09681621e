const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the person as a download. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
