import type { CommandTable, Reply, Request } from '../command.ts';
import { badValue } from '../MongoError.ts';
import type { Session } from '../sessions.ts';

function ofSession({ session, name }: Request): Session {
  if (session) return session;
  throw badValue(`${name} needs an lsid`);
}

function commit(request: Request): Reply {
  request.sessions.commit(ofSession(request), request.command);
  return {};
}

function abort(request: Request): Reply {
  request.sessions.abortTransaction(ofSession(request), request.command);
  return {};
}

const ending = { kind: 'session', fields: 'recoveryToken', isAllowedInTransaction: true } as const;

export const transactionCommands: CommandTable = {
  commitTransaction: { ...ending, run: commit },
  abortTransaction: { ...ending, run: abort },
};
