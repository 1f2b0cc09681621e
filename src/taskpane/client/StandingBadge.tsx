import { Badge } from "@fluentui/react-components";
import {
  CallProhibitedRegular,
  ChatRegular,
  CheckmarkRegular,
  FlagFilled,
  PauseCircleRegular,
  PersonFeedbackRegular,
  ProhibitedRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { ClientWords } from "../../wording/pane/clientWords";
import type { ContactStanding } from "./contactStanding";

const looks: Readonly<
  Record<
    ContactStanding,
    { readonly color: "success" | "warning" | "danger"; readonly icon: ReactElement }
  >
> = {
  ok: { color: "success", icon: <CheckmarkRegular /> },
  onlyByMessage: { color: "warning", icon: <ChatRegular /> },
  onlyByPhone: { color: "success", icon: <CheckmarkRegular /> },
  heldBack: { color: "warning", icon: <PauseCircleRegular /> },
  noWay: { color: "warning", icon: <CallProhibitedRegular /> },
  doNotContact: { color: "danger", icon: <ProhibitedRegular /> },
  redFlag: { color: "danger", icon: <FlagFilled /> },
  complaint: { color: "danger", icon: <PersonFeedbackRegular /> },
};

interface StandingBadgeProps {
  readonly standing: ContactStanding;
  readonly words: ClientWords;
}

/** May she be called: a colour, a sign, and always the word. */
export function StandingBadge({ standing, words }: StandingBadgeProps) {
  const { color, icon } = looks[standing];
  return (
    <Badge appearance="tint" shape="rounded" size="large" color={color} icon={icon}>
      {words.badges[standing]}
    </Badge>
  );
}
