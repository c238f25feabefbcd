import {useState} from 'react';
import 'regimen/define/regimen-scheduler';
import type {RegimenSchedulerProps} from 'regimen/react';

const clinic: RegimenSchedulerProps = {
  protocol: 'standard-iv',
  endpoint: '/api',
  service: 'visit',
  'consultation-service': 'consultation',
  'clinic-name': 'Northgate Wellness Clinic',
  phone: '+1 303 555 0142',
};

export function Booking() {
  const [booked, setBooked] = useState(0);
  return (
    <>
      <regimen-scheduler {...clinic} onregimen-booked={({detail}) => setBooked(detail.bookings.length)}>
        <p>To book, call <a href="tel:+13035550142">+1 303 555 0142</a>.</p>
      </regimen-scheduler>
      {booked > 0 && <p>Thank you. We have kept {booked} times for you.</p>}
    </>
  );
}
