import {html, nothing, type TemplateResult} from 'lit';
import {calculator} from '../../../i18n/questions-words.ts';
import type {PresetId} from '../../../protocol/preset-ids.ts';
import {OnDemand} from '../../on-demand.ts';
import {onDemandScreen} from '../../on-demand-screen.ts';
import type {RegimenCalculator} from '../regimen-calculator.ts';
import type {Protocols} from './followed-protocol.ts';
import {NamedPresets} from './named-presets.ts';
import type {ProtocolController} from './protocol-controller.ts';
import {isBrought} from './protocol-query.ts';

/** Keeps the protocols that the clinic offers: the one that its page brings, or else those of ours that it names. */
export class OfferedProtocols {
  private readonly host: RegimenCalculator;
  private readonly presets: NamedPresets;
  /** Few pages bring a protocol, and only those need what reads one. */
  private readonly own: OnDemand<ProtocolController>;

  constructor(host: RegimenCalculator) {
    this.host = host;
    this.presets = new NamedPresets(host);
    this.own = new OnDemand(host, async () => new (await import('./protocol-controller.ts')).ProtocolController(host, () => host.protocolQuery));
  }

  /** Those that are there; `undefined` while they come, and where they cannot be had. */
  get known(): Protocols | undefined {
    if (!this.isBrought) return this.presets.state.kind === 'ready' ? this.presets.state.value : undefined;
    const state = this.own.value?.state;
    return state?.kind === 'ready' ? [state.protocol] : undefined;
  }

  /** Asks for the protocol that the page brings, or else for these presets. */
  follow(named: readonly [PresetId, ...PresetId[]]): void {
    if (this.isBrought) this.own.begin();
    else this.presets.follow(named);
  }

  /** What is wrong with the protocol that the page brings. */
  get problem(): TemplateResult | typeof nothing {
    return this.isBrought ? this.own.value?.renderProblem(this.host.phone) ?? nothing : nothing;
  }

  /** Holds the place of what comes once they are there. */
  render(): TemplateResult {
    const {state, ask} = this.isBrought ? this.own : this.presets;
    const {problem} = this;
    if (state.kind === 'failed') return onDemandScreen({state, ask}, this.host.phone, () => html`${nothing}`);
    return problem === nothing ? html`<section aria-busy="true"><p role="status" tabindex="-1" data-heading>${calculator.loading}</p></section>` : html`${problem}`;
  }

  private get isBrought(): boolean {
    return isBrought(this.host.protocolQuery);
  }
}
