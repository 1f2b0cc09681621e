/** Every worksheet's rows of cells, by part name. */
export function readAll(bytes: Uint8Array): Record<string, (unknown[] | undefined)[]>;
