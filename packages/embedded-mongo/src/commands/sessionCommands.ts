import type { CommandTable, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import { badValue } from '../MongoError.ts';
import { type Session, sessionId, sessionTimeoutMinutes } from '../sessions.ts';
import { type Document, maxDocumentBytes } from '../values.ts';

export const replicaSetName = 'embedded';

/** MongoDB 8.0's, by which drivers tell what a server can do. */
const maxWireVersion = 25;

/** One member that is always primary: what drivers want for sessions, transactions and retryable writes. */
const hello = ({ address }: Request): Document => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true, // the older name
  setName: replicaSetName,
  hosts: [address],
  me: address,
  maxBsonObjectSize: maxDocumentBytes,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  logicalSessionTimeoutMinutes: sessionTimeoutMinutes,
  minWireVersion: 0,
  maxWireVersion,
});

function sessionOf({ session, name }: Request): Session {
  if (session) return session;
  throw badValue(`${name} needs an lsid`);
}

function commit(request: Request): Document {
  request.sessions.commit(sessionOf(request), request.command);
  return {};
}

function abort(request: Request): Document {
  request.sessions.abortTransaction(sessionOf(request), request.command);
  return {};
}

function end({ command, name, sessions }: Request): Document {
  for (const lsid of field.objects(command, name)) sessions.end(sessionId(lsid));
  return {};
}

const helloCommand = {
  kind: 'session',
  fields:
    'helloOk client compression topologyVersion maxAwaitTimeMS backpressure loadBalanced saslSupportedMechs ' +
    'speculativeAuthenticate',
  run: hello,
} as const;
const ending = { kind: 'session', fields: 'recoveryToken', isAllowedInTransaction: true } as const;

/** What concerns a connection or a session, and no data. */
export const sessionCommands: CommandTable = {
  hello: helloCommand,
  ismaster: helloCommand,
  ping: { kind: 'session', run: () => ({}) },
  commitTransaction: { ...ending, run: commit },
  abortTransaction: { ...ending, run: abort },
  endSessions: { kind: 'session', run: end },
};
