import { mergeClasses } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { careRoles } from "../../core/handover/lostStaff";
import { handoverPaneWords } from "../../wording/pane/handoverPaneWords";
import { sayNumber } from "../../wording/sayNumber";
import type { HandoverView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import { useTableStyles } from "../today/tableStyles";

interface ColleagueLoadsProps {
  readonly view: HandoverView;
  readonly language: Language;
}

/** What each colleague has now, gets, and has then; therapists and consultants apart. */
export function ColleagueLoads({ view, language }: ColleagueLoadsProps) {
  const table = useTableStyles();
  const words = handoverPaneWords(language);
  return careRoles.map((as) => {
    const loads = view.colleagues.filter((load) => load.as === as);
    if (loads.length === 0) return null;
    return (
      <Section key={as} title={words.loads[as]}>
        <table className={table.lines}>
          <thead>
            <tr>
              <th scope="col">{words.colleague}</th>
              {[words.before, words.added, words.afterwards].map((heading) => (
                <th key={heading} scope="col" className={table.number}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loads.map(({ name, before, added }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {[before, added, before + added].map((count, place) => (
                  <td key={place} className={mergeClasses(table.number)}>
                    {sayNumber(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    );
  });
}
