/**
 * The seed of the random bodies by which the proof is tested: the same in every run, so that what a change breaks is told from what
 * nobody knew before. RANDOM_SEED looks for more; what it finds becomes a case of its own.
 */
export const seed = Number(process.env.RANDOM_SEED ?? 20261201);
