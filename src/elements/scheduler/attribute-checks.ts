import type {Issue} from '../../parsing/issue.ts';
import {calculatorAttributes} from '../calculator/calculator-attributes.ts';
import {readCalculatorSettings} from '../calculator/calculator-settings.ts';
import {bookingAttributes} from '../calendar/calendar-attributes.ts';
import {readCalendarSettings} from '../calendar/calendar-settings.ts';
import {FormIssues} from '../calendar/details/form-issues.ts';
import {writtenAttributes} from '../with-attributes.ts';
import type {RegimenScheduler} from './regimen-scheduler.ts';

/** Reads what the page wrote as the two elements inside will, so that it hears at once what is wrong for either. It is loaded while the first question is read. */
export class AttributeChecks {
  private readonly host: RegimenScheduler;
  private readonly formIssues: FormIssues;

  constructor(host: RegimenScheduler) {
    this.host = host;
    this.formIssues = new FormIssues(host);
  }

  /** What is wrong by now. To be called before an update renders. */
  find(): readonly Issue[] {
    const {host} = this;
    const calculator = readCalculatorSettings(writtenAttributes(host, calculatorAttributes));
    const calendar = readCalendarSettings(writtenAttributes(host, bookingAttributes), host.availabilitySource !== undefined);
    // What both read is wrong once.
    const further = calendar.issues.filter(({path}) => !calculator.issues.some((issue) => issue.path === path));
    return [...calculator.issues, ...further, ...this.formIssues.find()];
  }
}
