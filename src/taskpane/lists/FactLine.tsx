import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

import { useListsStyles } from "./listsStyles";

const useStyles = makeStyles({
  // A name or a figure goes to the next line as a whole.
  fact: { display: "inline-block", maxWidth: "100%" },
});

/** A few facts in one line; nothing where there is none. */
export function FactLine({ facts }: { readonly facts: readonly string[] }) {
  const shared = useListsStyles();
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <p className={shared.caption}>
      {facts.map((fact, place) => (
        <Fragment key={place}>
          <span className={styles.fact}>
            {fact}
            {place < facts.length - 1 && " ·"}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
