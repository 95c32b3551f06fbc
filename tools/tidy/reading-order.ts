/** The rooms of src/modules in the order they are read: a room may use only rooms above it. */
export const ROOMS = [
  'organisation',
  'documents',
  'work',
  'indicators',
  'plans',
  'procedures',
  'dossiers',
  'feedback',
  'surveys',
  'legal-documents',
  'civil-service',
  'budget',
  'communications',
  'digital',
  'inspections',
  'self-assessment',
  'reports',
  'city',
];

/** Started or loaded by name, imported by nobody. */
export const ENTRY_POINTS = [
  'src/cli.ts',
  'src/staff/main.tsx',
  'src/platform/files/document-thread.ts',
  'src/platform/files/paper-thread.ts',
  'test/support/global-setup.ts',
  'test/support/summary-reporter.ts',
  'tools/bootstrap.mjs',
  'tools/check.ts',
  'tools/eval.ts',
  'tools/generate.ts',
  'tools/font-widths.ts',
  'tools/restore-data.ts',
  'tools/restore-truth.ts',
  'tools/tidy/main.ts',
  'bench/main.ts',
  'bench/server.ts',
  'bench/floor.ts',
];

/** Written by our own tools; nobody reads them line by line. */
export const GENERATED = ['src/platform/database/schema.ts', 'src/staff/api/schema.ts'];
