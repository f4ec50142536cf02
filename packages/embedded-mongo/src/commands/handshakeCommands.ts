import { ObjectId } from 'bson';

import type { CommandTable, Request } from '../command.ts';
import { documentsField } from '../commandFields.ts';
import { sessionId, sessionTimeoutMinutes } from '../sessions.ts';
import { type Document, maxDocumentBytes } from '../values.ts';

export const replicaSetName = 'embedded';

/** MongoDB 8.0, as far as drivers decide by it. */
const version = '8.0.0';
const maxWireVersion = 25;
const electionId = new ObjectId('7fffffff0000000000000001');

/** One member that is always primary: what drivers want for sessions, transactions and retryable writes. */
const hello = ({ address }: Request): Document => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true, // the older name
  secondary: false,
  setName: replicaSetName,
  setVersion: 1,
  electionId,
  hosts: [address],
  me: address,
  primary: address,
  maxBsonObjectSize: maxDocumentBytes,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: sessionTimeoutMinutes,
  connectionId: 1,
  minWireVersion: 0,
  maxWireVersion,
  readOnly: false,
});

const helloCommand = {
  kind: 'session',
  fields:
    'helloOk client compression topologyVersion maxAwaitTimeMS backpressure loadBalanced saslSupportedMechs ' +
    'speculativeAuthenticate',
  run: hello,
} as const;

function endAllSessions({ sessions }: Request): Document {
  sessions.endIdle(Infinity);
  return {};
}

function endSessions({ command, name, sessions, cursors }: Request): Document {
  for (const id of documentsField(command, name).map(sessionId)) {
    sessions.end(id);
    cursors.killOfSession(id);
  }
  return {};
}

const buildInfo = (): Document => ({
  version,
  versionArray: [8, 0, 0, 0],
  modules: ['embedded-mongo'],
  maxBsonObjectSize: maxDocumentBytes,
  storageEngines: ['embedded-mongo'],
});

export const handshakeCommands: CommandTable = {
  hello: helloCommand,
  isMaster: helloCommand,
  ismaster: helloCommand,
  ping: { kind: 'session', run: () => ({}) },
  buildInfo: { kind: 'session', run: buildInfo },
  endSessions: { kind: 'session', run: endSessions },
  killSessions: { kind: 'session', run: endSessions },
  killAllSessions: { kind: 'session', run: endAllSessions },
  refreshSessions: { kind: 'session', run: () => ({}) },
};
