/** All that is reached from `start`, which is one of them, when each leads on to `next`. Circles come to an end. */
export function reachFrom(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    next(id).forEach(follow);
  };
  follow(start);
  return found;
}
