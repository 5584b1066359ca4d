export { CataloguesPage } from './catalogues-page.tsx';
