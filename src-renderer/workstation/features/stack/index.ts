export { StackPage } from './stack-page.tsx';
