import { defineConfig } from 'vite';

/** Two builds: the officer app for browsers, and server, worker and command line in one for Node (--ssr). */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        publicDir: false,
        build: {
          outDir: 'dist/server',
          ssr: true,
          target: 'node24',
          rollupOptions: { input: { cli: 'src/cli.ts' } },
        },
      }
    : {
        publicDir: 'src/staff/public',
        build: {
          outDir: 'dist/client',
          target: ['chrome109', 'firefox115', 'safari16'],
          assetsInlineLimit: 0,
          manifest: true,
          modulePreload: { polyfill: false },
        },
      },
);
