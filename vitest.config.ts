import { defineConfig } from 'vitest/config';

/** Tests of pure TypeScript: they need nothing that Vaadin generates. */
export default defineConfig({ test: { include: ['frontend/**/*.test.ts'] } });
