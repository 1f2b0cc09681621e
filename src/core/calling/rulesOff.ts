import type { ClinicRecords } from "../clients/records";
import type { CallDay } from "./callDay";
import { guardrails, reasons, type Guardrail, type Reason, type RuleOff } from "./callPlan";
import { dayIn } from "./dayIn";
import { neededColumns } from "./neededColumns";

/** What of a day decides which rules can work. */
type DaySheets = Pick<CallDay, "matched" | "policy" | "now" | "staff" | "surveySample" | "asOf">;

/**
 * The rules that are off because no sheet has their columns, or because something beside the sheets
 * is missing, in the order of C1 and then of the guardrails.
 *
 * A rule with several ways to work names what its nearest way lacks; of equally near ones the first.
 *
 * @source rule K1 ("the product says which and why")
 */
export function rulesOff(day: DaySheets): readonly RuleOff[] {
  const off: RuleOff[] = [];
  for (const reason of [...reasons, ...guardrails]) {
    const missing = missingColumns(reason, day);
    const elsewhere = missingElsewhere(reason, day);
    // What a manager writes down is said at once; the rest only once the columns are there.
    if (elsewhere === "refundTerms" || (elsewhere !== undefined && missing.length === 0))
      missing.push(elsewhere);
    if (missing.length > 0) off.push({ reason, missing });
  }
  return off;
}

/** What a rule lacks that is no column of a clinic's sheet. */
function missingElsewhere(rule: Reason | Guardrail, day: DaySheets): string | undefined {
  switch (rule) {
    case "deposit_monthend":
      return day.policy.reasons.refundRuleEntered ? undefined : "refundTerms";
    case "appt_soon":
    case "appt_late":
      return day.now === undefined ? "now" : undefined;
    case "expectation_check":
      return day.matched.records.goals === undefined ? "goals" : undefined;
    case "survey":
      return day.surveySample.clients.size === 0 ? "visitors" : undefined;
    case "campaign":
      return isCampaignRunning(day) ? undefined : "campaign";
    default:
      return undefined;
  }
}

/** Whether the sheet Campaign holds an invitation of a campaign that has not ended. */
function isCampaignRunning({ matched, asOf }: DaySheets): boolean {
  const { invitations } = matched.records;
  const { campaignTo } = invitations?.fields ?? {};
  return Array.from({ length: invitations?.count ?? 0 }).some(
    (_, rowIndex) => (dayIn(campaignTo, rowIndex) ?? asOf) >= asOf,
  );
}

function missingColumns(rule: Reason | Guardrail, day: DaySheets): string[] {
  const ways = neededColumns[rule] ?? [];
  const [nearest = []] = ways
    .map((enough) => enough.filter((column) => !isKnown(column, day)))
    .sort((one, other) => one.length - other.length);
  return nearest.map((column) => column.slice(column.indexOf(".") + 1));
}

/** The day's absences can be said without a staff sheet. */
function isKnown(column: string, { matched, staff }: DaySheets): boolean {
  return isMapped(column, matched.records) || (column === "staff.staffName" && staff.size > 0);
}

function isMapped(column: string, records: ClinicRecords): boolean {
  const [kind, field] = column.split(".") as [keyof ClinicRecords, string];
  const table = records[kind];
  if (typeof table !== "object" || !("fields" in table)) return false;
  return (table.fields as Readonly<Record<string, unknown>>)[field] !== undefined;
}
