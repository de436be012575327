// The form of a complaint: Enter searches in the field of the search; anywhere else it sends the form.

const send = document.querySelector('.savebar .main')
send?.form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return
  if (!event.target.matches('input:not([name=find])')) return
  event.preventDefault()
  send.form.requestSubmit(send)
})
