export { useScans } from './use-scans.ts';
