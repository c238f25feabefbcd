import type {ReactiveController} from 'lit';
import type {BookedSession} from '../../booking/booking-request.ts';
import {calendarFile} from '../../booking/calendar-file.ts';
import {booking} from '../../i18n/en/booking.ts';
import type {RegimenElement} from '../regimen-element.ts';

/** Keeps the calendar file of a booking, made on this page, at an address that a link can point to. */
export class CalendarFileUrl implements ReactiveController {
  private readonly host: RegimenElement;
  private file: Blob | undefined;
  private current: string | undefined;

  constructor(host: RegimenElement) {
    this.host = host;
    host.addController(this);
  }

  get url(): string | undefined {
    return this.current;
  }

  make(sessions: readonly BookedSession[], clinicName: string): void {
    const content = {sessions, clinicName, summary: booking.appointmentAt(clinicName), uidHost: location.hostname || 'localhost', stamp: new Date().toISOString()};
    this.file = new Blob([calendarFile(content)], {type: 'text/calendar;charset=utf-8'});
    this.publish();
  }

  hostConnected(): void {
    if (this.file !== undefined) this.publish();
  }

  /** An address that is not given back keeps the file in memory for as long as the page lives. */
  hostDisconnected(): void {
    if (this.current !== undefined) URL.revokeObjectURL(this.current);
    this.current = undefined;
  }

  private publish(): void {
    this.hostDisconnected();
    this.current = this.file && URL.createObjectURL(this.file);
    this.host.requestUpdate();
  }
}
