export { WalkIn } from './walk-in.tsx';
