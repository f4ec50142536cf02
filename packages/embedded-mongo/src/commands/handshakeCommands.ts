import type { CommandTable, Request } from '../command.ts';
import { sessionTimeoutMinutes } from '../sessions.ts';
import { type Document, maxDocumentBytes } from '../values.ts';

export const replicaSetName = 'embedded';

/** MongoDB 8.0's, by which drivers tell what a server can do. */
const maxWireVersion = 25;

/** One member that is always primary: what drivers want for sessions, transactions and retryable writes. */
const hello = ({ address }: Request): Document => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true, // the older name
  secondary: false,
  setName: replicaSetName,
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

export const handshakeCommands: CommandTable = {
  hello: helloCommand,
  isMaster: helloCommand,
  ismaster: helloCommand,
  ping: { kind: 'session', run: () => ({}) },
};
