import type { PossibleDuplicate } from "../clients/clientBook";
import type { ListEntry, ListQuestion } from "./clinicList";
import type { ListCode } from "./listCodes";

const codes: Readonly<Record<PossibleDuplicate["because"], ListCode>> = {
  samePhone: "same_phone",
  samePhoneAndName: "same_phone_and_name",
  sameName: "same_name",
  sameId: "same_id",
};

/**
 * Clients who may be one person, two beside each other. They stay two until the manager's mark says
 * that they are one.
 *
 * @source rules K2, K5
 */
export function duplicates({ day }: ListQuestion): readonly ListEntry[] {
  return day.matched.possibleDuplicates.map(({ clients: [client, other], because }) => ({
    client,
    values: { because: [codes[because]], other },
  }));
}
