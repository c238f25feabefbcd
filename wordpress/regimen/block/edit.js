(({blocks, blockEditor, components, element, i18n}, choices) => {
  const {createElement: el} = element;
  const {__} = i18n;

  const kinds = [
    {value: 'scheduler', label: __('Plan and book', 'regimen')},
    {value: 'calculator', label: __('Plan only', 'regimen')},
    {value: 'calendar', label: __('Book only', 'regimen')},
  ];
  const plans = ['scheduler', 'calculator'];
  const books = ['scheduler', 'calendar'];
  const paces = [{value: 'standard', label: __('Twice a week', 'regimen')}, {value: 'compact', label: __('Every other day', 'regimen')}];
  const views = [{value: 'clinician', label: __('For staff, with doses', 'regimen')}];
  const loading = [{value: 'eager', label: __('At once', 'regimen')}];

  /** Drawn here, because WordPress's font of icons is not in the frame in which pages are edited. */
  const icon = el('svg', {viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true}, el('path', {fillRule: 'evenodd', d: 'M7 3h1.5v2h7V3H17v2h2v15H5V5h2zM6.5 10v8.5h11V10z'}));

  /** By panel: the attributes of the element, each with its label, a help text, and the kinds of element that have it. */
  const panels = [
    [__('Plan', 'regimen'), [
      ['protocol', __('Schedule', 'regimen'), '', plans, choices.protocol],
      ['protocol-src', __('Your own schedule', 'regimen'), __('Address of a JSON file on this site.', 'regimen'), plans],
      ['pace', __('Pace', 'regimen'), '', plans, paces],
      ['start-date', __('First day', 'regimen'), __('A day such as 2027-01-04.', 'regimen'), plans],
      ['clinic-days', __('Open days', 'regimen'), __('Such as mon,tue,thu.', 'regimen'), plans],
      ['closures', __('Closed days', 'regimen'), __('Such as 2026-12-24,2026-12-25.', 'regimen'), plans],
      ['view', __('View', 'regimen'), __('Doses are for pages that only staff can read.', 'regimen'), ['calculator'], views],
      ['sessions', __('Number of sessions', 'regimen'), __('Without a plan.', 'regimen'), ['calendar']],
      ['min-gap', __('Fewest days between two', 'regimen'), '', ['calendar']],
      ['max-gap', __('Most days between two', 'regimen'), '', ['calendar']],
      ['within-days', __('Days for all of them', 'regimen'), '', ['calendar']],
      ['plan-from', __('Plan of', 'regimen'), __('Id of the “Plan only” block whose plan is booked.', 'regimen'), ['calendar']],
    ]],
    [__('Booking', 'regimen'), [
      ['service', __('Service', 'regimen'), '', books, choices.service],
      ['consultation-service', __('Consultation', 'regimen'), '', books, choices['consultation-service']],
      ['commit', __('What is booked', 'regimen'), '', books, choices.commit],
      ['location', __('Location', 'regimen'), __('Code of one place. Empty: all.', 'regimen'), books],
      ['hours', __('Opening hours', 'regimen'), __('Such as mon-fri 9:00-17:00. Only for wishes in place of times.', 'regimen'), books],
      ['fields', __('Fields of the contact form', 'regimen'), __('Such as name email phone?', 'regimen'), books],
      ['consent', __('Consent', 'regimen'), '', books],
      ['endpoint', __('Endpoint', 'regimen'), __('On this site, or where the settings’ own endpoint is.', 'regimen'), books],
      ['availability-src', __('Address of free times', 'regimen'), '', books],
      ['booking-url', __('Address for bookings', 'regimen'), '', books],
      ['request-url', __('Address for requests', 'regimen'), '', books],
    ]],
    [__('Clinic', 'regimen'), [
      ['clinic-name', __('Clinic name', 'regimen')],
      ['phone', __('Phone', 'regimen')],
      ['country', __('Country', 'regimen'), __('Whose crisis line is shown.', 'regimen'), undefined, choices.country],
      ['crisis-text', __('Crisis text', 'regimen')],
      ['crisis-phone', __('Crisis phone', 'regimen')],
      ['reviewer', __('Reviewed by', 'regimen'), '', plans],
      ['reviewed-on', __('Reviewed on', 'regimen'), '', plans],
      ['price-session', __('Price of a session', 'regimen'), '', plans],
      ['price-consult', __('Price of a consultation', 'regimen'), '', plans],
      ['currency', __('Currency', 'regimen'), '', plans],
    ]],
    [__('More', 'regimen'), [
      ['lang', __('Language', 'regimen'), __('Such as es. Empty: that of the page.', 'regimen')],
      ['messages-src', __('Other words', 'regimen'), __('Address of a JSON file on this site with messages in place of the widget’s.', 'regimen')],
      ['data-layer', __('Tag manager', 'regimen'), __('Name of its array, such as dataLayer. Nothing that was answered is pushed.', 'regimen')],
      ['loading', __('Loading', 'regimen'), __('Otherwise when it comes near the window.', 'regimen'), undefined, loading],
      ['id', __('Id', 'regimen'), __('For links, and for “Plan of”.', 'regimen')],
    ]],
  ];

  function field([name, label, help, , options], {attributes, setAttributes}) {
    const common = {key: name, label, help, value: attributes[name], onChange: (value) => setAttributes({[name]: value}), __nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    return options === undefined ? el(components.TextControl, common) : el(components.SelectControl, {...common, options: [{value: '', label: __('As set for the site', 'regimen')}, ...options]});
  }

  function panel([title, fields], props, index) {
    const shown = fields.filter(([, , , of]) => of === undefined || of.includes(props.attributes.show));
    return shown.length === 0 ? null : el(components.PanelBody, {key: title, title, initialOpen: index === 0}, shown.map((one) => field(one, props)));
  }

  /** A place holder: the live form would take the editor's keys and clicks. */
  function Edit(props) {
    const {attributes: {show}, setAttributes} = props;
    const kind = el(components.SelectControl, {key: 'show', label: __('Show', 'regimen'), value: show, options: kinds, onChange: (value) => setAttributes({show: value}), __nextHasNoMarginBottom: true, __next40pxDefaultSize: true});
    return el('div', blockEditor.useBlockProps(), [
      el(blockEditor.InspectorControls, {key: 'controls'}, [
        el(components.PanelBody, {key: 'kind', title: __('Element', 'regimen')}, kind),
        ...panels.map((one, index) => panel(one, props, index)),
      ]),
      el(components.Placeholder, {key: 'shown', icon: el(blockEditor.BlockIcon, {icon}), label: kinds.find(({value}) => value === show)?.label, instructions: __('Visitors see it on the page. What is not set here is as in the settings of the site.', 'regimen')}),
    ]);
  }

  const names = ['show', ...panels.flatMap(([, fields]) => fields.map(([name]) => name))];
  const written = (name) => ({type: 'string', shortcode: ({named}) => named[name] ?? named[name.replaceAll('-', '_')]});

  blocks.registerBlockType('regimen/scheduler', {
    icon,
    edit: Edit,
    save: () => null,
    transforms: {from: [{type: 'shortcode', tag: 'regimen', attributes: Object.fromEntries(names.map((name) => [name, written(name)]))}]},
  });
})(window.wp, window.regimenChoices);
