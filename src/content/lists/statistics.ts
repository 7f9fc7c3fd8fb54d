// Figures that are often quoted about mentoring, each with what is known about where it comes from.

interface Statistic {
  readonly id: string
  readonly figure: string
  /** What the figure is said to be about, as a claim and not as a fact. */
  readonly says: string
  /** The year of the source; `null` where no source could be found. */
  readonly year: number | null
  /** The study or article; `null` where none could be found. */
  readonly source: string | null
  /** Where we met the figure. */
  readonly quotedBy:
    | 'New Hampshire’s state toolkit, undated'
    | 'a U.S. health department page, revised December 8, 2008'
  /** `traced`: a study was found. `cited`: a source is named, not found. `untraced`: no source to be relied on. */
  readonly treat: 'traced' | 'cited' | 'untraced'
  /** What a reader has to know; stands wherever the figure stands. */
  readonly caution: string
}

/** What every figure without a source that can be found is called. */
export const untracedWords = 'Often quoted, source not given.'

const toolkit = 'New Hampshire’s state toolkit, undated'
const page2008 = 'a U.S. health department page, revised December 8, 2008'
const untraced = { year: null, source: null, treat: 'untraced' } as const

/** All eleven. */
export const statistics = [
  {
    id: 'fortune-tool',
    figure: '96%',
    says: 'of Fortune 500 companies are said to call mentoring an important way to develop employees.',
    ...untraced,
    quotedBy: toolkit,
    caution:
      'Often quoted, source not given. A blog of 2015 credits a staffing firm and says executives, not companies. We found no original.',
  },
  {
    id: 'own-success',
    figure: '75%',
    says: 'of those asked are said to count mentoring among the keys to their own success.',
    ...untraced,
    quotedBy: toolkit,
    caution:
      'Often quoted, source not given. Columns credit a trainers’ association, without a title, a year, or who was asked.',
  },
  {
    id: 'firms-using',
    figure: '71%',
    says: 'of Fortune 500 and private companies are said to use mentoring.',
    ...untraced,
    quotedBy: toolkit,
    caution:
      'Often quoted, source not given. Others print 70, 73, 92, even 98 percent, and credit different sources. Work that research cites put it at about a third.',
  },
  {
    id: 'retention-performance',
    figure: '77%',
    says: 'of companies with a program are said to see people stay longer and work better.',
    ...untraced,
    quotedBy: toolkit,
    caution:
      'Often quoted, source not given. One website credits a leadership institute, and for staying only. We did not find the report.',
  },
  {
    id: 'students',
    figure: '60%',
    says: 'of college and graduate students are said to weigh mentoring when they choose a job.',
    ...untraced,
    quotedBy: toolkit,
    caution: 'Often quoted, source not given. We found nothing about who asked, when, or how many students.',
  },
  {
    id: 'formal-training',
    figure: '15–20%',
    says: 'is said to be the part of standard training that fits what an employee needs.',
    ...untraced,
    quotedBy: toolkit,
    caution:
      'Often quoted, source not given. It resembles a claim about training that goes back to a rhetorical question asked in an article of 1982. Don’t use it as a fact.',
  },
  {
    id: 'top-firms',
    figure: '76%',
    says: 'of the top 25 firms are said to offer mentoring.',
    year: 2000,
    source: 'Fortune, January 2000',
    quotedBy: toolkit,
    treat: 'cited',
    caution:
      'Fortune, January 2000, as cited by the toolkit. We did not find the article, so we can’t say what “top” meant. It tells about 25 large firms, long ago.',
  },
  {
    id: 'without-mentor',
    figure: '35%',
    says: 'of employees still without a mentor a year after hiring are said to be looking for another job.',
    ...untraced,
    quotedBy: page2008,
    caution:
      'Often quoted, source not given, and the wording shifts: elsewhere the 12 months are the time in which people expect to look, not the time since hiring.',
  },
  {
    id: 'with-mentor',
    figure: '16%',
    says: 'of employees with a mentor are said to leave.',
    ...untraced,
    quotedBy: page2008,
    caution:
      'Often quoted, source not given. It is set beside the 35 percent, but people who have a mentor differ in other ways too, so the gap proves nothing.',
  },
  {
    id: 'women-executives',
    figure: '30%',
    says: 'of women executives are said to name a lack of mentoring as a barrier.',
    ...untraced,
    quotedBy: page2008,
    caution:
      'Often quoted, source not given. It is close to a figure by Catalyst: 29 percent of white women executives, in a survey of 1996. That the two are one is our guess.',
  },
  {
    id: 'women-of-color',
    figure: '47%',
    says: 'of women of color in management saw the lack of an influential mentor or sponsor as a barrier.',
    year: 1998,
    source: 'Catalyst, Women of Color in Corporate Management: Dynamics of Career Advancement, February 1998',
    quotedBy: page2008,
    treat: 'traced',
    caution:
      'Catalyst, Women of Color in Corporate Management: Dynamics of Career Advancement, February 1998: 1,735 women in 30 large firms. A real study, but old and from business, not government.',
  },
] as const satisfies readonly Statistic[]

export type StatisticId = (typeof statistics)[number]['id']
