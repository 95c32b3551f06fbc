import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Two builds: the officer app for browsers, and server, worker and command line in one for Node (--ssr). */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        publicDir: false,
        build: {
          outDir: 'dist/server',
          ssr: true,
          target: 'node24',
          rolldownOptions: {
            input: {
              cli: 'src/cli.ts',
              'document-thread': 'src/platform/files/document-thread.ts',
              'paper-thread': 'src/platform/files/paper-thread.ts',
            },
            // Side by side, so that the thread is found beside whoever starts it.
            output: { chunkFileNames: '[name]-[hash].js' },
          },
        },
      }
    : {
        publicDir: 'src/staff/public',
        plugins: [compress('dist/client')],
        build: {
          outDir: 'dist/client',
          target: ['chrome109', 'firefox115', 'safari16'],
          assetsInlineLimit: 0,
          manifest: true,
          modulePreload: { polyfill: false },
          rolldownOptions: {
            onLog: (level, log, print) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : print(level, log)),
          },
        },
      },
);

/** Compressed once at build time, as hard as brotli can, and served as it lies. */
function compress(folder: string): Plugin {
  return {
    name: 'compress',
    closeBundle: () => {
      for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!file.isFile() || !/\.(js|css|svg)$/.test(file.name)) continue;
        const path = join(file.parentPath, file.name);
        const text = readFileSync(path);
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
        );
      }
    },
  };
}
