import {html, type TemplateResult} from 'lit';
import './eastvale.css';
import './linden-house.css';
import './meridian.css';

/** A made-up clinic's website, whose style sheet beside this file dresses the page and the widget alike. */
export interface Clinic {
  /** The class that its style sheet begins with. */
  readonly className: 'linden-house' | 'meridian' | 'eastvale';
  readonly name: string;
  readonly menu: readonly string[];
  readonly phone: string;
  readonly heading: string;
  readonly lead: string;
  readonly address: string;
}

export const clinics = {
  lindenHouse: {
    className: 'linden-house',
    name: 'Linden House',
    menu: ['Our approach', 'Who we are', 'Visiting us'],
    phone: '+1 802 555 0117',
    heading: 'A quiet place to get better',
    lead: 'We see a few people a day, and we know each of them by name. Take your time here: nothing is booked until you say so, and you can stop at any point.',
    address: '12 Linden Lane, Montpelier, Vermont',
  },
  meridian: {
    className: 'meridian',
    name: 'Meridian',
    menu: ['Treatments', 'Science', 'Prices'],
    phone: '+1 312 555 0164',
    heading: 'Your weeks, planned around you',
    lead: 'Answer a few questions, see what published schedules say, and choose all your visits at once.',
    address: '480 West Lake Street, Chicago, Illinois',
  },
  eastvale: {
    className: 'eastvale',
    name: 'Eastvale General Hospital',
    menu: ['Departments', 'Patients and visitors', 'Maps'],
    phone: '+1 614 555 0129',
    heading: 'Department of Psychiatry: plan and book',
    lead: 'Use this page to see how a course of visits is laid out and to book it. For urgent advice call the department, day or night.',
    address: 'Eastvale General Hospital, 2100 Olentangy Road, Columbus, Ohio. Building C, second floor.',
  },
} as const satisfies Record<string, Clinic>;

/** The page around the widget: a header, a paragraph and a footer. */
export function clinicPage({className, name, menu, phone, heading, lead, address}: Clinic, widget: TemplateResult): TemplateResult {
  return html`
    <div class=${className}>
      <header>
        <span class="brand">${name}</span>
        ${menu.map((entry) => html`<a href="#${entry}">${entry}</a>`)}
        <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>
      </header>
      <main>
        <h1>${heading}</h1>
        <p class="lead">${lead}</p>
        ${widget}
      </main>
      <footer><span>${address}</span><a href="#privacy">Privacy</a><a href="#accessibility">Accessibility</a></footer>
    </div>
  `;
}
