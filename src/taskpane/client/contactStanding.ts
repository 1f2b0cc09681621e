import type { ClientCard } from "../../workflow/desk/clientCard";

/** May she be called: one word for the head of her card. */
export type ContactStanding =
  | "ok"
  | "onlyByMessage"
  | "onlyByPhone"
  | "heldBack"
  | "noWay"
  | "doNotContact"
  | "redFlag"
  | "complaint";

/** The strongest of what stands against calling her; safety and her own wish before all else. */
export function contactStanding(
  card: Pick<ClientCard, "contact" | "heldBackBy" | "phones">,
): ContactStanding {
  const { contact, heldBackBy, phones } = card;
  if (contact.kind === "doNotContact" || contact.kind === "redFlag" || contact.kind === "complaint")
    return contact.kind;
  if (heldBackBy?.guardrail === "no_contact_way") return "noWay";
  if (heldBackBy !== undefined) return "heldBack";
  if (contact.kind === "onlyBy")
    return contact.channel === "message" ? "onlyByMessage" : "onlyByPhone";
  return phones.length === 0 ? "noWay" : "ok";
}

/** Whether her number may be dialled or copied from the card. */
export function mayDial(standing: ContactStanding): boolean {
  return standing !== "doNotContact" && standing !== "redFlag";
}
