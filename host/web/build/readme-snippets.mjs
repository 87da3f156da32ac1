// Writes the examples of the guides as files, so that the type check reads them too: node readme-snippets.mjs
// Every ```ts and ```vue block is one file, on the lines where it stands in its guide. A comment <!-- with: … --> before a block is code that it
// stands on and readers need not see. A ```vue block without a script is a template.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(web, '..', '..');
const target = join(web, 'readme-snippets');

/** Pages of a module are named from the module on; the examples are those of repairs. */
const fromModule = (code) => code.replace(/(['"])\.\/pages\//g, '$1@modules/repairs/ui/pages/');

function toFile(language, hidden, code, line) {
  const lead = '\n'.repeat(Math.max(0, line - hidden.split('\n').length));
  if (language === 'ts') return `${lead}${hidden}\n${code}`;
  if (/<script/.test(code)) return '\n'.repeat(line) + code.replace(/(<script[^>]*>)/, `$1 ${hidden.replaceAll('\n', ' ')}`);
  return `<script setup lang="ts">\n${hidden}\n</script>\n\n<template>\n${code}</template>\n`;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target);
let count = 0;
const guides = ['host/web', ...readdirSync(join(root, 'modules')).flatMap((name) => [`modules/${name}`, `modules/${name}/ui`])]
  .map((folder) => `${folder}/README.md`)
  .filter((guide) => existsSync(join(root, guide)));
for (const guide of guides) {
  const text = readFileSync(join(root, guide), 'utf8');
  for (const match of text.matchAll(/(?:<!-- with:([^]*?)-->\s*)?^```(ts|vue)\n([^]*?)^```$/gm)) {
    const [whole, hidden = '', language, code] = match;
    const line = text.slice(0, match.index + whole.indexOf('```')).split('\n').length;
    const name = `${guide.replace(/\W+/g, '-')}-line-${line}.${language}`;
    writeFileSync(join(target, name), fromModule(toFile(language, hidden.trim(), code, line)));
    count += 1;
  }
}
if (count < 5) throw new Error(`Only ${count} examples were found under ${relative(process.cwd(), root) || '.'}.`);
