/** Owned by the region: the agencies know it by its key alone. */
export interface ProjectRecord {
  readonly id: string;
}
