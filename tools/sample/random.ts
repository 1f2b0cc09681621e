/** Chance that is the same on every machine and every run: the samples are committed bytes. */
export interface Random {
  /** From 0 up to, and not with, 1. */
  readonly share: () => number;
  /** A whole number; both ends can come. */
  readonly between: (low: number, high: number) => number;
  /** True this often: 0 never, 1 always. */
  readonly chance: (share: number) => boolean;
  readonly pick: <Choice>(choices: readonly Choice[]) => Choice;
  /** One of the choices, each as often as its weight says. */
  readonly weighted: <Choice>(choices: readonly (readonly [Choice, number])[]) => Choice;
}

/** A generator of its own per subject, so that one more name does not move every later date. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: whole-number arithmetic only, so no machine rounds it differently.
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  function between(low: number, high: number): number {
    return low + Math.floor(share() * (high - low + 1));
  }
  function pick<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[between(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError("pick: nothing to choose from");
    return choice;
  }
  function weighted<Choice>(choices: readonly (readonly [Choice, number])[]): Choice {
    let rest = share() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    throw new RangeError("weighted: nothing to choose from");
  }
  return { share, between, chance: (wanted) => share() < wanted, pick, weighted };
}
