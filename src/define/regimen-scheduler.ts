import './regimen-calculator.ts';
import './regimen-calendar.ts';
import {RegimenScheduler} from '../elements/scheduler/regimen-scheduler.ts';
import {defineElement} from './define-element.ts';

defineElement('regimen-scheduler', RegimenScheduler);

declare global {
  interface HTMLElementTagNameMap {
    'regimen-scheduler': RegimenScheduler;
  }
}
