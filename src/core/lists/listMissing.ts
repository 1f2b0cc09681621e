import type { ClinicRecords } from "../clients/records";
import type { ClinicList } from "./clinicList";

/**
 * The fields no sheet has and without which a list says nothing; none where it can be made.
 *
 * A list with several ways to work names what its nearest way lacks.
 *
 * @source rule K1 ("the product says which and why")
 */
export function listMissing({ needs }: ClinicList, records: ClinicRecords): readonly string[] {
  const [nearest = []] = needs
    .map((enough) => enough.filter((column) => !isMapped(column, records)))
    .sort((one, other) => one.length - other.length);
  return nearest.map((column) => column.slice(column.indexOf(".") + 1));
}

function isMapped(column: string, records: ClinicRecords): boolean {
  const [kind, field] = column.split(".") as [keyof ClinicRecords, string];
  const table = records[kind];
  if (typeof table !== "object" || !("fields" in table)) return false;
  return (table.fields as Readonly<Record<string, unknown>>)[field] !== undefined;
}
