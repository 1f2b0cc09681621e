import { Link, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";

import type { DayListWords } from "../../wording/pane/dayListWords";
import type { CallerLoad } from "../../workflow/desk/clinicDesk";
import { CaptionLink } from "./CaptionLink";
import { useTableStyles } from "./tableStyles";

const useStyles = makeStyles({
  table: {
    marginTop: tokens.spacingVerticalS,
    "& th:first-child": { whiteSpace: "nowrap" },
    "& tbody th, & tbody td": { verticalAlign: "middle" },
    "@media (max-width: 260px)": { "& th, & th:first-child": { whiteSpace: "normal" } },
  },
  // Enlarged, the number beside it says the same.
  bar: { width: "40%", "@media (max-width: 260px)": { display: "none" } },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  name: { minHeight: "24px" },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  chosenName: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  only: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface CallerLoadsProps {
  readonly words: DayListWords["loads"];
  readonly callers: readonly CallerLoad[];
  /** The caller whose calls alone are listed. */
  readonly only: string | undefined;
  readonly onOnly: (caller: string | undefined) => void;
}

/** Who calls how many of their quota; from the first outcome on, how many are done. */
export function CallerLoads({ words, callers, only, onOnly }: CallerLoadsProps) {
  const styles = useStyles();
  const table = useTableStyles();
  if (callers.length === 0) return null;
  const hasBegun = callers.some(({ done }) => done > 0);
  return (
    <>
      <table className={mergeClasses(table.lines, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{words.caller}</th>
            <th scope="col" className={styles.bar}>
              <span className={styles.hidden}>{words.share}</span>
            </th>
            <th scope="col" className={table.number}>
              {words.calls}
            </th>
            <th scope="col" className={table.number}>
              {hasBegun ? words.done : words.waiting}
            </th>
          </tr>
        </thead>
        <tbody>
          {callers.map((load) => (
            <LoadLine
              key={load.caller ?? ""}
              words={words}
              load={load}
              last={hasBegun ? load.done : load.waiting}
              isOnly={load.caller !== undefined && load.caller === only}
              onOnly={onOnly}
            />
          ))}
        </tbody>
      </table>
      {only !== undefined && (
        <p className={styles.only} role="status">
          {words.onlyNow(only)}
          <CaptionLink onClick={() => onOnly(undefined)}>{words.all}</CaptionLink>
        </p>
      )}
    </>
  );
}

interface LoadLineProps extends Pick<CallerLoadsProps, "words" | "onOnly"> {
  readonly load: CallerLoad;
  readonly last: number;
  readonly isOnly: boolean;
}

function LoadLine({ words, load, last, isOnly, onOnly }: LoadLineProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { caller, calls, quota } = load;
  return (
    <tr className={isOnly ? styles.chosen : undefined}>
      <th scope="row">
        {caller === undefined ? (
          words.unassigned
        ) : (
          <Link
            className={mergeClasses(styles.name, isOnly && styles.chosenName)}
            aria-label={words.only(caller)}
            aria-pressed={isOnly}
            onClick={() => onOnly(isOnly ? undefined : caller)}
          >
            {caller}
          </Link>
        )}
      </th>
      <td className={styles.bar}>
        {caller !== undefined && (
          <ProgressBar
            aria-hidden="true"
            thickness="large"
            value={Math.min(calls, quota)}
            max={Math.max(quota, 1)}
          />
        )}
      </td>
      <td className={table.number}>{caller === undefined ? calls : `${calls} / ${quota}`}</td>
      <td className={table.number}>{last === 0 ? words.none : last}</td>
    </tr>
  );
}
