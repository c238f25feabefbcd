import './define/regimen-calendar.ts';
import './define/regimen-scheduler.ts';
