import type { CommandTable, Reply, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import { badValue } from '../MongoError.ts';
import { type Session, sessionId } from '../sessions.ts';

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

function end({ command, name, sessions }: Request): Reply {
  for (const lsid of field.objects(command, name)) sessions.end(sessionId(lsid));
  return {};
}

function endAll({ sessions }: Request): Reply {
  sessions.endAll();
  return {};
}

const ending = { kind: 'session', fields: 'recoveryToken', isAllowedInTransaction: true } as const;

export const sessionCommands: CommandTable = {
  commitTransaction: { ...ending, run: commit },
  abortTransaction: { ...ending, run: abort },
  endSessions: { kind: 'session', run: end },
  killAllSessions: { kind: 'session', run: endAll },
};
