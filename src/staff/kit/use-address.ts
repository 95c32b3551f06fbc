import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type Changes = Record<string, string | undefined>;

/** The address holds the state of a list: it can be sent to a colleague and comes back as it was left. */
export function useAddress(): { params: URLSearchParams; change: (changes: Changes) => void } {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: Changes) =>
      setParams((now) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) now.set(name, value);
          else now.delete(name);
        }
        return now;
      }),
    [setParams],
  );
  return { params, change };
}

/** One of the allowed values, or nothing: an address is typed by anybody. */
export function oneOf<Name extends string>(given: string | null, allowed: readonly Name[]): Name | undefined {
  return allowed.find((value) => value === given);
}

export function severalOf<Name extends string>(given: string | null, allowed: readonly Name[]): Name[] {
  const words = (given ?? '').split(',');
  return allowed.filter((value) => words.includes(value));
}

export function dayOf(given: string | null): string | undefined {
  return given && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : undefined;
}

export function idOf(given: string | null): number | undefined {
  return given && /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined;
}
