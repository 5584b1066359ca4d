/** How often the station speaks with the centre. */
export interface SyncPace {
  /** Between two rounds while all is well; 10 s unless a test is in a hurry. */
  readonly idleMs?: number;
  /** 0 ≤ x < 1, for the jitter. */
  readonly chance?: () => number;
}
