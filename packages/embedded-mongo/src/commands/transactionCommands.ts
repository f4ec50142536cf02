import type { CommandTable } from '../command.ts';

export const transactionCommands: CommandTable = {
  commitTransaction: {
    kind: 'session',
    fields: ['recoveryToken'],
    isAllowedInTransaction: true,
    run: ({ sessions, session, command }) => {
      sessions.commit(session, command);
      return {};
    },
  },
  abortTransaction: {
    kind: 'session',
    fields: ['recoveryToken'],
    isAllowedInTransaction: true,
    run: ({ sessions, session, command }) => {
      sessions.abortTransaction(session, command);
      return {};
    },
  },
};
