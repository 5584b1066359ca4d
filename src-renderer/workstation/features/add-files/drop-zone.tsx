import { type DragEvent, type ReactNode, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { type ImportPlace, importFiles } from './import-files.ts';
import './add-files.css';

interface DropZoneProps extends ImportPlace {
  readonly enabled: boolean;
  /** The material that it is; a zone without a name takes unfiled papers. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Takes files that are let go over it; the innermost zone wins. */
export function DropZone({ caseId, materialRow, enabled, label, className = '', children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent) => {
    if (!enabled || !carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!enabled || !carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void importFiles({ caseId, materialRow }, [...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging has a button and a paste key beside it
    <div
      className={`drop-zone ${className}${over ? ' drop-over' : ''}`}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      {over && label !== undefined && <p className="drop-hint">{text.review.material.dropHere(label)}</p>}
    </div>
  );
}
