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
        file: "ringback.f390c8e2b913.css",
        type: "text/css; charset=utf-8",
        text: ##"""
:root{color-scheme:light dark;--w:#fbfaf7;--b:#fff;--f:#1b1c1e;--c:#5d6066;--d:#e4e1d9;--i:#8b8880;--h:#f2f0ea;--j:#b3261e;--l:#855600;--r:#2f5d8a;--u:#62625f;--n:#1f6b45;--p:#fbe9e7;--o:#fbf1dc;--s:#e6eef6;--q:#e3f1e9;--g:#1d4e89;--v:#fff;--e:.875rem;--k:1.1875rem;--t:1.5rem;--x:2rem;--m:.75rem;--a:.5rem;font:400 106.25%/1.45 "Inter","Source Sans 3",system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}@media (prefers-color-scheme:dark){:root{--w:#16171a;--b:#1e2024;--f:#eceae4;--c:#a9acb3;--d:#33363c;--i:#777b83;--h:#26292e;--j:#ff9a91;--l:#f0bf5a;--r:#8fbbe8;--u:#b3b3b0;--n:#7fd0a4;--p:#3d2422;--o:#362c17;--s:#1d2a38;--q:#1a2f25;--g:#8fbbe8;--v:#10151b}}*{box-sizing:border-box}body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--w);color:var(--f);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}:focus-visible{outline:3px solid var(--g);outline-offset:2px;border-radius:4px}main:focus{outline:0}a{color:var(--g);text-underline-offset:.15em}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:.5rem;top:-4rem;background:var(--b);padding:.5rem 1rem;z-index:3}.skip:focus{top:.5rem}[hidden],.check[hidden],html:not(.js) .lively,.on-paper{display:none}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem clamp(.4rem,1.2vw,1.25rem);padding:.4rem 1.25rem;border-bottom:1px solid var(--d);background:var(--b)}.mark{display:flex;white-space:nowrap;align-items:center;gap:.45rem;font-weight:700;letter-spacing:-.01em;color:var(--f);text-decoration:none}.mark svg{fill:var(--g)}.bar nav{display:flex;gap:.25rem;white-space:nowrap;overflow-wrap:normal}.bar nav a,.faces a{color:var(--c);text-decoration:none;padding:.35rem .7rem;border-radius:var(--a)}.bar nav a:hover,.faces a:hover{color:var(--f)}.bar nav a[aria-current]{color:var(--f);background:var(--h);font-weight:600}.find{margin:0 0 0 auto;flex:0 1 12.5rem;min-width:6rem}.find .field{width:100%}.menu{position:relative;white-space:nowrap}.menu summary{list-style:none;cursor:pointer;padding:.35rem .5rem;border-radius:var(--a)}.menu summary::after{content:" ▾";color:var(--c)}.menu>div{position:absolute;right:0;z-index:3;min-width:14rem;display:grid;gap:.6rem;padding:1rem;background:var(--b);border:1px solid var(--d);border-radius:var(--a);box-shadow:0 8px 24px rgb(0 0 0 / .15)}.page{width:100%;max-width:82rem;margin:0 auto;padding:1.25rem;flex:1}.narrow{max-width:40rem;margin-inline:auto}.count{display:inline-block;min-width:1.5em;padding:0 .4em;border-radius:999px;background:var(--h);color:var(--f);font-size:var(--e);text-align:center}.bar .count{background:var(--j);color:var(--b)}h1{font-size:var(--x);line-height:1.15;margin:0;letter-spacing:-.02em}h2{font-size:var(--k);margin:1.5rem 0 .6rem;letter-spacing:-.01em}h3{font-size:1rem;margin:1rem 0 .4rem}p{margin:.4rem 0}.soft,.hint,.say,.moved,.empty{color:var(--c)}.away-ask{display:block;margin-top:.3rem}.head .away{margin:.1rem 0 0}.small,.hint,.moved{font-size:var(--e)}.hint{margin:.25rem 0 0;min-height:1.3em}.empty{padding:2rem 1rem;text-align:center}.wrong{color:var(--j)}.head{display:flex;flex-wrap:wrap;align-items:end;gap:.25rem 1rem;margin-bottom:.75rem}.head-acts{margin:0 0 0 auto;display:flex;flex-wrap:wrap;gap:.5rem}.field{font:inherit;color:inherit;background:var(--b);border:1px solid var(--i);border-radius:var(--a);padding:.45rem .65rem;min-width:0;max-width:100%}.field::placeholder{color:var(--c);opacity:1}.field.big{font-size:var(--t);padding:.6rem .9rem;width:100%}[aria-invalid]{border-color:var(--j);border-width:2px}.button{display:inline-block;font:inherit;font-weight:600;line-height:1.3;border:1px solid var(--i);background:var(--b);color:var(--f);border-radius:var(--a);padding:.4rem .8rem;cursor:pointer;white-space:nowrap;text-decoration:none}.button:hover{background:var(--h)}.button.main{background:var(--g);border-color:var(--g);color:var(--v)}.button.main:hover{filter:brightness(1.12)}.button[disabled]{opacity:.5;cursor:default}.button[aria-pressed=true]{background:var(--f);color:var(--b)}.plain{font:inherit;color:var(--g);background:none;border:0;padding:.2rem 0;cursor:pointer;text-decoration:underline;text-underline-offset:.15em}kbd{font:600 .75rem/1 ui-monospace,"DejaVu Sans Mono",monospace;border:1px solid var(--d);border-bottom-width:2px;border-radius:4px;padding:.12rem .35rem;background:var(--h);color:var(--c)}.main kbd{background:none;color:inherit;border-color:currentColor}.check{display:inline-flex;gap:.4rem;align-items:center;min-height:1.75rem}input[type=checkbox],input[type=radio]{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--g);flex:none}.keys{display:flex;flex-wrap:wrap;gap:.2rem .9rem;color:var(--c);font-size:var(--e);padding:.5rem 1.25rem;border-top:1px solid var(--d);background:var(--b);position:sticky;bottom:0}html:has(.keys){scroll-padding-bottom:3.5rem}.key-list{columns:2;margin:0}.key-list dt{float:left;clear:left;min-width:6rem}.key-list dd{margin:0 0 .35rem 6rem}dialog{color:inherit;background:var(--b);border:1px solid var(--i);border-radius:var(--a);padding:1.25rem 1.5rem;max-width:min(44rem,92vw)}dialog h2{margin-top:0}dialog::backdrop{background:rgb(0 0 0 / .4)}.sheet{list-style:none;margin:0;padding:0;background:var(--b);border:1px solid var(--d);border-radius:var(--a)}.entry{display:grid;grid-template-columns:7rem minmax(0,1fr) 9.5rem 13rem;gap:.15rem 1rem;align-items:baseline;padding:.65rem 1rem;border-left:5px solid transparent;scroll-margin:1rem 0 5rem}.entry + .entry{border-top:1px solid var(--d)}.entry:first-child{border-top-left-radius:var(--a)}.entry:last-child{border-bottom-left-radius:var(--a)}.entry[aria-current]{background:var(--h)}.entry .who{font-size:var(--k);font-weight:650}.entry .who a{color:inherit;text-decoration:none}.entry .who a:hover{text-decoration:underline}.entry .say{font-weight:400;font-size:var(--e);font-style:italic}.entry .why{grid-column:2}.entry .number{text-align:right;white-space:nowrap}a.number{color:inherit;text-decoration-color:var(--i)}.entry .state{text-align:right;color:var(--c);font-size:var(--e)}.entry .meta{grid-column:3 / 5;text-align:right}.entry .moved{grid-column:2 / 5}.entry.came{animation:came 1.5s}@keyframes came{from{background:var(--q)}}@media (prefers-reduced-motion:reduce){.entry.came{animation:none}}.entry .code{grid-row:1 / span 3}.code{font-size:var(--e);font-weight:700;border-radius:.8rem;padding:.12rem .6rem;justify-self:start;color:var(--c);background:var(--h)}.c1{border-left-color:var(--j)}.c1 .code{color:var(--j);background:var(--p)}.c2{border-left-color:var(--l)}.c2 .code{color:var(--l);background:var(--o)}.c3 .code{color:var(--r);background:var(--s)}.c4 .code{color:var(--u)}.entry[aria-current] .tag:not([class*=" "]),.c4[aria-current] .code{background:var(--b)}.tag{display:inline-block;font-size:var(--e);font-weight:400;border-radius:4px;padding:0 .4rem;background:var(--h);color:var(--c)}.tag.late{background:var(--p);color:var(--j);font-weight:600}.tag.back,.tag.new{background:var(--q);color:var(--n);font-weight:600}.tag.claim{background:var(--s);color:var(--r);font-weight:600}.faces{display:flex;gap:.25rem;margin-bottom:.6rem}.faces a[aria-current]{color:var(--f);font-weight:650;box-shadow:inset 0 -3px var(--g);border-radius:0}.again{padding:.5rem 1rem;margin-bottom:.6rem;border-radius:var(--a);background:var(--o);display:flex;flex-wrap:wrap;gap:.2rem 1rem}.again strong{color:var(--l)}.again a{color:inherit;font-weight:600}.found .entry{grid-template-columns:minmax(0,1fr) minmax(0,9.5rem) minmax(0,11rem)}.found .entry>*{min-width:0;white-space:normal;overflow-wrap:break-word}.found .entry:focus-within{background:var(--h)}#results:not(:empty){margin-top:.5rem}.acts{padding-top:.4rem;display:grid;gap:.15rem}.act-row{display:flex;flex-wrap:wrap;gap:.15rem .1rem;align-items:center;padding-left:6.5rem;position:relative}.act-row>.label{position:absolute;left:.6rem;top:.3rem;color:var(--c);font-size:var(--e)}.acts .button{font-size:var(--e);padding:.3rem .45rem;font-weight:500;background:none;border-color:transparent}.acts .button:hover{background:var(--b)}.acts .button.main{font-weight:650;background:var(--g);margin-right:.3rem}.acts .together{margin-right:.6rem}.acts .together .button{border-color:var(--i);background:var(--b)}.acts .together .button[aria-pressed=true]{background:var(--f)}.together{display:inline-flex}.together .button{border-radius:0;margin-left:-1px}.together .button:first-child{border-radius:var(--a) 0 0 var(--a)}.together .button:last-child{border-radius:0 var(--a) var(--a) 0}.ask>summary{list-style:none}.ask>summary::-webkit-details-marker{display:none}.ask[open]{flex-basis:100%;order:1}.ask[open]>form{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;padding:.6rem 0 .2rem}.ask label{display:grid;gap:.15rem;font-size:var(--e);color:var(--c);flex:1 1 12rem}.ask label .field{font-size:1rem;color:var(--f)}.offers{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:minmax(0,1fr);gap:var(--m)}.offer{padding:.7rem 1rem;border:1px solid var(--d);border-left:5px solid var(--g);border-radius:var(--a);background:var(--b)}.offer-acts,.hold-acts{display:flex;flex-wrap:wrap;gap:.5rem;align-items:start;margin-top:.4rem}.offer-acts .ask{flex:1}.offer .button{white-space:normal}.hold-acts .button{font-size:var(--e)}.offers:not(:empty){margin-bottom:.75rem}.dock{position:relative;z-index:1;padding:.55rem .7rem;margin-bottom:var(--m);background:var(--b);border:1px solid var(--i);border-radius:var(--a)}.dock-who{margin:0 0 .2rem;font-weight:650;font-size:var(--k);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.dock .acts{padding:0;gap:.3rem}.dock .act-row{padding:0;gap:.3rem;position:static}.dock .act-row>.label{position:static;flex:0 0 100%}.dock .button{border-color:var(--d)}.dock [data-key=d][hidden]{display:inline-flex;visibility:hidden}.dock .ask[open]{flex-basis:auto;order:0}.dock .ask[open]>summary{background:var(--h)}.dock .ask[open]>form{position:absolute;inset:100% 0 auto;padding:.7rem;background:var(--b);border:1px solid var(--i);border-radius:var(--a);box-shadow:0 8px 24px rgb(0 0 0 / .18)}.beside[data-sheet]>aside{position:sticky;top:.6rem}.pad{display:grid;grid-template-columns:5.5rem 1fr;gap:.65rem 1rem;align-items:start}[for=regarding],[for=regarding] ~ *{order:2}#message>#proposal{grid-column:-2;order:1;margin:0}.pad>label,.pad>.label,.set legend{color:var(--c);padding-top:.45rem}.pad>div>.field,.pad>.field{width:100%}.explained{display:flex;align-items:center;gap:.7rem}.explained .field{flex:none}.explained .hint{margin:0;min-height:0}.pair{display:flex;flex-wrap:wrap;gap:.5rem 1rem}.pair .field{flex:1 1 11rem}.set{display:contents;border:0;margin:0;padding:0}.set legend{float:left;padding-inline:0}.set .boxes{grid-column:2}.wide{grid-column:1 / -1;flex-basis:100%;margin:0}.who-is{border:0;margin:.4rem 0 0}.who-is p{margin:0 0 .4rem}.one{display:inline-flex;gap:.4rem;align-items:center}.boxes{display:flex;flex-wrap:wrap;gap:.4rem}.box{display:inline-flex;gap:.4rem;align-items:center;border:1px solid var(--i);border-radius:999px;padding:.25rem .8rem;background:var(--b);cursor:pointer}.box:has(:checked){background:var(--h);border-color:var(--f)}.box :checked + span{font-weight:650}.box:focus-within{outline:3px solid var(--g);outline-offset:2px}.box input:focus-visible{outline:0}.pad-acts{grid-column:2;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}.pad-acts .hint{flex-basis:100%;min-height:0;margin:0}.pad-acts #enter{min-height:1.3em;color:var(--f)}#kept{min-height:0}#kept:not(:empty){display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center;padding:.5rem .7rem;border-radius:var(--a);background:var(--o);color:var(--f)}.pad>.fault{grid-column:2}.pair>.fault{flex-basis:100%}.fault{margin:0}#for::placeholder{color:var(--f)}.pad>div>.field.short{width:7rem}.line{color:var(--c)}.line .field{width:4rem}.beside{display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:1.25rem;align-items:start}.about{grid-template:"left known" auto "left adding" 1fr / minmax(0,1fr) 23rem;gap:0 1.25rem}.about>section{grid-area:left}.about>.known{grid-area:known}.about>.adding{grid-area:adding}.about>section>h2:first-child{margin-top:.2rem}.beside>*{min-width:0}.beside:has(> aside:empty,>aside>#card:only-child:empty){grid-template-columns:minmax(0,1fr)}.card{background:var(--b);border:1px solid var(--d);border-radius:var(--a);padding:.9rem 1.1rem;margin-bottom:var(--m)}aside .card h2,.card>h2{margin:0 0 .4rem;font-size:1rem}.card h2 a{color:inherit}dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem .9rem;margin:0}dt{color:var(--c)}dd{margin:0}.key-list{display:block}.told{margin:0;padding:0;list-style:none}.told li{padding:.35rem 0;border-top:1px solid var(--d)}.told li:first-child{border:0}.card.told{padding:.45rem 1.1rem;margin:0 0 var(--m)}.hold{border-left:5px solid var(--l)}.waited{color:var(--l);font-weight:700}.fate{color:var(--c);font-size:var(--e)}.fate.returned{color:var(--n)}.fate.late{color:var(--j)}.button.small{font-size:var(--e);padding:.1rem .5rem}.asking{border-left:5px solid var(--g)}.asking p{margin:0}.spelt{letter-spacing:.08em}.caution{display:inline-block}.caution>summary{cursor:pointer}.caution p{margin:.2rem 0}.act-on{display:inline}.marks{display:flex;flex-wrap:wrap;gap:.2rem 1rem;flex:1 1 100%;font-size:var(--e);color:var(--c)}aside .inline{margin:.4rem 0 0}aside .inline label{flex:1 1 9rem}.inline>.check{display:inline-flex}:is(#caution,#proposal):empty{display:none}.pad .pair .hint{flex-basis:100%;margin:0}.row{margin:0 0 .9rem}.row>label{display:block;font-weight:600;margin-bottom:.2rem}.row>.field{width:100%}fieldset{min-width:0}fieldset>.hint{margin-bottom:.6rem}fieldset:not(.set){background:var(--b);border:1px solid var(--d);border-radius:var(--a);padding:.8rem 1rem;margin:0 0 1rem}legend{font-weight:600}fieldset.set legend{font-weight:400}.cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 1.25rem}.scroll{overflow-x:auto;background:var(--b);border:1px solid var(--d);border-radius:var(--a);margin-bottom:1rem}table{width:100%;border-collapse:collapse;overflow-wrap:break-word}caption{text-align:left;color:var(--c);padding:.6rem 1.1rem 0}th,td{text-align:left;vertical-align:top;padding:.5rem .55rem;border-bottom:1px solid var(--d)}tr>:first-child{padding-left:1.1rem}tr>:last-child{padding-right:1.1rem}tbody tr:last-child>*{border:0}th{font-weight:600}tbody th{font-weight:600}thead th{color:var(--c);font-size:var(--e)}td form{display:inline}.counts .n{width:4.6rem}.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:var(--m);list-style:none;margin:1rem 0;padding:0}.facts li{background:var(--b);border:1px solid var(--d);border-radius:var(--a);padding:.6rem .8rem}.facts b{display:block}.facts .yes{border-left:5px solid var(--n)}.facts .no{color:var(--c)}.more{text-align:center}ins{color:var(--n);text-decoration:none}del{color:var(--c)}code{font:.875em ui-monospace,"DejaVu Sans Mono",monospace}.n{text-align:right}td.number,.when{white-space:nowrap}.lead{font-size:var(--k);margin:.3rem 0}.code-line{margin:0 0 .3rem;border:0}h1 .say{font-size:1rem;font-weight:400}.filter,.inline{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:end;margin:.6rem 0 1rem}.filter{align-items:center}.inline label{display:grid;gap:.15rem;font-size:var(--e);color:var(--c)}.inline .field{font-size:1rem;color:var(--f)}.merge-row{display:grid;grid-template-columns:9rem minmax(0,1fr) minmax(0,1fr);gap:.25rem 1rem;align-items:start;padding:.45rem 0;border-top:1px solid var(--d)}.merge-row:first-child{border:0}.merge-row>.tag{justify-self:start}.merge-row .check,.told>li>.check{align-items:baseline}.merge-same{grid-column:2 / -1}.halves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.5rem;align-items:start}.halves>section>h2:first-child{margin-top:.5rem}fieldset.plain-set{border:0;padding:0;margin:0;background:none}.line-acts>form{flex:none}.line-acts{display:flex;gap:.8rem;justify-content:space-between;align-items:baseline}.plain-list{list-style:none;margin:0;padding:0 0 0 1rem}.told .plain-list li{border:0;padding:.1rem 0}.changes{margin:.2rem 0 0;padding:0;list-style:none;font-size:var(--e)}.days{display:grid;grid-template-columns:auto 1fr;gap:.35rem .9rem;align-items:center;margin-top:.5rem}.role{display:flex;overflow-wrap:break-word}.names{columns:10rem}.bare{list-style:none;margin:0;padding:0}.card form + form,.card details + form{margin-top:1.2rem}.card>details>summary{cursor:pointer}.wide{width:100%}.narrow-left{max-width:44rem}.rota{margin-top:.6rem}.rota .pair,fieldset>.pair{margin-bottom:.5rem}.pair .field.clock{flex:0 1 4.6rem}.rota .pair{gap:.4rem}.rota select.field{flex:1 1 7rem}.rota select.field + select{flex-basis:7.6rem}.sign-in{padding-top:8vh;max-width:26rem}.sign-in h1,.problem-page h1{margin-bottom:1rem}.problem-page{padding-top:10vh}.mail-link{padding-top:3vh}.mail-link h1{margin-bottom:1rem}.button.big{font-size:var(--k);padding:.7rem 1.3rem;min-width:min(100%,16rem);white-space:normal}blockquote{margin:.3rem 0;padding:.1rem .9rem;border-left:4px solid var(--d);white-space:pre-line}.label-like{font-weight:600;display:block}.plain-set legend{margin:.5rem 0 .2rem}fieldset.plain-set .check{min-height:2rem}.mail-text{white-space:pre-wrap;max-height:32rem;overflow:auto}h1.long{font-size:var(--t);overflow-wrap:anywhere}.faces{flex-wrap:wrap}.notice{display:flex;gap:1rem;align-items:center;padding:.6rem 1rem;margin-bottom:1rem;border-radius:var(--a);background:var(--q);border-left:5px solid var(--n)}.notice.problem{background:var(--p);border-color:var(--j)}.notice p,.notice form{margin:0}.notices{position:fixed;right:1rem;bottom:.4rem;z-index:4;width:min(40rem,calc(100vw - 2rem))}.notices.left{right:auto;left:1rem}.notices.high{inset:3.4rem auto auto 1rem}.notices.in-line{position:static;order:-1;margin:0 auto}body:has(.in-line)>.bar{order:-2}.notices .notice{margin:.3rem 0 0;padding-block:.35rem;box-shadow:0 6px 20px rgb(0 0 0 / .2)}.notices .notice p{flex:1}.connection{margin:0}.connection:not(:empty){position:sticky;bottom:0;padding:.5rem 1.25rem;background:var(--o);color:var(--l);font-weight:600}@media (max-width:68.7rem){.beside[data-sheet]{grid-template-columns:minmax(0,1fr)}.beside[data-sheet]>aside{position:static}.dock{position:fixed;inset:auto 0 0;margin:0;border-radius:0;border-width:1px 0 0;padding:.4rem .8rem;box-shadow:0 -4px 16px rgb(0 0 0 / .12)}.dock .act-row>.label{display:none}.dock .ask[open]>form{inset:auto 0 100%;border-radius:0}.dock-who{margin:0;font-size:1rem}body:has(.dock:not([hidden])) .page{padding-bottom:14rem}body:has(.dock:not([hidden])) .keys{display:none}body:has(.dock:not([hidden])) .notices:not(.high,.in-line){bottom:13.2rem}}@media (max-width:64rem){.beside{grid-template-columns:minmax(0,1fr)}.about{grid-template:"known" "left" "adding" / minmax(0,1fr)}.about>section>h2:first-child{margin-top:1.5rem}.beside[data-desk]{grid-template-columns:minmax(0,1fr) 16rem}.entry{grid-template-columns:7rem minmax(0,1fr) auto}.entry .number{grid-column:3}.entry .state{grid-column:3}.entry .why{grid-row:2}.entry .meta{grid-column:2 / 4;text-align:left}.found .entry{grid-template-columns:minmax(0,1fr) minmax(0,13rem)}.found .number,.found .state{grid-column:2}}@media (max-width:48rem){.merge-row{grid-template-columns:minmax(0,1fr)}.merge-same{grid-column:auto}.merge-row>span:empty{display:none}.beside[data-desk]{grid-template-columns:minmax(0,1fr)}}@media (max-width:40rem){.page{padding:.8rem}.bar{padding:.4rem .8rem}.bar nav{position:relative;order:3;flex-basis:100%;min-width:0;gap:0;justify-content:space-between;flex-wrap:wrap}.bar nav a{padding:.35rem .25rem;font-size:clamp(.75rem,3.4vw,.875rem)}.bar .menu{margin-left:auto}.find{order:4;flex-basis:100%}body:has(#q) .bar .find{display:none}.find .field{width:100%}.keys{display:none}.entry{grid-template-columns:1fr auto;padding:.65rem .8rem}.entry .who,.entry .why,.entry .meta,.entry .moved{grid-column:1 / -1;grid-row:auto}.entry .code{order:-2;grid-row:auto}.entry .state{order:-1;grid-column:2;max-width:50vw}.entry .number{grid-column:1 / -1;text-align:left}.found .entry{grid-template-columns:minmax(0,1fr)}.found .number,.found .state{grid-column:1;order:0;text-align:left}.pad{grid-template-columns:minmax(0,1fr);gap:.3rem}.set .boxes,.pad-acts{grid-column:1}.acts kbd,.pad kbd,.offer kbd{display:none}.act-row>.label{display:none}.act-row{padding:0}.acts .button{padding:.45rem .7rem;border-color:var(--i);background:var(--b)}.dock .acts,.dock .act-row{gap:.25rem}.dock .acts .button{font-size:.8rem;padding:.4rem .5rem}body:has(.dock:not([hidden])) .page{padding-bottom:20.5rem}body:has(.dock:not([hidden])) .notices:not(.high,.in-line){bottom:15.7rem}.key-list{columns:1}.field.big{font-size:var(--k)}.acts{gap:.6rem}.act-row{gap:.35rem}.counts .n{width:3.4rem;padding-inline:.25rem}.counts thead .n{font-size:.78rem}.counts tr>:first-child{padding-left:.8rem}.counts tr>:last-child{padding-right:.8rem}.days{gap:.35rem .5rem}.days .field{padding-inline:.4rem}.rota .pair{gap:.4rem;margin-bottom:1rem}.rota .pair .field{flex:1 1 6rem}.rota .pair .field:first-child{flex-basis:100%}.rota .pair .field.clock{flex:0 1 4.6rem}.stack thead{position:absolute;clip-path:inset(50%)}.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block}.stack tr{padding:.55rem 1rem;border-bottom:1px solid var(--d)}.stack tbody tr>*{border:0;padding:.05rem 0;text-align:left}.stack td:empty{display:none}.stack td[data-label]::before{content:attr(data-label) " ";color:var(--c)}}@media (max-width:22rem){.counts .n{width:2.6rem;padding-inline:.1rem}.counts thead .n{font-size:.7rem}}@media print{:root{color-scheme:light;--w:#fff;--b:#fff;--f:#000;--c:#333;--d:#999;--h:#fff;font-size:13pt}.bar,.keys,.faces,.acts,.dock,.notices,.connection,aside,.head-acts,.more,.skip,.again,.offers,.button{display:none !important}.page{padding:0;max-width:none}.beside{display:block}.sheet{border:0}.on-paper{display:block}.entry{grid-template-columns:6.5rem 1fr auto;break-inside:avoid;padding-right:0;background:none !important}.entry .who{font-size:15pt}.entry .number,.entry .state{grid-column:3;text-align:right}.entry .meta,.entry .moved{grid-column:2 / 4;text-align:left}.entry .why{grid-row:2;grid-column:2}.card:has(> .acts){display:none}a{color:inherit;text-decoration:none}}.found>li:first-child a[data-plain]::after{content:' ↵';color:var(--g)}

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
