import { skills } from '../../forms/agency.ts'
import { service } from '../../forms/applicant.ts'
import type { Wire } from '../../forms/kit/pairs.ts'
import { availability, ways } from '../../forms/working-together.ts'
import type { Random } from './random.ts'
import type { Boss, Employee } from './staff.ts'
import { mentorStories, qualities, skillTexts } from './texts.ts'

export type Role = 'mentor' | 'mentee'

/** One application as a browser sends it. `signed` is a date, `2026-11-24`; `mayAvoid`: people who could be named. */
export function applicationOf(
  role: Role,
  employee: Employee,
  signed: string,
  mayAvoid: readonly Boss[],
  random: Random,
): Wire {
  return {
    ...contactOf(employee, random),
    ...jobOf(employee, random),
    ...skillsOf(role, employee, random),
    ...(role === 'mentor' ? mentorAnswers(employee, random) : {}),
    ...numbered('qualities', 'quality', random.sample(qualities, random.chance(0.3) ? 4 : 3)),
    ...avoidOf(mayAvoid, random),
    ...availabilityOf(role, random),
    ...waysOf(random),
    'signature.name': employee.name,
    'signature.date': signed,
    'signature.agreed': 'yes',
  }
}

function contactOf({ name, jobTitle, agency, unit, city, email }: Employee, random: Random): Wire {
  return {
    name,
    jobTitle,
    agency: random.chance(0.12) ? agency.short : agency.name,
    unit,
    location: random.weighted([
      [city, 6],
      [`${city}, ${random.pick(['Main Office', 'Annex', 'Field Office'])}`, 3],
      ['from home', 1],
    ]),
    email: random.chance(0.08) ? email.replace(/^\w/, (letter) => letter.toUpperCase()) : email,
    phone: `423-555-0${random.whole(100, 199)}`,
    ...(random.chance(0.3) ? { phoneExtension: String(random.whole(100, 999)) } : {}),
  }
}

function jobOf({ supervisor, years, level, jobTitle, field }: Employee, random: Random): Wire {
  const { value: gradeBand } = service.gradeBand.options[level] ?? service.gradeBand.options[0]
  return {
    supervisorName: supervisor.name,
    supervisorEmail: supervisor.email,
    origin: random.chance(0.85) ? 'own-choice' : 'required',
    ...(random.chance(0.25) ? { recommendedBy: supervisor.name } : {}),
    yearsOfService: String(years),
    gradeBand,
    qualifications: `${years} years in public service, now as ${jobTitle}. ${field} is what I do most.`,
  }
}

function skillsOf(role: Role, { field }: Employee, random: Random): Wire {
  const share = (value: keyof typeof skillTexts) => skillTexts[value][role === 'mentor' ? 1 : 0]
  const chosen = skills.map(({ value }) => value).filter((value) => random.chance(share(value)))
  const least =
    chosen.length >= 2
      ? chosen
      : random.sample(['managing-projects', 'oral-presentations', 'writing-effectively'] as const, 2)
  const most = random.chance(0.85) ? random.sample(least, random.whole(1, 3)) : []
  const goal = skillTexts[most[0] ?? least[0] ?? 'managing-projects'][2]
  return {
    platform: random.weighted([
      ['senior-to-junior', 60],
      ['either', 30],
      ['peer-to-peer', 10],
    ]),
    skills: least,
    'skills.most': most,
    ...(least.some((value) => value === 'technical-expertise') ? { technicalField: field } : {}),
    ...(role === 'mentee' ? { achieve: goal } : {}),
  }
}

function mentorAnswers({ jobTitle }: Employee, random: Random): Wire {
  return {
    jobsKnown: `${jobTitle}, and the jobs of those I work with every day.`,
    ...(random.chance(0.5) ? { experience: random.pick(mentorStories) } : {}),
    places: random.weighted([
      ['1', 30],
      ['2', 38],
      ['3', 22],
      ['4', 10],
    ]),
  }
}

function availabilityOf(role: Role, random: Random): Wire {
  const often: Readonly<Record<string, number>> = { 'weekday-evenings': 0.15, nights: 0.06, weekends: 0.06 }
  const times = availability.times.options
    .map(({ value }) => value)
    .filter((value) => random.chance(often[value] ?? 0.6))
  return {
    times: times.length > 0 ? times : ['weekday-mornings'],
    hours: String(
      role === 'mentor'
        ? random.whole(2, 12)
        : random.weighted([
            [2, 3],
            [3, 3],
            [4, 5],
            [6, 2],
            [8, 1],
          ]),
    ),
    meeting: random.weighted([
      ['either', 60],
      ['in-person', 22],
      ['remote', 18],
    ]),
    reach: random.weighted([
      ['any-agency', 62],
      ['own-agency', 34],
      ['own-bureau', 4],
    ]),
  }
}

function waysOf(random: Random): Wire {
  const traits = (['thinking', 'planning', 'focus', 'feedback'] as const).filter(() => random.chance(0.7))
  return {
    style: random.pick(ways.style.options).value,
    ...Object.fromEntries(
      traits.map((trait) => [trait, random.pick<{ readonly value: string }>(ways[trait].options).value]),
    ),
  }
}

/** Most people name nobody; those who do write names as people write them, some too vaguely to be sure who is meant. */
function avoidOf(mayAvoid: readonly Boss[], random: Random): Wire {
  if (mayAvoid.length === 0 || !random.chance(0.1)) return {}
  const { name, email } = random.pick(mayAvoid)
  const given = name.split(' ')[0] ?? ''
  const family = name.split(' ').slice(1).join(' ')
  return random.weighted<Wire>([
    [{ 'avoid.1.person': name, 'avoid.1.email': email }, 4],
    [{ 'avoid.1.person': `${family}, ${given}` }, 3],
    [{ 'avoid.1.person': `${given.charAt(0)}. ${family}` }, 2],
    [{ 'avoid.1.person': 'My team lead at the toll office' }, 1],
  ])
}

function numbered(key: string, field: string, values: readonly string[]): Wire {
  return Object.fromEntries(values.map((value, index) => [`${key}.${index + 1}.${field}`, value]))
}
