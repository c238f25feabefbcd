import type {ReactiveController} from 'lit';
import {emit, type RegimenEvents} from './events.ts';

/** What analytics may know of a visit. */
export type Track = RegimenEvents['regimen-track'];

interface TrackingHost extends HTMLElement {
  /** The name of the page's array for its tag manager; empty where it has none. */
  readonly dataLayer: string;
}

/**
 * The stages by the steps that lead to them. A consultation is where some answers lead, and wishes are where a clinic has no
 * times, so both are called by what everybody passes.
 */
const stages: Readonly<Record<string, Track['stage']>> = {
  start: 'start', safety: 'start', question: 'questions', plan: 'plan', times: 'times', consultation: 'times', wishes: 'times', details: 'details', review: 'review',
};

/** Tells analytics how far visitors come, in words that are the same for all of them: no answer, no plan, no day, no name. */
export class Tracking implements ReactiveController {
  private readonly host: TrackingHost;
  private isOpened = false;

  constructor(host: TrackingHost) {
    this.host = host;
    host.addEventListener('regimen-step', ({detail: {step}}) => this.tell({kind: 'reached', ...(stages[step] && {stage: stages[step]})}));
    host.addEventListener('regimen-plan', () => this.tell({kind: 'reached', stage: 'times'}));
    host.addEventListener('regimen-booked', () => this.tell({kind: 'booked'}));
    host.addEventListener('regimen-error', () => this.tell({kind: 'failed'}));
  }

  hostUpdated(): void {
    if (!this.isOpened) this.tell({kind: 'opened'});
    this.isOpened = true;
  }

  /** A step that has no stage is none of analytics' business. What is inside another of our elements is told by that one. */
  private tell(track: Track): void {
    if ((track.kind === 'reached' && track.stage === undefined) || isInside(this.host)) return;
    emit(this.host, 'regimen-track', track);
    const layer: unknown = this.host.dataLayer === '' ? undefined : Reflect.get(window, this.host.dataLayer);
    if (Array.isArray(layer)) layer.push({event: `regimen_${track.kind}`, ...(track.stage && {regimen_stage: track.stage})});
  }
}

function isInside(host: Element): boolean {
  const root = host.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('regimen-');
}
