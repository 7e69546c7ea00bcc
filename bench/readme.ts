import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const file = path.join(import.meta.dirname, 'README.md');
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
