import { DomainError, type ErrorCode } from '@prim/chassis/errors';

/** A request that is refused before it reaches the engine: HTTP has a status for it, and GraphQL a code. */
export class HttpRefusal extends DomainError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** @param headers those that go with the status, like `allow` */
  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code, message, details);
    this.name = 'HttpRefusal';
    this.status = status;
    this.headers = headers;
  }
}
