import { sayPhone } from "../../wording/sayPhone";
import { wordsIn } from "../../wording/words";
import type { JudgedClinic } from "../judgeClinic";
import type { PlannedCell } from "../sheetPlan";
import { listedClient } from "./listRow";

/** The first three cells of a row about a client: her number, name and phone, as text. */
export function clientCells(client: number, clinic: JudgedClinic): readonly PlannedCell[] {
  const { language, region } = clinic;
  const { id, name, phone } = listedClient(client, { clinic });
  return [
    id === "" ? null : id,
    name === "" ? null : name,
    phone === "" ? null : sayPhone(phone, region, wordsIn(language)),
  ];
}
