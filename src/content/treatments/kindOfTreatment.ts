/** The treatment whose word people also use for all of its kind, and the others of the kind. */
const kinds: readonly (readonly [general: string, special: readonly string[]])[] = [
  ["ha_filler", ["ha_lip", "ha_nose", "ha_chin", "ha_tear_trough", "ha_cheek", "ha_neck"]],
  ["botulinum_wrinkle", ["botulinum_masseter", "botulinum_body"]],
];

const kindOf: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(([general, special]) => special.map((id) => [id, general] as const)),
);

/**
 * The treatment that a treatment is one kind of: a lip filler is a filler, jaw toxin a toxin.
 *
 * @param id - of a treatment we recognise
 * @returns `undefined` where no word of the trade stands for more than the treatment itself
 * @source rule S5
 *
 * @example
 * kindOfTreatment("ha_lip") // => "ha_filler"
 * kindOfTreatment("ha_filler") // => undefined
 */
export function kindOfTreatment(id: string): string | undefined {
  return kindOf.get(id);
}
