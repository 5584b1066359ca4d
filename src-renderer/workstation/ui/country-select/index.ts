export { CountrySelect } from './country-select.tsx';
