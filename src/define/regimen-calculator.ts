import {RegimenCalculator} from '../elements/calculator/regimen-calculator.ts';
import {defineElement} from './define-element.ts';

defineElement('regimen-calculator', RegimenCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'regimen-calculator': RegimenCalculator;
  }
}
