// Words that people look for and that no page has in its title; each leads to the place that answers.
import { aMentee } from '../words.ts'

interface Keyword {
  readonly word: string
  /** From the site's own root. */
  readonly path: string
}

export const keywords: readonly Keyword[] = [
  { word: 'Appeal, if you were not selected', path: 'guide/what-staff-ask/' },
  { word: 'Appraisals and promotions', path: 'guide/what-staff-ask/' },
  { word: 'Becoming a mentor', path: 'roles/mentor/' },
  { word: `Becoming ${aMentee}`, path: 'roles/mentee/' },
  { word: 'Business case', path: 'recruiting/business-case/' },
  { word: 'Confidentiality', path: 'guide/confidentiality/' },
  { word: 'Dates and deadlines', path: 'guide/step-by-step/' },
  { word: 'Eligibility', path: 'guide/who-may-take-part/' },
  { word: 'First meeting', path: 'roles/mentor/' },
  { word: 'Goals, SMART', path: 'guide/agreements-and-goals/' },
  { word: 'Help with a problem', path: 'contact/' },
  { word: 'Informal mentoring', path: 'guide/formal-and-informal/' },
  { word: 'Large print', path: 'text-size/' },
  { word: 'Learning contract', path: 'guide/agreements-and-goals/' },
  { word: 'News', path: 'updates/' },
  { word: 'Overtime and paid time', path: 'guide/what-staff-ask/' },
  { word: 'Pairs, how they are found', path: 'guide/matching/' },
  { word: 'Protégé', path: 'roles/mentee/' },
  { word: 'Quitting early', path: 'guide/ending/' },
  { word: 'Research and statistics', path: 'guide/evidence/' },
  { word: 'Road map', path: 'guide/step-by-step/' },
  { word: 'Screen readers and keyboard', path: 'accessibility/' },
  { word: 'Spreadsheet and workbook', path: 'handbooks/coordinator-tabs/' },
  { word: 'Supervisors', path: 'roles/supervisor/' },
  { word: 'Training for facilitators', path: 'orientation/' },
]
