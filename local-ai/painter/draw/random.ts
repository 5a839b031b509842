/** A repeatable source of chance: the same seed always gives the same sequence. */
export type Random = {
  /** A number from 0 up to, not including, 1; or within [low, high) when given. */
  readonly next: (low?: number, high?: number) => number;
  /** A whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  /** True with the given chance, 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** One of the items; the list must not be empty. */
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** A separate sequence for a named part, so that one part's draws never move another's. */
  readonly fork: (name: string) => Random;
};

/** FNV-1a over UTF-16 units: 32 bits, good enough to seed with, never for secrets. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The mulberry32 generator (public domain, Tommy Ettinger). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  return {
    next: (low = 0, high = 1) => low + unit() * (high - low),
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    chance: (probability) => unit() < probability,
    pick: (items) => items[Math.floor(unit() * items.length)] ?? items[0],
    fork: (name) => createRandom((seed ^ hashText(name)) >>> 0),
  };
}
