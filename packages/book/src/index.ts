export { composeOutline } from './outline/compose-outline.ts';
