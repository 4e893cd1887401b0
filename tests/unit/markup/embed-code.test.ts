import { expect, test } from 'vitest';

import { writeEmbedCode } from '../../../src/markup/embed-code.ts';

const embed = { address: 'https://waymark.example/embed/backend', title: 'Backend', theme: 'system' } as const;

test('frames the address, follows the device by itself', () => {
  expect(writeEmbedCode(embed)).toBe(
    '<iframe src="https://waymark.example/embed/backend" title="Backend" width="100%" height="640" style="border: 0" loading="lazy"></iframe>',
  );
});

test.each(['light', 'dark'] as const)('asks for the %s theme', (theme) => {
  expect(writeEmbedCode({ ...embed, theme })).toContain(`src="https://waymark.example/embed/backend?theme=${theme}"`);
});

test('escapes the title', () => {
  expect(writeEmbedCode({ ...embed, title: '"><b>' })).toContain('title="&#34;&#62;&#60;b&#62;"');
});
