import { settingsNamespace } from "../../workflow/settingsPart";
import type { ExcelRequests } from "./excelRequests";

/** Replaces our settings part, so that exactly one is left; makes it where there is none. */
export async function keepSettings(requests: ExcelRequests, xml: string): Promise<void> {
  if (!xml.includes(settingsNamespace))
    throw new RangeError("keepSettings: the settings part must be in our namespace");
  const ids = await requests.ask((workbook) => {
    const parts = workbook.customXmlParts.getByNamespace(settingsNamespace).load({ id: true });
    return () => parts.items.map(({ id }) => id);
  });
  await requests.ask(
    ({ customXmlParts }) => {
      const [kept, ...others] = ids;
      if (kept === undefined) customXmlParts.add(xml);
      else customXmlParts.getItem(kept).setXml(xml);
      for (const id of others) customXmlParts.getItem(id).delete();
      return () => undefined;
    },
    { isWriting: true },
  );
}
