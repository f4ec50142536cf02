/** A project, which the region owns; `call` comes with it where the gateway was asked for it. */
export interface ProjectRecord {
  readonly id: string;
  readonly call?: { readonly id: string } | null;
}
