import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
});

interface NumbersFoldProps {
  readonly word: string;
  readonly children: ReactNode;
}

/** The numbers of a chart as a table, for whoever would rather read than look. */
export function NumbersFold({ word, children }: NumbersFoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Link className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {word}
        {isOpen ? (
          <ChevronUpRegular aria-hidden="true" />
        ) : (
          <ChevronDownRegular aria-hidden="true" />
        )}
      </Link>
      {isOpen && children}
    </>
  );
}
