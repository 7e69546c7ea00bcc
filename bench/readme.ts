import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../server/root.ts';

const file = path.join(root, 'bench/README.md');
const heading = '# Measurements\n\n`npm run bench` writes this page, a section at a time.\n\n';

/** Writes one section of bench/README.md, in place of what it said before; the others stay. */
export async function writeSection(title: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const sections = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n'))]),
  );
  sections.set(title, `\n\n${text}\n`);
  const whole = heading + Array.from(sections, ([name, body]) => `## ${name}${body}`).join('\n');
  await writeFile(file, await format(whole, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

const score = /<!-- score -->[\s\S]*<!-- \/score -->/;

/** Writes how well questions are read into the project's README, between its marks. */
export async function writeScore(text: string): Promise<void> {
  const readme = path.join(root, 'README.md');
  const whole = (await readFile(readme, 'utf8')).replace(
    score,
    `<!-- score -->\n\n${text}\n\n<!-- /score -->`,
  );
  await writeFile(readme, await format(whole, { ...(await resolveConfig(readme)), parser: 'markdown' }));
}
