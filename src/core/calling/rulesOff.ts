import type { ClinicRecords } from "../clients/records";
import type { CallQuestion } from "./callQuestion";
import { guardrails, reasons, type Guardrail, type Reason, type RuleOff } from "./callPlan";
import { neededColumns } from "./neededColumns";

/**
 * The rules that are off because no sheet has their columns, or because a setting says so, in the
 * order of C1 and then of the guardrails.
 *
 * A rule with several ways to work names what its nearest way lacks; of equally near ones the first.
 *
 * @source rule K1 ("the product says which and why")
 */
export function rulesOff({ matched, policy }: CallQuestion): readonly RuleOff[] {
  const off: RuleOff[] = [];
  for (const reason of [...reasons, ...guardrails]) {
    const missing = missingColumns(reason, matched.records);
    if (reason === "deposit_monthend" && !policy.reasons.refundRuleEntered)
      missing.push("refundTerms");
    if (missing.length > 0) off.push({ reason, missing });
  }
  return off;
}

function missingColumns(rule: Reason | Guardrail, records: ClinicRecords): string[] {
  const ways = neededColumns[rule] ?? [];
  const [nearest = []] = ways
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
