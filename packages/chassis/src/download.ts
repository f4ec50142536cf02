import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { RequestHandler } from 'express';

import type { RequestContext } from './server.ts';

/** A file that is made as it is sent. */
export interface Download {
  readonly mediaType: string;
  /** Letters, digits, `.`, `_` and `-`. */
  readonly fileName: string;
  readonly chunks: AsyncIterable<string>;
}

/** The file behind an address. @throws DomainError for an address that has none */
export type DownloadOf<C extends RequestContext> = (
  path: string,
  query: URLSearchParams,
  context: C,
) => Download;

/**
 * Sends files as they are made, in the memory of a piece. What is refused before the first piece is answered as a
 * refusal; what fails later breaks the connection off, so that nobody takes half a file for a whole one.
 */
export const sendDownload =
  <C extends RequestContext>(
    downloadOf: DownloadOf<C>,
    contextOf: (...handled: Parameters<RequestHandler>) => C,
  ): RequestHandler =>
  async (request, response, next) => {
    const { pathname, searchParams } = new URL(request.originalUrl, 'http://localhost');
    const download = downloadOf(pathname, searchParams, contextOf(request, response, next));
    const pieces = download.chunks[Symbol.asyncIterator]();
    const first = await pieces.next();
    response.writeHead(200, {
      'content-type': download.mediaType,
      'content-disposition': `attachment; filename="${download.fileName}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    await pipeline(Readable.from(resumed(first, pieces)), response).catch(
      (problem: NodeJS.ErrnoException) => {
        // Whoever asked has gone: that is no fault, and there is nobody to answer.
        if (problem.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw problem;
      },
    );
  };

async function* resumed(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  for (let piece = first; !piece.done; piece = await rest.next()) if (piece.value !== '') yield piece.value;
}
