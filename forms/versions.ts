/**
 * A digest of each form's keys, kinds, options and conditions at its version. When a form changes in one of these, the
 * tests fail until its version is raised and its line here is the one that they show.
 */
export const shapes: Readonly<Record<string, string>> = {
  'needs-assessment': 'version 1: dbc833ef5b53af0f',
  'mentor-application': 'version 1: 7497df7cd148ad27',
  'mentee-application': 'version 1: f36e5115c9e120ac',
  'peer-application': 'version 1: ef3a1a7af7b91aaf',
  'supervisor-endorsement': 'version 1: e722c807bba034b2',
  'mentor-screening': 'version 1: 49dafe9d10fcbde7',
  'match-response': 'version 1: b6480360e9ba5dab',
  'orientation-feedback': 'version 1: abbd0904782aa675',
  'mentoring-agreement': 'version 1: a18689ce9ddf0ab0',
  'mentoring-agreement-brief': 'version 1: 57a302b44df464d2',
  'development-plan': 'version 1: 90ef610935540e33',
  milestone: 'version 1: f13d8400c2971749',
  'session-summary': 'version 1: c9211a5288854c14',
  'activity-log': 'version 1: 7f7531c5148570eb',
  'midway-evaluation': 'version 1: 7d78a8cd5d3c1fd7',
  'progress-report': 'version 1: 5372cf7be1a409b6',
  'mentor-evaluation': 'version 1: 4fbd0b9c39ff9d5e',
  'mentor-experience': 'version 1: 073e1f208fd0319c',
  'completion-survey': 'version 1: a25e04bd3a2a32f8',
  'early-closure': 'version 1: a9b0b7e7fc22c9d5',
  withdrawal: 'version 1: 136698635fafab12',
}
