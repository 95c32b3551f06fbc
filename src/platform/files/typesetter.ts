import { createRequire } from 'node:module';
import type { Typesetter } from '../../lib/nd30/public.ts';

const PACKAGES: Partial<Record<NodeJS.Architecture, Omit<Typesetter, 'NodeCompiler'> & { name: string }>> = {
  x64: { name: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu', standard: 'a-2a' },
  // Its newest build for this processor knows no tags yet.
  arm64: { name: '@myriaddreamin/typst-ts-node-compiler-linux-arm64-gnu', standard: 'a-2b' },
};

/** Typst as it was built for this processor. Its own JavaScript is left out: it asks for builds nobody here runs. */
export function loadTypesetter(): Typesetter {
  const built = PACKAGES[process.arch];
  if (!built) throw new Error(`No typesetter was built for ${process.arch}`);
  const native: Pick<Typesetter, 'NodeCompiler'> = createRequire(import.meta.url)(built.name);
  return { NodeCompiler: native.NodeCompiler, standard: built.standard };
}
