import type { Case } from "./cases";
import type { Taken } from "./client";
import type { Client } from "./load";
import type { Server } from "./servers";

export type Measured = { rates: number[]; perSecond: number; p50: number; p99: number };
export type Settings = { rounds: number; seconds: number; connections: number };

const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

export function quantile(numbers: number[], part: number): number {
  const sorted = ascending(numbers);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function summary(rounds: Taken[]): Measured {
  const latencies = rounds.flatMap((round) => round.latencies);
  const rates = rounds.map((round) => (round.latencies.length / round.milliseconds) * 1000);
  return {
    rates,
    perSecond: quantile(rates, 0.5),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

/** How many times as fast one is as another: the median of the rounds' ratios. What else the machine has to
 *  do in a round slows both. */
export const ratioOf = (one: Measured, other: Measured): number =>
  quantile(
    one.rates.map((rate, n) => rate / (other.rates[n] ?? Number.NaN)),
    0.5,
  );

/** In seconds: some thousand requests. */
const WARM_UP = 5;

type Asked = { of: Case; server: Server };

/** Measures each in turn, round after round. */
export async function inTurn(
  client: Client,
  asked: Asked[],
  { rounds, seconds, connections }: Settings,
): Promise<Measured[]> {
  const taken: Taken[][] = asked.map(() => []);
  // Round 0 warms up until the code that is run often is compiled for good.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [n, { of, server }] of asked.entries()) {
      const { name, requests, status } = of;
      const milliseconds = 1000 * (round === 0 ? Math.max(seconds, WARM_UP) : seconds);
      const load = { port: server.port, connections, milliseconds, requests, status };
      const answer = await client.load(load);
      if (answer.faults > 0)
        throw new Error(`${name}: ${answer.faults} answers of ${server.name} were not ${status}.`);
      if (round > 0) taken[n]?.push(answer);
    }
  }
  return taken.map(summary);
}

/** Measures one case on each server. */
export async function measure(
  client: Client,
  of: Case,
  servers: Server[],
  settings: Settings,
): Promise<Map<Server["name"], Measured>> {
  const asked = servers.map((server) => ({ of, server }));
  const measured = await inTurn(client, asked, settings);
  return new Map(servers.map(({ name }, n) => [name, measured[n] as Measured]));
}
