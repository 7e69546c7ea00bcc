import path from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';

/** The dialog of exports. */
export const exportDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Export what is drawn' });

/** Opens it by its button. */
export async function openExportDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export …' }).click();
  await exportDialog(page).getByRole('radio').first().waitFor();
}

/**
 * Exports in a format by the open dialog and saves what comes.
 *
 * @param folder where to
 * @param files how many are to come
 * @returns their paths, in the order of the downloads
 */
export async function exportAs(page: Page, folder: string, format: RegExp, files = 1): Promise<string[]> {
  const downloads: Download[] = [];
  const keep = (download: Download) => downloads.push(download);
  page.on('download', keep);
  await exportDialog(page).getByRole('radio', { name: format }).check();
  await exportDialog(page).getByRole('button', { name: 'Export', exact: true }).click();
  await exportDialog(page).getByRole('status').getByText(`Saved as ${files} file`).waitFor();
  while (downloads.length < files) await page.waitForEvent('download');
  page.off('download', keep);
  return Promise.all(
    downloads.map(async (download) => {
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    }),
  );
}
