import { Link, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  back: { display: "inline-flex", alignItems: "center", minHeight: "24px" },
});

interface BackLinkProps {
  readonly word: string;
  readonly onBack: () => void;
}

/** The way back from a page inside a tab; it takes the focus its opener lost. */
export function BackLink({ word, onBack }: BackLinkProps) {
  return (
    <Link autoFocus className={useStyles().back} onClick={onBack}>
      <ChevronLeftRegular aria-hidden="true" /> {word}
    </Link>
  );
}
