import type { Case } from "./cases";
import type { Taken } from "./client";
import type { Client } from "./load";
import type { Server } from "./servers";

export type Measured = { perSecond: number; p50: number; p99: number };
export type Settings = { rounds: number; seconds: number; connections: number };

const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

export function quantile(numbers: number[], part: number): number {
  const sorted = ascending(numbers);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** The median of the rounds' rates, since a machine has other things to do now and then. */
function summary(rounds: Taken[]): Measured {
  const latencies = rounds.flatMap((round) => round.latencies);
  const rates = rounds.map((round) => (round.latencies.length / round.milliseconds) * 1000);
  return { perSecond: quantile(rates, 0.5), p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

/** Measures one case on each server in turn, round after round. */
export async function measure(
  client: Client,
  { name, requests, status }: Case,
  servers: Server[],
  { rounds, seconds, connections }: Settings,
): Promise<Map<Server["name"], Measured>> {
  const taken = new Map<Server["name"], Taken[]>(servers.map((server) => [server.name, []]));
  // Round 0 warms up: plans are made, code is compiled.
  for (let round = 0; round <= rounds; round += 1) {
    for (const server of servers) {
      const load = { port: server.port, connections, milliseconds: seconds * 1000, requests, status };
      const answer = await client.load(load);
      if (answer.faults > 0)
        throw new Error(`${name}: ${answer.faults} answers of ${server.name} were not ${status}.`);
      if (round > 0) taken.get(server.name)?.push(answer);
    }
  }
  return new Map([...taken].map(([server, all]) => [server, summary(all)]));
}
