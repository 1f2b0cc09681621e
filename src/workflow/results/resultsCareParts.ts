import type { Language } from "../../core/clients/language";
import { resultsCareWords } from "../../wording/pane/resultsCareWords";
import { resultsMoreWords } from "../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { resultsSheetWords } from "../../wording/resultsSheetWords";
import { sayMoney } from "../../wording/sayMoney";
import { sayMonth } from "../../wording/sayMonth";
import { sayPoints, sayPointsBetween } from "../../wording/sayPoints";
import { sayShare } from "../../wording/sayShare";
import { wordsIn } from "../../wording/words";
import type { SatisfactionView } from "./careView";
import type { ResultsLine } from "./resultsRows";
import type { ResultsParts } from "./resultsParts";
import type { ResultsView } from "./resultsView";

/** How clients were looked after, as parts of the sheet: their titles and lines. */
export function resultsCareParts(
  view: ResultsView,
  parts: ResultsParts,
  language: Language,
): readonly (readonly [title: string, lines: readonly ResultsLine[]])[] {
  const { subjects } = resultsMoreWords(language);
  const { coverage: sayCoverage, contact: sayContact } = resultsCareWords(language);
  const { coverage, contact, causes } = view.care;
  const words = wordsIn(language);
  const { unnamed } = resultsWords(language);
  const rung = (line: string, share: (typeof coverage)["all"]): ResultsLine =>
    parts.share(line, { ...share, clients: { ...share.missed, count: share.called } });
  return [
    [
      subjects.coverage,
      [
        ...(coverage.all.among === 0 ? [] : [rung(sayCoverage.all, coverage.all)]),
        ...coverage.byRung.map((own) => rung(sayCoverage.rung(own.rungDay), own)),
        ...coverage.byOwner.map((own) => rung(own.name ?? unnamed, own)),
      ],
    ],
    [
      subjects.contact,
      [
        ...(contact.inTouch.among === 0 ? [] : [parts.share(sayCoverage.all, contact.inTouch)]),
        ...parts.named(contact.byOwner),
      ],
    ],
    [
      resultsSheetWords(language).partOf(subjects.contact, sayContact.byMonth),
      contact.months
        .filter(({ among }) => among > 0)
        .map((month) => parts.share(sayMonth(month.from, language), month)),
    ],
    [
      subjects.causes,
      causes.map(({ cause, ...share }) =>
        parts.share("code" in cause ? words.absenceCauses[cause.code] : cause.text, share),
      ),
    ],
    [subjects.satisfaction, satisfaction(view, parts, language)],
    [
      subjects.handovers,
      view.care.handovers.losses
        .filter(({ lost }) => lost.trials > 0)
        .map(({ withinDays, lost, ...loss }) =>
          parts.share(resultsSheetWords(language).days(withinDays), {
            ...loss,
            among: lost.trials,
            share: lost.hits / lost.trials,
          }),
        ),
    ],
    [subjects.keyClients, keyClients(view, language)],
    [subjects.referrals, referrals(view, language)],
  ];
}

function satisfaction(
  { care }: ResultsView,
  parts: ResultsParts,
  language: Language,
): readonly ResultsLine[] {
  const { all, medical, care: service, byTreatment, byOwner } = care.satisfaction;
  const { satisfaction: say } = resultsCareWords(language);
  const { unnamed } = resultsWords(language);
  const wholes = [
    { ...all, name: say.all },
    { ...medical, name: say.medical },
    { ...service, name: say.care },
  ];
  return [
    ...wholes
      .filter(({ satisfied }) => satisfied.among > 0)
      .map(({ name, satisfied }) => parts.share(say.satisfiedOf(name), satisfied)),
    ...[...wholes, ...byTreatment, ...byOwner]
      .filter(({ clients }) => clients.count > 0)
      .map(({ name = unnamed, ...group }) => satisfactionLine(name, group, language)),
  ];
}

function satisfactionLine(
  line: string,
  { clients, told, drawnRatio }: Omit<SatisfactionView, "name">,
  language: Language,
): ResultsLine {
  const { satisfaction: say } = resultsCareWords(language);
  const { few, comma } = resultsSheetWords(language);
  if (!told.ok) return { line, count: clients.count, note: few };
  const { met, metInterval, gap, ratio } = told.value;
  return {
    line,
    count: met.hits,
    of: met.trials,
    share: met.hits / met.trials,
    interval: metInterval,
    note: [
      ...(ratio === undefined ? [] : [`${say.ratio} ${sayShare(ratio.mean, 0)}`]),
      ...(drawnRatio === undefined ? [] : [`${say.compared} ${sayShare(drawnRatio, 0)}`]),
      ...(gap.interval === undefined
        ? []
        : [say.gap(sayPoints(gap.mean), sayPointsBetween(gap.interval))]),
    ].join(comma),
  };
}

function keyClients({ care }: ResultsView, language: Language): readonly ResultsLine[] {
  const { loads } = resultsCareWords(language).keyClients;
  const { unnamed } = resultsWords(language);
  // How many are usual is said of a consultant, not of clients without one.
  return care.keyClients.map(({ name, clients, load }) => ({
    line: name ?? unnamed,
    count: clients.count,
    ...(name === undefined ? {} : { note: loads[load] }),
  }));
}

function referrals({ care, currency }: ResultsView, language: Language): readonly ResultsLine[] {
  const { unnamed } = resultsWords(language);
  return (care.referrals?.byOwner ?? []).map(({ name = unnamed, referred, bought, cents }) => ({
    line: name,
    count: bought.count,
    of: referred.count,
    note: sayMoney(cents, currency, language),
  }));
}
