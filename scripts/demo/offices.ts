/** A part of an agency: what its people do, from the lowest level to the highest but one. */
export interface Bureau {
  readonly name: string
  readonly field: string
  /** Job titles of entry, full working, senior, lead and manager level. */
  readonly jobs: readonly [string, string, string, string, string]
}

export interface Agency {
  readonly name: string
  /** How some of its people write it. */
  readonly short: string
  readonly domain: string
  readonly head: string
  readonly bureaus: readonly Bureau[]
}

export const cities = ['Greeneville', 'Jonesborough', 'Rogersville', 'Millbrook', 'Watauga Springs'] as const

export const agencies: readonly Agency[] = [
  {
    name: 'Department of Public Works',
    short: 'Dept. of Public Works',
    domain: 'publicworks.franklin.example',
    head: 'Commissioner of Public Works',
    bureaus: [
      {
        name: 'Bureau of Bridges',
        field: 'Bridge engineering',
        jobs: [
          'Engineering Aide',
          'Civil Engineer I',
          'Civil Engineer III',
          'Bridge Inspection Supervisor',
          'Bureau Chief',
        ],
      },
      {
        name: 'Bureau of Permits',
        field: 'Building codes',
        jobs: ['Permit Clerk', 'Permit Technician', 'Plans Examiner', 'Permit Supervisor', 'Bureau Chief'],
      },
      {
        name: 'Highway Maintenance',
        field: 'Fleet maintenance',
        jobs: ['Maintenance Worker', 'Equipment Operator', 'Senior Mechanic', 'Crew Supervisor', 'District Manager'],
      },
      {
        name: 'Office of Finance',
        field: 'Accounting',
        jobs: ['Accounting Clerk', 'Accountant', 'Senior Accountant', 'Accounting Supervisor', 'Finance Manager'],
      },
    ],
  },
  {
    name: 'Department of Human Services',
    short: 'Human Services Department',
    domain: 'humanservices.franklin.example',
    head: 'Commissioner of Human Services',
    bureaus: [
      {
        name: 'Child and Family Services',
        field: 'Case law for caseworkers',
        jobs: ['Case Aide', 'Caseworker', 'Senior Caseworker', 'Casework Supervisor', 'Regional Manager'],
      },
      {
        name: 'Benefits and Eligibility',
        field: 'Benefit rules',
        jobs: [
          'Intake Clerk',
          'Eligibility Worker',
          'Eligibility Specialist',
          'Eligibility Supervisor',
          'Program Manager',
        ],
      },
      {
        name: 'Office of Training',
        field: 'Instructional design',
        jobs: ['Training Assistant', 'Trainer', 'Instructional Designer', 'Training Lead', 'Training Manager'],
      },
    ],
  },
  {
    name: 'Department of Health',
    short: 'Dept of Health',
    domain: 'health.franklin.example',
    head: 'State Health Officer',
    bureaus: [
      {
        name: 'Psychiatric Nursing',
        field: 'Psychiatric nursing',
        jobs: ['Nursing Assistant', 'Registered Nurse', 'Charge Nurse', 'Nurse Supervisor', 'Director of Nursing'],
      },
      {
        name: 'Epidemiology',
        field: 'Public health statistics',
        jobs: ['Data Clerk', 'Research Analyst', 'Epidemiologist', 'Epidemiology Lead', 'Section Manager'],
      },
      {
        name: 'Environmental Health',
        field: 'Water quality testing',
        jobs: ['Laboratory Aide', 'Sanitarian', 'Senior Sanitarian', 'Inspection Supervisor', 'Division Manager'],
      },
    ],
  },
  {
    name: 'Department of Administration',
    short: 'Department of Administration',
    domain: 'administration.franklin.example',
    head: 'Secretary of Administration',
    bureaus: [
      {
        name: 'Information Technology',
        field: 'Database design',
        jobs: [
          'Help Desk Technician',
          'Systems Analyst',
          'Database Administrator',
          'Team Lead, Applications',
          'IT Manager',
        ],
      },
      {
        name: 'Procurement',
        field: 'Contract law',
        jobs: ['Purchasing Clerk', 'Buyer', 'Contract Specialist', 'Procurement Supervisor', 'Procurement Manager'],
      },
      {
        name: 'Human Resources',
        field: 'Labor relations',
        jobs: ['HR Assistant', 'HR Generalist', 'Classification Analyst', 'HR Team Lead', 'HR Manager'],
      },
    ],
  },
]
