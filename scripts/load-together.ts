/** What the bundler knows of a module. */
interface Modules {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[]} | null;
}

/** A group of modules that become one chunk, as the bundler takes it. */
interface Group {
  readonly debugName: string;
  readonly name: (id: string, modules: Modules) => string | null;
  readonly priority: number;
}

/** The entries that need a module before they run, and those that may ever ask for it. */
interface Use {
  readonly first: readonly string[];
  readonly ever: readonly string[];
}

/**
 * Puts all that the same entries need before they run, and that the same others may need later, into one chunk. A phone asks for
 * fewer files then, and brotli packs a large one better than ten small ones; yet nobody loads what only another entry needs. What none
 * needs first is left to the bundler. `entries` are addresses of modules by their names.
 */
export function loadTogether(entries: Readonly<Record<string, string>>): Group[] {
  const names = Object.keys(entries);
  const useOf = usesBy(entries);
  const sizes = names.flatMap((_, first) => names.map((_, ever) => ({first: first + 1, ever: ever + 1}))).filter(({first, ever}) => first <= ever);
  // What is imported is used at least as widely as what imports it, so the widest go first, and none takes what belongs to another.
  return sizes.map(({first, ever}) => ({
    debugName: `needed first by ${first}, and ever by ${ever}`,
    priority: first * names.length + ever,
    name: (id, modules) => {
      const use = useOf(id, modules);
      return use.first.length === first && use.ever.length === ever ? nameOf(use, names) : null;
    },
  }));
}

function usesBy(entries: Readonly<Record<string, string>>): (id: string, modules: Modules) => Use {
  const reached = new Map<string, ReadonlySet<string>>();
  const reaches = (entry: string, how: keyof Use, id: string, modules: Modules): boolean => {
    const found = reached.get(how + entry) ?? reachable(entry, how, modules);
    reached.set(how + entry, found);
    return found.has(id);
  };
  const users = (how: keyof Use, id: string, modules: Modules): string[] => Object.entries(entries).filter(([, entry]) => reaches(entry, how, id, modules)).map(([name]) => name);
  return (id, modules) => ({first: users('first', id, modules), ever: users('ever', id, modules)});
}

/** The modules that run before `entry` does, or that it may ever ask for. */
function reachable(entry: string, how: keyof Use, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    const info = found.has(id) ? null : modules.getModuleInfo(id);
    found.add(id);
    if (info !== null) [...info.importedIds, ...(how === 'ever' ? info.dynamicallyImportedIds : [])].forEach(follow);
  };
  follow(entry);
  return found;
}

/** After the one entry that it is for, or else by who needs it: a page with one element loads nothing that is named after another. */
function nameOf({first, ever}: Use, all: readonly string[]): string {
  if (first.length === all.length) return 'elements';
  const [only, ...others] = ever;
  return others.length === 0 ? String(only) : `shared-${[first, ever].map((some) => some.map((name) => all.indexOf(name)).join('')).join('-')}`;
}
