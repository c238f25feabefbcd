import {defineOnSight} from './define/define-on-sight.ts';

defineOnSight({
  'regimen-calculator': () => import('./define/regimen-calculator.ts'),
  'regimen-calendar': () => import('./define/regimen-calendar.ts'),
  'regimen-scheduler': () => import('./define/regimen-scheduler.ts'),
});
