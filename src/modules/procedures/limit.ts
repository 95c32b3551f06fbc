/** Two columns that are filled together or not at all. */
export function limitOf<Unit>(value: number | null, unit: Unit | null): { value: number; unit: Unit } | null {
  return value === null || unit === null ? null : { value, unit };
}
