export { PanelDrawer } from './panel-drawer.tsx';
export { openPanel } from './panel-store.ts';
