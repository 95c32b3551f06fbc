import { ENTRY_POINTS, GENERATED } from './reading-order.ts';
import { type Complaint, type Import, isTest, type Source } from './source.ts';

/** Types count too: a knot of types is read as a knot. Each cycle is named once, at its first file by name. */
export function cycleComplaints(sources: Source[]): Complaint[] {
  const known = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const complaints: Complaint[] = [];
  const walk = (path: string, trail: { path: string; by: Import }[]) => {
    const start = trail.findIndex((step) => step.path === path);
    const first = trail[start];
    if (first) {
      const way = [...trail.slice(start).map((step) => step.path), path].join(' → ');
      complaints.push({
        path,
        line: first.by.line,
        message: `import cycle: ${way}; move what both need to a third file`,
      });
      return;
    }
    if (done.has(path)) return;
    for (const by of known.get(path)?.imports ?? [])
      if (known.has(by.target)) walk(by.target, [...trail, { path, by }]);
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return complaints;
}

export function deadFileComplaints(sources: Source[]): Complaint[] {
  const imported = new Set(sources.flatMap((source) => source.imports.map(({ target }) => target)));
  const isUsed = ({ path }: Source) =>
    imported.has(path) ||
    isTest(path) ||
    path.endsWith('.d.ts') ||
    ENTRY_POINTS.includes(path) ||
    GENERATED.includes(path);
  return sources
    .filter((source) => !isUsed(source))
    .map(({ path }) => ({ path, line: 1, message: 'nobody imports this file: delete it, or use it' }));
}
