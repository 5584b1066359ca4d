export { DossierMark } from './dossier-mark.tsx';
