import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const RULE = '\n' + '-'.repeat(80) + '\n';

/**
 * Writes which npm packages the bundle was made of, and which are shipped beside it, each with its version and licence;
 * then the licences' words.
 */
export function licences(file: string, beside: string[]): Plugin {
  const folders = new Set<string>();
  beside = beside.map((folder) => resolve(folder));
  return {
    name: 'licences',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const folder = PACKAGE.exec(id.replace(/^\0/, '').split('?')[0])?.[1];
        if (folder && existsSync(join(folder, 'package.json'))) {
          folders.add(folder);
        }
      }
    },
    closeBundle() {
      if (folders.size > 0) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, list([...new Set([...folders, ...beside])].sort()));
      }
    }
  };
}

function list(folders: string[]): string {
  const owners = new Map<string, string[]>();
  const heads = folders.map((folder) => {
    const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    readdirSync(folder)
      .filter((each) => /^(licen[cs]e|notice)(\.|$|-)/i.test(each))
      .map((each) => readFileSync(join(folder, each), 'utf8').trim())
      .forEach((words) => owners.set(words, [...(owners.get(words) ?? []), name]));
    return `${name} ${version} (${typeof license === 'string' ? license : 'UNKNOWN'}) ${homepage ?? ''}`.trim();
  });
  const words = [...owners].map(([terms, names]) => names.join(', ') + ':\n\n' + terms + '\n');
  return [heads.join('\n') + '\n', ...words].join(RULE);
}
