const talkFirst = 'Some of these call for a talk with a clinician before any session is planned. This does not mean you can’t be treated.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety = {
  crisisQuestion: 'Are you in danger, or thinking about ending your life, right now?',
  crisisQuestionLead: 'We ask everyone this first. Your answers to these questions stay on this page.',
  notInCrisis: 'No',
  inCrisis: 'Yes',

  crisisHeading: 'Please talk to someone now',
  crisisLead: 'You do not have to go through this alone. People are there to listen, day and night.',
  notMonitored: 'Nobody watches this page, so nobody here can see your answer. It was not sent or kept.',
  startOver: 'I am not in danger now. Start over',

  flagsQuestion: 'Do any of these apply to you?',
  flagsLead: 'One answer for the whole list. We do not ask which.',
  flags: [
    'An aneurysm or abnormal blood vessels',
    'Bleeding in the brain in the past',
    'An allergy to ketamine or esketamine',
    'High blood pressure that is not under control',
    'A recent heart attack, chest pain or heart failure',
    'Raised pressure inside the head',
    'Psychosis or mania, now or before',
    'Pregnant, could be pregnant, or breastfeeding',
    'A drug or alcohol problem',
    'Serious liver disease',
    'Bladder problems',
    'Under 18 years old',
    'Medicines of the kind called MAOI, stimulants or sedatives',
  ],
  noFlags: 'None of these',
  someFlags: 'One or more, or I am not sure',
  flagsChoices: 'Your answer',

  flaggedHeading: 'Please talk with us first',
  flaggedText: `${talkFirst} Call us or book a consultation.`,
  flaggedTextWithoutBooking: `${talkFirst} Please contact the clinic.`,
};
