import { expect, it } from 'vitest';
import { categoriesPage } from './categories-page';

it('docs/categories.md says what the coach knows', async () => {
  await expect(categoriesPage()).toMatchFileSnapshot('../../docs/categories.md');
});
