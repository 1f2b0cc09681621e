import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, ProhibitedRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalM} var(--pane-gutter)` },
  message: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { marginTop: "2px", fontSize: "16px", color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    overflowWrap: "anywhere",
    "::first-letter": { textTransform: "uppercase" },
  },
});

interface SafetyMessageProps {
  readonly sign: "stop" | "alert";
  readonly title: string;
  readonly texts: readonly string[];
}

/** What comes before everything else about her. */
export function SafetyMessage({ sign, title, texts }: SafetyMessageProps) {
  const styles = useStyles();
  const Icon = sign === "stop" ? ProhibitedRegular : ErrorCircleFilled;
  return (
    <div className={styles.place}>
      <div className={styles.message} role="alert">
        <Icon className={styles.icon} />
        <div>
          <p className={styles.title}>{title}</p>
          {texts.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
