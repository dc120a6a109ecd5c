const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** Chance that comes out the same for the same seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, but not, 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From 0 up to, but not, n. */
  below(n: number): number {
    return Math.floor(this.fraction() * n);
  }

  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  happens(chance: number): boolean {
    return this.fraction() < chance;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** The first ones much more often than the last, as words and names are in life. */
  pickSkewed<T>(from: readonly T[], skew = 2.5): T {
    return from[Math.floor(from.length * this.fraction() ** skew)] as T;
  }

  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Record<K, number>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries[0]?.[0] as K;
  }

  /** An id of the record's form. */
  id(): string {
    let id = "";
    for (let n = 0; n < 10; n += 1) id += alphabet[this.below(alphabet.length)];
    return id;
  }
}
