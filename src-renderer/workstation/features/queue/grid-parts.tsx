import type { MouseEventHandler, ReactNode } from 'react';

/**
 * A grid of a million rows draws only those in sight, one above the other by their place: a `table` cannot do that.
 * The grid itself has the focus and points at its row with `aria-activedescendant`.
 */
export function Cell({ column, title, children }: { column: string; title?: string | undefined; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: see above
    <span role="gridcell" className={`cell-${column}`} title={title}>
      {children}
    </span>
  );
}

export function ColumnHead({ column, children }: { column: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: see above
    <span role="columnheader" className={`cell-${column}`}>
      {children}
    </span>
  );
}

interface RowProps {
  readonly id: string;
  /** 0-based. */
  readonly index: number;
  /** Pixels from the top of what scrolls. */
  readonly top: number;
  readonly current: boolean;
  readonly onClick?: MouseEventHandler;
  readonly onDoubleClick?: MouseEventHandler;
  readonly children: ReactNode;
}

export function Row({ id, index, top, current, onClick, onDoubleClick, children }: RowProps) {
  return (
    // biome-ignore lint/a11y: see above
    <div
      id={id}
      className="queue-line"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={current}
      style={{ top }}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      {children}
    </div>
  );
}

export function HeadRow({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: see above
    <div className="queue-line queue-columns" role="row" aria-rowindex={1}>
      {children}
    </div>
  );
}
