/**
 * What a page may style by `::part()` in an element, to be handed on by an element around it.
 * The classes of the elements say what each is; a test holds the two lists together.
 */
export const exportedParts = [
  'heading', 'headline', 'primary-button', 'secondary-button', 'quiet-button', 'field', 'input', 'choice', 'selected', 'notice', 'note', 'good', 'problem',
  'progress', 'session-badge', 'session-table', 'course-line', 'course-option', 'month', 'month-button', 'day', 'free', 'slot', 'crisis-line',
].join();
