export { AddFiles } from './add-files.tsx';
export { DropZone } from './drop-zone.tsx';
