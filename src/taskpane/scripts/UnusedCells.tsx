import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

import { sayScriptProblem } from "../../wording/lists/sayScriptProblem";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import type { ScriptsView } from "../../workflow/desk/scriptsDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useScriptsStyles } from "./scriptsStyles";

/** More would bury the scripts; the others are met as these are mended. */
const shownAtMost = 8;

interface UnusedCellsProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly view: ScriptsView;
}

/** Cells of the sheet that are not used, with why and the way there; ours are said meanwhile. */
export function UnusedCells({ state, jobs, view: { problems } }: UnusedCellsProps) {
  const styles = useScriptsStyles();
  const { problems: words } = scriptsWords(state.language);
  if (problems.length === 0) return null;
  const left = problems.length - shownAtMost;
  return (
    <Section>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title(problems.length)}</MessageBarTitle>
          <ul className={styles.list}>
            {problems.slice(0, shownAtMost).map(({ sheet, address, problem }) => (
              <li key={`${address} ${problem.code}`}>
                {sayScriptProblem(problem, state.language)}{" "}
                <Link
                  inline
                  onClick={() => jobs.showInSheet(sheet, Number(/\d+$/.exec(address)?.[0]))}
                >
                  {words.show(address)}
                </Link>
              </li>
            ))}
          </ul>
          {left > 0 && <p className={styles.line}>{words.more(left)}</p>}
        </MessageBarBody>
      </MessageBar>
    </Section>
  );
}
