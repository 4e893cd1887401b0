import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';

/** The rules of React: effects name what they depend on, and a render reads nothing that changes by itself. */
export const react = defineConfig({
  files: ['src/islands/**/*.{ts,tsx}'],
  extends: [reactHooks.configs.flat.recommended],
});
