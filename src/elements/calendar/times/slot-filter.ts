import {slots as text} from '../../../i18n/times-words.ts';
import type {Named, Slot} from '../../../schedule/slot.ts';
import type {PickList} from '../../../ui/pick-list.ts';

/** With whom and where, by id; absent where any will do. */
export interface SlotFilter {
  readonly resource?: string | undefined;
  readonly location?: string | undefined;
}

/** Clinicians and places that free times are told apart by. */
export interface SlotNames {
  readonly resource: readonly Required<Named>[];
  readonly location: readonly Required<Named>[];
}

/** Everyone and every place with a name, in the order of the alphabet. An id without a name says nothing to a visitor. */
export function slotNames(slots: readonly Slot[]): SlotNames {
  return {resource: namesOf(slots, 'resource'), location: namesOf(slots, 'location')};
}

/** The slots that fit; all of them, and not a copy, where nothing is filtered. */
export function filterSlots(slots: readonly Slot[], {resource, location}: SlotFilter): readonly Slot[] {
  if (resource === undefined && location === undefined) return slots;
  return slots.filter((slot) => (resource === undefined || slot.resource?.id === resource) && (location === undefined || slot.location?.id === location));
}

/** One list for each kind of which there are several. */
export function filterLists(names: SlotNames, filter: SlotFilter, onFilter: (change: SlotFilter) => void): readonly PickList[] {
  const kinds = [
    {key: 'resource', label: text.person, any: text.anyPerson},
    {key: 'location', label: text.place, any: text.anyPlace},
  ] as const;
  return kinds.filter(({key}) => names[key].length > 1).map(({key, label, any}) => ({
    id: `filter-${key}`,
    label,
    options: [{value: '', label: any}, ...names[key].map(({id, name}) => ({value: id, label: name}))],
    chosen: filter[key] ?? '',
    onPick: (id) => onFilter({[key]: id === '' ? undefined : id}),
  }));
}

/** Slots share the objects of their clinicians and places, so these are told apart before their ids are. */
function namesOf(slots: readonly Slot[], key: 'resource' | 'location'): readonly Required<Named>[] {
  const distinct = new Set<Named | undefined>();
  for (const slot of slots) distinct.add(slot[key]);
  const byId = new Map<string, Required<Named>>();
  for (const named of distinct) if (named?.name !== undefined && !byId.has(named.id)) byId.set(named.id, {id: named.id, name: named.name});
  return [...byId.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
