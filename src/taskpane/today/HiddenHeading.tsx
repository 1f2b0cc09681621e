import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The tab's name for those who go through the pane by headings. */
export function HiddenHeading({ text }: { readonly text: string }) {
  return <h1 className={useStyles().hidden}>{text}</h1>;
}
