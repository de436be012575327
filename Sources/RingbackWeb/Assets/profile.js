// One's own page: the part that was gone to is marked at the side.

const links = [...document.querySelectorAll('.side > nav a')]

function mark() {
  const here = links.find(({ hash }) => hash === location.hash) ?? links[0]
  for (const link of links) link.ariaCurrent = link === here ? 'true' : null
}

addEventListener('hashchange', mark)
mark()
