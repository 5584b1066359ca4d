export { SubjectPicker } from './subject-picker.tsx';
