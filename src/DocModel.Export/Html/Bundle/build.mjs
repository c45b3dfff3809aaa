// Builds the page's scripts, style and licences into the folder named on the command line.
import { build } from 'esbuild';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export async function bundle(out) {
  await mkdir(out, { recursive: true });
  const options = { bundle: true, minify: true, charset: 'ascii', target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'], legalComments: 'none', outdir: out };
  await build({ ...options, entryPoints: ['src/boot.ts'], format: 'iife' });
  const { metafile } = await build({ ...options, entryPoints: ['src/reader.ts'], format: 'iife', metafile: true });
  await build({ ...options, entryPoints: ['src/reader.css'] });
  await writeFile(path.join(out, 'licences.txt'), await licences(Object.keys(metafile.inputs)));
}

/** The licences of the packages whose files went in; packages under the same words are named together. */
async function licences(inputs) {
  const packages = [...new Set(inputs.map(file => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean))].sort();
  const byText = new Map();
  for (const name of packages) {
    const folder = path.join('node_modules', name);
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file; what is bundled must be licensed.`);
    const text = (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r', '').trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.argv[2] ?? 'dist');
