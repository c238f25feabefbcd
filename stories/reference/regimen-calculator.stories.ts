import {referenceMeta} from './reference-meta.ts';

export default {...referenceMeta('calculator'), title: 'Reference/regimen-calculator'};

/** Every attribute and custom property below can be tried out here. */
export const Playground = {
  args: {'clinic-name': 'Northgate Wellness Clinic', phone: '+1 303 555 0142', reviewer: 'Dr. Amara Okafor', 'reviewed-on': '2026-02-10', today: '2026-03-02'},
};
