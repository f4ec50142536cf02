import type { ErrorRequestHandler, RequestHandler, Response } from 'express';

import { DomainError } from './errors.ts';
import { maskFault } from './faults.ts';
import { requestTooLarge } from './limits.ts';
import type { VerifyService, Vouched } from './serviceToken.ts';

/** Lets in what the gateway sends, its raw body before it, and answers 401 to all else. */
export const onlyGateway =
  (verify: VerifyService): RequestHandler =>
  async (request, response, next) => {
    const { method, originalUrl, headers } = request;
    const body: unknown = request.body;
    const content = Buffer.isBuffer(body) ? body : `${method} ${originalUrl}`;
    response.locals['vouched'] = await verify(headers.authorization, content);
    next();
  };

/** Who asks and what for, after `onlyGateway`. */
export const vouchedOf = ({ locals }: Response): Vouched => locals['vouched'] as Vouched;

/** Reads the body as JSON, after `onlyGateway`. */
export const readJson: RequestHandler = (request, _response, next) => {
  request.body = JSON.parse(String(request.body));
  next();
};

/** What body-parser throws of a body that is too long, or broken. */
interface BodyError extends Error {
  readonly status?: number;
  readonly type?: string;
  readonly limit?: number;
  readonly length?: number;
}

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  REQUEST_TOO_LARGE: 413,
  EXPORT_UNAVAILABLE: 404,
};

/** Answers what went wrong before GraphQL began in GraphQL's own form. */
export const refuseRequest: ErrorRequestHandler = (thrown: BodyError, _request, response, next) => {
  // What comes after the time of the request was over has been answered for, and its connection is sound.
  if (response.writableEnded) return;
  if (response.headersSent) return next(thrown);
  const { type, limit, length } = thrown;
  const error = type === 'entity.too.large' && limit ? requestTooLarge(limit, length) : thrown;
  const status = thrown.status ?? (thrown instanceof SyntaxError ? 400 : 500);
  if (error instanceof DomainError) {
    const { message, extensions } = error;
    response.status(statusOf[String(extensions['code'])] ?? 400).json({ errors: [{ message, extensions }] });
  } else if (status < 500) {
    const message = 'The request could not be read.';
    response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  } else response.status(500).json({ errors: [maskFault({ message: '' }, error)] });
};
