import './regimen-calculator.ts';
import {RegimenScheduler} from '../elements/scheduler/regimen-scheduler.ts';
import {defineElement} from './define-element.ts';

RegimenScheduler.fetchCalendar = () => import('./regimen-calendar.ts');
defineElement('regimen-scheduler', RegimenScheduler);

declare global {
  interface HTMLElementTagNameMap {
    'regimen-scheduler': RegimenScheduler;
  }
}
