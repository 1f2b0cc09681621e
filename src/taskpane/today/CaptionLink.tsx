import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit" },
});

interface CaptionLinkProps {
  readonly onClick: () => void;
  /** Whether what it opens is open; left out where it leads elsewhere. */
  readonly isOpen?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link within a sentence, in the sentence's own size. */
export function CaptionLink({ onClick, isOpen, className, children }: CaptionLinkProps) {
  const styles = useStyles();
  return (
    <Link
      className={mergeClasses(styles.link, className)}
      {...(isOpen === undefined ? {} : { "aria-expanded": isOpen })}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
