import { log } from '@prim/chassis/log';

import { assertSuccessor } from './assertSuccessor.ts';
import type { GatewayConfig } from './config.ts';
import type { Engine, EngineAnswer, EngineOptions, EngineRequest, EngineSubgraph } from './engine/Engine.ts';
import { readRelease, type SupergraphRelease } from './supergraphRelease.ts';

export type CreateEngine = (supergraphSdl: string, options: EngineOptions) => Promise<Engine>;

export type ReloadOutcome = 'RELOADED' | 'UNCHANGED' | 'REFUSED';

/**
 * The engine that answers now. A new supergraph gets a new engine, which is made ready aside, hot operations
 * included, and then takes over as a whole: each request ends with the engine that it began with.
 */
export class ServingEngine implements Pick<Engine, 'answer'> {
  readonly #create: CreateEngine;
  readonly #config: GatewayConfig;
  readonly #options: EngineOptions;
  #engine: Engine;
  #release: SupergraphRelease;
  /** The reload under way, after which the next may begin. */
  #reloading: Promise<unknown> = Promise.resolve();

  private constructor(
    parts: { create: CreateEngine; config: GatewayConfig; options: EngineOptions },
    release: SupergraphRelease,
    engine: Engine,
  ) {
    this.#create = parts.create;
    this.#config = parts.config;
    this.#options = parts.options;
    this.#release = release;
    this.#engine = engine;
  }

  /** @throws Error when the supergraph is none that can be served */
  static async start(
    create: CreateEngine,
    config: GatewayConfig,
    options: EngineOptions,
  ): Promise<ServingEngine> {
    const release = await readRelease(config.supergraphFile, config.supergraphKey);
    return new ServingEngine({ create, config, options }, release, await create(release.sdl, options));
  }

  answer(request: EngineRequest): Promise<EngineAnswer> {
    return this.#engine.answer(request);
  }

  get subgraphs(): ReadonlyMap<string, EngineSubgraph> {
    return this.#engine.subgraphs;
  }

  /** Reads the file again and serves what it holds, if that may be; else the one before goes on. The log says why. */
  reload(): Promise<ReloadOutcome> {
    const outcome = this.#reloading.then(() => this.#reload());
    this.#reloading = outcome;
    return outcome;
  }

  async #reload(): Promise<ReloadOutcome> {
    try {
      const next = await readRelease(this.#config.supergraphFile, this.#config.supergraphKey);
      if (next.sha256 === this.#release.sha256) return 'UNCHANGED';
      assertSuccessor(this.#release, next, this.#config);
      const before = this.#engine;
      this.#engine = await this.#create(next.sdl, { ...this.#options, known: before.knownOperations() });
      this.#release = next;
      log.info({ sha256: next.sha256, serial: next.serial }, 'supergraph reloaded');
      void before.close();
      return 'RELOADED';
    } catch (problem) {
      log.error({ fault: (problem as Error).message }, 'supergraph refused: the one before goes on');
      return 'REFUSED';
    }
  }

  async close(): Promise<void> {
    await this.#reloading;
    await this.#engine.close();
  }
}
