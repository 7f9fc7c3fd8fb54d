import { defineConfig } from 'html-validate'

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Ids are wire keys, which hold dots: goals.2.measurement.
    'valid-id': ['error', { relaxed: true }],
    // Options of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Stylesheets keep phone numbers on one line; a special hyphen would travel along when a number is copied.
    'tel-non-breaking': 'off',
    // Markdown pages write <br/>, which means the same.
    'void-style': 'off',
    // Every title ends with the program's name, which is as long as the agency wants it.
    'long-title': 'off',
  },
})
