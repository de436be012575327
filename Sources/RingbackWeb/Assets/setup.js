// The first page of a new office. What the browser knows of where it is stands there already; it can be written over.

const zone = document.querySelector('[name="timeZone"]')
const country = document.querySelector('[name="country"]')

if (!zone.value) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
  // A machine that was never told where it is says UTC, where hardly an office is.
  if (here.includes('/') && !here.startsWith('Etc/')) zone.value = here
}

if (!country.value) {
  const { region } = new Intl.Locale(navigator.language)
  if ([...country.options].some((option) => option.value === region)) country.value = region
}
