import { expect, test } from 'vitest';

import { toFileName } from '../../../src/browser/file-name.ts';

test.each([
  ['Team backend', 'team-backend'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a\u202Egnp.exe', 'a-gnp-exe'],
  ['מפה', 'מפה'],
  ['CON', 'version-con'],
  ['---', 'version'],
  ['', 'version'],
  [`a ${'𝒳'.repeat(100)}`, `a-${'𝒳'.repeat(58)}`],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('names the file of %j %j', (name, file) => {
  expect(toFileName(name, 'version')).toBe(file);
});
