// One's own menu: how many requests wait. Loaded when it is opened.

export async function countRequests(menu) {
  const answer = await fetch('/requests/panel').catch(() => undefined)
  if (answer?.ok) menu.querySelector('[href="/requests"]').insertAdjacentHTML('beforeend', await answer.text())
}
