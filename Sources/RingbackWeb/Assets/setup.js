// The first page of a new office. Filled in with what the browser knows of its location; can be overwritten.

const zone = document.querySelector('[name="timeZone"]')
const country = document.querySelector('[name="country"]')

if (!zone.value) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
  // A machine that was never told where it is reports UTC, where hardly any office is.
  if (here.includes('/') && !here.startsWith('Etc/')) zone.value = here
}

if (!country.value) {
  const { region } = new Intl.Locale(navigator.language)
  if ([...country.options].some((option) => option.value === region)) country.value = region
}
