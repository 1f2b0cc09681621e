/** What a class of clients, such as those of one treatment, spends and how it varies. */
export interface SpendClass {
  /** Mean over the class's clients. */
  readonly mean: number;
  /** Deals of her own that weigh as much as the class: spread within ÷ spread between clients. */
  readonly weight: number;
}

/**
 * A client's mean, drawn towards that of her class: the fewer deals she has, the nearer to it.
 *
 * @param deals - deals her mean is of; 0 gives the class's mean
 * @param mean - her mean
 * @param spendClass - her class
 * @source Bühlmann 1967, ASTIN Bull. 4:199 (credibility); Efron & Morris 1975, JASA 70:311
 *
 * @example
 * shrunkenMean(2, 300, { mean: 120, weight: 4 }) // => 180
 * shrunkenMean(0, 0, { mean: 120, weight: 4 }) // => 120
 */
export function shrunkenMean(deals: number, mean: number, spendClass: SpendClass): number {
  const { mean: classMean, weight } = spendClass;
  // A class whose clients are all alike has an infinite weight.
  if (deals === 0 || weight === Infinity) return classMean;
  return (deals * mean + weight * classMean) / (deals + weight);
}

/** Clients' deals and how they vary, one entry a client of the class. */
export interface ClassSpend {
  readonly deals: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
  /** Sum of squares of a client's deals around her own mean; 0 for a single deal. */
  readonly squares: ArrayLike<number>;
}

/**
 * Learns from a class how much a client's own deals should weigh.
 *
 * Clients without deals are passed over.
 *
 * @param spend - the class's clients
 * @returns the class; `undefined` under two clients with deals, or when nobody has two deals
 * @source Bühlmann & Straub 1970 (unbiased estimators of the two spreads)
 *
 * @example
 * spendClassOf({ deals: [2, 2], mean: [10, 10], squares: [8, 8] }) // => { mean: 10, weight: Infinity }
 * spendClassOf({ deals: [1], mean: [10], squares: [0] }) // => undefined
 */
export function spendClassOf({ deals, mean, squares }: ClassSpend): SpendClass | undefined {
  let [clients, total, spent, within, dealSquares] = [0, 0, 0, 0, 0];
  for (let client = 0; client < deals.length; client++) {
    const count = deals[client] ?? NaN;
    if (count === 0) continue;
    clients++;
    total += count;
    spent += count * (mean[client] ?? NaN);
    within += squares[client] ?? NaN;
    dealSquares += count * count;
  }
  if (clients < 2 || total === clients) return undefined;
  const classMean = spent / total;
  const insideSpread = within / (total - clients);
  let between = 0;
  for (let client = 0; client < deals.length; client++) {
    const count = deals[client] ?? NaN;
    if (count > 0) between += count * ((mean[client] ?? NaN) - classMean) ** 2;
  }
  const spread = (between - (clients - 1) * insideSpread) / (total - dealSquares / total);
  return { mean: classMean, weight: spread > 0 ? insideSpread / spread : Infinity };
}
