/** By when a request must be answered, whatever is still under way for it then. */
export class Deadline {
  /** From the first byte of the request to the last of the answer. */
  readonly limitMs: number;
  readonly #timer: NodeJS.Timeout;
  readonly #waiting = new Set<() => void>();
  #isPassed = false;

  constructor(limitMs: number) {
    this.limitMs = limitMs;
    this.#timer = setTimeout(() => {
      this.#isPassed = true;
      for (const giveUp of this.#waiting) giveUp();
    }, limitMs);
  }

  get isPassed(): boolean {
    return this.#isPassed;
  }

  /** The request was answered, or its client has gone: nobody waits for it any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  /**
   * What comes of `work`, if that is before the deadline.
   *
   * @param giveUp makes the error where it is not, and may end the work
   */
  within<T>(work: Promise<T>, giveUp: () => Error): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => reject(giveUp());
      if (this.#isPassed) end();
      else this.#waiting.add(end);
      const settled = () => this.#waiting.delete(end);
      work.then(resolve, reject).then(settled, settled);
    });
  }
}
