import { isoDay } from "../../core/calendar/day";
import { guardrails } from "../../core/calling/callPlan";
import { dayIn } from "../../core/calling/dayIn";
import { numberIn } from "../../core/calling/numberIn";
import { rowsOf } from "../../core/calling/rowsOf";
import { textIn } from "../../core/calling/textIn";
import { offeredNeeds } from "../../core/campaigns/offeredNeeds";
import type { Invited } from "../../core/campaigns/planCampaign";
import { reaches } from "../../core/campaigns/reach";
import { campaignWords } from "../../wording/lists/campaignWords";
import { wordsIn } from "../../wording/words";
import { clientCells } from "../lists/clientCells";
import type { PlannedCell, SheetLine, SheetPlan, TableColumn } from "../sheetPlan";
import type { AnsweredCampaign } from "./answerCampaign";
import { campaignSays } from "./campaignSays";

/**
 * Plans the sheet Campaign: whom it invites, how, by whom and when, and what is said (L7).
 *
 * By whom and on which day is the manager's to change: the reader of sheets knows those headings,
 * and from that day the invitation stands on the call sheet. Other campaigns stay below as they
 * stand; one kept anew under its name takes the place of the old one.
 */
export function planCampaignSheet(answered: AnsweredCampaign): SheetPlan {
  const say = campaignWords(answered.clinic.language);
  return {
    role: "campaign",
    name: say.name,
    lines: campaignLines(answered),
    table: {
      name: "Campaign",
      columns: columns(answered),
      rows: [...newRows(answered), ...otherCampaigns(answered)],
    },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: say.footer,
    },
  };
}

/** The sizes first: they are looked at before a campaign is kept. */
export function campaignLines(answered: AnsweredCampaign): readonly SheetLine[] {
  const { clinic, question, plan } = answered;
  const say = campaignWords(clinic.language);
  const words = wordsIn(clinic.language);
  const sizes = reaches.map((reach) => say.size(say.reach[reach], plan.sizes[reach]));
  const later = plan.invited.filter(({ callOn }) => callOn === undefined).length;
  const held = guardrails.flatMap((guardrail) => {
    const count = plan.heldBackBy[guardrail];
    return count === undefined ? [] : [words.heldBack[guardrail](count)];
  });
  const lines: SheetLine[] = [
    { text: say.title(question.name, isoDay(clinic.plan.asOf)), style: "title" },
    { text: say.period(isoDay(question.from), isoDay(question.to)), style: "plain" },
    { text: say.sizes(sizes.join(say.separator)), style: "plain" },
    ...notSpokenOf(answered),
    { text: say.invited(plan.invited.length, later), style: "plain" },
    { text: say.about, style: "quiet" },
    { text: say.levels(words.callSheet.level), style: "quiet" },
  ];
  if (held.length > 0)
    lines.push({ text: say.heldBack(held.join(say.sentenceSeparator)), style: "quiet" });
  return lines;
}

/** A word no sheet knows would else invite nobody in silence. */
function notSpokenOf({ clinic, day, question, plan }: AnsweredCampaign): readonly SheetLine[] {
  if (reaches.some((reach) => plan.sizes[reach] > 0)) return [];
  const say = campaignWords(clinic.language);
  const others = offeredNeeds(day, needsNamed).slice(0, needsNamed);
  return [{ text: say.notSpokenOf(question.need, others.join(say.separator)), style: "plain" }];
}

const needsNamed = 6;

function columns({ clinic }: AnsweredCampaign): readonly TableColumn[] {
  const say = campaignWords(clinic.language);
  const { fields } = wordsIn(clinic.language);
  return [
    { header: say.columns.clientId, width: 10, kind: "text" },
    { header: say.columns.client, width: 12, kind: "text", wrap: true },
    { header: say.columns.phone, width: 15, kind: "text" },
    { header: say.columns.reach, width: 14, kind: "text", wrap: true },
    { header: fields.campaignName, width: 14, kind: "text", wrap: true },
    { header: fields.campaignFrom, width: 11, kind: "date" },
    { header: fields.campaignTo, width: 11, kind: "date" },
    { header: fields.campaignLevel, width: 7, kind: "wholeNumber" },
    { header: fields.invitedBy, width: 10, kind: "text" },
    { header: fields.invitedOn, width: 11, kind: "date" },
    { header: say.columns.say, width: 50, kind: "text", wrap: true, small: true },
  ];
}

function newRows(answered: AnsweredCampaign): readonly (readonly PlannedCell[])[] {
  const { clinic, question, plan } = answered;
  const say = campaignWords(clinic.language);
  return plan.invited.map((row: Invited) => [
    ...clientCells(row.client, clinic),
    say.reach[row.reach],
    question.name,
    { on: question.from },
    { on: question.to },
    row.level,
    row.caller ?? null,
    row.callOn === undefined ? null : { on: row.callOn },
    campaignSays(row, answered),
  ]);
}

/** Rows of campaigns with other names, as they stand; the list they came from is not read back. */
function otherCampaigns(answered: AnsweredCampaign): readonly (readonly PlannedCell[])[] {
  const { clinic, question } = answered;
  const { records, rows, book } = clinic.matched;
  const fields = records.invitations?.fields ?? {};
  const dayCell = (column: typeof fields.campaignFrom, rowIndex: number): PlannedCell => {
    const on = dayIn(column, rowIndex);
    return on === undefined ? null : { on };
  };
  const others: (readonly PlannedCell[])[] = [];
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(rows.invitations, client)) {
      const name = textIn(records.texts, fields.campaignName, rowIndex)?.trim();
      if (name === question.name) continue;
      const caller = textIn(records.texts, fields.invitedBy, rowIndex);
      others.push([
        ...clientCells(client, clinic),
        null,
        name ?? null,
        dayCell(fields.campaignFrom, rowIndex),
        dayCell(fields.campaignTo, rowIndex),
        numberIn(fields.campaignLevel, rowIndex) ?? null,
        caller ?? null,
        dayCell(fields.invitedOn, rowIndex),
        campaignSays({ client, caller }, answered),
      ]);
    }
  return others;
}
