import type { Recording } from './gateways/limit.ts';
import { ask } from './load.ts';

/** A request of a gateway to a subgraph. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly body: string;
}

/** So long a subgraph waits while it is recorded: what comes within it belongs to one wave. */
const waveMs = 30;

/** Listens to what a gateway sends to the subgraphs. */
export class RequestRecorder {
  #requests: (SubgraphRequest & { readonly at: number })[] = [];
  #isRecording = false;

  /** To be told of every request; slows it down while recording. */
  onRequest = (request: SubgraphRequest): Promise<void> | undefined => {
    if (!this.#isRecording) return undefined;
    this.#requests.push({ ...request, at: performance.now() });
    return new Promise((resolve) => setTimeout(resolve, waveMs));
  };

  /** The requests that one body of a client becomes, in waves; asked twice, for the first time a plan is made. */
  async record(url: string, body: string): Promise<readonly (readonly SubgraphRequest[])[]> {
    await ask(url, body);
    this.#requests = [];
    this.#isRecording = true;
    await ask(url, body);
    this.#isRecording = false;
    const waves: SubgraphRequest[][] = [];
    let waveStart = -Infinity;
    for (const { at, subgraph, body: sent } of this.#requests) {
      if (at - waveStart > waveMs) {
        waves.push([]);
        waveStart = at;
      }
      waves.at(-1)?.push({ subgraph, body: sent });
    }
    return waves;
  }

  /** How many requests one body of a client becomes. */
  async count(url: string, body: string): Promise<number> {
    return (await this.record(url, body)).flat().length;
  }
}

/** All that a limit has to know to answer what `url` answers. */
export async function recordAll(
  recorder: RequestRecorder,
  url: string,
  bodies: readonly string[],
  urlOf: (subgraph: SubgraphRequest['subgraph']) => string,
): Promise<Recording> {
  const byBody: Record<string, Recording['byBody'][string]> = {};
  for (const body of bodies) {
    const waves = await recorder.record(url, body);
    byBody[body] = {
      waves: waves.map((wave) =>
        wave.map((request) => ({ url: urlOf(request.subgraph), body: request.body })),
      ),
      answer: await ask(url, body),
    };
  }
  return { byBody };
}
