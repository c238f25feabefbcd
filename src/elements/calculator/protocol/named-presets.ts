import {loadPreset} from '../../../protocol/load-preset.ts';
import type {PresetId} from '../../../protocol/preset-ids.ts';
import {standardIv} from '../../../protocol/presets/standard-iv.ts';
import {OnDemand, type OnDemandHost, type OnDemandState} from '../../on-demand.ts';
import type {Protocols} from './followed-protocol.ts';

/** What is followed where the page names nothing. */
export const usualPresets: Protocols = [standardIv];

/** Keeps the presets that the page names. The usual one comes with the questions; others are loaded when they are named. */
export class NamedPresets {
  private readonly host: OnDemandHost;
  private named = usualPresets.map(({id}) => id).join();
  private part: OnDemand<Protocols> | undefined;

  constructor(host: OnDemandHost) {
    this.host = host;
  }

  get state(): OnDemandState<Protocols> {
    return this.part?.state ?? {kind: 'ready', value: usualPresets};
  }

  readonly ask = (): void => this.part?.ask();

  /** Turns to these presets. Whoever asks at every update loads nothing twice. */
  follow(ids: readonly [PresetId, ...PresetId[]]): void {
    if (ids.join() === this.named) return;
    this.named = ids.join();
    this.part = this.named === usualPresets[0].id ? undefined : new OnDemand(this.host, () => loadAll(ids));
    this.ask();
  }
}

async function loadAll([first, ...others]: readonly [PresetId, ...PresetId[]]): Promise<Protocols> {
  return [await loadPreset(first), ...await Promise.all(others.map(loadPreset))];
}
