import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Two pages with our web components and no server behind them: what a reader loads, and what an officer loads. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(import.meta.dirname, '../../../target/components-vite'),
  publicDir: false,
  build: {
    outDir: resolve(import.meta.dirname, '../../../target/components-page'),
    emptyOutDir: true,
    target: 'es2023',
    rollupOptions: {
      input: {
        reader: resolve(import.meta.dirname, 'reader.html'),
        desk: resolve(import.meta.dirname, 'desk.html'),
      },
    },
  },
});
