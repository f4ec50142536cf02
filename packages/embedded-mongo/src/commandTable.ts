import type { CommandTable } from './command.ts';
import { catalogCommands } from './commands/catalogCommands.ts';
import { handshakeCommands } from './commands/handshakeCommands.ts';
import { indexCommands } from './commands/indexCommands.ts';
import { readCommands } from './commands/readCommands.ts';
import { transactionCommands } from './commands/transactionCommands.ts';
import { writeCommands } from './commands/writeCommands.ts';

/** All commands that this server knows. */
export const commandTable: CommandTable = {
  ...handshakeCommands,
  ...catalogCommands,
  ...indexCommands,
  ...readCommands,
  ...writeCommands,
  ...transactionCommands,
};
