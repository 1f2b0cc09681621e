import { Link } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";

interface BackLinkProps {
  readonly word: string;
  readonly onBack: () => void;
}

/** The way back from a page inside the tab; it takes the focus its opener lost. */
export function BackLink({ word, onBack }: BackLinkProps) {
  return (
    <Link autoFocus onClick={onBack}>
      <ChevronLeftRegular aria-hidden="true" /> {word}
    </Link>
  );
}
