(({blocks, blockEditor, components, element, i18n}) => {
  const {createElement: el} = element;
  const {__} = i18n;

  const kinds = [
    {value: 'scheduler', label: __('Plan and book', 'regimen')},
    {value: 'calculator', label: __('Plan only', 'regimen')},
    {value: 'calendar', label: __('Book only', 'regimen')},
  ];
  const texts = [
    ['protocol', __('Schedule', 'regimen'), __('A code such as standard-iv. Empty: as set for the site.', 'regimen')],
    ['service', __('Service', 'regimen'), __('Empty: as set for the site.', 'regimen')],
    ['commit', __('What is booked', 'regimen'), __('all, or consultation. Empty: all.', 'regimen')],
    ['sessions', __('Number of sessions', 'regimen'), __('Only for “Book only”, without a plan.', 'regimen')],
  ];

  /** A place holder: the live form would take the editor's keys and clicks. */
  function Edit({attributes, setAttributes}) {
    const label = kinds.find(({value}) => value === attributes.show)?.label;
    return el('div', blockEditor.useBlockProps(), [
      el(blockEditor.InspectorControls, {key: 'controls'}, el(components.PanelBody, {title: __('Settings', 'regimen')}, [
        el(components.SelectControl, {key: 'show', label: __('Show', 'regimen'), value: attributes.show, options: kinds, onChange: (show) => setAttributes({show}), __nextHasNoMarginBottom: true, __next40pxDefaultSize: true}),
        ...texts.map(([name, title, help]) => el(components.TextControl, {key: name, label: title, help, value: attributes[name], onChange: (value) => setAttributes({[name]: value}), __nextHasNoMarginBottom: true, __next40pxDefaultSize: true})),
      ])),
      el(components.Placeholder, {key: 'shown', icon: 'calendar-alt', label: 'Regimen', instructions: label}),
    ]);
  }

  blocks.registerBlockType('regimen/scheduler', {
    edit: Edit,
    save: () => null,
    transforms: {
      from: [{type: 'shortcode', tag: 'regimen', attributes: Object.fromEntries(['show', ...texts.map(([name]) => name)].map((name) => [name, {type: 'string', shortcode: ({named}) => named[name]}]))}],
    },
  });
})(window.wp);
