import { Field, Input, Radio, RadioGroup, useId } from "@fluentui/react-components";

import { decisionWords, type OfferedMark } from "../../wording/pane/decisionWords";
import { clientWords } from "../../wording/pane/clientWords";
import type { NamedClient } from "../../workflow/desk/clinicDesk";
import type { CardProps } from "./cardProps";
import { markNeeds } from "./offeredMarks";

interface DecisionValueProps extends CardProps {
  readonly mark: OfferedMark;
  readonly value: string;
  readonly told: { readonly validationMessage?: string };
  readonly onValue: (value: string) => void;
}

/** What a decision is about: a colleague, an answer, a way of contact, another client. */
export function DecisionValue(props: DecisionValueProps) {
  const { mark, overview, state, value, told, onValue } = props;
  const words = decisionWords(state.language);
  const listId = useId("staff");
  const label = Object.entries(words.value).find(([known]) => known === mark)?.[1] ?? "";
  const needed = markNeeds[mark].value;
  if (needed === undefined) return null;
  switch (needed) {
    case "staff":
      return (
        <Field label={label} required {...told}>
          <Input list={listId} value={value} onChange={(_, { value: typed }) => onValue(typed)} />
          <datalist id={listId}>
            {overview.staff.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </Field>
      );
    case "answer":
      return (
        <Choices label={label} told={told} value={value} onValue={onValue} of={words.answers} />
      );
    case "channel":
      return (
        <Choices label={label} told={told} value={value} onValue={onValue} of={words.channels} />
      );
    case "client":
      return <OtherClient {...props} label={label} />;
  }
}

interface ChoicesProps extends Pick<DecisionValueProps, "value" | "told" | "onValue"> {
  readonly label: string;
  readonly of: Readonly<Record<string, string>>;
}

function Choices({ label, told, value, onValue, of }: ChoicesProps) {
  return (
    <Field label={label} required {...told}>
      <RadioGroup value={value} onChange={(_, { value: chosen }) => onValue(chosen)}>
        {Object.entries(of).map(([code, said]) => (
          <Radio key={code} value={code} label={said} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Another client, found as everywhere; she is told apart by number, phone or name. */
function OtherClient(props: DecisionValueProps & { readonly label: string }) {
  const { card, state, jobs, value, told, onValue, label } = props;
  const words = clientWords(state.language);
  const others = (state.found?.clients ?? []).filter(({ client }) => client !== card.client);
  return (
    <>
      <Field label={label} required hint={words.searchHint} {...told}>
        <Input
          type="search"
          onChange={(_, { value: typed }) => {
            if (typed.trim() !== "") jobs.find(typed.trim());
          }}
        />
      </Field>
      {others.length > 0 && (
        <RadioGroup
          aria-label={label}
          value={value}
          onChange={(_, { value: chosen }) => onValue(chosen)}
        >
          {others.slice(0, shownOthers).map((other) => (
            <Radio key={other.client} value={keyOf(other)} label={said(other)} />
          ))}
        </RadioGroup>
      )}
    </>
  );
}

const shownOthers = 8;

function said({ name, phone, about }: NamedClient): string {
  return [name, phone, about].filter((part) => part !== undefined && part !== "").join(" · ");
}

/** How the marks name another client: what tells her apart best. */
function keyOf({ clientId, phone, name }: NamedClient): string {
  return clientId ?? phone ?? name;
}
