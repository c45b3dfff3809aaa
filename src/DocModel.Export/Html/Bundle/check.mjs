// Says whether dist/ is what the sources give.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './build.mjs';

const fresh = await mkdtemp(path.join(tmpdir(), 'docmodel-reader-'));
try {
  await bundle(fresh);
  const names = [...new Set([...(await readdir(fresh)), ...(await readdir('dist'))])].sort();
  const read = (folder, name) => readFile(path.join(folder, name), 'utf8').catch(() => undefined);
  for (const name of names) {
    if ((await read(fresh, name)) === (await read('dist', name))) continue;
    console.error(`Html/Bundle/dist/${name} is not what Html/Bundle/src gives: run "npm run build" in src/DocModel.Export/Html/Bundle and commit it.`);
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true });
}
