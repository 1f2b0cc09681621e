import { renderScript } from "../../content/scripts/renderScript";
import { scriptFor } from "../../content/scripts/scripts";
import { isoDay } from "../../core/calendar/day";
import { guardrails } from "../../core/calling/callPlan";
import { callDay, type CallDay } from "../../core/calling/callDay";
import {
  planCampaign,
  type CampaignPlan,
  type CampaignQuestion,
  type Invited,
} from "../../core/campaigns/planCampaign";
import { reaches } from "../../core/campaigns/reach";
import { campaignWords } from "../../wording/lists/campaignWords";
import { sayPhone } from "../../wording/sayPhone";
import { wordsIn } from "../../wording/words";
import type { JudgedClinic } from "../judgeClinic";
import { listedClient } from "../lists/listRow";
import type { PlannedCell, SheetLine, SheetPlan } from "../sheetPlan";

/** A campaign with everything its sheet and `--json` say. */
export interface AnsweredCampaign {
  readonly clinic: JudgedClinic;
  readonly day: CallDay;
  readonly question: CampaignQuestion;
  readonly plan: CampaignPlan;
}

/** Plans a campaign of a clinic judged for the day. */
export function answerCampaign(clinic: JudgedClinic, question: CampaignQuestion): AnsweredCampaign {
  const day = callDay(clinic.callQuestion);
  return { clinic, day, question, plan: planCampaign(day, question) };
}

/** Plans the sheet of a campaign: whom it invites, how, by whom and when, and what is said (L7). */
export function planCampaignSheet(answered: AnsweredCampaign): SheetPlan {
  const say = campaignWords(answered.clinic.language);
  const { columns } = say;
  return {
    role: "campaign",
    name: say.name,
    lines: campaignLines(answered),
    table: {
      name: "Campaign",
      columns: [
        { header: columns.clientId, width: 10, kind: "text" },
        { header: columns.client, width: 12, kind: "text", wrap: true },
        { header: columns.phone, width: 15, kind: "text" },
        { header: columns.reach, width: 16, kind: "text", wrap: true },
        { header: columns.level, width: 16, kind: "text", wrap: true },
        { header: columns.caller, width: 10, kind: "text" },
        { header: columns.callOn, width: 11, kind: "date" },
        { header: columns.say, width: 50, kind: "text", wrap: true, small: true },
      ],
      rows: answered.plan.invited.map((row) => cells(row, answered)),
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
export function campaignLines({ clinic, question, plan }: AnsweredCampaign): readonly SheetLine[] {
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
    { text: say.invited(plan.invited.length, later), style: "plain" },
    { text: say.about, style: "quiet" },
  ];
  if (held.length > 0)
    lines.push({ text: say.heldBack(held.join(say.sentenceSeparator)), style: "quiet" });
  return lines;
}

function cells(row: Invited, answered: AnsweredCampaign): readonly PlannedCell[] {
  const { language, region } = answered.clinic;
  const say = campaignWords(language);
  const words = wordsIn(language);
  const { id, name, phone } = listedClient(row.client, answered);
  return [
    id === "" ? null : id,
    name === "" ? null : name,
    phone === "" ? null : sayPhone(phone, region, words),
    say.reach[row.reach],
    words.callSheet.level[row.level],
    row.caller ?? words.callSheet.unassigned,
    row.callOn === undefined ? null : { on: row.callOn },
    spoken(row, answered),
  ];
}

function spoken({ client, caller }: Invited, answered: AnsweredCampaign): string {
  const { language, question } = answered.clinic;
  const { name } = listedClient(client, answered);
  const { lines } = renderScript(scriptFor("campaign", language), {
    ...question.settings.clinic,
    client: name === "" ? undefined : name,
    consultant: caller,
  });
  return lines.map(({ text }) => text).join(campaignWords(language).sentenceSeparator);
}

/** What `campaign --json` says before the rows. */
export function campaignJson({ clinic, question, plan }: AnsweredCampaign) {
  return {
    asOf: isoDay(clinic.plan.asOf),
    language: clinic.language,
    name: question.name,
    need: question.need,
    from: isoDay(question.from),
    to: isoDay(question.to),
    sizes: plan.sizes,
    heldBackBy: plan.heldBackBy,
  };
}

/** The rows of `campaign --json`. */
export function* campaignRowsJson(
  answered: AnsweredCampaign,
): Generator<Readonly<Record<string, unknown>>> {
  for (const row of answered.plan.invited)
    yield {
      client: listedClient(row.client, answered),
      reach: row.reach,
      level: row.level,
      caller: row.caller ?? "",
      callOn: row.callOn === undefined ? null : isoDay(row.callOn),
      say: spoken(row, answered),
    };
}
