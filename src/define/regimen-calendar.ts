import {RegimenCalendar} from '../elements/calendar/regimen-calendar.ts';
import {defineElement} from './define-element.ts';

defineElement('regimen-calendar', RegimenCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'regimen-calendar': RegimenCalendar;
  }
}
