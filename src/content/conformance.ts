// How each criterion of WCAG 2.2 at levels A and AA was tested on this site. What a row says has to be so: a change of
// the tests that it names changes the row.

/** `hand` is a person reading pages and code, without assistive technology. */
export type Tested = 'machine' | 'hand' | 'not'

export interface Criterion {
  readonly number: string
  readonly name: string
  readonly level: 'A' | 'AA'
  readonly tested: Tested
  /** One line: what was done, or why nothing. */
  readonly how: string
}

type Row = readonly [number: string, name: string, level: 'A' | 'AA', tested: Tested, how: string]

const silent = 'No page has sound or video; a test fails as soon as one does.'
const still = 'Nothing on a page moves, blinks or changes by itself.'

const rows: readonly Row[] = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    'machine',
    'axe. Icons stand beside words and are hidden from assistive technology.',
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', 'machine', silent],
  ['1.2.2', 'Captions (Prerecorded)', 'A', 'machine', silent],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', 'machine', silent],
  ['1.2.4', 'Captions (Live)', 'AA', 'machine', silent],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', 'machine', silent],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    'machine',
    'axe, and every label, hint and message that a control names is there.',
  ],
  [
    '1.3.2',
    'Meaningful Sequence',
    'A',
    'machine',
    'On a phone, the order of controls in the page is their order on the screen.',
  ],
  ['1.3.3', 'Sensory Characteristics', 'A', 'hand', 'Instructions were read for words such as “right” or “round”.'],
  ['1.3.4', 'Orientation', 'AA', 'machine', 'Every form is laid out upright and sideways without loss.'],
  [
    '1.3.5',
    'Identify Input Purpose',
    'AA',
    'machine',
    'axe checks the tokens; that names and addresses have one was read in the code.',
  ],
  ['1.4.1', 'Use of Color', 'A', 'hand', 'Chosen, wrong and focused also differ in shape, border or words.'],
  ['1.4.2', 'Audio Control', 'A', 'machine', silent],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    'machine',
    'axe, in light and dark; the accent is computed to pass for any color of an agency.',
  ],
  ['1.4.4', 'Resize Text', 'AA', 'machine', 'Every form with letters at 200 percent: nothing is cut off.'],
  ['1.4.5', 'Images of Text', 'AA', 'hand', 'The only picture is the agency’s crest.'],
  ['1.4.10', 'Reflow', 'AA', 'machine', 'Every form, in each state, at 320 pixels: nothing scrolls sideways.'],
  ['1.4.11', 'Non-text Contrast', 'AA', 'hand', 'Computed for borders, boxes and the focus ring on every ground.'],
  [
    '1.4.12',
    'Text Spacing',
    'AA',
    'machine',
    'Every form with the spacing that the criterion names: nothing is cut off.',
  ],
  ['1.4.13', 'Content on Hover or Focus', 'AA', 'hand', 'Nothing appears on pointing or focus.'],
  [
    '2.1.1',
    'Keyboard',
    'A',
    'machine',
    'A whole application is filled in and sent by keys alone; the Tab key reaches every control of every form.',
  ],
  [
    '2.1.2',
    'No Keyboard Trap',
    'A',
    'machine',
    'The Tab key goes through every form, from the top of the page to its end.',
  ],
  [
    '2.1.4',
    'Character Key Shortcuts',
    'A',
    'machine',
    'Only presentations have them, N and F; a button turns them off.',
  ],
  ['2.2.1', 'Timing Adjustable', 'A', 'hand', 'Nothing has a time limit.'],
  ['2.2.2', 'Pause, Stop, Hide', 'A', 'hand', still],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', 'hand', still],
  ['2.4.1', 'Bypass Blocks', 'A', 'machine', 'axe: a link to the main content comes first, and there are landmarks.'],
  ['2.4.2', 'Page Titled', 'A', 'machine', 'axe; titles begin with “Error:” where something has to be mended.'],
  [
    '2.4.3',
    'Focus Order',
    'A',
    'machine',
    'The Tab key follows the screen; the focus goes to the list of errors, to new rows and to the thanks.',
  ],
  ['2.4.4', 'Link Purpose (In Context)', 'A', 'hand', 'Links were read; axe only checks that they have a name.'],
  ['2.4.5', 'Multiple Ways', 'AA', 'hand', 'Navigation, search, a list from A to Z, links in the text.'],
  ['2.4.6', 'Headings and Labels', 'AA', 'hand', 'Read for every form.'],
  ['2.4.7', 'Focus Visible', 'AA', 'machine', 'Every stop of the Tab key in every form has an outline.'],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'machine',
    'Every control of every form is focused and not covered by anything.',
  ],
  ['2.5.1', 'Pointer Gestures', 'A', 'hand', 'None are needed.'],
  ['2.5.2', 'Pointer Cancellation', 'A', 'hand', 'Only the browser’s own controls and clicks are used.'],
  [
    '2.5.3',
    'Label in Name',
    'A',
    'machine',
    'axe; hidden words are added around the visible ones and never replace them.',
  ],
  ['2.5.4', 'Motion Actuation', 'A', 'hand', 'Nothing is worked by motion.'],
  ['2.5.7', 'Dragging Movements', 'AA', 'machine', 'Rows are moved by buttons.'],
  [
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'machine',
    'axe, and every control is measured: at least 24 pixels, most 44.',
  ],
  ['3.1.1', 'Language of Page', 'A', 'machine', 'axe: every page names its language.'],
  ['3.1.2', 'Language of Parts', 'AA', 'hand', 'Pages are in one language.'],
  ['3.2.1', 'On Focus', 'A', 'machine', 'The Tab key visits every control of every form: nothing opens or changes.'],
  [
    '3.2.2',
    'On Input',
    'A',
    'machine',
    'Every form is filled in: questions come and go below; nothing is sent or opened.',
  ],
  ['3.2.3', 'Consistent Navigation', 'AA', 'hand', 'All pages share one frame.'],
  ['3.2.4', 'Consistent Identification', 'AA', 'hand', 'All forms are made of the same parts.'],
  ['3.2.6', 'Consistent Help', 'A', 'machine', 'The coordinator’s address and phone number end every page.'],
  [
    '3.3.1',
    'Error Identification',
    'A',
    'machine',
    'Every form sent blank: what is wrong is said in a list and beside each field.',
  ],
  ['3.3.2', 'Labels or Instructions', 'A', 'machine', 'axe checks that there are labels; whether they help was read.'],
  ['3.3.3', 'Error Suggestion', 'AA', 'machine', 'Messages say what to enter; tests hold their exact words.'],
  [
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    'machine',
    'Answers are checked before they are kept; tests correct and withdraw what was sent.',
  ],
  [
    '3.3.7',
    'Redundant Entry',
    'A',
    'machine',
    'Who agrees finds name and contacts filled in on the next form. Only a signature is typed again.',
  ],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'hand', 'There is nothing to sign in to.'],
  ['4.1.2', 'Name, Role, Value', 'A', 'machine', 'axe. What screen readers make of it was not tried.'],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    'machine',
    'Counts, added and moved rows and sending are in live regions. What screen readers make of it was not tried.',
  ],
]

export const criteria: readonly Criterion[] = rows.map(([number, name, level, tested, how]) => ({
  number,
  name,
  level,
  tested,
  how,
}))
