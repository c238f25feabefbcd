import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Booking} from './booking.tsx';

const place = document.querySelector('#booking');
if (place) createRoot(place).render(<StrictMode><Booking /></StrictMode>);
