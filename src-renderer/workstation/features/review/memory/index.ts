export { DiplomaMemories } from './diploma-memories.tsx';
