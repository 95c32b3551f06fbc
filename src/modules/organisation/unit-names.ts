export interface Names {
  name: string;
  shortName: string;
  symbol: string;
}

export interface NamePeriod extends Names {
  from: string;
  decision: string | null;
}

export interface Rename {
  effectiveOn: string;
  decision: string;
  to: Names;
  /** What it was called until then; unknown before the day has come. */
  former: Names | null;
}

/** What a unit was called, is called and will be called, each from its day on; renames in the order of their days. */
export function namePeriods(
  unit: Names & { validFrom: string; foundingDecision: string | null },
  renames: readonly Rename[],
): NamePeriod[] {
  const now = { name: unit.name, shortName: unit.shortName, symbol: unit.symbol };
  const done = renames.filter(({ former }) => former !== null);
  const first = { ...(done[0]?.former ?? now), from: unit.validFrom, decision: unit.foundingDecision };
  const later = renames.map(({ effectiveOn, decision, to, former }) => {
    // The name of today may have been corrected since its decision was entered.
    const names = former === null ? to : (done[done.findIndex((each) => each.former === former) + 1]?.former ?? now);
    return { ...names, from: effectiveOn, decision };
  });
  return [first, ...later];
}

/** Nothing before its founding; after its end the name it had last. */
export function nameOn(periods: readonly NamePeriod[], day: string): NamePeriod | undefined {
  return periods.findLast(({ from }) => from <= day);
}
