import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";

import { clientWords } from "../../wording/pane/clientWords";
import { sayNumber } from "../../wording/sayNumber";
import { CardPhone } from "./CardPhone";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { contactStanding } from "./contactStanding";
import { placeOnList } from "./nextCall";
import { StandingBadge } from "./StandingBadge";

const useStyles = makeStyles({
  place: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter) 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  row: { minHeight: "24px", fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  steps: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    marginRight: "-6px",
    whiteSpace: "nowrap",
  },
  who: {
    padding: `0 var(--pane-gutter) ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  named: { flexWrap: "wrap" },
  badge: { marginLeft: "auto" },
});

/** Whose card this is, where she stands in the sheet and on the list, and may she be called. */
export function CardHead({ card, overview, state, jobs }: CardProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const words = clientWords(state.language);
  const standing = contactStanding(card);
  return (
    <>
      <div className={styles.place}>
        <Tooltip content={words.showRow} relationship="description">
          <Link
            className={styles.row}
            appearance="subtle"
            onClick={() => jobs.showInSheet(card.sheet, card.sheetRow)}
          >
            {words.row(card.sheet, sayNumber(card.sheetRow))}
            {card.clientId !== undefined && ` · ${words.number(card.clientId)}`}
          </Link>
        </Tooltip>
        <PlaceSteps card={card} overview={overview} state={state} jobs={jobs} />
      </div>
      <header className={styles.who}>
        <div className={mergeClasses(common.line, styles.named)}>
          <h1 className={styles.name}>{card.name}</h1>
          <span className={styles.badge}>
            <StandingBadge standing={standing} words={words} />
          </span>
        </div>
        {card.phones.map((phone) => (
          <CardPhone
            key={phone.number}
            phone={phone}
            standing={standing}
            language={state.language}
          />
        ))}
        {card.phones.length === 0 && <p className={common.caption}>{words.noPhone}</p>}
      </header>
    </>
  );
}

function PlaceSteps({ card, overview, state, jobs }: CardProps) {
  const styles = useStyles();
  const words = clientWords(state.language);
  const place = placeOnList(overview.calls, card.client);
  if (place === undefined)
    return <span>{card.group === "waiting" ? words.waiting : words.notOnList}</span>;
  const { rank, calls, before, after } = place;
  const step = (label: string, icon: React.ReactElement, client: number | undefined) => (
    <Tooltip content={label} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        icon={icon}
        disabledFocusable={client === undefined}
        onClick={() => {
          if (client !== undefined) jobs.openClient(client);
        }}
      />
    </Tooltip>
  );
  return (
    <span className={styles.steps}>
      {step(words.previous, <ChevronLeftRegular />, before)}
      <span role="img" aria-label={words.placeLabel(rank, calls)}>
        {words.place(rank, calls)}
      </span>
      {step(words.next, <ChevronRightRegular />, after)}
    </span>
  );
}
