import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Ships a file of an npm package as it is, for a plain page that loads it by itself: it is in no bundle. */
export function asItIs(file: string, shipped: string): Plugin {
  return {
    name: 'as-it-is',
    apply: 'build',
    closeBundle() {
      mkdirSync(dirname(shipped), { recursive: true });
      copyFileSync(file, shipped);
    }
  };
}
