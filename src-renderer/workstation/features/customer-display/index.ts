export { ShareButton } from './share-button.tsx';
export { ShowingMark } from './showing-mark.tsx';
