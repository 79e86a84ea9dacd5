/** One step of the database's schema. A released one is never changed. */
export interface Migration {
  /** Numbered in tens; stored as the database's `user_version`. */
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}
