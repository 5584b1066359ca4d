export { SupplementPage } from './supplement-page.tsx';
