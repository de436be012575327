// Entries are moved by their grip, within their code.

const GRIP = 28

/** `begin` is told the entry that is taken up, `drop` before which other it was put down; nothing is moved meanwhile. */
export function dragging(list, { begin, drop }) {
  let held
  let target
  let pointer

  const mark = (isOn) => {
    const after = !target && held.parentElement?.lastElementChild
    ;(target || after)?.classList.toggle(target ? 'drop' : 'under', isOn)
  }

  function end(isDropped) {
    if (!held) return
    const entry = held
    mark(false)
    held.classList.remove('lifted')
    held = undefined
    if (isDropped && entry.isConnected && target !== entry && target !== entry.nextElementSibling) drop(target)
  }

  list.addEventListener('pointerdown', (event) => {
    const entry = event.target.closest('.entry')
    if (!entry || event.button || event.pointerType === 'touch' || event.clientX - entry.getBoundingClientRect().left > GRIP) return
    event.preventDefault()
    begin(entry)
    ;[held, target, pointer] = [entry, entry.nextElementSibling, event.pointerId]
    entry.classList.add('lifted')
    list.setPointerCapture(pointer)
  })

  list.addEventListener('pointermove', ({ clientY }) => {
    if (!held?.isConnected) return
    mark(false)
    target = [...held.parentElement.children].find((row) => {
      const { top, height } = row.getBoundingClientRect()
      return clientY < top + height / 2
    })
    mark(true)
  })

  list.addEventListener('pointerup', () => end(true))
  list.addEventListener('pointercancel', () => end(false))
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(false))
}
