import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Pages with our web components and no server behind them: what a reader loads, list and text, and what an officer loads. */
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
        reading: resolve(import.meta.dirname, 'reading.html'),
        desk: resolve(import.meta.dirname, 'desk.html'),
      },
    },
  },
});
