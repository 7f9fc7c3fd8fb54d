// On every page: says that scripts run, and lets the print buttons print.
document.documentElement.classList.add('js')
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print())
