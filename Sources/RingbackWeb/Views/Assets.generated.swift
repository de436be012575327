// Written by scripts/embed-assets. Change the files in Assets and run it again.

extension Asset {
    static let all: [Asset] = [
        acts,
        api,
        asks,
        contact,
        desk,
        dialling,
        drafts,
        form,
        frame,
        holdboard,
        icon,
        importing,
        keys,
        line,
        live,
        message,
        offers,
        css,
        saying,
        setup,
        sheet,
        unclear,
        undo,
        words_es,
        words,
    ]

    static let acts = Asset(
        file: "acts.9b86370a6ada.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './dialling.00879d325340.js'
import{isTwice,isTyping,keys}from './keys.7c55c1cd0650.js'
import{button,say,takeBack,word}from './undo.120136963342.js'
let shown=()=>document.getElementById('acts')
export let acts=shown()
let main=document.getElementById('main')
if(document.activeElement===document.body)main.focus({preventScroll:true})
function press(event){if(!main.contains(document.activeElement))return false
if(isTwice()&&!'JK'.includes(event.key))return
let control=shown()?.checkVisibility()&&shown().querySelector(`[data-key="${event.key}"]`)
if(!control||control.hidden)return false
if(control.disabled)return say(word('It is at the edge of its code. Change the code to move it further.'))
if(event.key==='w'&&document.activeElement!==control){control.focus()
return say(word('Wrong number? Press w again to say so.'))}
if(control.localName!=='summary')return control.click()
if(!control.parentElement.open)control.click()
enter(control.parentElement)}
let cancel=button(word('Cancel'),()=>shut(cancel.closest('.ask')))
function shut(ask){ask.open=false
ask.querySelector('summary').focus()}
function enter(ask){if(!ask.open)return
ask.querySelector('form button').before(cancel)
ask.querySelector('input:not([type=hidden]), select, textarea')?.focus()}
document.addEventListener('click',({target})=>{let summary=target.closest('.ask > summary')
if(summary)setTimeout(()=>enter(summary.parentElement))})
export let takeKeys=()=>
shown()?.querySelectorAll('[data-key]').forEach(({dataset})=>keys({[dataset.key]:press}))
takeKeys()
keys({u:()=>void(isTwice()||takeBack())})
document.addEventListener('keydown',event=>{let ask=event.key==='Escape'&&(event.target.closest('.ask[open]')??document.querySelector('.ask[open]'))
if(!ask)return
if(isTyping(event.target)||[cancel,document.body].includes(event.target))shut(ask)
else ask.open=false})

"""##)

    static let api = Asset(
        file: "api.8d69ebdb5199.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.1fcd85a7467c.js'
let meta=name=>document.querySelector(`meta[name=${name}]`)?.content??''
export let person=meta('person')
export class Refused extends Error{constructor(sentence,status,faults=[]){super(sentence)
this.status=status
this.faults=faults}}
export class Unreachable extends Error{}
export function newKey(){let bytes=crypto.getRandomValues(new Uint8Array(16))
return Array.from(bytes,byte=>byte.toString(16).padStart(2,'0')).join('')}
export let isSignedOut=false
export async function send(path,body,{method='POST',key=newKey(),version,keepalive}={}){let headers={Accept:'application/json','X-Ringback-Form':meta('form-token'),'Idempotency-Key':key}
if(version)headers['If-Match']=`"${version}"`
let text=body?JSON.stringify(body):undefined
if(text)headers['Content-Type']='application/json'
let response
try{response=await fetch(meta('api')+path,{method,headers,body:text,keepalive})}catch{throw new Unreachable(word('The connection is lost.'))}
isSignedOut=response.status===401
let answer=parsed(await response.text().catch(()=>''))
if(response.ok)return answer
let sentence=answer?.detail??answer?.title??word('That did not work. Nothing was changed.')
if([502,503,504].includes(response.status))throw new Unreachable(sentence)
throw new Refused(sentence,response.status,answer?.errors)}
export async function fragment(path,parameters={},signal){let url=new URL(path,location.href)
for(let [name,value]of Object.entries(parameters))if(value)url.searchParams.set(name,value)
let response
try{response=await fetch(url,{headers:{Accept:'text/html'},signal})}catch(error){if(error.name==='AbortError')throw error
throw new Unreachable(word('The connection is lost.'))}
if(!response.ok||response.redirected)throw new Refused(word('That could not be shown.'),response.status)
return response.text()}
export function elements(html){let template=document.createElement('template')
template.innerHTML=html
return template.content}
export function fill(html){for(let piece of elements(html).querySelectorAll('[data-fill]')){let place=document.querySelector(`[data-fill="${piece.dataset.fill}"]`)
if(!place)continue
let old=place.contains(document.activeElement)&&document.activeElement
place.replaceChildren(...piece.childNodes)
let fresh=old?.name&&place.querySelector(`[name="${old.name}"]`)
if(fresh){fresh.checked=old.checked
fresh.focus()}}}
export async function renewOffers(){let list=document.getElementById('offers')
if(!list||list.contains(document.activeElement))return
list.replaceWith(elements(await fragment(list.dataset.asks)))}
function parsed(text){try{return JSON.parse(text)}catch{return null}}

"""##)

    static let asks = Asset(
        file: "asks.5aff5f23370b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.8d69ebdb5199.js'
let name=message=>`ringback.ask.${person}.${message}`
let ASKS=':is(.ask, [data-kept]) :is(input:not([type=hidden]), select, textarea)'
let fields=place=>[...place.querySelectorAll(ASKS)]
let untouched=field=>(field.localName==='select'?(field.querySelector('[selected]')??field.options[0])?.value:field.defaultValue)
function mark({form,name}){let kind=form.querySelector('[type=hidden]:is([name=answer], [name=outcome])')?.value??''
return `${form.getAttribute('action').split('/').slice(3).join('/')} ${kind} ${name}`}
export function stow(place,message){let typed=fields(place).filter(field=>!field.form.dataset.busy&&field.value!==untouched(field))
if(typed.length===0)return sessionStorage.removeItem(name(message))
sessionStorage.setItem(name(message),JSON.stringify(Object.fromEntries(typed.map(field=>[mark(field),field.value]))))}
export function restore(place,message){let kept={}
try{kept=JSON.parse(sessionStorage.getItem(name(message)))??{}}catch{}
for(let field of fields(place)){let typed=kept[mark(field)]
field.value=typed??untouched(field)??''
if(typed!==undefined&&field.closest('[data-kept]'))field.closest('details')?.setAttribute('open','')}}
export function ownAsks(place,shown){restore(place,shown())
place.addEventListener('input',()=>stow(place,shown()))
place.addEventListener('sent',({detail})=>{sessionStorage.removeItem(name(detail.path.split('/')[2]))
restore(place,shown())})
place.addEventListener('submit',({target})=>{if(target.matches('[data-kept] form'))sessionStorage.removeItem(name(shown()))})}

"""##)

    static let contact = Asset(
        file: "contact.6976c0a91630.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './dialling.00879d325340.js'

"""##)

    static let desk = Asset(
        file: "desk.cb126d40f6dc.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{fill,fragment,newKey,elements,Refused,renewOffers}from './api.8d69ebdb5199.js'
import './dialling.00879d325340.js'
import*as drafts from './drafts.cb6f39716c33.js'
import{addressee,forget,mark,nameOf,read,refused}from './form.08ac6b36275c.js'
import*as board from './holdboard.270bdec3e8f8.js'
import './offers.e597805eedf8.js'
import{keys}from './keys.7c55c1cd0650.js'
import{sayName}from './saying.3fa80ff16b3d.js'
import{live}from './live.6646ac209f35.js'
import{unclear}from './unclear.be652b0997f1.js'
import{say,sayDone,settle,takeBack,word}from './undo.120136963342.js'
let desk=document.querySelector('[data-desk]')
let who=document.getElementById('q')
let results=document.getElementById('results')
let found=document.getElementById('found')
let form=document.getElementById('message')
let keptLine=document.getElementById('kept')
let {messages,waiting}={messages:form.dataset.api,waiting:form.dataset.waiting}
let name=form.elements['caller.name']
let number=form.elements['caller.number']
let owner=form.elements.for
let proposed=form.elements.proposed
let isProposed=()=>Boolean(owner.value)&&owner.value===proposed.value
let SAID=['for','regarding','told','around']
let blank=write()
let key=newKey()
let asking
let pause
who.addEventListener('input',()=>{changed()
clearTimeout(pause)
pause=setTimeout(find,90)})
async function find(){asking?.abort()
let query=who.value.trim()
if(!query)return showResults('')
asking=new AbortController()
try{showResults(await fragment(desk.dataset.results,{q:query},asking.signal))}catch(error){if(error.name!=='AbortError')showResults('')}}
function showResults(html){results.replaceChildren(elements(html))
sayEnter()}
let links=()=>Array.from(results.querySelectorAll('a'))
who.form.addEventListener('submit',async(event)=>{event.preventDefault()
clearTimeout(pause)
await find()
let [first]=links()
if(first?.dataset.plain===undefined)first?.focus()
else choose(first)})
function arrow(event){let by={ArrowDown:1,ArrowUp:-1}[event.key]
if(!by)return
let all=links()
let next=all.indexOf(document.activeElement)+by
if(next>=all.length)return
event.preventDefault()
if(next<0)who.focus()
else all[next].focus()}
who.addEventListener('keydown',arrow)
results.addEventListener('keydown',arrow)
results.addEventListener('click',event=>{let link=event.target.closest('a')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
choose(link)})
function isOfAnother({dataset}){let draft=write()
if(!SAID.some(field=>draft[field]))return false
if(draft.contact||dataset.contact)return Boolean(draft.contact||draft['caller.name'])&&draft.contact!==dataset.contact
return Boolean(draft['caller.name'])&&draft['caller.name']!==dataset.name}
function keepApart(link){if(!isOfAnother(link))return
let draft=write()
let of=draft['caller.name']||draft['caller.number']||word('the caller before')
delete draft.q
putAside(draft)
clear()
say(word('What was written for {0} is put aside.',of),{action:word('It is for {0}',link.dataset.name||link.dataset.number),onAction:()=>{drafts.takeUp(drafts.aside().findLastIndex(other=>other.regarding===draft.regarding&&other.told===draft.told))
for(let field of SAID)form.elements[field].value||=draft[field]??''
changed()
showKept()}})}
let REST=1000
let pickedAt=-Infinity
function choose(link){if(!link)return
pickedAt=performance.now()
keepApart(link)
if(isProposed())owner.value=''
form.elements.contact.value=link.dataset.contact
name.value=link.dataset.name
number.value=link.dataset.number
form.elements.onto.value=link.dataset.message??''
who.value=''
showResults('')
changed()
card()
let next=!name.value?name:!number.value?number:!owner.value?owner:form.elements.regarding
next.focus()}
let cardPlace=document.querySelector('[data-fill=card]')
cardPlace.addEventListener('click',event=>{let link=event.target.closest('a[data-contact]')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
form.elements.contact.value=link.dataset.contact
name.value=link.dataset.name
changed()
card()
owner.focus()})
let letGo=false
let sameNumber=document.getElementById('same-number')
let lastNumber=()=>cardPlace.querySelector('[data-last-number]')?.dataset.lastNumber
function dressCard(){if(!owner.value||isProposed()){owner.value=proposed.value=document.querySelector('#proposal [data-owner]')?.textContent??''
if(document.activeElement===owner)owner.select()}
let asking=cardPlace.querySelector('[data-asking]')
if(asking){asking.hidden=letGo
asking.querySelector('[data-let-go]').hidden=false}
sameNumber.hidden=!lastNumber()||lastNumber()===number.value}
cardPlace.addEventListener('click',event=>{if(!event.target.closest('[data-let-go]'))return
letGo=true
dressCard()
form.elements.regarding.focus()})
function takeSameNumber(){let last=lastNumber()
if(!last)return say(word('No number of this caller is known yet.'))
number.value=last
say(word('Same number as last time: {0}',last))
changed()
dressCard()}
sameNumber.addEventListener('click',takeSameNumber)
function readBack(){let box=form.elements.readBack
box.checked=!box.checked
say(box.checked?word('Noted: the number was read back.'):word('Not read back.'))
changed()}
function sayCaller(){let link=cardPlace.querySelector('a[data-say]')
if(link)sayName(link)
else say(word('There is no name to say.'))}
cardPlace.addEventListener('sent',()=>card())
async function card(is){let {contact}=form.elements
try{fill(await fragment(desk.dataset.card,{contact:contact.value,number:number.value,name:name.value,is:is??'',onto:form.elements.onto.value,for:owner.value&&!isProposed()&&addressee(owner.value)}))
dressCard()
showLowering()
sayEnter()}catch{}}
owner.addEventListener('focus',()=>isProposed()&&owner.select())
owner.addEventListener('change',()=>{lacksOwner(true)
card(answered())})
number.addEventListener('change',()=>card())
name.addEventListener('change',()=>{const both = !number.value && name.value.match(/^(.*?)[\s,;:]*(\+?\(?\d[\d\s().\/-]{5,}\d)[\s,;:]*([^\d\p{L}].*)?$/u)
if (both && both[2].replace(/\D/g, '').length >= 7 && !/\d{3}/.test(both[1])) {name.value=both[1].trim()
number.value=both[2].trim()
say(word('The number is in its own field now.'))}
card()})
let answered=()=>new FormData(form).get('caller.is')??''
form.addEventListener('change',({target})=>{if(target.name==='code')codeChosen()
if(target.name!=='caller.is')return
form.elements.contact.value=target.value==='another'?'':target.value
card(target.value)})
function codeChosen(){form.elements.codeChosen.value='true'
showLowering()}
function showLowering(){let ask=document.querySelector('[data-lower]')
if(!ask)return
ask.hidden=form.elements.codeChosen.value!=='true'||Number(form.elements.code.value)<=Number(ask.dataset.lower)
if(ask.hidden)ask.querySelector('input').checked=false}
function write(){let draft={}
for(let [field,value]of new FormData(form)){if(field==='_form'||field==='proposed'||(field==='for'&&isProposed()))continue
draft[field]=field==='boxes'?[...(draft.boxes??[]),value]:value}
draft.q=who.value.trim()
return draft}
function restore(draft){for(let field of form.elements){if(!field.name||field.name==='_form')continue
let value=draft[field.name]
if(field.type==='radio')field.checked=field.value===(value??blank[field.name])
else if(field.type==='checkbox')field.checked=[value].flat().map(String).includes(field.value)
else field.value=value??''}
if(!form.elements.source.value)form.elements.source.value=blank.source
who.value=draft.q??''}
let isTouched=draft=>['q','caller.name','caller.number',...SAID].some(field=>draft[field])
let keepingUp
function changed(){sayEnter()
let draft=write()
if(isTouched(draft))drafts.keep(draft)
else drafts.forget()
if(!draft.waiting)return
clearTimeout(keepingUp)
keepingUp=setTimeout(keepUp,600)}
function keepUp(keepalive){clearTimeout(keepingUp)
keepingUp=undefined
let draft=write()
return board.keepUp(`${waiting}/${draft.waiting}`,draft,{keepalive}).catch(apart)}
function apart(error){if(!(error instanceof Refused))return
form.elements.waiting.value=''
changed()
say(word('{0} What you typed is still here.',error.message),{problem:true,stays:true})}
addEventListener('pagehide',()=>keepingUp&&keepUp(true))
form.addEventListener('input',changed)
form.addEventListener('change',changed)
function clear(){clearTimeout(keepingUp)
restore({...blank,contact:'',onto:'',codeChosen:'',reach:'ask',waiting:'',line:'','caller.name':'','caller.number':'',for:'',proposed:'',regarding:'',told:''})
drafts.forget()
key=newKey()
who.value=''
showResults('')
fill('<div data-fill="card"></div><span data-fill="proposal"></span><span data-fill="caution"></span><div data-fill="same"></div><span data-fill="filing">File the message</span>')
letGo=false
reach.hidden=true
dressCard()
forget(form)
who.focus()}
document.addEventListener('click',event=>{let instead=event.target.closest('[data-for]')
if(!instead)return
let field=document.getElementById('for')
field.value=instead.dataset.for
for(let kind of['input','change'])field.dispatchEvent(new Event(kind,{bubbles:true}))
field.focus()})
let filing=false
let reach=document.getElementById('reach')
function lacksReach(draft){if(draft.reach==='asked'||draft['caller.number']||draft.onto||draft.settled)return false
return!draft.boxes?.includes('willCallAgain')&&!cardPlace.querySelector('.number, [data-last-number]')}
function asksReach(){if(!lacksReach(write()))return false
form.elements.reach.value='asked'
reach.hidden=false
number.focus()
return true}
function lacksOwner(isLeaving){let named=owner.value.trim()
let detail=named?!isProposed()&&unclear(named):!isLeaving&&isForNobody(write())&&isLost()&&word('Say whom the message is for: a person or a team.')
if(!detail)return false
let faults=[{field:'for',detail}]
if(isLeaving)mark(form,faults)
else say(refused(form,{faults}),{problem:true})
return true}
let isForNobody=draft=>!owner.value.trim()&&!draft.settled&&!draft.onto
let isLost=()=>!navigator.onLine||Boolean(document.getElementById('connection').textContent)
function takeTyped(){let typed=who.value.trim()
if(!typed||form.elements.contact.value)return
if (/\p{L}/u.test(typed)) name.value ||= typed
else number.value||=typed}
form.addEventListener('submit',async(event)=>{event.preventDefault()
if(event.submitter?.id==='hold')return putOnHold()
takeTyped()
let draft=write()
if(filing||!isTouched(draft)||lacksOwner()||asksReach())return
filing=true
let body={...read(form),proposed:isProposed()}
let place=body.waiting
body.caller??={}
let {is}=body.caller
delete body.caller.is
if(is)body.contact=is==='another'?'':is
if(is&&is!=='another')body.caller.same=true
if(body.contact)body.caller.contact=body.contact
if(body.onto)body.caller.message=body.onto
if(!body.codeChosen&&String(body.code)===blank.code)delete body.code
if(!place)delete body.waiting
for(let field of['contact','line','onto','codeChosen','reach'])delete body[field]
try{let answer=await drafts.file(messages,body,key)
if(answer)filed(answer,draft)
else say(word('Kept here: {0} for {1}. It is filed when the connection returns.',callerOf(body),owner.value))
clear()}catch(error){key=newKey()
if(error.faults?.some(({field})=>field==='waiting'))apart(error)
else say(refused(form,error),{problem:true})}finally{filing=false
showKept()}})
let typed=new Map()
function filed(message,draft){if(message.done?.undo)typed.set(`/messages/${message.id}/undo/${message.done.undo}`,{...draft,q:'',waiting:''})
settle()
sayDone(message)
taken()}
let callerOf=body=>body.caller?.name??body.caller?.number??'a caller'
async function taken(){try{fill(`<div data-fill="taken">${await fragment(desk.dataset.taken)}</div>`)}catch{}}
document.addEventListener('sent',({detail})=>{let draft=typed.get(detail.path)
if(detail.verb!=='undo'||!draft)return
typed.delete(detail.path)
putInForm(draft)
form.elements.regarding.focus()})
drafts.watch(({body,key,answer,problem})=>{let draft=draftOf(body)
if(answer)filed(answer,draft)
else{drafts.putAside(draft)
drafts.leave(key)
say(word('{0} could not be filed, and is put aside: {1}',callerOf(body),problem),{problem:true})}
showKept()})
function draftOf({caller={},boxes,...body}){let who={'caller.name':caller.name,'caller.number':caller.number,'caller.new':String(caller.new??'')}
let code={code:String(body.code??blank.code),codeChosen:body.code&&'true'}
return{...body,...who,...code,boxes,for:body.for&&nameOf(body.for),contact:caller.contact,onto:caller.message}}
function putInForm(draft){if(isTouched(write()))drafts.putAside(write())
restore(draft)
changed()
card()
showKept()}
async function putOnHold(){takeTyped()
let draft=write()
if(draft.waiting){try{await board.keepUp(`${waiting}/${draft.waiting}`,draft,{open:false})
clear()}catch(error){if(error instanceof Refused)apart(error)
else say(word('{0} What was typed is still here.',error.message),{problem:true})}
return}
try{await board.hold(waiting,draft,key)
clear()
await board.refresh()}catch(error){say(word('{0} What was typed is still here.',error.message),{problem:true})}}
function takeBackFromHold(){let longest=document.querySelector('#waiting [data-take]')
if(longest)longest.click()
else say(word('Nobody is on hold.'))}
function putAside(draft){drafts.putAside(draft)
showKept()}
function aside(){let draft=write()
if(isTouched(draft))putAside(draft)
clear()}
function clock(time){let [pattern,am,pm]=desk.dataset.clock.split('|')
let hour=time.getHours()
let parts={H:hour,h:hour % 12||12,m:time.getMinutes(),a:hour<12?am:pm}
return pattern.replace(/'[^']*'|([Hhma])\1*/g, (part, letter) => letter ? String(parts[letter]).padStart(part.length, '0') : part.slice(1, -1))}
function showKept(){keptLine.replaceChildren()
let unsent=drafts.unsent().length
if(unsent)keptLine.append(`${unsent === 1 ? word('One message waits here for the connection.') : word('{0} messages wait here for the connection.', unsent)} `)
drafts.aside().forEach((draft,index)=>{let back=document.createElement('button')
back.type='button'
back.className='button'
let of=draft['caller.name']||draft['caller.number']||draft.q||word('what was put aside')
let at=draft.at?` (${clock(new Date(draft.at))})`:''
back.textContent=word('Back to {0}',of+at)
back.addEventListener('click',()=>{putInForm(drafts.takeUp(index))
name.focus()})
let discard=document.createElement('button')
discard.type='button'
discard.className='plain small'
discard.textContent=word('Discard')
discard.ariaLabel=word('Discard {0}',of+at)
discard.addEventListener('click',()=>{let draft=drafts.takeUp(index)
showKept()
say(word('Discarded: {0}.',of),{action:word('Put it back'),onAction:()=>putAside(draft)})})
keptLine.append(back,' ',discard,' ')})}
document.getElementById('waiting').addEventListener('click',event=>{if(event.target.closest('[data-take]')&&isTouched(write()))drafts.putAside(write())})
document.addEventListener('sent',({detail})=>{if(detail.path?.startsWith(waiting))board.refresh().catch(()=>{})})
document.getElementById('waiting').addEventListener('submit',async(event)=>{event.preventDefault()
let place=event.target.dataset.api
try{let held=await board.held(waiting,place)
await board.free(place)
let of=held?.name||held?.number||word('The caller')
say(word('{0} hung up, and is off the board.',of),held&&{action:word('Put back on hold'),onAction:()=>board.putBack(waiting,held).then(board.refresh).catch(error=>say(error.message,{problem:true}))})
await board.refresh()}catch(error){say(error.message,{problem:true})}})
document.addEventListener('keydown',event=>{if(document.querySelector('dialog[open]'))return
let command=event.ctrlKey||event.metaKey
let act=
(event.key==='F8'&&event.shiftKey&&takeBackFromHold)||
(command&&event.key==='Enter'&&(()=>form.requestSubmit(document.getElementById('file'))))||
((event.key==='F8'||(command&&event.key==='h'))&&putOnHold)||
({F2:takeSameNumber,F4:readBack,F9:sayCaller})[event.key]||
(event.key==='Escape'&&(who.value?()=>((who.value=''),changed(),showResults(''),who.focus()):aside))
if(!act)return
event.preventDefault()
act()})
form.addEventListener('keydown',event=>{if(event.key!=='Enter'||event.ctrlKey||event.metaKey)return
if(event.repeat)return event.preventDefault()
let {regarding,told}=write()
if(regarding||told||performance.now()- pickedAt>REST)return
event.preventDefault()
say(word('Nothing was filed: the caller has only just been picked. Press again if that is all.'))})
form.addEventListener('keydown',event=>{if (event.target.name !== 'code' || !/^[1-4]$/.test(event.key)) return
let radio=Array.from(form.elements.code).find(code=>code.value===event.key)
radio.checked=true
radio.focus()
codeChosen()
changed()
event.preventDefault()})
keys({u:()=>void takeBack()})
let enterLine=document.getElementById('enter')
function sayEnter(){let at=document.activeElement
let isLooking=results.contains(at)||(at===who&&Boolean(who.value.trim()))
let words=enterDoes(at,isLooking)??''
found.textContent=isLooking?words:''
enterLine.textContent=isLooking?'':words}
function enterDoes(at,isLooking){let [first]=links()
if(results.contains(at))return word('Enter picks {0}.',picked(at))
if(isLooking){if(!first)return word('Enter looks for them.')
return first.dataset.plain===undefined?word('Enter points at {0}; Enter again picks them.',picked(first)):word('Enter picks {0}.',picked(first))}
if(at!==who&&(!form.contains(at)||at.localName==='button'))return undefined
let draft=write()
if(!isTouched(draft))return at===who?word('Type who is calling.'):undefined
let key=at===who?'Ctrl Enter':'Enter'
let caller=draft['caller.name']||draft['caller.number']||draft.q||word('somebody without a name')
if(isForNobody(draft))return word('Say whom it is for.')
if(lacksReach(draft))return word('{0} asks how {1} will be reached.',key,caller)
if(owner.value&&!draft.settled)return word('{0} files a call from {1} for {2}.',key,caller,owner.value)
return word('{0} files a call from {1}.',key,caller)}
let picked=({dataset})=>(dataset.contact?dataset.name:dataset.name||dataset.number)||'them'
document.addEventListener('focusin',sayEnter)
document.addEventListener('focusout',()=>setTimeout(sayEnter))
let inHand=drafts.kept()
if(inHand&&!isTouched(write())){restore(inHand)
card()
if(who.value)find()}
showKept()
dressCard()
sayEnter()
let offers=()=>renewOffers().catch(()=>{})
document.addEventListener('sent',offers)
live(desk.dataset.live,{waiting:({html})=>board.show(html),taken,offer:offers,asks:offers,refresh:()=>(board.refresh().catch(()=>{}),taken(),offers())},{lost:word('Messages are kept here, and filed when it returns; until then callers cannot be looked up.')})

"""##)

    static let dialling = Asset(
        file: "dialling.00879d325340.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send,Refused}from './api.8d69ebdb5199.js'
import{say}from './undo.120136963342.js'
document.addEventListener('click',async(event)=>{let link=event.target.closest('a[href^="tel:"]')
let claims=document.querySelector('[data-claims]')?.dataset.claims
if(!link||!claims)return
event.preventDefault()
try{let confirmed='confirmed' in link.dataset||undefined
await send(claims,{number:link.getAttribute('href').slice(4),confirmed})}catch(error){if(error instanceof Refused)return say(error.message,{problem:true})}
location.href=link.href})

"""##)

    static let drafts = Asset(
        file: "drafts.cb6f39716c33.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.8d69ebdb5199.js'
import{line}from './line.b8b26577d081.js'
let IN_HAND=`ringback.draft.${person}`
let ASIDE=`ringback.aside.${person}`
let load=(name,otherwise)=>{try{return JSON.parse(localStorage.getItem(name))??otherwise}catch{return otherwise}}
let store=(name,value)=>localStorage.setItem(name,JSON.stringify(value))
export let keep=draft=>store(IN_HAND,draft)
export let kept=()=>load(IN_HAND,undefined)
export let forget=()=>localStorage.removeItem(IN_HAND)
export let aside=()=>load(ASIDE,[])
export let putAside=draft=>store(ASIDE,[...aside(),{...draft,at:Date.now()}])
export function takeUp(index){let drafts=aside()
let [draft]=drafts.splice(index,1)
store(ASIDE,drafts)
return draft}
export let {waiting:unsent,post:file,leave,watch}=line('unsent')

"""##)

    static let form = Asset(
        file: "form.08ac6b36275c.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send,Refused,Unreachable}from './api.8d69ebdb5199.js'
import{line}from './line.b8b26577d081.js'
import{say,sayDone,settle,word}from './undo.120136963342.js'
let ONLY_FOR_PAGES=new Set(['_form','version','back','key'])
const GUARDED = /\/(code|place|closing)$/
const KEPT = /^\/messages\/([^/]+)\/(attempts|answers|closing)$/
export let outcomes=line('outcomes')
let FLAGS=new Set(['settled','caller.new','readBack','spelling','lower','codeChosen'])
export function read(form,submitter){let fields=new FormData(form)
if(submitter?.name)fields.append(submitter.name,submitter.value)
let body={}
for(let [name,value]of fields){if(ONLY_FOR_PAGES.has(name))continue
if(name==='boxes'||name==='offers')(body[name]??=[]).push(value)
else if(name==='before')body.before=value||null
else if(value!=='')put(body,name,typed(name,value.trim()))}
return body}
export function addressee(name){let options=document.getElementById('people')?.options??[]
let matches=[...options].filter(option=>option.value.toLowerCase()===name.toLowerCase())
return matches.length===1?matches[0].dataset.id:name}
export function nameOf(id){let options=document.getElementById('people')?.options??[]
return[...options].find(option=>option.dataset.id===id)?.value??id}
function typed(name,value){if(name==='code')return Number(value)
if(FLAGS.has(name))return value==='true'
return name==='for'||name==='to'?addressee(value):value}
function put(body,name,value){let [first,second]=name.split('.')
if(second)(body[first]??={})[second]=value
else body[first]=value}
let ALSO={for:'to',around:'again'}
export function mark(form,faults=[]){forget(form)
return faults.flatMap(({field:name,detail})=>{let found=form.elements[name]??form.elements[ALSO[name]]
let field=found instanceof RadioNodeList?found[0]:found
if(!field||field.type==='hidden')return[]
let sentence=inWords(detail,field)
let line=document.createElement('p')
line.className='hint wrong fault'
line.id=`fault-${name}`
line.textContent=sentence
field.after(line)
field.setAttribute('aria-invalid','true')
field.setAttribute('aria-errormessage',line.id)
field.addEventListener('input',()=>unmark(field),{once:true})
return[{field}]}).toSorted(({field:one},{field:other})=>(one.compareDocumentPosition(other)&Node.DOCUMENT_POSITION_PRECEDING?1:-1))}
export function refused(form,{faults,message}){let [first,...others]=mark(form,faults)
first?.field.focus()
if(!first)return message
return others.length?word('Nothing was sent: {0} fields need another look.',others.length+1):word('Nothing was sent: one field needs another look.')}
function inWords(detail,field){let label=field.ariaLabel??field.labels?.[0]?.firstChild?.textContent.trim()??field.name
if(detail.startsWith(word('is missing, and so is')))return field.name==='caller.name'?word('Say who called: a name, a number, or both.'):word('{0}: fill in this, or what stands beside it.',label)
if(detail===word('is missing')||detail===word('must not be empty'))return word('{0}: please fill this in.',label)
return /^\p{Lu}|^“/u.test(detail) ? detail : `${label} ${detail}.`}
function unmark(field){document.getElementById(field.getAttribute('aria-errormessage'))?.remove()
for(let name of['aria-invalid','aria-errormessage'])field.removeAttribute(name)}
export function quote(form,sentence,link){let written=[...form.querySelectorAll('input.field, textarea')].filter(({value,defaultValue})=>value!==defaultValue)
let words=word('You wrote: “{0}”',written.map(({value})=>value).join(' · '))
if(!written.length)return false
if(!document.getElementById('notices').textContent.includes(words))say(`${sentence} ${words}`,{problem:true,stays:true,link})
return true}
export function forget(form){for(let field of form.elements)if(field.hasAttribute('aria-errormessage'))unmark(field)}
document.addEventListener('click',event=>{if(event.detail<2||!event.target.closest('.acts, .offers')?.contains(event.target.closest('button')))return
event.preventDefault()
event.stopImmediatePropagation()},true)
async function post(path,body,method,version,what){let message=method==='POST'&&path.match(KEPT)?.[1]
if(!message)return send(path,body,{method,version})
if(outcomes.all().some(other=>!other.problem&&other.path.match(KEPT)?.[1]===message)){throw new Error(word('What you said of this one before still waits here for the connection.'))}
return outcomes.post(path,body,undefined,version,what)}
function described(form,submitter){let label=(form.closest('.ask')?.querySelector('summary')??submitter)?.firstChild?.textContent??''
let who=document.getElementById('acts')?.dataset.who
return[label.replace('…','').trim(),who].filter(Boolean).join(', ')}
function sayRefused({body,key,what,problem}){let {answer,outcome,to,...words}=body
let typed=[to&&nameOf(to),...Object.values(words)].filter(Boolean).join(' · ')
say(`${word('Not sent: {0}. {1}', what ?? outcome ?? answer, problem)}${typed && ` ${word('You wrote: “{0}”', typed)}`}`, {problem:true,stays:true,action:word('Send again'),onAction:()=>outcomes.again(key),close:word('Discard'),onClose:()=>outcomes.leave(key)})}
outcomes.refused().forEach(sayRefused)
outcomes.watch(({path,body,key,what,answer,problem})=>{if(problem)sayRefused({body,key,what,problem})
else sayDone(answer)
document.dispatchEvent(new CustomEvent('sent',{detail:{path,verb:path.split('/').pop(),answer}}))})
document.addEventListener('submit',async(event)=>{let form=event.target
if(!form.matches('form[data-send]')||event.defaultPrevented)return
event.preventDefault()
if(form.dataset.busy)return
form.dataset.busy='yes'
forget(form)
let path=event.submitter?.getAttribute('formaction')??form.dataset.api??form.getAttribute('action')
let verb=path.split('/').pop()
let method=form.dataset.method??'POST'
try{let version=GUARDED.test(path)?form.elements.version?.value:undefined
let body=method==='DELETE'?undefined:read(form,event.submitter)
let what=described(form,event.submitter)
let answer=await post(path,body,method,version,what)
let isKept=answer===undefined&&KEPT.test(path)
if(isKept)say(word('Kept here: {0}. It is sent when the connection returns.',what))
else sayDone(answer,form.dataset.said)
settle()
form.closest('details')?.removeAttribute('open')
form.reset()
form.dispatchEvent(new CustomEvent('sent',{bubbles:true,detail:{path,verb,answer,isKept}}))}catch(error){let words=refused(form,error)
let isStale=error instanceof Refused&&[409,412].includes(error.status)
if(!isStale||!quote(form,words))say(error instanceof Unreachable?word('{0} This was not sent; what you typed is still here.',words):words,{problem:true})
if(isStale)form.dispatchEvent(new CustomEvent('stale',{bubbles:true}))}finally{delete form.dataset.busy}})

"""##)

    static let frame = Asset(
        file: "frame.90b8bf0db6b6.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{keys}from './keys.7c55c1cd0650.js'
import './saying.3fa80ff16b3d.js'
document.documentElement.classList.add('js')
keys({'/':()=>{let field=document.getElementById('q')??document.querySelector('.find input')
field?.focus()
field?.select()}})
document.addEventListener('focusin',({target})=>{if(target.matches('[type=search]')&&!target.closest('[data-desk]'))setTimeout(()=>target.select())})
document.addEventListener('focusin',async({target})=>{let known=()=>document.getElementById('people')
if(target.getAttribute('list')!=='people'||known())return
let answer=await fetch('/addressees').catch(()=>undefined)
if(answer?.ok&&!known())document.body.insertAdjacentHTML('beforeend',await answer.text())})
document.addEventListener('click',event=>{if(event.target.closest('[data-print]'))window.print()
for(let menu of document.querySelectorAll('.menu[open]'))if(!menu.contains(event.target))menu.open=false})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
let menu=event.target.closest?.('.menu[open]')
if(!menu)return
menu.open=false
menu.querySelector('summary').focus()})

"""##)

    static let holdboard = Asset(
        file: "holdboard.270bdec3e8f8.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './form.08ac6b36275c.js'
import{elements,fragment,send,Refused}from './api.8d69ebdb5199.js'
let board=document.getElementById('waiting')
export function show(html){board.replaceChildren(elements(html))
tick()}
export function hold(path,draft,key){let [name,number]=[draft['caller.name'],draft['caller.number']]
return send(path,{line:draft.line??'',name,number,for:draft.for??'',draft},{key})}
export function keepUp(path,draft,{keepalive,open=true}={}){let [name,number]=[draft['caller.name'],draft['caller.number']]
return send(path,{line:draft.line??'',name,number,for:draft.for??'',open,draft},{method:'PUT',keepalive})}
export async function held(path,place){let {waiting}=await send(path,undefined,{method:'GET'})
return waiting.find(({id})=>place.endsWith(`/${id}`))}
export function putBack(path,{line,name,number,draft,for:forWhom}){return send(path,{line,name,number,for:forWhom,draft:draft??{}})}
export async function free(path){try{await send(path,undefined,{method:'DELETE'})}catch(error){if(!(error instanceof Refused)||error.status!==404)throw error}}
export async function refresh(){show(await fragment(board.dataset.board))}
function tick(){for(let time of board.querySelectorAll('[data-seconds]')){time.from??=performance.now()- Number(time.dataset.seconds)*1000
const seconds = Math.floor((performance.now() - time.from) / 1000)
time.textContent=`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}}
tick()
setInterval(tick,1000)

"""##)

    static let icon = Asset(
        file: "icon.f1eb6960b28e.svg",
        type: "image/svg+xml",
        text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d4e89"/><path d="M7 7h18v12h-9l-5 6v-6H7z" fill="#fff"/><path d="M11 13h7m-3-3 3 3-3 3" fill="none" stroke="#1d4e89" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>

"""##)

    static let importing = Asset(
        file: "importing.a88171c0236c.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.120136963342.js'
let file
document.addEventListener('submit',async(event)=>{let form=event.target
if(!form.matches('form[data-import]'))return
file=form.querySelector('[type=file]')?.files[0]??(form.elements.csv?.value?undefined:file)
if(!file)return
event.preventDefault()
let button=form.querySelector('button')
button.disabled=true
let stop=watch()
try{let token=form.elements._form.value
let headers={'Content-Type':'text/csv',Accept:'text/html','X-Ringback-Form':token}
let answer=await fetch(address(form),{method:'POST',headers,body:file})
let page=new DOMParser().parseFromString(await answer.text(),'text/html')
let fresh=page.getElementById('import')??page.getElementById('main')
document.getElementById('import').replaceWith(fresh)
fresh.querySelector('h1')?.scrollIntoView()}catch{button.disabled=false
say(word('The connection is lost. Give the same file again: what is in already is not brought in twice.'),{problem:true})}finally{stop()}})
function address(form){let chosen=[...form.querySelectorAll('select[name=column]')].map(select=>select.value)
let columns=chosen.length?chosen.join(','):form.elements.columns?.value
return columns?`${form.getAttribute('action')}?columns=${encodeURIComponent(columns)}`:form.getAttribute('action')}
function watch(){let place=document.getElementById('import-progress')
if(!place)return()=>{}
place.hidden=false
let look=async()=>{try{let answer=await fetch('/contacts/import/progress',{headers:{Accept:'text/html'}})
if(answer.ok&&place.isConnected)place.innerHTML=await answer.text()}catch{}}
look()
let timer=setInterval(look,700)
return()=>(clearInterval(timer),(place.hidden=true))}

"""##)

    static let keys = Asset(
        file: "keys.7c55c1cd0650.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.120136963342.js'
let SWITCH='ringback.keys'
let REST=1000
const LEAVES = /^(Enter|Escape|Tab|Arrow.*)$/
let BURST=600
let burst=[]
let commands=new Map()
let typedAt=-Infinity
let isWriting=false
let TWICE=500
let latest={key:'',at:-Infinity,again:false}
export function keys(handlers){for(let [key,act]of Object.entries(handlers))commands.set(key,new Set([act,...(commands.get(key)??[])]))}
export let isTwice=()=>latest.again
export function isTyping(element){return Boolean(element?.closest('input, textarea, select, [contenteditable]'))}
document.addEventListener('keydown',event=>{let again=event.repeat||(event.key===latest.key&&event.timeStamp - latest.at<TWICE)
latest={key:event.key,at:event.timeStamp,again}
if(event.ctrlKey||event.metaKey||event.altKey)return
if(event.isComposing||event.keyCode===229)return
if(isTyping(event.target)){isWriting=!LEAVES.test(event.key)
burst=[]
return}
if(LEAVES.test(event.key))isWriting=false
if(isWriting)return commands.has(event.key)&&say(word('What you were typing in has gone: press Esc before a key.'),{stays:true})
if(event.timeStamp - typedAt<REST){typedAt=event.timeStamp
return}
if(document.querySelector('dialog[open], .ask[open]'))return
let acts=commands.get(event.key)
let isOff=localStorage.getItem(SWITCH)==='off'
if(!isOff&&!again&&isProse(event)){typedAt=event.timeStamp
return say(word('You seem to be typing: press / to search, or pause before a key.'),{stays:true})}
if(!acts||(isOff&&event.key!=='?'))return
if([...acts].some(act=>act(event)!==false))event.preventDefault()})
function isProse({key,timeStamp:at}){if(key.length>1)return
if('jkJK'.includes(key))burst=[]
else burst=[...burst.filter(letter=>at - letter.at<BURST),{at,acts:commands.has(key)}]
let acting=burst.filter(({acts})=>acts).length
return acting>1||(acting&&burst.length>2)}
document.addEventListener('pointerdown',()=>{typedAt=-Infinity
isWriting=false
burst=[]})
let dialog=document.getElementById('keys')
if(dialog){let box=document.getElementById('keys-on')
box.checked=localStorage.getItem(SWITCH)!=='off'
box.addEventListener('change',()=>localStorage.setItem(SWITCH,box.checked?'on':'off'))
keys({'?':()=>dialog.showModal()})}

"""##)

    static let line = Asset(
        file: "line.b8b26577d081.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{newKey,person,Refused,send,Unreachable}from './api.8d69ebdb5199.js'
let AGAIN=5_000
export function line(name){let place=`ringback.${name}.${person}`
let store=waiting=>localStorage.setItem(place,JSON.stringify(waiting))
let leave=key=>store(all().filter(other=>other.key!==key))
let mend=(key,more)=>store(all().map(other=>(other.key===key?{...other,...more}:other)))
let waiting=()=>all().filter(({waits})=>waits)
function all(){try{return JSON.parse(localStorage.getItem(place))??[]}catch{return[]}}
async function post(path,body,key=newKey(),version,what){store([...all().filter(other=>other.key!==key),{path,body,key,version,what}])
try{let answer=await send(path,body,{key,version})
leave(key)
return answer}catch(error){if(error instanceof Unreachable)return mend(key,{waits:true})
leave(key)
throw error}}
let refused=()=>all().filter(({problem})=>problem)
function again(key){mend(key,{problem:undefined,version:undefined})
dispatchEvent(new Event('online'))}
async function sendWaiting(told){for(let {path,body,key,version,what,problem}of all()){if(problem)continue
try{let answer=await send(path,body,{key,version})
leave(key)
told({path,body,answer})}catch(error){if(!(error instanceof Refused))return
mend(key,{problem:error.message,waits:false})
told({path,body,key,what,problem:error.message})}}}
function watch(told){let busy=false
let turn=async()=>{if(busy||all().every(({problem})=>problem))return
busy=true
try{if(navigator.locks)await navigator.locks.request(place,()=>sendWaiting(told))
else await sendWaiting(told)}finally{busy=false}}
addEventListener('online',turn)
setInterval(turn,AGAIN)
turn()}
return{all,waiting,refused,again,leave,post,watch}}

"""##)

    static let live = Asset(
        file: "live.6646ac209f35.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{keepClear,word}from './undo.120136963342.js'
let REST=30_000
let RETRY=4_000
let lost
export function live(path,handlers,{lost:words}={}){let source
let resting
let missed=false
function open(){source=new EventSource(path)
source.addEventListener('open',()=>{connected(true,words)
if(missed)handlers.refresh?.()
missed=false})
source.addEventListener('error',()=>{connected(false,words)
if(source?.readyState!==EventSource.CLOSED)return
missed=true
source=undefined
setTimeout(()=>source??resting??open(),RETRY+Math.random()*RETRY)})
for(let [kind,act]of Object.entries(handlers)){source.addEventListener(kind,event=>act(event.data?JSON.parse(event.data):undefined))}}
document.addEventListener('visibilitychange',()=>{clearTimeout(resting)
resting=undefined
if(document.hidden){resting=setTimeout(()=>{source?.close()
source=undefined
missed=true},REST)}else if(!source){open()}})
open()}
function connected(isConnected,words){let line=document.getElementById('connection')
if(isConnected){clearTimeout(lost)
lost=undefined
line.textContent=''}else{lost??=setTimeout(()=>{line.textContent=word('The connection is lost. {0}',words)
keepClear()},3_000)}}

"""##)

    static let message = Asset(
        file: "message.dac484d644a6.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{takeKeys}from './acts.9b86370a6ada.js'
import{ownAsks,restore}from './asks.5aff5f23370b.js'
import './form.08ac6b36275c.js'
import './offers.e597805eedf8.js'
import{fragment}from './api.8d69ebdb5199.js'
let main=document.getElementById('main')
const message = location.pathname.match(/^\/messages\/([^/]+)/)?.[1]
async function refresh(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
main.replaceChildren(...fresh.getElementById('main').childNodes)
takeKeys()
if(message)restore(main,message)
if(document.activeElement===document.body)main.focus({preventScroll:true})}
if(message)ownAsks(main,()=>message)
for(let kind of['sent','stale'])document.addEventListener(kind,()=>refresh().catch(()=>{}))

"""##)

    static let offers = Asset(
        file: "offers.e597805eedf8.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{isTwice,keys}from './keys.7c55c1cd0650.js'
import{say,word}from './undo.120136963342.js'
let offers=()=>[...document.querySelectorAll('#offers .offer')]
let ACCEPT='form[action^="/messages/"][action$=acceptance]'
let offered=()=>offers().filter(offer=>offer.querySelector(ACCEPT))
let focused=()=>document.activeElement?.closest?.('#offers .offer')
let first=offer=>offer?.querySelector('button, input:not([type=hidden])')
let REST=1500
let restUntil=0
for(let kind of['pointerdown','keydown']){document.addEventListener(kind,({key='Tab'})=>key==='Tab'&&(restUntil=0),true)}
export function dropOffer(offer){if(!offer)return
let all=offers()
let at=all.indexOf(offer)
let next=first(all[at+1]??all[at - 1])??document.querySelector('#entries [aria-current] .who a')
let hadFocus=offer.contains(document.activeElement)
offer.remove()
if(offered().length<2)document.querySelector('#offers .all')?.remove()
if(hadFocus)restUntil=performance.now()+REST
if(hadFocus)(next??document.getElementById('q')??document.getElementById('main')).focus({preventScroll:true})}
function accept(){if(isTwice())return
let all=offered()
if(all.length===0)return false
let offer=focused()??(all.length===1?all[0]:undefined)
if(offer)offer.querySelector(`${ACCEPT} button`)?.click()
else first(all[0]).focus()}
document.addEventListener('click',event=>{if(performance.now()>restUntil||!event.target.closest('#offers :is(button, summary)'))return
event.preventDefault()
say(word('Nothing was done: the next offer has only just come up.'))},true)
function decline(){let ask=focused()?.querySelector('.ask')
if(!ask)return focused()?undefined:point()
restUntil=0
ask.open=true
ask.querySelector('input:not([type=hidden])').focus()}
function point(){let [offer]=offers().filter(offer=>offer.querySelector('.ask'))
if(!offer||document.activeElement.closest('#entries, #acts'))return false
first(offer).focus()}
keys({y:accept,n:decline})
document.addEventListener('sent',({target})=>dropOffer(target.closest?.('#offers .offer')))

"""##)

    static let css = Asset(
        file: "ringback.8973185b4014.css",
        type: "text/css; charset=utf-8",
        text: ##"""
:root{color-scheme:light dark;--ss:#f3f4f6;--k:#fff;--w:#f8f9fa;--o:#eff1f4;--c:#14161b;--h:#3c424d;--bb:#595f6b;--f:#e6e8ec;--e:#d3d6dc;--s:#858b97;--d:#2b3d98;--m:#e8ecfa;--x:#2b3d98;--vv:#22317c;--ee:#fff;--t:#a12f1b;--tt:#fbeae6;--cc:#0d6540;--dd:#ddf3e7;--uu:#14995b;--jj:#735000;--pp:#fdf1d6;--aaa:#b57805;--gg:#6a3aa6;--xx:#f1eafb;--yy:rgb(15 18 30 / .45);--hh:0 1px 2px rgb(16 20 40 / .08),0 10px 32px rgb(16 20 40 / .18);--kk:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;--y:.75rem;--ii:.8125rem;--z:.875rem;--l:.9375rem;--j:1.0625rem;--r:1.25rem;--aa:1.625rem;--zz:28pt;--oo:.25rem;--i:.5rem;--u:.75rem;--b:1rem;--v:1.5rem;--g:var(--v);--a:minmax(0,1fr);--nn:2.125rem;--ww:var(--l);--rr:var(--z);--ll:var(--ii);--n:2.125rem;--qq:3rem;--ff:22rem;--p:4px;--mm:7px;--q:12px}:root[data-density=large],:root:has(#large:checked){--nn:3rem;--ww:1.1875rem;--rr:var(--j);--ll:var(--l)}@media (max-width:72rem){:root{--ff:18.5rem;--g:var(--b)}}@media (min-width:105rem){:root{--ff:27rem}}@media (max-width:56rem){:root{--n:3rem;--nn:2.75rem}}@media screen and (prefers-color-scheme:dark){:root{--ss:#0e1014;--k:#15181d;--w:#12151a;--o:#1e2229;--c:#eef0f3;--h:#c5cad3;--bb:#a0a6b2;--f:#252930;--e:#383d47;--s:#767d8a;--d:#aab6ff;--m:#20274a;--x:#4c60d9;--vv:#5a6cdf;--ee:#fff;--t:#ff9f8c;--tt:#3a1f1a;--cc:#74d9a7;--dd:#12301f;--uu:#3ecf8a;--jj:#f1c063;--pp:#33270f;--aaa:#f0b13c;--gg:#ccb2f6;--xx:#2b2040;--yy:rgb(0 0 0 / .6);--hh:0 0 0 1px #383d47,0 12px 36px rgb(0 0 0 / .6)}}*,::before,::after{box-sizing:border-box}body{margin:0;height:100dvh;display:grid;grid-template:"bar" auto "main" var(--a) "status" auto / var(--a);background:var(--ss);color:var(--c);font:400 var(--z)/1.43 var(--kk);font-variant-numeric:tabular-nums}h1,h2,h3,p,ul,ol,dl,dd,fieldset{margin:0;padding:0;border:0;min-width:0}ul,ol,summary{list-style:none}summary::-webkit-details-marker{display:none}h1{font-size:var(--r);line-height:1.2;letter-spacing:-.015em}h2,b{font-weight:600}h2{font-size:var(--z)}.lead{font-size:var(--j);line-height:1.35}.title{font-size:var(--aa)}a{color:inherit;text-decoration:none}p a,dd a,.block>h2>a,.strip a,.plain{text-decoration:underline 1px;text-underline-offset:.18em}p a,.plain{color:var(--d)}button,input,select,textarea{font:inherit;color:inherit}:focus-visible{outline:2px solid var(--d);outline-offset:2px;border-radius:var(--p)}main:focus{outline:0}.paper,.swipe-acts,[hidden],.edit,.edit:target + *{display:none}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.skip{position:absolute;left:0;top:-4rem;z-index:9}.skip:focus{top:0}.i{width:1rem;height:1rem;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.17em}.soft,.by,kbd,.status,.cols,.times,.grip,.code,.panel-head,dt,.block>h2,.holds h2,.caller label,.lines>label,.label,.crumb,thead th,.empty,.pop h3,.co,.faces b,.taken td:first-child,.taken td:last-child,.trail time:not(.late),.steps small:not(.late),.field::placeholder{color:var(--bb)}.soft,.by,.faces b{font-weight:400}.status,.err,.on,.group>h2,.block>h2,.holds h2,.caller label,.tell small,.steps small,.small{font-size:var(--ii)}.code,.flag,.pop h3,thead th{font-size:var(--y)}.late{color:var(--t);font-weight:600}.live{color:var(--cc);font-weight:600}.wait{color:var(--jj);font-weight:600}.n{text-align:right}.push,.find,.keys,.acts,.panel-head .code,.owner .plain,.side b,.line time,.pop kbd,.call kbd,.block>h2>a,h2>button{margin-left:auto}kbd{font:400 var(--y)/1 var(--kk)}.keys kbd{padding:.18rem .34rem;border:1px solid var(--e);border-radius:var(--p)}.bar,.mark,.nav a,.status,.toast,.keys,.head,.acts,.faces a,.strip,.check,.switch>summary,.holds,.hold,.owner,.chip,.file,.savebar,.row,.pop li>*,.panel-head h2,.block>h2,.warn,.side>nav a,.walk li,.line>p:first-child{display:flex;align-items:center;gap:var(--i)}.bar,.head,.work>section,.cols,.group>h2,.button,.field,.seg label,.pop,.hold,.float,.desk,.wide,.savebar,.alone,dialog,.brief,.line,.keys kbd{background:var(--k)}.bar,.head,.strip,.cols,.entry,.dock,.holds,.figures,th,td{border-bottom:1px solid var(--f)}.nav a,.side>nav a,.button,.field,.seg,.hold,.float li,.owner,.warn{border-radius:var(--mm)}summary,.button,.plain,.seg label,.pop li>*,.hold,.float li{cursor:pointer}.sr,.button,.plain,.check,.seg label,time,.by,.small,.keys span{white-space:nowrap}.bar{grid-area:bar;gap:var(--b);min-height:var(--qq);padding:0 var(--b)}.mark{min-height:1.5rem;font-weight:700;font-size:var(--l);color:var(--c)}.mark .i{width:1.375rem;height:1.375rem;color:var(--d)}.nav{display:flex;gap:2px}.nav .i{display:none}.nav a,.side>nav a{height:2rem;padding:0 var(--u);color:var(--h)}.nav a:hover,.nav [aria-current],.side>nav :hover,.side>nav [aria-current]{background:var(--o)}.nav [aria-current],.side>nav [aria-current]{color:var(--c);font-weight:600}.find{position:relative}.find .field{width:15rem}.find kbd{position:absolute;right:.7rem;top:.7rem}.avatar,.code,.dial,.entry a.number{place-items:center}.avatar,.code{display:inline-grid;flex:none}.avatar{width:1.5rem;height:1.5rem;border-radius:50%;font-size:.6875rem;font-weight:700;background:var(--m);color:var(--d)}.avatar.peer{background:var(--xx);color:var(--gg)}main{grid-area:main;position:relative;overflow:auto;min-height:0}.status{grid-area:status;gap:var(--b);min-height:2.375rem;padding:0 var(--b);background:var(--w);border-top:1px solid var(--f)}.toast{color:var(--c)}.toast .i:not(.wait){color:var(--cc)}.keys{gap:var(--b)}.head{flex-wrap:wrap;gap:0 var(--b);min-height:3.25rem;padding:0 var(--b)}.acts{padding:var(--oo) 0}.switch>summary{min-height:2.5rem}.faces{display:flex;align-self:stretch;gap:var(--oo)}.faces a{min-height:2.5rem;padding:0 .6rem;color:var(--h);border-block:2px solid transparent}.faces a:hover{color:var(--c)}.faces [aria-current]{color:var(--c);font-weight:600;border-bottom-color:var(--d)}.strip{flex-wrap:wrap;gap:0 var(--b);min-height:2.125rem;padding:0 var(--b);background:var(--w);color:var(--c);font-weight:400}.strip a{color:inherit !important;font-weight:600}.strip.wait{background:var(--pp)}.strip.wait>b{color:var(--jj)}.strip.late{background:var(--tt)}.button{display:inline-flex;align-items:center;justify-content:center;gap:.45rem;min-height:var(--n);padding:0 .7rem;border:1px solid var(--e);color:var(--c)}.button:hover{background:var(--o)}.button:active{background:var(--f)}.button.quiet{border-color:transparent;background:none}.button.main{background:var(--x);border-color:var(--x);color:var(--ee);font-weight:600}.button.main:hover{background:var(--vv)}.main kbd{color:inherit}.button[disabled],.button.main[disabled]{color:var(--bb);background:var(--o);border-color:var(--f);cursor:default}.plain{min-height:1.5rem;padding:0 2px;border:0;background:none;font-weight:400}.field{min-width:0;width:100%;min-height:var(--n);padding:.25rem .6rem;border:1px solid var(--s)}.field:focus,.owner:focus-within{outline:2px solid var(--d);outline-offset:-1px;border-radius:var(--mm)}.field::placeholder{opacity:1}.field.big{min-height:3.125rem;font-size:var(--r);font-weight:600;padding:0 .9rem}textarea.field{display:block;resize:none;padding-block:.4rem}.field[aria-invalid]{border:2px solid var(--t)}.err{display:flex;gap:.4rem;color:var(--t);padding-top:.25rem}input[type=checkbox],input[type=radio]{width:1rem;height:1rem;margin:0;flex:none;accent-color:var(--d)}.check{display:inline-flex;min-height:1.75rem}.on{display:grid;gap:.15rem;color:var(--h)}.on .field{font-size:var(--z);color:var(--c)}.row{flex-wrap:wrap}.seg{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:1px;border:1px solid var(--s);background:var(--e);overflow:hidden}.seg.wrap{grid-auto-flow:row;grid-template-columns:repeat(3,1fr)}.seg label{display:flex;align-items:center;justify-content:center;gap:.4rem;min-height:2rem;padding:0 .6rem;color:var(--h)}.seg.wrap label{justify-content:start}.seg label:hover{background:var(--o)}.seg label:has(:checked){background:var(--m);color:var(--c);font-weight:600}.seg input[type=radio]{position:absolute;opacity:0}.seg :focus-visible{outline:0}.seg label:has(:focus-visible){box-shadow:inset 0 0 0 2px var(--d)}.menu{position:relative}.pop{position:absolute;z-index:5;right:0;top:calc(100% + 4px);min-width:16rem;padding:var(--i);border:1px solid var(--e);border-radius:var(--q);box-shadow:var(--hh)}.pop.left{right:auto;left:0}.pop h3{padding:.5rem .6rem .15rem}.pop li>*{width:100%;min-height:1.875rem;padding:0 .6rem;border:0;border-radius:var(--p);background:none;color:var(--c)}.pop li>:hover,.float li:hover,[aria-selected=true]{background:var(--m) !important}.lamp{display:inline-block;flex:none;width:.5rem;height:.5rem;border-radius:50%;background:var(--s)}.lamp.live{background:var(--uu);box-shadow:0 0 0 3px var(--dd)}.lamp.wait{background:var(--aaa)}@media (prefers-reduced-motion:no-preference){.lamp.ring{animation:ring 1.1s steps(2,jump-none) infinite}.came{animation:came 2.4s ease-out}}@keyframes ring{to{opacity:.25}}@keyframes came{from{background:var(--dd)}}.work{display:grid;grid-template-columns:var(--a) var(--ff);overflow:hidden}.work>section{display:flex;flex-direction:column;min-width:0;min-height:0}.list{position:relative;font-size:var(--rr);container:list / inline-size;flex:1;overflow:hidden auto;scroll-padding:4rem 0 1rem}.cols,.entry{display:grid;grid-template-columns:1rem 1.375rem var(--a) minmax(0,1.42fr) 8.5em 14em 8.5em 5em;gap:0 .6rem;align-items:center;padding-right:var(--b)}.cols{position:sticky;top:0;z-index:2;height:1.75rem}.cols>*{font-size:var(--y)}.cols>:first-child{grid-column:3}.group>h2{position:sticky;top:1.75rem;z-index:1;padding:.45rem var(--b) .2rem 1.9rem;border-bottom:1px solid var(--e)}.group>h2 .soft{margin-left:.25rem}.entry{position:relative;min-height:var(--nn);color:var(--h);cursor:default}.entry>*,.entry .who>*,.panel-head p,.panel-head a{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.entry:hover,tbody tr:hover{background:var(--o)}.entry[aria-current],tr[aria-current]{background:var(--m)}.entry[aria-current]{box-shadow:inset 3px 0 var(--d)}.entry[aria-current]>*,.entry[aria-current] .co,.entry[aria-current] .times{--bb:var(--h)}.entry .who{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .45rem;height:1.7em;line-height:1.7;font-size:var(--ww)}.entry .who>*{max-width:100%}.entry .who a{color:var(--c);font-weight:600}.co{flex:1 1 5.6rem;font-size:var(--ll)}.entry .who a:focus-visible{outline:0}.entry:has(.who a:focus-visible){outline:2px solid var(--d);outline-offset:-2px;border-radius:0}.entry .why{color:var(--c)}.entry .number{line-height:calc(var(--nn) - 2px)}.entry a.number:hover{color:var(--d)}.number .i{display:none}.entry .wrong{text-decoration:line-through}.entry .called{font-size:var(--ll)}.entry .due{text-align:right}.grip{justify-self:end;opacity:0;cursor:grab;line-height:2}.entry:hover .grip,.entry[aria-current] .grip{opacity:1}.code{width:1.25rem;height:1.25rem;border-radius:var(--p);font-weight:600;line-height:1}.code-1>.code,.code.c1{background:var(--c);color:var(--k)}.code-2>.code,.code.c2{border:1px solid var(--s);color:var(--c)}.entry.peer{box-shadow:inset 3px 0 var(--gg)}.flag{align-self:center;padding:0 .35rem;line-height:1.3;border-radius:var(--p);background:var(--gg);color:var(--k);font-weight:600}.entry.came{background:var(--dd)}.last .lamp{margin:0 .4rem 0 .2rem}.entry.drop{box-shadow:inset 0 2px var(--d)}.entry.lifted{background:var(--k);box-shadow:var(--hh);z-index:3}.board .cols,.board .entry{grid-template-columns:4.4em 1.375rem var(--a) minmax(0,1.2fr) 9.9em 14em;padding-left:var(--b)}.board .cols>:first-child{grid-column:1}.board .entry .due{text-align:left}@container list (max-width:68em){.cols,.entry{grid-template-columns:1rem 1.375rem minmax(0,.95fr) var(--a) 14em 5em}.cols .number,.entry .number,.called,.board .last{display:none}.board .cols,.board .entry{grid-template-columns:4.4em 1.375rem var(--a) var(--a) 9.2em}}@container list (max-width:41em){.cols,.board .cols,.entry .grip,.entry span.number{display:none}.group>h2{top:0;padding-left:.75rem}.entry{grid-template:"code who due call" auto "code why why call" auto "code last last call" auto / 1.5rem var(--a) auto 3rem;gap:0 .5rem;padding:.35rem .5rem .35rem .75rem;min-height:4.375rem;line-height:1.3}.entry .code{grid-area:code;align-self:start;margin-top:.1rem}.entry .who{grid-area:who;height:1.4em;line-height:1.4;font-size:var(--j)}.entry .why{grid-area:why;font-size:var(--l)}.entry .last{grid-area:last;display:block}.entry .due{grid-area:due}.owner-name{grid-area:owner}.last,.due,.owner-name{font-size:var(--ii)}.entry a.number{grid-area:call;display:grid;width:3rem;height:3rem;border-radius:50%;color:var(--d);background:var(--m)}.number .i{display:block;width:1.25rem;height:1.25rem}.number span{position:absolute;clip-path:inset(50%)}.entry[aria-current] a.number{background:var(--x);color:var(--ee)}.board .entry{grid-template:"code who due" auto "code why why" auto "code last owner" auto / 1.5rem var(--a) auto;padding-right:1rem}.board .entry .due{text-align:right}.swiped{left:-11rem;overflow:visible}.swipe-acts{position:absolute;inset:0 -11rem 0 auto;display:grid;grid:100% / repeat(2,5.5rem)}.swipe-acts .button{height:100%;border-radius:0}}.panel{position:relative;display:flex;flex-direction:column;min-height:0;overflow:hidden;border-left:1px solid var(--e);background:var(--w)}.panel-body,.panel>.form{flex:1;overflow:auto}.panel-head{flex:none;height:4.5rem;padding:.8rem var(--b) 0}.panel-head h2{font-size:var(--r);line-height:1.25;color:var(--c)}.panel-head h2.late{color:var(--t)}.dock{position:relative;z-index:3;flex:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(6.2rem,1fr));gap:.4rem;padding:.35rem var(--b) .9rem}.dock .button,.outs .button{width:100%;justify-content:space-between;padding:0 .6rem}.dock .call{grid-column:1 / -1;justify-content:center;min-height:max(2.625rem,var(--n));font-size:var(--l)}.act[open]>summary{background:var(--m);border-color:var(--d)}.act>.pop{left:var(--b);right:var(--b);top:calc(100% - .5rem);max-height:calc(100vh - 17rem);overflow:auto}.act>form.pop,.edit:target{display:grid;gap:.6rem;padding:var(--u)}.panel-body{padding:.25rem var(--b) var(--v)}.block{padding:.8rem 0;border-top:1px solid var(--f)}.block:first-child,.tell + .block{border:0}.block>h2{margin-bottom:.3rem}.block>h2>a{font-weight:400}.facts{display:grid;grid-template-columns:auto var(--a);gap:.3rem .9rem}.facts a,.block>h2>a,.crumb a,.strip a,th a,.lead a{display:inline-block;line-height:1.5rem}.trail li{display:grid;grid-template-columns:5.4rem var(--a);gap:.6rem;padding:.28rem 0}.trail time{white-space:nowrap}.by{white-space:nowrap}.trail .day{display:block;padding:.9rem 0 .25rem;font-weight:600}.trail.full li:not(.day){grid-template-columns:5.4rem 1.25rem var(--a);padding:.45rem 0;border-top:1px solid var(--f)}.trail.full .i{margin-top:.15rem}.desk{display:grid;grid-template:"holds holds" auto "who card" auto "pad card" var(--a) / var(--a) calc(var(--ff) + 4rem);overflow:hidden}.desk form{display:contents}.desk>.strip{grid-area:holds}.holds{grid-area:holds;min-height:2.875rem;padding:.3rem var(--b);background:var(--w)}.holds h2{flex:none}.hold{flex:none;min-height:var(--n);padding:0 .6rem;border:1px solid var(--e)}.hold:hover{background:var(--o)}.hold time{color:var(--jj);font-weight:600}.caller{grid-area:who;position:relative;z-index:3;display:grid;grid-template-columns:var(--a) 11rem;gap:var(--i);padding:var(--b) var(--g) 0;max-width:62rem}.caller .field{margin-top:.2rem;color:var(--c)}.caller .number{font-weight:400;font-size:var(--j)}.float{position:absolute;left:var(--g);right:var(--g);top:calc(100% + 4px);padding:.3rem;border-radius:var(--q);border:1px solid var(--e);box-shadow:var(--hh)}.float li{display:grid;grid-template-columns:var(--a) 8rem minmax(0,11rem) auto;gap:.2rem 1rem;align-items:center;min-height:2.375rem;padding:.2rem .6rem}mark{background:none;color:var(--d);text-decoration:underline}.pad{grid-area:pad;display:flex;flex-direction:column;min-height:0;max-width:62rem}.lines{overflow:auto;display:grid;grid-template-columns:4.6rem var(--a);gap:.55rem .9rem;align-items:start;padding:.8rem var(--g)}.lines>label,.label{line-height:var(--n)}.owner{flex-wrap:wrap;gap:0 .7rem;padding:.2rem .7rem .2rem .25rem;border:1px solid var(--s);color:var(--h)}.chip{min-height:1.875rem;padding:0 .3rem;border-radius:var(--p);background:var(--m)}.chip input{border:0;background:none;outline:0;padding:0;font-weight:600;color:var(--c);field-sizing:content}.file{padding:.7rem var(--g) .7rem calc(5.5rem + var(--g));border-top:1px solid var(--f)}.file .main{min-height:max(2.625rem,var(--n));padding:0 1.1rem;font-size:var(--l)}.taken{flex:1 1 0;min-height:0;overflow:hidden;padding:var(--u) var(--g);border-top:1px solid var(--f)}.taken td:first-child{width:5.5rem}.card{grid-area:card;position:relative;overflow:auto;padding:var(--b) var(--g);background:var(--w);border-left:1px solid var(--e)}.card>h2{font-size:var(--aa);line-height:1.2;letter-spacing:-.015em}.say{font-size:var(--j);color:var(--h)}.tell{margin:.8rem 0 .3rem;padding:.7rem .9rem;border-radius:var(--q);background:var(--m);font-size:var(--j);line-height:1.35}.tell small{display:block;color:var(--h)}.warn{flex-wrap:wrap;padding:.3rem .6rem;margin-top:.3rem;background:var(--pp)}.work>.scroll{display:block;overflow:auto}.read{max-width:54rem;padding:var(--v) var(--g) 2rem}.read>h2,.wide>h2{margin-block:var(--v) .4rem;font-size:var(--l)}.crumb{margin-bottom:.5rem}.steps{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;padding:.8rem 0;margin:.8rem 0;border-block:1px solid var(--f)}.steps li{display:grid;grid-template-columns:1rem auto;column-gap:.45rem;align-items:center}.steps .i{color:var(--cc)}.steps small{grid-column:2}table{width:100%;border-collapse:collapse}th,td{padding:0 .6rem 0 0;height:2.125rem;text-align:left;font-weight:400}tr>.n{text-align:right}thead th{height:1.75rem}tbody th{font-weight:600}.small{white-space:nowrap}.load{width:3.2rem;height:.375rem;display:block;fill:var(--bb)}.over{fill:var(--t)}.figures{display:grid;grid-template-columns:repeat(5,var(--a))}.figures li{padding:.75rem var(--b);border-right:1px solid var(--f)}.figures b{display:block;font-size:var(--aa);line-height:1.15}.side{display:grid;grid-template-columns:11rem var(--a) var(--ff)}.side>nav{padding:var(--b) var(--i);border-right:1px solid var(--f)}.wide{padding:0 var(--g) 2rem;overflow:auto}.wide>.head{padding:0}.form{display:grid;align-content:start;gap:.8rem;padding:var(--b)}.panel .seg.wrap{grid-template-columns:1fr 1fr}.week{display:grid;grid-template-columns:5.5rem auto var(--a);gap:.35rem 1.2rem;align-items:center;white-space:nowrap}.week .field,.field.time{width:5.5rem}.week .err{grid-column:3;padding:0}.savebar{position:sticky;bottom:0;padding:.7rem var(--b);border-top:1px solid var(--e)}.alone{display:grid;place-content:center;grid-template-columns:minmax(0,23rem);gap:var(--b);padding:var(--v)}.alone .form{padding:0}.alone .button,.alone .field{min-height:max(2.75rem,var(--n))}.empty{display:grid;justify-items:center;gap:.4rem;padding:4rem 1rem;text-align:center}.empty b{font-size:var(--j);color:var(--c)}.scrim{position:fixed;inset:0;z-index:6;display:grid;place-items:center;background:var(--yy)}dialog{position:static;margin:0;width:min(26rem,100%);padding:var(--b);border:0;border-radius:var(--q);color:inherit}.how{display:grid;grid-template-columns:1fr 1fr;gap:var(--i)}.how h2,.how p,.how .quiet{grid-column:1 / -1;font-size:var(--j)}.how .button{min-height:3.5rem;font-size:var(--j)}.brief{grid-template:"top" auto "main" var(--a) "foot" auto / var(--a)}.brief main,.brief .top,.brief .foot{padding:var(--i) var(--b)}.brief .top{grid-area:top;display:flex;gap:var(--i)}.brief .seg{flex:1;max-width:24rem}.brief li{display:grid;grid-template-columns:var(--a) 4rem;gap:0 var(--u);align-items:center;padding:.7rem 0;border-bottom:1px solid var(--e);max-width:46rem;margin:auto}.brief li b{font-size:var(--zz);line-height:1.12;font-weight:700}.brief li p{grid-column:1;font-size:1.375rem;line-height:1.3;color:var(--h)}.dial{grid-area:1 / 2 / span 2;display:grid;width:4rem;height:4rem;border-radius:50%;background:var(--x);color:var(--ee)}.dial .i{width:1.75rem;height:1.75rem}.brief:has(#b-short:checked) :is(li p,.rest){display:none}.foot .button{width:100%;min-height:4rem;font-size:var(--r)}.rolling{grid-template-columns:25rem var(--a)}.work>.four{display:grid;grid-template:repeat(2,minmax(15rem,1fr)) / repeat(2,var(--a));gap:1px;background:var(--e);border-left:1px solid var(--e);overflow:auto}.line{display:flex;flex-direction:column;gap:.35rem;padding:var(--b) var(--g)}.line time{font-size:var(--r);font-weight:600}.line h2{font-size:var(--aa);line-height:1.2}.line[aria-current]{box-shadow:inset 0 0 0 3px var(--d)}.line:not([aria-current]) .outs kbd{visibility:hidden}.line>.main,.outs{margin-top:auto}.main + .outs{margin:0}.outs{display:grid;grid-template-columns:repeat(3,var(--a));gap:.4rem}.walk [aria-current]{font-weight:600}@media (max-width:72rem){.sub,.avatar + .avatar,.keys span:nth-child(n+4),.small :is(td,th):last-child{display:none}.figures b{font-size:var(--r)}.head .opt .i + span{position:absolute;clip-path:inset(50%)}.rolling{grid-template-columns:19rem var(--a)}.find .field{width:12rem}}@media (min-width:72.01rem){.opt>.i{display:none}}@media (max-width:56rem){body{grid-template:"main" var(--a) "status" auto "nav" auto / var(--a)}.bar{display:contents}.bar>:not(nav,.skip),.keys,.toggle,.opt,.sub,kbd,.hide,.later,.taken,.card>h2,.status:has(.toast:empty),.work>.panel{display:none}.nav{grid-area:nav;padding:0 .25rem env(safe-area-inset-bottom);background:var(--k);border-top:1px solid var(--e)}.nav a{flex:1;flex-direction:column;justify-content:center;gap:1px;height:3.5rem;padding:0;font-size:var(--y)}.nav [aria-current]{background:none;color:var(--d)}.nav .i{display:block;width:1.4rem;height:1.4rem}.status{min-height:3rem;background:var(--k)}.toast{width:100%;font-size:var(--l)}.toast .plain{margin-left:auto;padding:0 .5rem}.plain,.check,.pop li>*,.seg label,.owner .chip{min-height:3rem}.strip a{padding:.75rem 0;margin:-.75rem 0}.facts a,.block>h2>a,.crumb a,th a{line-height:3rem}.facts{align-items:center}.brief .quiet{min-width:3rem}.entry .who a::after{content:"";position:absolute;inset:0 3.5rem 0 0}.head{padding:0 .75rem}.faces{order:3;width:100%}.faces a{flex:1;justify-content:center;min-height:3rem;padding:0}.strip{padding:.3rem .75rem}.work,.side{grid-template-columns:var(--a)}.reading,.desk,.rolling{display:flex;flex-direction:column;overflow:auto;background:var(--k)}.rolling>section{flex:none}.rolling .list{overflow:visible}.work>.four{order:-1;display:block}.line{border-bottom:1px solid var(--e)}.work.reading>:is(section,.panel),.reading .read{display:contents}.read>*{order:3;margin-inline:var(--b)}.first{order:0;margin-top:var(--u)}.panel-head,.reading .dock{order:1}.panel-body{order:2;flex:none}.desk>*,.desk form>*{flex:none}.holds{overflow:auto}.caller{order:1;grid-template-columns:var(--a);padding-block:var(--i)}.caller span{position:absolute;clip-path:inset(50%)}.card{order:2;border:0;overflow:visible}.pad{order:3}.lines{grid-template-columns:var(--a);gap:.3rem;overflow:visible}.lines>label,.label{line-height:1.8}.seg.wrap{grid-template-columns:1fr 1fr}.file{position:sticky;bottom:0;padding:var(--i) var(--b);background:var(--k)}.file .main{flex:1}.float li{grid-template-columns:var(--a) auto;min-height:3.25rem}.figures{grid-template-columns:1fr 1fr}.figures li{padding-block:.45rem;border-bottom:1px solid var(--f)}.figures :last-child{grid-column:1 / -1}.side{display:block}.side .wide{overflow:visible}.side>nav{display:flex;overflow:auto}.side>nav a{min-height:3rem;white-space:nowrap}.week{grid-template-columns:var(--a)}.week .err{grid-column:1;white-space:normal}.scrim{place-items:end stretch}.scrim dialog{width:100%;border-radius:var(--q) var(--q) 0 0;padding-bottom:calc(var(--b) + env(safe-area-inset-bottom))}}@media (max-height:26rem){body{height:auto;min-height:100dvh}main,.list{overflow:visible}}@page{margin:9mm 11mm}@media print{body{display:block;height:auto;background:none;color:#000}body>:not(main),.panel,.faces,.acts,.strip,.cols,.grip,.flag,.sub,.i,.pop,.lamp{display:none !important}main,.list,.work>section{display:block !important;overflow:visible !important;container:none}.paper{display:flex;justify-content:space-between;font-size:9pt}.head{min-height:0;padding:0;border:0}h1{font-size:17pt}.copy-head{padding-bottom:2pt;border-bottom:1.5pt solid}.copy-foot{padding-top:4pt}.group>h2{position:static;padding:2pt 0 0;font-size:7pt;line-height:1;border-bottom:.75pt solid;break-after:avoid}.entry{display:grid !important;grid-template:"code who why number due" auto "new who last called called" auto / 16pt 134pt var(--a) 84pt 46pt !important;gap:0 4pt;min-height:0;padding:.8pt 0;break-inside:avoid;background:none !important;box-shadow:none !important;border-color:#999;color:#000;font-size:9pt;line-height:1.1}.entry>*,.entry .who>*{display:block;overflow:visible;white-space:normal}.entry .who{grid-area:who;height:auto;line-height:1.1}.entry .who a{flex:1 0 100%;font-size:12.5pt}.co,.entry .last,.entry .called{font-size:8pt;font-weight:400;color:#000}.last{grid-area:last}.entry .number{grid-area:number;font-size:10pt;line-height:1.1;white-space:nowrap}.called{grid-area:called}.due{grid-area:due}.entry .late{color:#000;font-weight:700}.entry .code{grid-area:code;display:inline-grid;print-color-adjust:exact;width:12pt;height:12pt}.code-1>.code{background:#000;color:#fff}.came::before{content:"●";grid-area:new;padding-left:3pt;font-size:8pt}}

"""##)

    static let saying = Asset(
        file: "saying.3fa80ff16b3d.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.120136963342.js'
let playing
export function sayName(link){playing?.pause()
playing=new Audio(link.href)
playing.play().catch(()=>say(word('The name could not be said here. How it is said is written beside it.'),{problem:true}))}
document.addEventListener('click',event=>{let link=event.target.closest('a[data-say]')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
sayName(link)})

"""##)

    static let setup = Asset(
        file: "setup.224f83cba413.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
let zone=document.querySelector('[name="timeZone"]')
let country=document.querySelector('[name="country"]')
if(!zone.value){let here=Intl.DateTimeFormat().resolvedOptions().timeZone??''
if(here.includes('/')&&!here.startsWith('Etc/'))zone.value=here}
if(!country.value){let {region}=new Intl.Locale(navigator.language)
if([...country.options].some(option=>option.value===region))country.value=region}

"""##)

    static let sheet = Asset(
        file: "sheet.adcdccfc5255.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{outcomes,quote}from './form.08ac6b36275c.js'
import{acts}from './acts.9b86370a6ada.js'
import{ownAsks,restore,stow}from './asks.5aff5f23370b.js'
import{elements,fragment,renewOffers,send}from './api.8d69ebdb5199.js'
import{keys}from './keys.7c55c1cd0650.js'
import{live}from './live.6646ac209f35.js'
import{dropOffer}from './offers.e597805eedf8.js'
import{say,word}from './undo.120136963342.js'
let page=document.querySelector('[data-sheet]')
let list=document.getElementById('entries')
let card=document.getElementById('card')
let selected=list.querySelector('[aria-current]')
let broughtBack
let waitingForCard
let entries=()=>[...list.children]
let nameOf=entry=>entry.querySelector('.who a')
let messageOf=entry=>entry.id.slice(2)
const codeOf = (entry) => entry.className.match(/ c(.)/)[1]
function select(entry,{focus=true}={}){if(!entry)return
restUntil=0
selected?.removeAttribute('aria-current')
selected=entry
entry.setAttribute('aria-current','true')
for(let other of entries())rove(other,other===entry)
carryActs(entry)
history.replaceState({selected:entry.id},'')
if(focus){nameOf(entry).focus({preventScroll:true})
entry.scrollIntoView({block:'nearest'})}
showCard(entry)}
function rove(entry,isSelected){for(let link of entry.querySelectorAll('.who a, a.number'))link.tabIndex=isSelected?0:-1}
function step(by){let all=entries()
let at=all.indexOf(selected)
select(all[Math.min(Math.max(at+by,0),all.length - 1)])}
let REST=1500
let restUntil=0
function carryActs(entry){if(!acts)return
let [from,to]=[acts.dataset.message,messageOf(entry)]
if(from!==to){for(let ask of acts.querySelectorAll('.ask[open]'))ask.open=false
stow(acts,from)
for(let form of acts.querySelectorAll('form'))point(form,'action',from,to)
for(let button of acts.querySelectorAll('[formaction]'))point(button,'formaction',from,to)
acts.dataset.message=to
acts.dataset.who=nameOf(entry).textContent
document.getElementById('acts-who').textContent=acts.dataset.who
restore(acts,to)}
for(let version of acts.querySelectorAll('[name=version]'))version.value=entry.dataset.version
for(let code of acts.querySelectorAll('[name=code]'))code.ariaPressed=String(code.value===codeOf(entry))
let dial=acts.querySelector('[data-key=d]')
let number=entry.querySelector('a.number')
if(dial){dial.hidden=!number
if(number)dial.href=number.href}
aim(entry)}
function point(element,attribute,from,to){element.setAttribute(attribute,element.getAttribute(attribute).replace(from,to))}
function aim(entry){let [up,down]=acts.querySelectorAll('[name=before]')
if(!up)return
let same=other=>other&&codeOf(other)===codeOf(entry)
let [above,below]=[entry.previousElementSibling,entry.nextElementSibling]
up.disabled=!same(above)
up.value=same(above)?messageOf(above):''
down.disabled=!same(below)
down.value=same(below)&&same(below.nextElementSibling)?messageOf(below.nextElementSibling):''}
function showCard(entry){clearTimeout(waitingForCard)
waitingForCard=setTimeout(async()=>{try{let html=await fragment(page.dataset.card.replace('ID',messageOf(entry)))
if(selected===entry)card.replaceChildren(elements(html))}catch{if(selected===entry)card.replaceChildren()}},150)}
acts?.addEventListener('click',event=>{if(performance.now()>restUntil||!event.target.closest('button, a, summary'))return
event.preventDefault()
event.stopImmediatePropagation()
say(word('Nothing was done: {0} has only just come up. Press again if you mean them.',acts.dataset.who))},true)
list.addEventListener('click',event=>{let entry=event.target.closest('.entry')
if(entry&&entry!==selected&&!event.target.closest('a'))select(entry)})
list.addEventListener('focusin',event=>{let entry=event.target.closest('.entry')
if(entry&&entry!==selected)select(entry,{focus:false})})
keys({j:()=>step(1),k:()=>step(-1),ArrowDown:()=>(list.contains(document.activeElement)?step(1):false),ArrowUp:()=>(list.contains(document.activeElement)?step(-1):false)})
page.addEventListener('sent',({target})=>{if(!target.closest('.offer')&&selected)nameOf(selected).focus({preventScroll:true})})
document.addEventListener('sent',({detail})=>{markKept()
if(detail.verb!=='undo')return
broughtBack=`m-${detail.path.split('/')[2]}`
let entry=document.getElementById(broughtBack)
if(entry)select(entry)})
page.addEventListener('stale',()=>refresh())
addEventListener('storage',markKept)
let STILL=600
let waiting=[]
let movedAt=-Infinity
for(let kind of['pointermove','pointerdown']){list.addEventListener(kind,event=>event.pointerType!=='touch'&&(movedAt=performance.now()))}
function whenStill(change){return(what)=>{waiting.push(()=>change(what))
drain()}}
function drain(){if (performance.now() - movedAt < STILL) return setTimeout(drain, STILL / 3)
for(let change of waiting.splice(0))change()}
function markKept(){for(let tag of list.querySelectorAll('.kept'))tag.remove()
for(let {path}of outcomes.waiting()){let tag=document.createElement('span')
tag.className='tag new kept'
tag.textContent=word('what you said waits here for the connection')
document.getElementById(`m-${path.split('/')[2]}`)?.querySelector('.meta').append(tag)}}
let announced=document.getElementById('changes')
function put({id,face,place,order,html,counts}){count(counts)
let isBeyond=document.querySelector('.more')&&place>=entries().length
if(face!==page.dataset.face||isBeyond)return gone({id,html})
let fresh=elements(html).firstElementChild
let old=document.getElementById(fresh.id)
let wasSelected=old&&old===selected
let hadFocus=Boolean(old?.contains(document.activeElement))
let at=entries().filter(entry=>entry!==old)[place]??null
fresh.classList.add('came')
if(old&&old.nextElementSibling===at)old.replaceWith(fresh)
else{list.insertBefore(fresh,at)
old?.remove()}
if(order)arrange(order)
rove(fresh,false)
dropOffer(document.getElementById(`o-${id}`))
document.querySelector('.empty')?.remove()
if(fresh.id===broughtBack){broughtBack=undefined
select(fresh)}else if(wasSelected||!selected?.isConnected)select(fresh,{focus:hadFocus})
else aimAgain()
announced.textContent=word('Changed: {0}',nameOf(fresh).textContent)
markKept()}
function arrange(order){let focused=list.contains(document.activeElement)?document.activeElement:undefined
let next=null
for(let id of order.toReversed()){let entry=document.getElementById(`m-${id}`)
if(entry?.parentElement!==list)continue
if(entry.nextElementSibling!==next)list.insertBefore(entry,next)
next=entry}
if(focused&&focused!==document.activeElement)focused.focus({preventScroll:true})}
function quoteWritten(fate=''){for(let form of document.querySelectorAll(':is(#acts .ask[open], #card) form:not([data-busy])')){quote(form,word('{0} is no longer here{1}.',nameOf(selected).textContent,fate),[word('Open the call'),nameOf(selected).href])}}
function fateIn(html){let [state,by]=html?elements(html).querySelectorAll('.code, .meta .tag:last-child'):[]
return state && `: ${state.textContent}${by ? `, ${by.textContent}` : ''}`}
function gone({id,counts,html}){count(counts)
dropOffer(document.getElementById(`o-${id}`))
let old=document.getElementById(`m-${id}`)
if(!old)return
let next=old.nextElementSibling??old.previousElementSibling
let hadFocus=old.contains(document.activeElement)||acts?.contains(document.activeElement)
if(old===selected){quoteWritten(fateIn(html))
if(next)select(next,{focus:hadFocus})
else{selected=undefined
if(hadFocus)document.getElementById('main').focus({preventScroll:true})}
restUntil=performance.now()+REST}
announced.textContent=word('No longer here: {0}',nameOf(old).textContent)
old.remove()
aimAgain()}
function aimAgain(){if(!acts)return
document.getElementById('dock').hidden=!selected
if(selected)aim(selected)}
function count(counts={}){for(let [face,number]of Object.entries(counts)){for(let place of document.querySelectorAll(`[data-count=${face}]`))place.textContent=number}
if(counts.asap===undefined)return
let said=[counts.asap&&word(' · {0} ASAP',counts.asap),counts.late&&word(' · {0} late',counts.late)]
document.getElementById('tallies').textContent=said.filter(Boolean).join('')}
function offered({id,html}){document.getElementById(`o-${id}`)?.remove()
document.getElementById('offers').append(elements(html))}
function claimed({number,by,seconds}){for(let entry of entries()){if(entry.querySelector('a.number, .caution a')?.getAttribute('href')!==`tel:${number}`)continue
entry.querySelector('.tag.claim')?.remove()
if(!by)continue
let tag=document.createElement('span')
tag.className='tag claim'
tag.textContent=word('{0} is ringing them',by.name)
entry.querySelector('.meta').append(tag)
setTimeout(()=>tag.remove(),seconds*1000)}}
async function refresh(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
let kept=selected&&messageOf(selected)
let hadFocus=list.contains(document.activeElement)
if(kept&&!fresh.getElementById(selected.id))quoteWritten()
for(let id of['entries','offers','look-again','summary']){document.getElementById(id)?.replaceChildren(...(fresh.getElementById(id)?.childNodes??[]))}
for(let place of fresh.querySelectorAll('[data-count]'))count({[place.dataset.count]:place.textContent})
for(let entry of entries())entry.removeAttribute('aria-current')
selected=undefined
select(document.getElementById(`m-${kept}`)??entries()[0],{focus:hadFocus})
aimAgain()
markKept()}
let asked=new Set()
setInterval(()=>{let ripe=entries().filter(({dataset})=>dataset.turns&&Number(dataset.turns)<Date.now())
let news=ripe.map(entry=>entry.id+entry.dataset.turns).filter(name=>!asked.has(name))
for(let name of news)asked.add(name)
if(news.length&&!document.hidden)refresh().catch(()=>{})},30_000)
for(let entry of entries())rove(entry,entry===selected)
if(selected&&acts)aim(selected)
if(acts)ownAsks(acts,()=>acts.dataset.message)
let left=document.getElementById(history.state?.selected??'')
if(left&&left!==selected&&list.contains(left))select(left)
else if(selected)showCard(selected)
aimAgain()
markKept()
if(page.dataset.reading)send(page.dataset.reading).catch(()=>{})
if(page.dataset.live)live(page.dataset.live,{entry:whenStill(put),gone:whenStill(gone),offer:whenStill(offered),claim:claimed,asks:()=>renewOffers().catch(()=>{}),refresh:()=>refresh().catch(()=>{})},{lost:
word('Outcomes and answers are kept here, and sent when it returns. Everything else has to wait, and what others do is not shown until then.')})

"""##)

    static let unclear = Asset(
        file: "unclear.be652b0997f1.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.1fcd85a7467c.js'
import{addressee}from './form.08ac6b36275c.js'
export function unclear(name){const words = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).filter(Boolean)
if(addressee(name)!==name)return undefined
let typed=words(name)
let found=Array.from(document.getElementById('people')?.options??[],({value})=>value).filter(other=>typed.length&&typed.every(part=>words(other).some(word=>word.startsWith(part))))
if(found.length<2)return undefined
return word('“{0}” may be {1}. Write more of the name.',name,found.toSorted().slice(0,5).join(word(' or ')))}

"""##)

    static let undo = Asset(
        file: "undo.120136963342.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.1fcd85a7467c.js'
import{isSignedOut,newKey,person,send}from './api.8d69ebdb5199.js'
export{word}
let MINUTE=60_000
let PLACE=`ringback.acts.${person}`
let acts=()=>JSON.parse(sessionStorage[PLACE]??'[]').filter(({at})=>Date.now()- at<MINUTE)
let remember=acts=>(sessionStorage[PLACE]=JSON.stringify(acts))
export function say(sentence,{undo,ends=false,problem=false,stays=false,link,action,onAction,close=word('Close'),onClose}={}){let notice=document.createElement('div')
notice.className=problem?'notice problem':'notice'
makeRoom(Boolean(undo)||ends||problem)
let text=document.createElement('p')
text.textContent=sentence
notice.append(text)
let rest=action?MINUTE:8_000
if(undo){if(acts().at(-1)?.undo!==undo)remember([...acts(),{undo,sentence,key:newKey(),at:Date.now()}])
rest=acts().at(-1).at+MINUTE - Date.now()
notice.append(button(word('Undo'),takeBack))}else if(ends){remember([])}
link??=problem&&isSignedOut&&[word('Sign in'),'/sign-in']
if(link){let [textContent,href]=link
notice.append(Object.assign(document.createElement('a'),{className:'button',target:'_blank',textContent,href}))}
if(action)notice.append(button(action,()=>(notice.remove(),onAction())))
if(problem)notice.append(button(close,()=>(notice.remove(),onClose?.())))
if(action||stays)notice.classList.add('stays')
document.getElementById('notices')?.append(notice)
if(!problem)setTimeout(()=>notice.remove(),rest)
keepClear()}
function makeRoom(isWeighty){for(let notice of document.querySelectorAll('#notices .notice')){if(isWeighty?!notice.matches('.stays'):!notice.querySelector('button'))notice.remove()}}
export let settle=()=>document.querySelectorAll('#notices .problem:not(.stays)').forEach(notice=>notice.remove())
let places=['','left','high','in-line']
let CONTROLS=':is(main, .bar) :is(button, summary, input, select, textarea, .button, nav a), #connection:not(:empty)'
export function keepClear(){let notices=document.getElementById('notices')
if(!notices?.childElementCount)return
for(let place of places){notices.className=`notices ${place}`
if(place==='in-line'||!covers(notices.getBoundingClientRect()))return}}
function covers(area){return[...document.querySelectorAll(CONTROLS)].some(control=>{let box=control.getBoundingClientRect()
return box.width>0&&box.top<area.bottom&&box.bottom>area.top&&box.left<area.right&&box.right>area.left&&control.checkVisibility()})}
for(let kind of['scroll','resize','focusin'])addEventListener(kind,()=>requestAnimationFrame(keepClear),{passive:true})
export function sayDone(answer,otherwise='Done.'){let {said=otherwise,undo}=answer?.done??{}
say(said,{undo:undo&&`/messages/${answer.id}/undo/${undo}`,ends:true})}
addEventListener('pageshow',({persisted})=>{if(persisted)makeRoom(true)
let last=acts().at(-1)
if(last)say(last.sentence,last)})
export async function takeBack(){let all=acts()
let act=all.pop()
if(!act)return say(word('There is nothing to undo.'))
remember(all)
let {undo,key}=act
makeRoom(true)
try{say((await send(undo,undefined,{key})).done.said)
settle()
document.dispatchEvent(new CustomEvent('sent',{detail:{verb:'undo',path:undo}}))}catch(error){say(error.message,{problem:true})}}
export function button(label,act){let button=document.createElement('button')
button.type='button'
button.className='button'
button.textContent=label
button.addEventListener('click',act)
return button}

"""##)

    static let words_es = Asset(
        file: "words-es.10d76d0f463b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{texts}from './words.1fcd85a7467c.js'
Object.assign(texts,{" or ":" o "," · {0} ASAP":" · {0} urgentes"," · {0} late":" · {0} atrasadas","Back to {0}":"Volver a {0}","Cancel":"Cancelar","Changed: {0}":"Cambió: {0}","Close":"Cerrar","Discard":"Descartar","Discard {0}":"Descartar {0}","Discarded: {0}.":"Descartado: {0}.","Enter looks for them.":"Enter busca.","Enter picks {0}.":"Enter elige a {0}.","Enter points at {0}; Enter again picks them.":"Enter señala a {0}; Enter otra vez elige.","It is at the edge of its code. Change the code to move it further.":"Está en el límite de su prioridad. Cambie la prioridad para moverla más.","It is for {0}":"Es para {0}","Kept here: {0} for {1}. It is filed when the connection returns.":"Guardado aquí: {0} para {1}. Se registra cuando vuelva la conexión.","Kept here: {0}. It is sent when the connection returns.":"Guardado aquí: {0}. Se envía cuando vuelva la conexión.","Messages are kept here, and filed when it returns; until then callers cannot be looked up.":"Los recados se guardan aquí y se registran cuando vuelva; hasta entonces no se puede buscar a quien llama.","No longer here: {0}":"Ya no está aquí: {0}","No number of this caller is known yet.":"Todavía no se conoce ningún número de quien llama.","Nobody is on hold.":"No hay nadie en espera.","Not read back.":"No se repitió el número.","Not sent: {0}. {1}":"No enviado: {0}. {1}","Noted: the number was read back.":"Anotado: se repitió el número.","Nothing was done: the next offer has only just come up.":"No se hizo nada: el siguiente ofrecimiento acaba de aparecer.","Nothing was done: {0} has only just come up. Press again if you mean them.":"No se hizo nada: {0} acaba de aparecer. Pulse otra vez si se refiere a esta llamada.","Nothing was filed: the caller has only just been picked. Press again if that is all.":"No se registró nada: acaba de elegir a quien llama. Pulse otra vez si eso es todo.","Nothing was sent: one field needs another look.":"No se envió nada: hay que revisar un campo.","Nothing was sent: {0} fields need another look.":"No se envió nada: hay que revisar {0} campos.","One message waits here for the connection.":"Un recado espera aquí la conexión.","Open the call":"Abrir la llamada","Outcomes and answers are kept here, and sent when it returns. Everything else has to wait, and what others do is not shown until then.":"Los resultados y las respuestas se guardan aquí y se envían cuando vuelva. Lo demás tiene que esperar, y hasta entonces no se ve lo que hacen otros.","Put back on hold":"Volver a poner en espera","Put it back":"Recuperarlo","Same number as last time: {0}":"El mismo número que la última vez: {0}","Say who called: a name, a number, or both.":"Indique quién llamó: un nombre, un número o los dos.","Say whom it is for.":"Diga para quién es.","Say whom the message is for: a person or a team.":"Indique para quién es el recado: una persona o un equipo.","Send again":"Enviar de nuevo","Sign in":"Iniciar sesión","That could not be shown.":"No se pudo mostrar.","That did not work. Nothing was changed.":"No funcionó. No se cambió nada.","The caller":"Quien llamaba","The connection is lost.":"Se perdió la conexión.","The connection is lost. Give the same file again: what is in already is not brought in twice.":"Se perdió la conexión. Dé el mismo archivo otra vez: lo que ya está no se importa dos veces.","The connection is lost. {0}":"Se perdió la conexión. {0}","The name could not be said here. How it is said is written beside it.":"No se pudo pronunciar el nombre aquí. La pronunciación está escrita al lado.","The number is in its own field now.":"El número ya está en su propio campo.","There is no name to say.":"No hay nombre que pronunciar.","There is nothing to undo.":"No hay nada que deshacer.","Type who is calling.":"Escriba quién llama.","Undo":"Deshacer","What was written for {0} is put aside.":"Lo escrito para {0} queda aparte.","What you said of this one before still waits here for the connection.":"Lo que dijo antes de esta llamada todavía espera aquí la conexión.","What you were typing in has gone: press Esc before a key.":"El campo en el que escribía ya no está: pulse Esc antes de una tecla.","Wrong number? Press w again to say so.":"¿Número equivocado? Pulse w otra vez para confirmarlo.","You seem to be typing: press / to search, or pause before a key.":"Parece que está escribiendo: pulse / para buscar, o espere antes de una tecla.","You wrote: “{0}”":"Usted escribió: “{0}”","is missing":"falta","is missing, and so is":"falta, y también","must not be empty":"no debe estar vacío","somebody without a name":"alguien sin nombre","the caller before":"la llamada anterior","what was put aside":"lo que quedó aparte","what you said waits here for the connection":"lo que dijo espera aquí la conexión","{0} This was not sent; what you typed is still here.":"{0} No se envió; lo que escribió sigue aquí.","{0} What was typed is still here.":"{0} Lo escrito sigue aquí.","{0} What you typed is still here.":"{0} Lo que escribió sigue aquí.","{0} asks how {1} will be reached.":"{0} pregunta cómo se localizará a {1}.","{0} could not be filed, and is put aside: {1}":"{0}: no se pudo registrar y queda aparte. {1}","{0} files a call from {1} for {2}.":"{0} registra una llamada de {1} para {2}.","{0} files a call from {1}.":"{0} registra una llamada de {1}.","{0} hung up, and is off the board.":"{0} colgó y ya no está en el tablero.","{0} is no longer here{1}.":"{0} ya no está aquí{1}.","{0} is ringing them":"{0} está llamando","{0} messages wait here for the connection.":"{0} recados esperan aquí la conexión.","{0}: fill in this, or what stands beside it.":"{0}: complete esto o lo que está al lado.","{0}: please fill this in.":"{0}: complete este campo.","“{0}” may be {1}. Write more of the name.":"“{0}” puede ser {1}. Escriba más del nombre."})

"""##)

    static let words = Asset(
        file: "words.1fcd85a7467c.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
export let texts={}
export function word(text,...values){return (texts[text] ?? text).replace(/\{(\d)\}/g, (_, index) => values[index])}

"""##)
}
