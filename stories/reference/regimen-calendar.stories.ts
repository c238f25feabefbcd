import {referenceMeta} from './reference-meta.ts';

export default {...referenceMeta('calendar'), title: 'Reference/regimen-calendar'};

/** Every attribute and custom property below can be tried out here. */
export const Playground = {
  args: {'clinic-name': 'Northgate Wellness Clinic', phone: '+1 303 555 0142', endpoint: '/api', service: 'visit', 'consultation-service': 'consultation', sessions: '6', 'min-gap': '2', 'max-gap': '5', 'within-days': '21', today: '2026-03-02'},
};
