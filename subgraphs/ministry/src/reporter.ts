import { assertOwn, type Caller, memberWith } from '@prim/chassis/Caller';

/** The organisation (wilaya) that this institution is, and the name of its log: the ministry for Moroccans abroad. */
export const reporter = 'X-PRIM-MA-MDCMRE';

/** @throws DomainError FORBIDDEN for all but editors of the ministry */
export function assertEditor(caller: Caller): void {
  assertOwn(memberWith(caller, 'editor'), 'ministry');
}
