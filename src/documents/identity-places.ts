// Under which names a file says what form it is: where it is written, and where it is looked for.
export const identityPlaces = {
  /** The field that every program keeps which saves a form. */
  field: '_form',
  /** In the information dictionary. */
  information: 'KitForm',
  /** In the catalog's private entries; the identity is in its `Private`, as `Form`. */
  piece: 'MentoringProgramKit',
} as const
