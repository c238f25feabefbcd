import {basename} from 'node:path';
import {reachFrom} from './reach-from.ts';

/** What the bundler knows of a module. */
interface Modules {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[]; readonly code: string | null} | null;
}

/** A group of modules that become one chunk, or several by their names, as the bundler takes it. */
interface Group {
  readonly debugName: string;
  readonly name: (id: string, modules: Modules) => string | null;
  readonly priority: number;
}

/** A way through an element: the addresses of the modules that a page asks for, stage by stage. Who is at a stage has been at those before. */
export type Way = readonly (readonly string[])[];

/** How early each way needs a module: 0 is never, 1 at some time after the last stage, and more the earlier. */
type Use = readonly number[];

type UseOf = (id: string, modules: Modules) => Use;

interface File {
  readonly use: Use;
  /** In characters of code, before it is minified. */
  readonly weight: number;
  /** How that is used which it needs and does not hold. */
  readonly imports: readonly Use[];
}

/** Characters of code, before it is minified: what is less costs a phone more as a file of its own than in one that it loads anyway. */
const little = 1_200;

/**
 * Puts all that is needed from the same stage on into one chunk, where each way needs it from the same. A phone asks for fewer files
 * then, and brotli packs a large one better than ten small ones; yet nobody loads what only another way, or a later stage, needs,
 * unless it is so little that it would cost more as a file of its own. What no stage needs is left to the bundler.
 */
export function loadTogether(ways: readonly Way[]): Group[] {
  const useOf = withoutLittleFiles(ways, usesIn(ways));
  const earliest = sum(ways.map((way) => way.length + 1));
  // What is imported is used at least as early as what imports it, so the earliest go first, and none takes what belongs to another.
  return Array.from({length: earliest}, (_, index) => index + 1).map((earliness) => ({
    debugName: `used this early: ${earliness}`,
    priority: earliness,
    name: (id, modules) => {
      const use = useOf(id, modules);
      return sum(use) === earliness && use.some((early) => early > 1) ? nameOf(use, ways, (entry) => useOf(entry, modules)) : null;
    },
  }));
}

function usesIn(ways: readonly Way[]): UseOf {
  const first = reaching('importedIds');
  const ever = reaching('importedIds', 'dynamicallyImportedIds');
  return (id, modules) => ways.map((way) => {
    const stage = way.findIndex((entries) => entries.some((entry) => first(entry, modules).has(id)));
    if (stage !== -1) return way.length + 1 - stage;
    return way.flat().some((entry) => ever(entry, modules).has(id)) ? 1 : 0;
  });
}

/** What is too little for a file of its own counts as used like the next larger file that is there whenever it is needed. */
function withoutLittleFiles(ways: readonly Way[], useOf: UseOf): UseOf {
  let homes: ReadonlyMap<string, Use> | undefined;
  return (id, modules) => {
    const use = useOf(id, modules);
    homes ??= homesOf(filesOf(ways, useOf, modules));
    return homes.get(use.join()) ?? use;
  };
}

/** How each file counts that is too little, where there is one that takes it in and needs nothing for it that comes later. */
function homesOf(files: readonly File[]): ReadonlyMap<string, Use> {
  const homes = new Map<string, Use>();
  const latestFirst = files.toSorted((one, other) => sum(one.use) - sum(other.use));
  for (const {use, imports} of latestFirst.toReversed().filter(isLittle)) {
    const needed = imports.map((other) => homes.get(other.join()) ?? other);
    const home = latestFirst.find((file) => !isLittle(file) && isThere(file.use, use) && needed.every((other) => isThere(other, file.use)));
    if (home !== undefined) homes.set(use.join(), home.use);
  }
  return homes;
}

function isLittle({weight}: File): boolean {
  return weight < little;
}

/** The files that there would be if each held all that is used the same. */
function filesOf(ways: readonly Way[], useOf: UseOf, modules: Modules): readonly File[] {
  const reached = reaching('importedIds');
  const ids = new Set(ways.flat(2).flatMap((entry) => [...reached(entry, modules)]));
  return [...Map.groupBy(ids, (id) => useOf(id, modules).join()).values()].map((together) => ({
    use: useOf(together[0] ?? '', modules),
    weight: sum(together.map((id) => modules.getModuleInfo(id)?.code?.length ?? 0)),
    imports: together.flatMap((id) => modules.getModuleInfo(id)?.importedIds ?? []).filter((id) => !together.includes(id)).map((id) => useOf(id, modules)),
  }));
}

/** Whether what is used so is there on each way when the other is needed. */
function isThere(use: Use, other: Use): boolean {
  return use.every((early, way) => early >= (other[way] ?? 0));
}

/** Finds the modules that are reached from another by these kinds of import, once for each. */
function reaching(...kinds: readonly ('importedIds' | 'dynamicallyImportedIds')[]): (entry: string, modules: Modules) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (entry, modules) => {
    const found = known.get(entry) ?? reachFrom(entry, (id) => kinds.flatMap((kind) => modules.getModuleInfo(id)?.[kind] ?? []));
    known.set(entry, found);
    return found;
  };
}

/** After what the page asks for when it needs all of it, or else by how early each way needs it. */
function nameOf(use: Use, ways: readonly Way[], useOf: (entry: string) => Use): string {
  const asked = ways.flat(2).find((entry) => useOf(entry).join() === use.join());
  return asked === undefined ? `shared-${use.join('')}` : basename(asked, '.ts');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
