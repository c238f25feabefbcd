import './define/regimen-scheduler.ts';
