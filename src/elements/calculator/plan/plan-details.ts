import {html, type TemplateResult} from 'lit';
import {plan as words, planDetails} from '../../../i18n/plan-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {OnDemand} from '../../on-demand.ts';
import {onDemandSection} from '../../on-demand-section.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import type {comparisonSection} from './comparison-section.ts';
import type {evidenceSection} from './evidence-section.ts';
import type {Prices} from '../read-prices.ts';
import type {whySection} from './why-section.ts';

/** What the details of a plan are made from. */
export interface DetailedPlan {
  readonly plan: Plan;
  readonly protocol: Protocol;
  /** The clinic's own, where it names any. */
  readonly prices: Prices | undefined;
  /** What is known, in a few sentences that are there at once. */
  readonly known: readonly string[];
}

/** The parts of the plan that few people open, each loaded when it is first opened: studies, the reason for each number, and the other sources. */
export class PlanDetails {
  private readonly evidence: OnDemand<typeof evidenceSection>;
  private readonly why: OnDemand<typeof whySection>;
  private readonly comparison: OnDemand<typeof comparisonSection>;

  constructor(host: RegimenElement) {
    this.evidence = new OnDemand(host, async () => (await host.take(['evidence'], import('./evidence-section.ts'))).evidenceSection);
    this.why = new OnDemand(host, async () => (await host.take(['figures'], import('./why-section.ts'))).whySection);
    this.comparison = new OnDemand(host, async () => (await host.take(['comparison', 'figures'], import('./comparison-section.ts'))).comparisonSection);
  }

  render({plan, protocol, prices, known}: DetailedPlan): TemplateResult {
    return html`
      ${onDemandSection({id: 'evidence', heading: words.whatIsKnown, lead: known, part: this.evidence, content: (section) => section(plan.evidence ?? [])})}
      ${onDemandSection({id: 'why', heading: planDetails.why, part: this.why, content: (section) => section(plan, protocol, prices)})}
      ${onDemandSection({id: 'comparison', heading: planDetails.comparison, part: this.comparison, content: (section) => section(plan, protocol)})}
    `;
  }
}
