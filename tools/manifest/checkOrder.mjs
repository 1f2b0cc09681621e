// Excel reads some of these only in this order, and ignores the rest of the manifest otherwise.
const orders = {
  OfficeApp: [
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl",
    "HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions",
    "VersionOverrides ExtendedOverrides",
  ],
  VersionOverrides: ["Description Requirements Hosts Resources"],
  Host: ["Runtimes AllFormFactors DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted FunctionFile ExtensionPoint"],
  ExtensionPoint: ["Script Page Metadata Namespace OfficeTab"],
  Group: ["Label Icon Control"],
  Control: ["Label Supertip Icon Action Enabled"],
  Supertip: ["Title Description"],
  GetStarted: ["Title Description LearnMoreUrl"],
  Action: ["TaskpaneId SourceLocation Title FunctionName"],
  Resources: ["Images Urls ShortStrings LongStrings"],
};
const needed = {
  OfficeApp: ["Id", "Version", "DisplayName", "Hosts", "Permissions", "VersionOverrides"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Group: ["Label", "Icon", "Control"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Elements stand in the order the manifest format fixes, and none of the needed ones is gone. */
export function* checkOrder(element) {
  const order = orders[element.name]?.join(" ").split(" ");
  const names = element.children.map((child) => child.name);
  if (order !== undefined) {
    let last = 0;
    for (const name of names) {
      const place = order.indexOf(name);
      if (place < 0) yield `<${element.name}> cannot hold <${name}>.`;
      else if (place < last) yield `<${name}> stands too late in <${element.name}>.`;
      last = Math.max(last, place);
    }
  }
  for (const name of needed[element.name] ?? [])
    if (!names.includes(name)) yield `<${element.name}> has no <${name}>.`;
  for (const child of element.children) yield* checkOrder(child);
}
