import {expect} from '@open-wc/testing';
import {defineElement} from '../../../src/define/define-element.ts';
import {RegimenCalculator} from '../../../src/elements/calculator/regimen-calculator.ts';
import {plan as words} from '../../../src/i18n/en/plan.ts';
import {safety} from '../../../src/i18n/en/start.ts';
import {CalculatorPage} from '../../support/calculator-page.ts';

const gate = 'Are you in danger, or thinking about ending your life, right now?';

describe('<regimen-calculator>', () => {
  it('is accessible on every screen', async () => {
    const page = await CalculatorPage.open({phone: '303 555 0142', protocol: 'composite-iv'});
    await expect(page.host).to.be.accessible();
    await page.walk({}, 'visit');
    for (const screen of ['topic', 'severity', 'also', 'metabolism', 'years', 'health', 'pace', 'start', 'days']) {
      await expect(page.host).to.be.accessible();
      await page.walk({severity: 'severe-or-panic', start: '2026-04-06'}, screen);
    }
    await expect(page.host).to.be.accessible();
    await page.walk({start: '2026-04-06'});
    page.all('details').forEach((details) => details.setAttribute('open', ''));
    await expect(page.host).to.be.accessible();
  });

  it('is accessible in a crisis, with a flag, on the way back and with a problem', async () => {
    const crisis = await CalculatorPage.open();
    await crisis.press('Yes');
    await expect(crisis.host).to.be.accessible();
    const flagged = await CalculatorPage.open({phone: '303 555 0142'});
    await flagged.walk({health: 'some'});
    await expect(flagged.host).to.be.accessible();
    const returning = await CalculatorPage.open();
    await returning.walk({visit: 'returning', relief: 'returned'}, 'reliefDays');
    await returning.submit();
    await expect(returning.host).to.be.accessible();
    const wrong = await CalculatorPage.open({pace: 'fast'});
    await expect(wrong.host).to.be.accessible();
  });

  it('leads from the first question to a plan and the course it needs', async () => {
    const page = await CalculatorPage.open();
    expect([page.heading, page.progress]).to.deep.equal([gate, 'Question 1 of 10']);
    await page.walk({severity: 'severe-or-panic', start: '2026-04-06'});
    expect(page.heading).to.equal('What published schedules say 4 to 7 sessions over 2 to 3 weeks');
    expect(page.host.need).to.equal(undefined);
    await page.press('See times for these 6 sessions');
    expect([page.host.choice, page.host.need?.sessions, page.host.wishedStart, page.host.window]).to.deep.equal(['course', 6, '2026-04-06', undefined]);
  });

  it('gives those who come back one session in the published window', async () => {
    const page = await CalculatorPage.open();
    await page.walk({visit: 'returning', relief: 'returned', reliefDays: '24', interval: '35', lastSession: '2026-03-01'});
    expect(page.heading).to.equal('What published schedules say 17 to 24 days between sessions');
    expect(page.host.window).to.equal(undefined);
    await page.press('See times for this session');
    expect([page.host.need?.sessions, page.host.wishedStart, page.host.window]).to.deep.equal([1, undefined, {from: '2026-03-20', to: '2026-03-25'}]);
  });

  it('shows what is missing, moves there, and goes on once it is there', async () => {
    const page = await CalculatorPage.open();
    await page.press('No');
    await page.submit();
    expect([page.problems, page.focused?.getAttribute('name')]).to.deep.equal([['Please choose one.'], 'visit']);
    await page.choose('visit', 'new');
    expect(page.problems).to.deep.equal([]);
    await page.submit();
    expect(page.heading).to.equal('What would you like help with?');
  });

  it('lets every optional question be skipped', async () => {
    const page = await CalculatorPage.open({protocol: 'composite-iv'});
    const skipped: string[] = [];
    await page.walk({}, 'severity');
    while (page.has('form')) {
      if (page.buttons.includes('Skip')) {
        skipped.push(page.heading);
        await page.press('Skip');
      } else {
        await page.choose('health', 'none');
        await page.submit();
      }
    }
    expect(skipped).to.deep.equal([
      'How strong is it?', 'Do you also have any of these?', 'Has a clinician told you that your body works through medicines fast?', 'How long have you had it?',
      'Which pace would suit you?', 'When could you start?', 'Which days of the week would suit you?',
    ]);
    expect(page.text).to.include('4 to 8 sessions').and.to.include('Day 1 to');
  });

  it('goes back without losing an answer', async () => {
    const page = await CalculatorPage.open();
    await page.walk({severity: 'moderate', also: ['ptsd', 'chronic-pain'], pace: 'compact', start: '2026-04-06', days: ['mon', 'thu']});
    await page.press('Change my answers');
    const seen = [page.answers];
    for (let screen = 0; screen < 6; screen += 1) {
      await page.press('Back');
      seen.push(page.answers);
    }
    expect(seen).to.deep.equal([
      {days: ['mon', 'thu']}, {start: ['2026-04-06']}, {pace: ['compact']}, {health: ['none']}, {}, {also: ['ptsd', 'chronic-pain']}, {severity: ['moderate']},
    ]);
  });

  it('works with the keyboard alone', async () => {
    const page = await CalculatorPage.open({protocol: 'fmpm-iv'});
    page.find('button').focus();
    await page.keys('Enter');
    expect(page.focused?.textContent).to.equal('Is this your first time?');
    await page.keys('Tab', 'Space', 'Enter', 'Tab', 'Space', 'ArrowDown', 'Enter');
    expect([page.heading, page.focused?.textContent.trim()]).to.deep.equal(['Do any of these apply to you?', 'Do any of these apply to you?']);
    await page.keys('Tab', 'Space', 'Enter', 'Tab', 'ArrowDown', 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space');
    expect(page.heading).to.equal('Which days of the week would suit you?');
    await page.keys('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'Enter');
    expect(page.heading).to.include('6 sessions');
    await page.keys('Shift+Tab', 'Enter');
    expect(page.heading).to.equal(gate);
  });

  it('moves the focus to the heading of each new screen, and leaves it alone at the start', async () => {
    const page = await CalculatorPage.open();
    expect(page.focused).to.equal(null);
    await page.press('Yes');
    expect(page.focused?.textContent).to.equal('Please talk to someone now');
  });

  it('proposes the pace and the first day that the page gives', async () => {
    const page = await CalculatorPage.open({pace: 'compact', 'start-date': '2026-04-06', 'clinic-days': 'mon,wed,fri', closures: '2026-04-08'});
    await page.walk({}, 'start');
    expect(page.answers).to.deep.equal({start: ['2026-04-06']});
    await page.press('Back');
    expect(page.answers).to.deep.equal({pace: ['compact']});
    await page.walk();
    expect(page.all('.sessions th[scope=row] + td').map((cell) => cell.textContent.trim().split('\n')[0])).to.deep.equal([
      'Monday, April\u00a06', 'Friday, April\u00a010', 'Monday, April\u00a013', 'Wednesday, April\u00a015', 'Friday, April\u00a017', 'Monday, April\u00a020',
    ]);
  });

  it('refuses a first day in the past', async () => {
    const page = await CalculatorPage.open();
    await page.walk({}, 'start');
    await page.fill('start', '2026-03-19');
    await page.submit();
    expect([page.problems, page.focused?.id]).to.deep.equal([['Please choose today or a later day.'], 'start']);
  });

  it('refuses a first day more than 12 months ahead', async () => {
    const page = await CalculatorPage.open();
    await page.walk({}, 'start');
    await page.fill('start', '2027-03-21');
    await page.submit();
    expect([page.problems, page.focused?.id]).to.deep.equal([['Please choose a day within the next 12 months.'], 'start']);
  });

  it('names wrong attributes and what is accepted, tells the page once, and recovers', async () => {
    const seen: unknown[] = [];
    const listen = (event: Event): number => seen.push((event as CustomEvent<unknown>).detail);
    document.addEventListener('regimen-error', listen);
    const page = await CalculatorPage.open({pace: 'fast', phone: '303 555 0142'});
    page.host.requestUpdate();
    await page.host.updateComplete;
    document.removeEventListener('regimen-error', listen);
    expect(seen).to.deep.equal([{source: 'attributes', issues: [{path: 'pace', message: 'must be one of standard, compact, but is "fast"'}]}]);
    expect(page.text).to.include('pace must be one of standard, compact, but is "fast".');
    page.host.removeAttribute('pace');
    await page.host.updateComplete;
    expect(page.heading).to.equal(gate);
  });

  it('reads attributes that are taken away as if they had never been there', async () => {
    const removable = {'start-date': '2026-04-06', pace: 'compact', 'clinic-days': 'mon', closures: '2026-04-08', reviewer: 'Dr. Okafor', 'reviewed-on': '2026-02-10'};
    const {host} = await CalculatorPage.open(removable);
    Object.keys(removable).forEach((name) => host.removeAttribute(name));
    await host.updateComplete;
    expect([host.startDate, host.pace, host.clinicDays, host.closures, host.reviewer, host.reviewedOn]).to.deep.equal(['', '', '', '', '', '']);
  });

  it('leads past all of the plan to the next step', async () => {
    const page = await CalculatorPage.open();
    await page.walk();
    await page.press(words.toNextStep);
    expect(page.focused?.textContent).to.equal(words.yourNextStep);
  });

  it('asks to contact the clinic where no consultation can be booked', async () => {
    const page = await CalculatorPage.open({phone: '303 555 0142'}, {offersConsultation: false});
    await page.walk();
    expect(page.buttons).to.deep.equal(['Change my answers', 'Clear my answers', 'Go to your next step', 'See times for these 6 sessions', 'Print this plan']);
    expect([page.text.includes(words.yourNextStepByContact), page.links.includes('tel:3035550142')]).to.deep.equal([true, true]);
  });

  it('asks to contact the clinic after a flag, with a phone and without, where no consultation can be booked', async () => {
    for (const phone of ['303 555 0142', '']) {
      const page = await CalculatorPage.open({phone}, {offersConsultation: false});
      await page.walk({health: 'some'});
      expect(page.buttons).to.deep.equal(['Change my answers', 'Clear my answers', 'Print this plan']);
      expect(page.text).to.include(safety.flaggedTextWithoutBooking).and.not.to.include('book a consultation').and.not.to.include(words.askClinicToCancel);
      expect(page.links.includes('tel:3035550142')).to.equal(phone !== '');
    }
  });

  it('says where free times are only right after a plan was taken up', async () => {
    const page = await CalculatorPage.open();
    const isShown = (): boolean => page.find('.took-up').checkVisibility();
    await page.walk();
    page.find('.ways button').focus();
    await page.press('See times for these 6 sessions');
    expect(isShown()).to.equal(true);
    await page.host.focusHeading();
    expect(isShown()).to.equal(false);
    await page.press('See times for these 6 sessions');
    expect(isShown()).to.equal(true);
  });

  it('draws one line between the parts that wait one tap away', async () => {
    const page = await CalculatorPage.open();
    await page.walk();
    for (const width of ['320px', '720px']) {
      page.host.style.inlineSize = width;
      const parts = page.all('.more');
      expect(parts.map((part) => getComputedStyle(part).borderTopWidth), width).to.deep.equal(['1px', '0px', '0px']);
      expect(parts.map((part) => getComputedStyle(part).borderBottomWidth), width).to.deep.equal(['1px', '1px', '1px']);
      const gaps = parts.slice(1).map((part, index) => part.getBoundingClientRect().top - (parts[index]?.getBoundingClientRect().bottom ?? 0));
      expect(gaps.every((gap) => Math.abs(gap) < 0.1), width).to.equal(true);
    }
  });

  it('takes every preset to a plan', async () => {
    for (const protocol of ['fmpm-iv', 'mass-mind-iv', 'weight-based-im', 'esketamine']) {
      const page = await CalculatorPage.open({protocol});
      await page.walk();
      expect(page.buttons, protocol).to.include('Book a consultation only');
    }
  });

  it('recalculates when the page changes the protocol', async () => {
    const page = await CalculatorPage.open();
    await page.walk();
    page.host.protocol = 'fmpm-iv';
    await page.host.updateComplete;
    expect(page.heading).to.include('6 sessions');
  });

  it('keeps its place when it is moved in the page', async () => {
    const page = await CalculatorPage.open();
    await page.walk({}, 'topic');
    const {parentElement} = page.host;
    page.host.remove();
    parentElement?.append(page.host);
    await page.host.updateComplete;
    expect(page.heading).to.equal('What would you like help with?');
  });

  it('registers once, however often its script is loaded', () => {
    class Newer extends HTMLElement {}
    defineElement('regimen-calculator', Newer);
    expect(customElements.get('regimen-calculator')).to.equal(RegimenCalculator);
  });
});
