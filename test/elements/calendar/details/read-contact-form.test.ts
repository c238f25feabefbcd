import {expect} from '@open-wc/testing';
import {usualForm, type ContactField} from '../../../../src/booking/contact-form.ts';
import {readContactForm} from '../../../../src/elements/calendar/details/read-contact-form.ts';

const usualOwn = {kind: 'text', options: [], maxLength: 200, required: true} as const;
const [name, email, phone] = usualForm.fields as [ContactField, ContactField, ContactField];

describe('The fields that a clinic asks for', () => {
  const forms: readonly (readonly [string, readonly ContactField[]])[] = [
    ['', usualForm.fields],
    ['  ', usualForm.fields],
    ['name email phone', usualForm.fields],
    ['name, email, phone?', [name, email, {kind: 'phone', required: false}]],
    ['phone name birth-date', [phone, name, {kind: 'birth-date', required: true}]],
    ['name email birth-date? referral-code: Referral code', [name, email, {kind: 'birth-date', required: false}, {...usualOwn, id: 'referral-code', label: 'Referral code'}]],
    ['name email; heard?: How did you hear about us?; gp: Your doctor: name and town;', [
      name, email, {...usualOwn, required: false, id: 'heard', label: 'How did you hear about us?'}, {...usualOwn, id: 'gp', label: 'Your doctor: name and town'},
    ]],
    ['name; code: Code; email', [name, {...usualOwn, id: 'code', label: 'Code'}, email]],
  ];
  for (const [fields, expected] of forms) {
    it(`are read from "${fields}"`, () => {
      expect(readContactForm({fields, consent: ''})).to.deep.equal({form: {fields: expected, consents: []}, issues: []});
    });
  }

  const accepted = 'must be made of name, email, phone, birth-date, and of fields of your own with their labels, such as "name email phone? birth-date; referral-code?: Referral code" (a ? marks what may stay empty)';
  const wrong = [
    ['name emial', `${accepted}, but is "name emial"`],
    ['name email email: Other', `${accepted}, but is "name email email: Other"`],
    ['name email code:', `${accepted}, but is "name email code:"`],
    ['name email 1st: First', `${accepted}, but is "name email 1st: First"`],
    ['email', 'must ask for name, because every booking is made in one, but is "email"'],
    ['name birth-date', 'must ask for email or for phone, so that you can answer, but is "name birth-date"'],
    ['name email email', 'must name each field once, but is "name email email"'],
  ] as const;
  for (const [fields, message] of wrong) {
    it(`say what is accepted in place of "${fields}", and the usual ones stay`, () => {
      expect(readContactForm({fields, consent: ''})).to.deep.equal({form: usualForm, issues: [{path: 'fields', message}]});
    });
  }

  it('cannot do without a name', () => {
    expect(readContactForm({fields: 'name? email', consent: ''}).issues).to.deep.equal([{path: 'fields[0].required', message: 'must be true for name: every booking is made in a name, but is false'}]);
  });

  it('are taken from a list with every kind', () => {
    const fields = [
      {id: 'name'},
      {id: 'email', required: false, hint: 'Only if you like.'},
      {id: 'notes', kind: 'textarea', label: 'Notes', required: false},
      {id: 'time', kind: 'select', label: 'Best time to call', options: ['Morning', 'Evening'], hint: 'We call once.'},
      {id: 'ride', kind: 'checkbox', label: 'Please order a ride home'},
      {id: 'code', label: 'Code', maxLength: 8},
    ];
    expect(readContactForm({fields, consent: ''})).to.deep.equal({issues: [], form: {consents: [], fields: [
      name,
      {kind: 'email', required: false, hint: 'Only if you like.'},
      {...usualOwn, id: 'notes', kind: 'textarea', label: 'Notes', required: false, maxLength: 2000},
      {...usualOwn, id: 'time', kind: 'select', label: 'Best time to call', options: ['Morning', 'Evening'], hint: 'We call once.'},
      {...usualOwn, id: 'ride', kind: 'checkbox', label: 'Please order a ride home', required: false},
      {...usualOwn, id: 'code', label: 'Code', maxLength: 8},
    ]}});
  });

  it('name in a list what is wrong and where', () => {
    const fields = [{id: 'name'}, {id: 'email'}, {id: 'a b', label: 'x'}, {id: 'time', kind: 'select', label: 'Time'}, {id: 'code', kind: 'number'}, {id: 'long', label: 'x', maxLength: 5000}, ['phone']];
    expect(readContactForm({fields, consent: ''}).issues.map(({path}) => path)).to.deep.equal(['fields[2].id', 'fields[3].options', 'fields[4].kind', 'fields[4].label', 'fields[5].maxLength', 'fields[6].id']);
  });
});

describe('What a clinic asks people to agree to', () => {
  const read = (consent: string | object) => readContactForm({fields: '', consent});

  it('is an id, a version and a sentence with a link', () => {
    expect(read('privacy@2026-03: I have read the [privacy notice](/privacy), and agree.').form.consents).to.deep.equal([
      {id: 'privacy', version: '2026-03', text: ['I have read the ', {text: 'privacy notice', href: '/privacy'}, ', and agree.'], required: true},
    ]);
  });

  it('may be several things, some of them optional', () => {
    expect(read('privacy@1: Yes; really; news?@2.0: Send news').form.consents).to.deep.equal([
      {id: 'privacy', version: '1', text: ['Yes; really'], required: true}, {id: 'news', version: '2.0', text: ['Send news'], required: false},
    ]);
  });

  it('is taken from one object, and from a list', () => {
    const one = {id: 'privacy', version: '1', text: 'I have read the [privacy notice]', href: 'https://clinic.example/privacy', required: false};
    const consent = {id: 'privacy', version: '1', text: ['I have read the ', {text: 'privacy notice', href: 'https://clinic.example/privacy'}], required: false};
    expect([read(one).form.consents, read([one]).form.consents]).to.deep.equal([[consent], [consent]]);
  });

  const wrong: readonly (readonly [string | object, string, string])[] = [
    ['I agree', 'consent', 'must be an id, a version and a sentence'],
    ['privacy: I agree', 'consent', 'must be an id, a version and a sentence'],
    ['privacy@1: See [this](javascript:alert(1))', 'consent[0].text', 'must give each link an address of the web'],
    ['privacy@1: See [this]( )', 'consent[0].text', 'must give each link an address of the web'],
    ['privacy@1: See [this]', 'consent[0].text', 'must give each link an address of the web'],
    ['privacy@1: Yes; privacy@2: Yes', 'consent', 'must give each consent an id of its own'],
    [{id: 'privacy', version: '1', text: 'I agree', href: '/privacy'}, 'consent.text', 'must have the words of the link in brackets'],
    [{id: 'privacy', text: 'I agree'}, 'consent.version', 'must be a text that is not empty'],
  ];
  for (const [consent, path, message] of wrong) {
    it(`says what is wrong with ${JSON.stringify(consent)}`, () => {
      const {form, issues} = read(consent);
      expect([form.consents, issues.map((issue) => issue.path), issues[0]?.message.startsWith(message)]).to.deep.equal([[], [path], true]);
    });
  }
});
