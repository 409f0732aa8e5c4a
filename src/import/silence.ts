/** Silence after which the same pid is another connection, seconds (docs/counting.md section 4). */
export const SILENCE = 3600
