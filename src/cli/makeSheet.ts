import { addMonths } from "../core/calendar/addMonths";
import { addDays, isoDay } from "../core/calendar/day";
import { clinicLists } from "../core/lists/clinicLists";
import type { JudgedClinic } from "../workflow/judgeClinic";
import { answerCampaign } from "../workflow/campaigns/answerCampaign";
import { campaignJson, campaignRowsJson } from "../workflow/campaigns/campaignJson";
import { planCampaignSheet } from "../workflow/campaigns/planCampaignSheet";
import { planExpectations } from "../workflow/expectations/planExpectations";
import { planExperienceMap } from "../workflow/expectations/planExperienceMap";
import { answerHandover, handoverJson } from "../workflow/handover/answerHandover";
import { handoverRowsJson } from "../workflow/handover/handoverRow";
import { planHandoverSheet } from "../workflow/handover/planHandoverSheet";
import { listRowsJson, listSummaryJson } from "../workflow/lists/listJson";
import { listQuestion } from "../workflow/lists/listQuestion";
import { answerList, planList } from "../workflow/lists/planList";
import { planScriptSheet } from "../workflow/scripts/planScriptSheet";
import { standingScripts } from "../workflow/scripts/standingScripts";
import type { PlannedCell, SheetPlan } from "../workflow/sheetPlan";
import type { CommandLine } from "./arguments";
import type { SheetId } from "./commands";
import type { JudgedFile } from "./judgeFile";
import { unknownLeaver } from "./unknownLeaver";
import { CommandStop } from "./terminal";

/** A sheet of ours ready to be written, and the same told in words and as data. */
export interface MadeSheet {
  readonly plan: SheetPlan;
  /** Word for the copy's name: `clinic – birthdays 2026-11-21.xlsx`. */
  readonly word: string;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly rows: Iterable<unknown>;
}

/**
 * Makes the sheet a command asks for.
 *
 * @throws CommandStop when something the sheet needs was not said
 */
export function makeSheet(judged: JudgedFile, line: CommandLine): MadeSheet {
  switch (line.command) {
    case "handover":
      return madeHandover(judged, line);
    case "campaign":
      return madeCampaign(judged, line);
    default:
      return line.sheet === undefined ? neverAsked(line) : madeList(judged, line, line.sheet);
  }
}

function neverAsked({ command }: CommandLine): never {
  throw new RangeError(`makeSheet: ${command} makes no sheet of its own`);
}

function madeList({ clinic, file }: JudgedFile, line: CommandLine, id: SheetId): MadeSheet {
  if (id === "expectations") return plain(planExpectations(clinic), clinic);
  if (id === "scripts")
    return plain(planScriptSheet(clinic.language, standingScripts(file.cells)), clinic);
  if (id === "experience_map") return plain(planExperienceMap(clinic, file.cells), clinic);
  const list = answerList(id, clinic, listQuestion(clinic, line));
  return {
    plan: planList(list),
    word: id.replaceAll("_", " "),
    summary: { ...listSummaryJson(list), columns: clinicLists[id].columns },
    rows: listRowsJson(list),
  };
}

/** A sheet people write into: its rows as they stand, by heading. */
function plain(plan: SheetPlan, clinic: JudgedClinic): MadeSheet {
  const headings = plan.table.columns.map(({ header }) => header);
  const cell = (planned: PlannedCell | undefined) =>
    typeof planned === "object" && planned !== null ? isoDay(planned.on) : (planned ?? null);
  return {
    plan,
    word: plan.role.replaceAll("_", " "),
    summary: { list: plan.role, asOf: isoDay(clinic.plan.asOf), language: clinic.language },
    rows: plan.table.rows.map((row) =>
      Object.fromEntries(headings.map((heading, place) => [heading, cell(row[place])])),
    ),
  };
}

function madeHandover({ clinic, words }: JudgedFile, { leaving }: CommandLine): MadeSheet {
  const answered = answerHandover(clinic, leaving.length > 0 ? leaving : undefined);
  if (answered.plan.leaving.length === 0) throw new CommandStop(words.commandLine.nobodyLeaves, 1);
  const unknown = unknownLeaver(answered);
  if (unknown !== undefined) throw new CommandStop(words.commandLine.unknownStaff(unknown), 1);
  return {
    plan: planHandoverSheet(answered),
    word: "handover",
    summary: handoverJson(answered),
    rows: handoverRowsJson(answered),
  };
}

function madeCampaign({ clinic, words }: JudgedFile, line: CommandLine): MadeSheet {
  const { name, need, reach, level } = line.campaign;
  if (need === undefined || need.trim() === "") throw new CommandStop(words.commandLine.noNeed, 2);
  const from = line.from ?? clinic.plan.asOf;
  const to = line.to ?? addDays(addMonths(from, 1), -1);
  const question = { name: name ?? need, need, reach, level, from, to };
  const answered = answerCampaign(clinic, question);
  return {
    plan: planCampaignSheet(answered),
    word: "campaign",
    summary: campaignJson(answered),
    rows: campaignRowsJson(answered),
  };
}
