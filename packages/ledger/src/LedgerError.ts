/** Every `code` that a function of this package may throw, and what it tells the one who reads it. */
export const ledgerErrorCodes = {
  LEAF_INVALID:
    'The record is not one that the ledger stores: a wrong field, or a value that is not allowed.',
  LEAF_NOT_CANONICAL: 'The bytes are not the one canonical form (RFC 8785) of a leaf record.',
  TREE_RANGE_INVALID: 'An index or a size was asked for that the tree does not have.',
  TREE_NODE_INVALID: 'A stored node is missing, or it is not a SHA-256 hash.',
  PROOF_INVALID: 'The proof does not prove what it claims: a hash, an index, a size or a root is wrong.',
  NOTE_MALFORMED: 'The text is not a signed note in the C2SP format.',
  CHECKPOINT_MALFORMED: 'The note is signed text, but its text is not a checkpoint.',
  CHECKPOINT_UNSIGNED: 'No known key of this log signed the checkpoint.',
  CHECKPOINT_SIGNATURE_INVALID: 'A signature that names a known key of this log is false.',
  COSIGNATURE_INVALID: 'A cosignature that names a known key of a witness is false.',
  KEY_MALFORMED: 'The text of a key, or of a file of keys, cannot be read.',
  KEY_NOT_VALID: 'The key was not valid at the time in question.',
  KEY_FILE_UNSAFE: 'The file of a private key can be read by others than its owner, or is not a file.',
  WITNESS_LOG_UNKNOWN: 'The witness knows no key of the log that the checkpoint names.',
  LOG_SHRUNK: 'The log has fewer entries than it had before.',
  LOG_FORKED: 'Two checkpoints of one log have the same size and different roots: history was rewritten.',
  BUNDLE_MALFORMED: 'The evidence bundle is not of the documented shape.',
  EVIDENCE_MISSING: 'The bundle lacks something without which the rest proves nothing.',
} as const;

export type LedgerErrorCode = keyof typeof ledgerErrorCodes;

/** A refusal of the ledger, with a code that callers may rely on and a message made for people. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string) {
    super(message);
    this.name = 'LedgerError';
    this.code = code;
  }
}
