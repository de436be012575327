// Written by scripts/embed-assets. Change the files in Assets and run it again.

extension Asset {
    static let all: [Asset] = [
        acts,
        aftercall,
        anycalls,
        api,
        aside,
        asks,
        board,
        brief_page,
        brief_worker,
        brief,
        changes,
        complaint,
        contact,
        coverage_css,
        coverage,
        days_css,
        days,
        desk_css,
        desk,
        dialling,
        drafts,
        drag,
        entries,
        fairness,
        faults,
        fill,
        fishing,
        form,
        frame,
        greetings,
        holdboard,
        icon,
        icons,
        importing,
        keeps,
        keys,
        ladder,
        line,
        live,
        message,
        offers,
        pages,
        panel,
        paper,
        playbooks_css,
        playbooks,
        profile,
        refusals,
        renewing,
        reports,
        requests,
        reviews,
        css,
        rolling_refusals,
        rolling_report,
        rolling_css,
        rolling,
        say_this,
        saying,
        setup,
        sheet,
        unclear,
        undo,
        words,
        acts_in_es,
        aftercall_in_es,
        anycalls_in_es,
        api_in_es,
        aside_in_es,
        asks_in_es,
        board_in_es,
        brief_in_es,
        changes_in_es,
        contact_in_es,
        coverage_in_es,
        days_in_es,
        desk_in_es,
        dialling_in_es,
        drafts_in_es,
        entries_in_es,
        faults_in_es,
        fill_in_es,
        fishing_in_es,
        form_in_es,
        frame_in_es,
        holdboard_in_es,
        importing_in_es,
        keeps_in_es,
        keys_in_es,
        ladder_in_es,
        line_in_es,
        live_in_es,
        message_in_es,
        offers_in_es,
        panel_in_es,
        playbooks_in_es,
        refusals_in_es,
        renewing_in_es,
        requests_in_es,
        rolling_refusals_in_es,
        rolling_in_es,
        say_this_in_es,
        saying_in_es,
        sheet_in_es,
        unclear_in_es,
        undo_in_es,
    ]

    /// Scripts that say something, in other languages than English; by the name of the English one.
    static let spoken: [String: [String: Asset]] = [
        "es": [
            acts.file: acts_in_es,
            aftercall.file: aftercall_in_es,
            anycalls.file: anycalls_in_es,
            api.file: api_in_es,
            aside.file: aside_in_es,
            asks.file: asks_in_es,
            board.file: board_in_es,
            brief.file: brief_in_es,
            changes.file: changes_in_es,
            contact.file: contact_in_es,
            coverage.file: coverage_in_es,
            days.file: days_in_es,
            desk.file: desk_in_es,
            dialling.file: dialling_in_es,
            drafts.file: drafts_in_es,
            entries.file: entries_in_es,
            faults.file: faults_in_es,
            fill.file: fill_in_es,
            fishing.file: fishing_in_es,
            form.file: form_in_es,
            frame.file: frame_in_es,
            holdboard.file: holdboard_in_es,
            importing.file: importing_in_es,
            keeps.file: keeps_in_es,
            keys.file: keys_in_es,
            ladder.file: ladder_in_es,
            line.file: line_in_es,
            live.file: live_in_es,
            message.file: message_in_es,
            offers.file: offers_in_es,
            panel.file: panel_in_es,
            playbooks.file: playbooks_in_es,
            refusals.file: refusals_in_es,
            renewing.file: renewing_in_es,
            requests.file: requests_in_es,
            rolling_refusals.file: rolling_refusals_in_es,
            rolling.file: rolling_in_es,
            say_this.file: say_this_in_es,
            saying.file: saying_in_es,
            sheet.file: sheet_in_es,
            unclear.file: unclear_in_es,
            undo.file: undo_in_es,
        ],
    ]

    static let acts = Asset(
        file: "acts.10e2ea860c6c.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './dialling.46bebb521df9.js'
import{isTwice,isTyping,keys}from './keys.a70d39386205.js'
import{button,say,takeBack,word}from './undo.6abbd0e5ed9e.js'
let shown=()=>document.getElementById('acts')
export let acts=shown()
let main=document.getElementById('main')
if(document.activeElement===document.body)main.focus({preventScroll:true})
function press(event){if(!main.contains(document.activeElement))return false
if(isTwice()&&!'JK'.includes(event.key))return
let control=!shown()?.closest('[hidden]')&&shown()?.querySelector(`[data-key="${event.key}"]`)
if(!control)return false
if(control.localName==='span')return say(control.textContent)
if(control.disabled)return say(word('Already first or last in its code. Change the code to move it further.'))
if(control.localName==='a'&&!control.href)return say(word('There is no number to call.'))
if(event.key==='w'&&asked!==shown().dataset.message){asked=shown().dataset.message
return say(word('Wrong number? Press w again to confirm.'))}
asked=undefined
if(control.localName!=='summary')return control.click()
if(!control.parentElement.open){control.parentElement.open=true
enter(control.parentElement)}else focusIn(control.parentElement)}
let asked
let cancel=button(word('Cancel'),()=>shut(cancel.closest('.act, .ask')))
let cameFrom
let around=act=>(act?[act,...around(act.parentElement.closest('.act[open]'))]:[])
function shut(act){let all=around(act)
for(let each of all)each.open=false
let back=cameFrom?.checkVisibility()?cameFrom:all.at(-1).querySelector('summary')
cameFrom=undefined
back.focus({preventScroll:true})}
let focusIn=act=>act.querySelector('input:not([type=hidden]), select, textarea, .pop button')?.focus({preventScroll:true})
function enter(act){if(!act.open)return
for(let each of around(act.parentElement.closest('.act')))each.open=true
for(let other of document.querySelectorAll('.dock .act[open]'))if(!other.contains(act))other.open=other===act
act.closest('.panel')?.classList.add('up')
if(!act.contains(document.activeElement))cameFrom=document.activeElement
if(act.matches('.ask'))act.querySelector('form button').before(cancel)
focusIn(act)}
document.addEventListener('click',({target})=>{let summary=target.closest(':is(.act, .ask) > summary')
if(summary)setTimeout(()=>enter(summary.parentElement))
for(let menu of document.querySelectorAll('.act:not(.ask)[open]')){if(!menu.contains(target)&&!menu.querySelector('.ask[open]'))menu.open=false}})
document.addEventListener('sent',()=>{for(let act of document.querySelectorAll('.dock .act[open]'))act.open=false})
document.addEventListener('keydown',event=>{let menu=event.target.closest?.('.act:not(.ask)[open] > .pop')
let step={ArrowDown:1,ArrowUp:-1}[event.key]
if(!menu||!step||isTyping(event.target))return
event.preventDefault()
let all=[...menu.querySelectorAll('button, summary')].filter(each=>!each.disabled&&each.checkVisibility())
all.at((all.indexOf(event.target)+step)% all.length)?.focus()})
export let takeKeys=()=>
shown()?.querySelectorAll('[data-key]').forEach(({dataset})=>keys({[dataset.key]:press}))
takeKeys()
keys({u:()=>void(isTwice()||takeBack())})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
let open=':is(.act, .ask)[open]'
let act=event.target.closest(open)??document.querySelector(`.ask${open}`)??document.querySelector(open)
if(!act)return
event.preventDefault()
if(isTyping(event.target)||act.contains(document.activeElement)||event.target===document.body)shut(act)
else for(let each of around(act))each.open=false})

"""##)

    static let aftercall = Asset(
        file: "aftercall.595028e62bf7.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{acts}from './acts.10e2ea860c6c.js'
import{button,word}from './undo.6abbd0e5ed9e.js'
let PLACE='ringback.called'
let [SHORT,LONG]=[3_000,7_200_000]
function question(){let dialog=document.createElement('dialog')
let title=document.createElement('h2')
let who=document.createElement('p')
dialog.className=dialog.id='how'
dialog.ariaLabel=title.textContent=word('How did it go?')
dialog.append(title,who)
for(let key of 'tlvnbw'){let act=acts.querySelector(`[data-key=${key}]`)
dialog.append(button(act.firstChild.textContent,()=>(dialog.close(),act.click())))}
dialog.append(button(word('I didn’t call'),()=>dialog.close(),'button quiet'))
document.body.append(dialog)
return dialog}
export function askAfterCalls(select){document.addEventListener('click',({target})=>{let link=target.closest('a[href^="tel:"]')
if(!link)return
let {id}=link.closest('.entry')??{id:`m-${acts.dataset.message}`}
sessionStorage[PLACE]=JSON.stringify({id,number:link.getAttribute('href').slice(4),at:Date.now()})},true)
function ask(){let called=JSON.parse(sessionStorage[PLACE]??'null')
if(document.hidden||!called||Date.now()- called.at<SHORT)return
delete sessionStorage[PLACE]
let entry=document.getElementById(called.id)
if(!entry||Date.now()- called.at>LONG)return
select(entry)
let dialog=document.getElementById('how')??question()
dialog.querySelector('p').textContent=`${acts.dataset.who}, ${called.number}`
dialog.showModal()}
document.addEventListener('visibilitychange',ask)
for(let kind of['focus','pageshow'])addEventListener(kind,ask)}

"""##)

    static let anycalls = Asset(
        file: "anycalls.8dcf7530b520.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment}from './api.61784cedc73b.js'
export async function openBrief(link){if(document.getElementById('brief'))return
let html
try{html=await fragment(link.dataset.panel)}catch{location.href=link.href
return}
document.body.append(elements(html))
let dialog=document.getElementById('brief')
let cameFrom=document.activeElement
dialog.addEventListener('close',()=>{dialog.remove()
cameFrom?.focus?.({preventScroll:true})})
dialog.addEventListener('keydown',event=>{if(event.key!=='i')return
event.stopPropagation()
dialog.close()})
dialog.addEventListener('click',({target})=>target===dialog&&dialog.close())
dialog.showModal()}

"""##)

    static let api = Asset(
        file: "api.61784cedc73b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
let meta=name=>document.querySelector(`meta[name=${name}]`)?.content??''
export let person=meta('person')
export class Refused extends Error{constructor(sentence,status,faults=[],code){super(sentence)
this.status=status
this.code=code
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
try{response=await fetch(meta('api')+path,{method,headers,body:text,keepalive})}catch{throw new Unreachable(word('The connection was lost.'))}
isSignedOut=response.status===401
let answer=parsed(await response.text().catch(()=>''))
if(response.ok)return answer
let sentence=answer?.detail??answer?.title??word('That did not work. Nothing was changed.')
if([502,503,504].includes(response.status))throw new Unreachable(sentence)
throw new Refused(sentence,response.status,answer?.errors,answer?.code)}
export async function fragment(path,parameters={},signal){let url=new URL(path,location.href)
for(let [name,value]of Object.entries(parameters))if(value)url.searchParams.set(name,value)
let response
try{response=await fetch(url,{headers:{Accept:'text/html'},signal})}catch(error){if(error.name==='AbortError')throw error
throw new Unreachable(word('The connection was lost.'))}
if(!response.ok||response.redirected)throw new Refused(word('This could not be shown.'),response.status)
return response.text()}
export function elements(html){let template=document.createElement('template')
template.innerHTML=html
return template.content}
function parsed(text){try{return JSON.parse(text)}catch{return null}}

"""##)

    static let aside = Asset(
        file: "aside.5f2dd0648c38.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import*as kept from './drafts.68f93ac93154.js'
import{button,icon,say,word}from './undo.6abbd0e5ed9e.js'
let told
function tell(sentence,onAction){told?.remove()
told=say(sentence,{action:word('Restore'),onAction})}
let callerIn=draft=>draft['caller.name']||draft['caller.number']||draft.q||word('somebody without a name')
export function tellAside(draft,takeUp){tell(word('Put aside: {0}. It is under Drafts.',callerIn(draft)),()=>{let at=kept.aside().findLastIndex(other=>callerIn(other)===callerIn(draft)&&other.regarding===draft.regarding)
if(at>=0)takeUp(at)})}
export function tellApart(draft,{name,number},give){let of=draft['caller.name']||draft['caller.number']||word('the caller before')
say(word('What was typed for {0} was put aside.',of),{action:word('It is for {0}',name||number),onAction:()=>{kept.takeUp(kept.aside().findLastIndex(other=>other.regarding===draft.regarding&&other.told===draft.told))
give()}})}
export function asideMenu(drafts,pattern,{takeUp,discard,putAside,isOpen}){let menu=make('details','menu')
menu.open=Boolean(isOpen)
let summary=make('summary','button quiet')
summary.append(icon('note'),drafts.length===1?word('1 draft'):word('{0} drafts',drafts.length),icon('chev'))
let list=make('ul')
let drop=async(draft,index,of)=>{await discard(index)
tell(word('Discarded: {0}.',of),()=>putAside(draft))}
list.append(...drafts.map((draft,index)=>line(draft,pattern,of=>drop(draft,index,of),()=>takeUp(index))))
let pop=make('div','pop')
pop.append(Object.assign(make('h3'),{textContent:word('Put aside, not filed')}),list)
menu.append(summary,pop)
return menu}
function line(draft,pattern,discard,takeUp){let of=draft['caller.name']||draft['caller.number']||draft.q||word('what was put aside')
let back=button(`${of} `,takeUp,'')
let at=make('span','soft push')
at.textContent=draft.at?clock(new Date(draft.at),pattern):''
back.append(at)
let drop=button(word('Discard'),()=>discard(of),'plain')
drop.ariaLabel=word('Discard {0}',of)
let item=make('li','row')
item.append(back,drop)
return item}
function clock(time,written){let [pattern,am,pm,timeZone]=written.split('|')
let [hour,minute]=new Intl.DateTimeFormat('en-GB',{hour:'numeric',minute:'numeric',timeZone}).format(time).split(':').map(Number)
let parts={H:hour,h:hour % 12||12,m:minute,a:hour<12?am:pm}
return pattern.replace(/'[^']*'|([Hhma])\1*/g, (part, letter) => letter ? String(parts[letter]).padStart(part.length, '0') : part.slice(1, -1))}
function make(kind,className=''){return Object.assign(document.createElement(kind),{className})}

"""##)

    static let asks = Asset(
        file: "asks.97f5f4f9b40b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.61784cedc73b.js'
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

    static let board = Asset(
        file: "board.b67a6600e0d7.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './acts.10e2ea860c6c.js'
import{takeKeys}from './acts.10e2ea860c6c.js'
import{fragment}from './api.61784cedc73b.js'
import './form.9535138bcbdf.js'
import{keys}from './keys.a70d39386205.js'
import{live}from './live.c159cfa072e1.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let page=document.getElementById('board')
let list=document.getElementById('entries')
let rows=()=>[...(list?.children??[])]
let current=()=>list?.querySelector('[aria-current]')
let messageOf=row=>row.id.slice(2)
let parsed=html=>new DOMParser().parseFromString(html,'text/html')
let asked
async function select(row,{focus=true}={}){if(!row)return
current()?.removeAttribute('aria-current')
row.setAttribute('aria-current','true')
if(focus)row.querySelector('.who a').focus({preventScroll:true})
row.scrollIntoView({block:'nearest'})
await show(row)}
async function fetched(row){let id=messageOf(row)
let back=new URL(location)
back.searchParams.set('entry',id)
return parsed(await fragment(`/board/${id}`,{back:back.pathname+back.search}))}
async function show(row){asked=row.id
let fresh=await fetched(row).catch(()=>undefined)
if(asked!==row.id)return
if(!fresh)return say(word('This call could not be shown. Reload the page.'),{problem:true})
put(row,fresh)
for(let part of['chosen','about'])document.getElementById(part)?.replaceWith(fresh.getElementById(part))
takeKeys()}
function put(row,fresh){let hadFocus=row.contains(document.activeElement)
let now=fresh.querySelector('.entry')
if(row!==current())now.removeAttribute('aria-current')
row.replaceWith(now)
if(hadFocus)now.querySelector('.who a').focus({preventScroll:true})}
function leave(row){let next=row.nextElementSibling??row.previousElementSibling
let wasSelected=row===current()
let hadFocus=row.contains(document.activeElement)||document.getElementById('chosen')?.contains(document.activeElement)
row.remove()
if(!next)return location.reload()
if(wasSelected)select(next,{focus:hadFocus})}
let isOver=entry=>entry.hasAttribute('data-done')||(page.dataset.face==='late'&&!entry.querySelector('.due.late'))
let move=by=>()=>{let all=rows()
if(all.length===0)return false
select(all[Math.min(Math.max(all.indexOf(current())+by,0),all.length - 1)])}
keys({j:move(1),k:move(-1),ArrowDown:move(1),ArrowUp:move(-1),Enter:open})
function open({target}){if(target.closest('a, button, summary'))return false
leaveFor(current()?.querySelector('.who a').href)}
list?.addEventListener('click',event=>{let row=event.target.closest('.entry')
let link=event.target.closest('a')
if(!row||event.ctrlKey||event.metaKey)return
if(link||!document.getElementById('panel').checkVisibility()){event.preventDefault()
leaveFor(row.querySelector('.who a').href)}else select(row)})
let scrolled=()=>[...document.querySelectorAll('main, main .list, main section')]
function leaveFor(href){if(!href)return
history.replaceState({...history.state,scrolled:[scrollY,...scrolled().map(({scrollTop})=>scrollTop)]},'')
location.assign(href)}
if(history.state?.scrolled){let [top,...places]=history.state.scrolled
scrollTo(0,top)
scrolled().forEach((place,at)=>place.scrollTo(0,places[at]??0))}
let PAUSE=400
let renewing
function renew(){clearTimeout(renewing)
renewing=setTimeout(async()=>{let html=await fragment(page.dataset.figures).catch(()=>undefined)
if(!html)return
let fresh=parsed(html)
document.querySelector('.figures').replaceWith(fresh.querySelector('.figures'))
let counts=fresh.querySelectorAll('.faces b')
document.querySelectorAll('.faces b').forEach((count,at)=>(count.textContent=counts[at]?.textContent??''))
let people=fresh.querySelector('.wide tbody')
for(let load of people?.querySelectorAll('.load')??[])load.closest('td').remove()
if(people)document.querySelector('#panel table tbody')?.replaceWith(people)},PAUSE)}
async function follow({id}){renew()
let row=document.getElementById(`m-${id}`)
if(!row)return
if(row===current()&&document.querySelector('#chosen .act[open]'))return
let fresh=await fetched(row).catch(()=>undefined)
if(!row.isConnected)return
let entry=fresh?.querySelector('.entry')
if(!entry||isOver(entry))return leave(row)
if(row===current())return show(row)
put(row,fresh)}
document.addEventListener('sent',async({detail:{path,verb}})=>{renew()
let id=path.split('/')[2]
let row=document.getElementById(`m-${id}`)
if(!row)return verb==='undo'&&comeBack(id)
let fresh=await fetched(row).catch(()=>undefined)
let entry=fresh?.querySelector('.entry')
if(row.isConnected&&(!entry||isOver(entry)))leave(row)
else if(row.isConnected)show(row)})
function comeBack(id){let here=new URL(location)
here.searchParams.set('entry',id)
location.replace(here)}
document.addEventListener('stale',()=>current()&&show(current()))
if(page)live(page.dataset.live,{changed:follow,refresh:()=>location.reload()},{lost:word('Other people’s changes are not shown until it is back.')})

"""##)

    static let brief_page = Asset(
        file: "brief-page.679bace0f803.css",
        type: "text/css; charset=utf-8",
        text: ##"""
body:has(> .car){grid-template:"main" var(--a) "status" auto/var(--a)}.car{display:grid;grid-template:auto var(--a) auto/var(--a);overflow:hidden}.car .top,.car .foot{display:flex;align-items:center;gap:.5rem;padding:.5rem 1rem}.car .top{border-bottom:var(--h)}.car .top .button,.car .foot .button{min-height:4rem;min-width:4rem;justify-content:center}.car .seg{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;flex:1;max-width:20rem;gap:1px;padding:0;border:var(--dd);background:var(--u);overflow:hidden}.car .seg label{display:flex;align-items:center;justify-content:center;min-height:4rem;font-size:1.25rem}.car .seg label:has(:checked){background:var(--k);color:var(--e);font-weight:600}.car .seg label:has(:focus-visible){box-shadow:inset 0 0 0 2px var(--c)}.car .seg input{position:absolute;opacity:0}.car .rows{overflow:auto;padding:0 1rem}.car li{position:relative;max-width:46rem;margin:auto;border-bottom:var(--g)}.car summary{display:grid;align-content:center;min-height:5rem;padding:.7rem 4.75rem .7rem 0}.car .answered summary *{color:var(--p)}.car summary b{font-size:28pt;line-height:1.12;font-weight:700;overflow-wrap:anywhere}.car summary p{font-size:1.375rem;line-height:1.3;color:var(--o)}.car .rows>p{max-width:46rem;margin:auto;padding:.75rem 0;font-size:1.375rem}.car .keep{max-width:46rem;margin:auto;padding:1.5rem 0}.car .keep .button{min-height:4rem;width:100%;font-size:var(--t);justify-content:center;white-space:normal}.car li form{display:grid;grid-template-columns:repeat(4,1fr);gap:.5rem;padding-bottom:.7rem}.car li form .button{min-height:4rem;padding:0;justify-content:center;font-size:1.125rem}.car li form [aria-pressed=true]{background:var(--k);border-color:var(--c)}.car .dial{position:absolute;top:.5rem;right:0;display:grid;place-items:center;width:4rem;height:4rem;border-radius:50%;background:var(--hh);color:#fff}.car .dial .i{width:1.75rem;height:1.75rem}.car .foot{border-top:var(--h)}.car .foot .button{flex:1;font-size:1.25rem}.car:has(#short:checked) :is(.rest,summary p),.car:not(:has(#short:checked)) .short{display:none}body:has(> .car)>.status{min-height:3rem}body:has(> .car)>.status>:not(#notices),body:has(> .car)>.status:has(#notices:empty){display:none}body:has(> .car) .notice .plain{min-height:4rem;padding:0 1rem}

"""##)

    static let brief_worker = Asset(
        file: "brief-worker.85c5a73f9ad5.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
let KEPT='brief'
const isBrief = ({ pathname }) => /^\/sheets\/[^/]+\/brief$/.test(pathname)
addEventListener('install',()=>skipWaiting())
addEventListener('activate',event=>event.waitUntil(clients.claim()))
addEventListener('message',({data})=>{caches.open(KEPT).then(async(kept)=>{await kept.addAll(data.assets)
if(data.page)await renew(new Request(data.page,{headers:{Accept:'text/html'}}))
for(let {url}of await kept.keys()){if(new URL(url).pathname.startsWith('/assets/')&&!data.assets.includes(url))await kept.delete(url)}}).catch(()=>{})})
addEventListener('fetch',event=>{let {request}=event
let url=new URL(request.url)
if(request.method!=='GET'||url.origin!==location.origin)return
if(url.pathname.startsWith('/assets/'))event.respondWith(known(request).then(it=>it??fetch(request)))
else if(isBrief(url))event.respondWith(request.mode==='navigate'?known(url.pathname).then(it=>it??renew(request)):renew(request))})
let known=request=>caches.open(KEPT).then(kept=>kept.match(request))
async function renew(request){let answer=await fetch(request)
if(answer.ok&&!answer.redirected)await(await caches.open(KEPT)).put(new URL(request.url).pathname,answer.clone())
else if(answer.redirected||answer.type==='opaqueredirect'||[401,403,404].includes(answer.status))await caches.delete(KEPT)
return answer}

"""##)

    static let brief = Asset(
        file: "brief.019706656bd9.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person,send,Unreachable}from './api.61784cedc73b.js'
import{say,sayDone,word}from './undo.6abbd0e5ed9e.js'
let speaker=document.getElementById('say')
let {page,short,sound,worker}=speaker.dataset
let rows=()=>[...document.querySelectorAll('.car li')].filter(row=>row.checkVisibility())
let seconds=()=>document.querySelector('[name=length]:checked').value
let WAITING=`brief-answers.${person}`
let waiting=()=>JSON.parse(localStorage[WAITING]??'[]')
let keep=answers=>(localStorage[WAITING]=JSON.stringify(answers))
if(navigator.serviceWorker)keepPage().catch(()=>{})
async function keepPage(){localStorage.brief=person
await navigator.serviceWorker.register(worker,{scope:page})
let {active}=await navigator.serviceWorker.ready
let assets=performance.getEntriesByType('resource').map(({name})=>name.split('#')[0])
let ours=[...new Set(assets)].filter(name=>name.startsWith(`${location.origin}/assets/`))
let isKept=navigator.serviceWorker.controller
active.postMessage({assets:ours,page:isKept?undefined:page})
if(isKept)renew()}
async function renew(){let answer
try{answer=await fetch(page,{headers:{Accept:'text/html'}})}catch{return tell(word('No connection.'))}
if(answer.redirected||answer.status===401)return say(word('You are signed out.'),{problem:true,link:[word('Sign in'),`/sign-in?next=${page}`]})
if([403,404].includes(answer.status))return document.querySelector('.rows').replaceChildren()
if(!answer.ok)return
let fresh=new DOMParser().parseFromString(await answer.text(),'text/html')
if(fresh.querySelector('meta[name=person]').content!==person)return location.reload()
if(isSpeaking||document.querySelector('.car details[open]'))return
let list=document.querySelector('.rows')
let {scrollTop}=list
for(let part of['meta[name=form-token]','.rows','#as-of'])document.querySelector(part).replaceWith(fresh.querySelector(part))
document.querySelector('.rows').scrollTop=scrollTop}
let tell=sentence=>{let line=document.getElementById('as-of')
line.textContent=`${sentence} ${line.textContent.replace(sentence, '').trim()}`}
document.addEventListener('visibilitychange',()=>document.hidden||renew())
setInterval(()=>document.hidden||renew(),60_000)
document.addEventListener('submit',event=>{let form=event.target.closest('[data-answer]')
if(!form)return
event.preventDefault()
let row=form.closest('li')
let {pathname}=new URL(form.action)
let answer={path:pathname,code:Number(event.submitter.value),version:form.elements.version.value,key:crypto.getRandomValues(new Uint32Array(4)).join('-')}
for(let button of form.querySelectorAll('button'))button.ariaPressed=button===event.submitter
row.querySelector('details').open=false
row.classList.add('answered')
give(answer,row.querySelector('b').textContent)})
async function give(answer,name){let others=()=>waiting().filter(({path})=>path!==answer.path)
try{let done=await send(answer.path,{code:answer.code},answer)
keep(others())
sayDone(done)
let version=document.querySelector(`#b-${done.id} [name=version]`)
if(version)version.value=done.version}catch(error){if(error instanceof Unreachable){keep([...others(),{...answer,name}])
return say(word('No connection. {0}: kept on this phone, and sent when it is back.',name),{stays:true,problem:true})}
keep(others())
say(`${name}: ${error.message}`,{problem:true,stays:true})
renew()}}
async function sendWaiting(){for(let answer of waiting())await give(answer,answer.name)
renew()}
addEventListener('online',sendWaiting)
document.addEventListener('sent',renew)
if(waiting().length)sendWaiting()
let isSpeaking=false
let player
let voices=()=>window.speechSynthesis?.getVoices().filter(({lang})=>lang.startsWith(document.documentElement.lang))??[]
voices()
speaker.hidden=!('speechSynthesis' in window||sound)
speaker.addEventListener('click',()=>(isSpeaking?stop():start()))
function start(){if(!voices().length&&!sound)return say(word('This phone has no voice.'))
speaking(true)
if(voices().length)return seconds()==='2.5'?utter(short,stop):next(rows())
player=new Audio(`${sound}?seconds=${seconds()}`)
player.addEventListener('ended',stop)
player.play().catch(()=>{stop()
say(word('No connection, and this phone has no voice of its own.'),{problem:true})})}
function next([row,...rest]){if(!isSpeaking)return
if(!row)return stop()
row.querySelector('details').open=true
row.scrollIntoView({block:'nearest'})
utter(row.dataset.say,()=>next(rest))}
function utter(text,then){let line=new SpeechSynthesisUtterance(text)
line.lang=document.documentElement.lang
line.addEventListener('end',then)
speechSynthesis.speak(line)}
function stop(){speaking(false)
window.speechSynthesis?.cancel()
player?.pause()
renew()}
function speaking(now){isSpeaking=now
speaker.querySelector('span').textContent=now?word('Stop'):word('Say it')}

"""##)

    static let changes = Asset(
        file: "changes.5e583fb1d3ac.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment,newKey}from './api.61784cedc73b.js'
import{aimAgain,entries,list,markKept,release,rest,restored,rove,select,selected,standIn,standOut}from './entries.eddb0e9a44e6.js'
import{outcomes,quote}from './form.9535138bcbdf.js'
import{acts}from './acts.10e2ea860c6c.js'
import{countAsks,dropOffer}from './offers.630dc8355bb0.js'
import{codeOf,messageOf,nameOf}from './panel.92f4efba63a0.js'
import{renewOffers}from './renewing.8302d41361c0.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let page=document.getElementById('sheet')
let main=document.getElementById('main')
let announced=document.getElementById('changes')
let listOf=code=>list.querySelector(`[data-code="${code}"] ol`)??list.querySelector('ol')
function recount(){for(let group of list.querySelectorAll('[data-code]')){let {children}=group.querySelector('ol')
group.hidden=children.length===0
group.querySelector('h2 .soft').textContent=children.length}
list.querySelector('.empty').hidden=entries().length>0}
export function put({id,face,place,order,html,counts,again},isOwn){count(counts)
lookAgain(id,again)
let isBeyond=document.querySelector('.more')&&place>=entries().length
if(face!==page.dataset.face||isBeyond)return gone({id,html,again})
let fresh=elements(html).firstElementChild
let old=document.getElementById(fresh.id)
let wasSelected=old&&old===selected
let hadFocus=Boolean(old?.contains(document.activeElement))
let at=entries().filter(entry=>entry!==old)[place]??null
let home=listOf(codeOf(fresh))
let next=at?.parentElement===home?at:null
if(!isOwn)mark(fresh)
if(old?.parentElement===home&&old.nextElementSibling===next)old.replaceWith(fresh)
else{home.insertBefore(fresh,next)
old?.remove()}
if(order)arrange(order)
recount()
rove(fresh,false)
dropOffer(document.getElementById(`o-${id}`))
if(fresh.id===restored.id){restored.id=undefined
select(fresh)}else if(wasSelected||!selected?.isConnected)select(fresh,{focus:hadFocus})
else aimAgain()
announced.textContent=word('Changed: {0}',nameOf(fresh).textContent)
markKept()}
function mark(entry){entry.classList.add('came')
setTimeout(()=>entry.classList.remove('came'),2400)}
function arrange(order){let focused=list.contains(document.activeElement)?document.activeElement:undefined
for(let id of order){let entry=document.getElementById(`m-${id}`)
if(entry&&list.contains(entry))listOf(codeOf(entry)).append(entry)}
if(focused&&focused!==document.activeElement)focused.focus({preventScroll:true})}
let WRITING=':is(#acts .ask[open], #card) form:not([data-busy])'
function quoteWritten(fate=''){let wasWriting=document.activeElement.closest(WRITING)
let link=[word('Open the call'),nameOf(selected).href]
let sentence=word('{0} is no longer here{1}.',nameOf(selected).textContent,fate)
let isQuoted=false
for(let form of document.querySelectorAll(WRITING)){let key=newKey()
let words=quote(form,sentence,{link,close:word('Discard'),onClose:()=>outcomes.leave(key)})
if(!words)continue
isQuoted=true
outcomes.keep({key,link,problem:`${sentence} ${words}`})}
if(!wasWriting)return false
if(!isQuoted)say(sentence,{problem:true,stays:true,link})
holdFocus(document.getElementById('notices').lastElementChild)
return true}
function holdFocus(notice){let leave=()=>(selected?nameOf(selected):main).focus({preventScroll:true})
notice.addEventListener('keydown',({key})=>key==='Escape'&&leave())
notice.addEventListener('click',()=>notice.isConnected||leave())
notice.tabIndex=-1
notice.focus()}
function fateIn(html){let last=html&&elements(html).querySelector('.last').textContent
return last&&`: ${last[0].toLowerCase()}${last.slice(1)}`}
export function gone({id,counts,html,again}){count(counts)
lookAgain(id,again)
dropOffer(document.getElementById(`o-${id}`))
let old=document.getElementById(`m-${id}`)
if(!old)return
let all=entries()
let next=all[all.indexOf(old)+1]??all[all.indexOf(old)- 1]
let hadFocus=old.contains(document.activeElement)||acts?.contains(document.activeElement)
if(old===selected){let isHeld=quoteWritten(fateIn(html))
if(next)select(next,{focus:hadFocus&&!isHeld})
else{release()
if(hadFocus&&!isHeld)main.focus({preventScroll:true})}
rest()}
announced.textContent=word('No longer here: {0}',nameOf(old).textContent)
old.remove()
recount()
aimAgain()}
function lookAgain(id,html){let line=document.getElementById('look-again')
let old=line.querySelector(`[data-of="${id}"]`)
let fresh=html&&page.dataset.face!=='done'&&elements(html)
if(old)old.replaceWith(fresh||'')
else if(fresh){if(!line.childElementCount)line.append(Object.assign(document.createElement('b'),{textContent:word('Look again')}))
line.append(' ',fresh)}
if(!line.querySelector('[data-of]'))line.replaceChildren()}
function count(counts={}){for(let [face,number]of Object.entries(counts)){for(let place of document.querySelectorAll(`[data-count=${face}]`))place.textContent=number}
if(counts.asap===undefined)return
document.getElementById('tallies').textContent=counts.asap?word(' · {0} ASAP',counts.asap):''
document.getElementById('late').textContent=counts.late?word(' · {0} late',counts.late):''}
export function offered({id,html}){document.getElementById(`o-${id}`)?.remove()
let fresh=elements(html)
let order=({dataset})=>dataset.order??Infinity
let mine=order(fresh.firstElementChild)
let all=document.querySelector('#offers ul')
all.insertBefore(fresh,[...all.children].find(other=>order(other)- mine>0)??null)
countAsks()}
export function claimed({number,by,seconds}){for(let entry of entries()){let shown=entry.querySelector('.number')
if ((shown?.getAttribute('href') ?? `tel:${shown?.dataset.tel}`) !== `tel:${number}`) continue
standOut(entry)
if(!by)continue
standIn(entry,'live claim',word('{0} is ringing them',by.name.split(' ')[0]))
entry.querySelector('.last').prepend(Object.assign(document.createElement('span'),{className:'lamp live ring'}))
setTimeout(()=>standOut(entry),seconds*1000)}}
export async function refresh(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
let kept=selected&&messageOf(selected)
let hadFocus=list.contains(document.activeElement)
if(kept&&!fresh.getElementById(selected.id))quoteWritten()
let inUse=document.querySelector('#offers :is(:focus, [open])')
let places=`#moment, #since, #look-again, #summary, #entries ol${inUse ? '' : ', #offers'}`
let pieces=fresh.querySelectorAll(places)
document.querySelectorAll(places).forEach((place,at)=>place.replaceChildren(...(pieces[at]?.childNodes??[])))
for(let place of fresh.querySelectorAll('[data-count]'))count({[place.dataset.count]:place.textContent})
countAsks()
for(let entry of entries())entry.removeAttribute('aria-current')
recount()
release()
select(document.getElementById(`m-${kept}`)??entries()[0],{focus:hadFocus})
aimAgain()
markKept()}
export let renewAsks=()=>renewOffers().then(countAsks,()=>{})

"""##)

    static let complaint = Asset(
        file: "complaint.37ace8b6898b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
let send=document.querySelector('.savebar .main')
send?.form.addEventListener('keydown',event=>{if(event.key!=='Enter'||event.isComposing||event.defaultPrevented)return
if(!event.target.matches('input:not([name=find])'))return
event.preventDefault()
send.form.requestSubmit(send)})

"""##)

    static let contact = Asset(
        file: "contact.7694175361ff.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './dialling.46bebb521df9.js'
import{keys}from './keys.a70d39386205.js'
let press=({key})=>{let control=document.querySelector(`.dock [data-key="${key}"]`)
return control?control.click():false}
keys({d:press,n:press,e:press,'.':press})
let from
function enter(){let form=document.querySelector('.edit:target')
form?.querySelector('input:not([type=hidden]), select, textarea')?.focus()
if(!form)from?.focus()}
document.addEventListener('click',({target})=>{let link=target.closest('main a[href^="#"]')
if(link&&link.getAttribute('href')!=='#main')from=link})
document.addEventListener('keydown',({key,target})=>{if(key!=='Escape')return
let more=document.querySelector('.dock details[open]')
if(target.closest('.edit:target'))location.hash='main'
else if(more){more.open=false
more.querySelector('summary').focus()}})
addEventListener('hashchange',enter)
enter()

"""##)

    static let coverage_css = Asset(
        file: "coverage.461662df7b39.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.legend{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:.5rem 0 1rem;font-size:.8125rem}.lane.hours{border:0;color:var(--p);font-size:.75rem}.lane ol{display:flex;margin:0;padding:0;list-style:none}.lane li{flex:1}.legend span::before{content:"";display:inline-block;width:1.25rem;height:.75rem;margin-inline-end:.25rem;border:var(--dd);vertical-align:-.05rem}.legend .answers::before{background:var(--c)}.legend .covers::before{background:var(--mm)}.legend .paid-break::before{background:var(--ee)}.legend .unpaid-break::before{background:var(--v);border-style:dashed}.legend .gap::before{background:var(--q)}.coverage{position:relative}.cover-day{margin-bottom:1rem}.cover-day h2{font-size:.9375rem;margin-bottom:.25rem}.lane{position:relative;display:grid;grid-template-columns:11rem minmax(0,1fr);align-items:center;gap:.5rem;border-top:var(--h);font-size:.875rem}.lane bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.lane svg{display:block;width:100%;height:1.75rem;background:var(--i);touch-action:pan-y}.lane svg[tabindex]{cursor:crosshair}.lane svg:focus-visible{outline:2px solid var(--c);outline-offset:1px}.lane line{stroke:var(--u);stroke-width:1;vector-effect:non-scaling-stroke}.lane .need{fill:var(--gg)}.lane .gap{fill:var(--q)}.lane .answers{fill:var(--c)}.lane .covers{fill:var(--mm)}.lane .paid-break{fill:var(--ee)}.lane .unpaid-break{fill:var(--v);stroke:var(--aa);stroke-width:1;stroke-dasharray:3 3;vector-effect:non-scaling-stroke}.lane .chosen{fill:var(--e);fill-opacity:.25;stroke:var(--e);stroke-width:1.5;vector-effect:non-scaling-stroke}.cover-forms{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.5rem}.cover-forms .field.time{width:9rem}.routes-picture{overflow-x:auto;margin:1rem 0}.routes-picture svg{display:block;max-width:none}.routes-picture rect{fill:var(--i);stroke:var(--aa)}.routes-picture .wrong rect{stroke:var(--q);stroke-width:2}.routes-picture path{fill:none;stroke:var(--aa)}.routes-picture text{fill:var(--e);font:13px var(--ff)}.routes-picture .soft{fill:var(--p);font-size:11px}.routes-picture .label{stroke:var(--tt);stroke-width:4px;paint-order:stroke}.routes-picture .wrong text:first-of-type{fill:var(--q)}.plan-text textarea{font-family:ui-monospace,monospace;font-size:.8125rem;white-space:pre;overflow-x:auto}@media (max-width:56rem){.lane{grid-template-columns:minmax(0,1fr);gap:0}.lane svg{height:2.75rem}}@media print{.cover-forms,.crumb,.acts{display:none}.lane rect{print-color-adjust:exact}}

"""##)

    static let coverage = Asset(
        file: "coverage.4d3f68c9e831.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
import{say,settle}from './undo.6abbd0e5ed9e.js'
let QUARTER=15
let DUTIES={a:'answers',c:'covers',p:'paid-break',u:'unpaid-break',Delete:'none',Backspace:'none'}
let SVG='http://www.w3.org/2000/svg'
let page=()=>document.getElementById('coverage')
let count=lane=>lane.viewBox.baseVal.width
let chosen
let clock=minutes=>`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
function choose(lane,anchor,at){clear()
chosen={lane,anchor,at}
let [first,last]=[Math.min(anchor,at),Math.max(anchor,at)]
let mark=document.createElementNS(SVG,'rect')
mark.setAttribute('class','chosen')
mark.setAttribute('x',first)
mark.setAttribute('width',last - first+1)
mark.setAttribute('height',4)
lane.append(mark)
let from=Number(lane.dataset.from)+first*QUARTER
tell(`${clock(from)}–${clock(from + (last - first + 1) * QUARTER)}`)}
function clear(){for(let mark of page().querySelectorAll('.chosen'))mark.remove()
chosen=undefined}
function tell(text){let place=document.getElementById('chosen-time')
if(!place){place=Object.assign(document.createElement('p'),{id:'chosen-time',className:'sr'})
place.setAttribute('role','status')
document.body.append(place)}
place.textContent=text}
let acts=Promise.resolve()
function paint(duty){if(!chosen)return
let what=chosen
acts=acts.then(()=>give(duty,what))}
async function give(duty,{lane,anchor,at}){let [first,last]=[Math.min(anchor,at),Math.max(anchor,at)]
let from=Number(lane.dataset.from)+first*QUARTER
let form=document.getElementById('paint')
let fields=new URLSearchParams(new FormData(form))
for(let name of['person','day','from','until','duty'])fields.delete(name)
let until=from+(last - first+1)*QUARTER
let {person,day}=lane.dataset
for(let [name,value]of Object.entries({person,day,from:clock(from),until:clock(until),duty}))fields.append(name,value)
await put(form.action,fields,{person,day,at})}
async function put(address,fields,back){let answer
try{answer=await fetch(address,{method:'POST',body:fields,headers:{Accept:'text/html'}})}catch{return say(word('The server cannot be reached. Nothing was changed.'),{problem:true})}
let fresh=new DOMParser().parseFromString(await answer.text(),'text/html')
let next=fresh.getElementById('coverage')
if(!next)return location.reload()
page().replaceWith(document.adoptNode(next))
chosen=undefined
let problem=page().querySelector('.problem')
if(problem)say(problem.textContent,{problem:true})
else settle()
let lane=page().querySelector(`[data-person="${back.person}"][data-day="${back.day}"]`)
if(lane){lane.focus({preventScroll:true})
choose(lane,back.at,back.at)}}
let laneOf=event=>event.target.closest?.('svg[data-person]')
function quarterAt(lane,event){let box=lane.getBoundingClientRect()
const share = (event.clientX - box.left) / box.width
return Math.min(count(lane)- 1,Math.max(0,Math.floor(share*count(lane))))}
let dragged
document.addEventListener('pointerdown',event=>{let lane=laneOf(event)
if(!lane||event.button!==0)return
dragged=lane
lane.setPointerCapture?.(event.pointerId)
let at=quarterAt(lane,event)
choose(lane,at,at)})
document.addEventListener('pointermove',event=>{if(dragged&&chosen)choose(dragged,chosen.anchor,quarterAt(dragged,event))})
document.addEventListener('pointercancel',()=>(dragged=undefined))
document.addEventListener('pointerup',()=>{if(!dragged)return
dragged=undefined
if(chosen&&chosen.anchor!==chosen.at)paint(new FormData(document.getElementById('paint')).get('duty'))})
document.addEventListener('keydown',event=>{let lane=laneOf(event)
if(!lane||event.ctrlKey||event.metaKey||event.altKey)return
let at=chosen?.lane===lane?chosen.at:0
let step={ArrowLeft:-1,ArrowRight:1,Home:-count(lane),End:count(lane)}[event.key]
if(step){event.preventDefault()
let next=chosen?.lane===lane?Math.min(count(lane)- 1,Math.max(0,at+step)):0
return choose(lane,event.shiftKey&&chosen?.lane===lane?chosen.anchor:next,next)}
if(event.key==='ArrowUp'||event.key==='ArrowDown'){event.preventDefault()
let lanes=[...page().querySelectorAll('svg[data-person]')]
let other=lanes[lanes.indexOf(lane)+(event.key==='ArrowUp'?-1:1)]
if(!other)return
other.focus()
return choose(other,at,at)}
if(event.key==='Escape')return clear()
let duty=DUTIES[event.key]
if(!duty)return
event.preventDefault()
event.stopImmediatePropagation()
if(chosen?.lane!==lane)choose(lane,0,0)
paint(duty)},{capture:true})

"""##)

    static let days_css = Asset(
        file: "days.2ffa1a27ed2f.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.days{padding-block:.75rem 1.5rem}.days>.day-group,.days>.block{padding:0 1rem}.day-group h2{margin:1rem 0 .5rem}.day-group h3{margin:.75rem 0 .25rem;font-size:inherit}.day-open li,.day-carried li{padding:.5rem;border-bottom:var(--g)}.day-open li[aria-current]{background:var(--k)}.day-fields{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.25rem}.day-fields label{flex:1 1 10rem;max-width:20rem}.day-fields .field{width:100%}.day-table{overflow-x:auto;margin-top:.75rem}.day-table th:first-child{text-align:start}.day-sign{flex-wrap:wrap}.day-mailboxes{margin-top:.75rem}

"""##)

    static let days = Asset(
        file: "days.1c2daa02ea5d.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.61784cedc73b.js'
import{keys,steers}from './keys.a70d39386205.js'
import{say}from './undo.6abbd0e5ed9e.js'
let rows=()=>[...document.querySelectorAll('.day-open li:not([data-own]), .day-carried li:has(select)')]
let current=()=>document.querySelector('.days li[aria-current]')
let notYet=document.querySelector('.day-not-yet')
function select(row){if(!row)return false
current()?.removeAttribute('aria-current')
row.setAttribute('aria-current','true')
row.querySelector('a').focus({preventScroll:true})
row.scrollIntoView({block:'nearest'})}
let step=by=>()=>{let all=rows()
return select(all[Math.min(Math.max(all.indexOf(current())+by,0),all.length - 1)])}
let goOn=()=>step(1)()
let choose=number=>()=>{let row=current()
let reason=row?.querySelector('select[name=reason]')
if(!reason)return false
reason.selectedIndex=number
keep()
if(number===6)row.querySelector('[name=note]').focus()
else if(!row.querySelector('select[name=told]'))goOn()}
let told=()=>{let who=current()?.querySelector('select[name=told]')
if(!who)return false
who.value=who.dataset.me
keep()
goOn()}
let lines=()=>[...document.querySelectorAll('.day-fields')]
let address=lines()[0]?.closest('form').getAttribute('action')??location.pathname
let place=`ringback.day.${person}.${address}`
let message=line=>line.querySelector('[name=message]').value
function keep(){let typed=lines().map(line=>[message(line),[...line.querySelectorAll('.field')].map(({name,value})=>[name,value])])
sessionStorage.setItem(place,JSON.stringify(Object.fromEntries(typed)))}
let sent=`${place}.sent`
let stored=(key,otherwise)=>JSON.parse(sessionStorage.getItem(key))??otherwise
function restore(){if(document.querySelector('main .problem'))return
let kept=stored(place,{})
if(document.querySelector('#notices .notice'))for(let id of stored(sent,[]))delete kept[id]
sessionStorage.removeItem(sent)
sessionStorage.setItem(place,JSON.stringify(kept))
for(let line of lines())
for(let [name,value]of kept[message(line)]??[]){let field=line.querySelector(`.field[name=${name}]`)
if(field)field.value=value}}
let group=()=>current()?.closest('form')??document.querySelector('.day-sign')?.closest('form')
steers('123456tm')
keys({j:step(1),k:step(-1),t:told,1:choose(1),2:choose(2),3:choose(3),4:choose(4),5:choose(5),6:choose(6),m:()=>{let box=group()?.querySelector('[name=attest]')
if(!box)return false
box.checked=!box.checked},s:()=>{let button=group()?.querySelector('[value=sign]')
if(!button)return false
if(button.disabled)say(notYet?.textContent??'')
else button.focus()}})
select(rows()[0])
restore()
addEventListener('input',keep)
addEventListener('submit',({target})=>{sessionStorage.setItem(sent,JSON.stringify(lines().filter(line=>target.contains(line)).map(message)))})
let wait=Number(document.querySelector('.days')?.dataset.opensIn)*1000
if(wait>0)setTimeout(()=>{for(let button of document.querySelectorAll('.day-sign [value=sign]'))button.disabled=false
notYet?.closest('.strip')?.remove()},wait)

"""##)

    static let desk_css = Asset(
        file: "desk.36144cd49042.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.seg{position:relative;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:1px;border:var(--dd);background:var(--u);overflow:hidden}.seg.wrap{grid-auto-flow:row;grid-template-columns:repeat(3,1fr);background:var(--i)}.seg label{display:flex;align-items:center;justify-content:center;gap:.4rem;min-height:2rem;padding:0 .6rem;color:var(--o)}.seg.wrap label{justify-content:start;box-shadow:0 0 0 1px var(--u)}.seg label:hover{background:var(--bb)}.seg label:has(:checked){background:var(--k);color:var(--e);font-weight:600}.seg input[type=radio]{position:absolute;opacity:0}.seg :focus-visible{outline:0}.seg label:has(:focus-visible){box-shadow:inset 0 0 0 2px var(--c)}table .number,td>a{white-space:nowrap}.block li{padding:.15rem 0}table{width:100%;border-collapse:collapse}th,td{padding:.375rem .6rem .375rem 0;height:2.125rem;text-align:left;font-weight:400}thead th{height:1.75rem;overflow-wrap:normal}tbody th{font-weight:600}.field.time{width:5.5rem}.say{font-size:var(--t);color:var(--o)}.tell{margin:.8rem 0 .3rem;padding:.7rem .9rem;border-radius:12px;background:var(--k);font-size:var(--t);line-height:1.35}.tell small{display:block;color:var(--o)}@media (max-width:56rem){.seg label{min-height:3rem;padding:0 .3rem;text-align:center}.seg.wrap{grid-template-columns:1fr 1fr}td{height:3rem}}.desk{display:grid;grid-template:"holds holds" auto "note card" auto "who card" auto "pad card" var(--a)/var(--a) calc(var(--oo) + 4rem);overflow:hidden}.desk>form{display:contents}.lines .check{white-space:nowrap}.lines .seg span::first-letter{text-transform:uppercase}.alerts{grid-area:note}.holds{grid-area:holds;min-height:3rem;counter-reset:n;white-space:nowrap;padding:.3rem 1rem;background:var(--v)}.holds h2,#kept{flex:none}.holds h2,.holds::after{order:-1}.holds:has(li)::after{content:counter(n);font-weight:600}#waiting{flex-wrap:wrap;overflow:auto;min-width:0;max-height:7.75rem;gap:.25rem .75rem}#kept .row{flex-wrap:nowrap}#kept .plain{width:auto}#waiting [id]{counter-increment:n;border:var(--g);border-radius:7px}#waiting .button{border:0;background:none}#kept{margin-left:auto}.caller{grid-area:who;position:relative;z-index:3;display:grid;grid:auto/var(--a) 17rem;gap:.5rem;padding:.5rem var(--l) 0;max-width:62rem}.caller>:is(.who,.name){grid-area:1/1}.taken h2,.caller>:not(.float,.asked){display:flex;flex-wrap:wrap;justify-content:space-between}.caller.looking>.name,.caller:not(.looking)>.who,.float:not(:has(li)){display:none}.caller label{line-height:1.75rem}.asked{grid-column:1/-1;margin-top:-.5rem}@media (scripting:none){.caller>*{display:block!important;grid-area:auto!important}}.float{left:var(--l);right:var(--l);max-height:50vh;overflow:auto}.float li>a{display:grid;grid:auto/var(--a) 8.5rem minmax(0,11rem) auto;gap:.2rem 1rem;padding-block:.25rem;min-height:2.375rem}.float a:focus{background:var(--k)}.float p{padding:.2rem .6rem}.pad{grid-area:pad;display:flex;flex-direction:column;min-height:0;max-width:62rem}.lines{overflow:auto;display:grid;grid-auto-rows:max-content;grid-template-columns:7.4rem var(--a);gap:.55rem .9rem;align-items:start;padding:.8rem var(--l)}.label{line-height:var(--r)}.whose,.asks{grid-area:1/2}.asks{display:flex;gap:.5rem;justify-self:end;padding:2px .4rem}.asks .button{display:block;min-height:1.875rem;max-width:10.5rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.lines:has(.asks>*) .owner{padding-right:11.5rem}.lines:has(.asks>:nth-child(2)) .owner{padding-right:20.5rem}.owner{min-height:var(--r);gap:0 .7rem;padding:1px .7rem 1px .2rem;border:var(--dd);color:var(--o)}.chip{min-height:1.75rem;padding:0 .3rem;border-radius:4px;background:var(--k)}.chip input{border:0;background:none;outline:0;padding:0;min-width:2rem;max-width:15rem;font-weight:600;color:var(--e);field-sizing:content}.owner:has([aria-invalid]){border:2px solid var(--q)}#proposal{flex:1;font-size:.8125rem;line-height:1.15}.chip:has(:placeholder-shown),.chip>:placeholder-shown{flex:1;background:none;font-weight:400}.avatar:empty{display:none}.file{flex-wrap:wrap;padding:.7rem 0 .7rem calc(8.3rem + var(--l));border-top:var(--h)}.file .main{min-height:max(2.625rem,var(--r));padding:0 .9rem;font-size:.9375rem}.file .field{width:3.4rem}#enter{flex:1 0 100%;min-height:1.43em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.taken{flex:1;overflow:auto;padding:.75rem var(--l);border-top:var(--h)}form:has([name=contact]:not([value=""])) .save{display:none}.card{grid-area:card;position:relative;overflow:auto;padding:1rem var(--l);background:var(--v);border-left:var(--g)}.card .title{line-height:1.2}.card:has([data-fill=card]>*) .idle{display:none}.card .offer{grid-template-columns:var(--a);padding-left:0}.card .offer>p{grid-column:auto}#playbooks p{margin:.3rem 0}.pick{display:grid;gap:.5rem;margin-top:.75rem}.pick a{justify-content:start;width:100%}.field.big{min-height:3.125rem;font-size:1.25rem;font-weight:600;padding:0 .9rem}.number.big{font-size:var(--t)}@media (max-width:72rem){#waiting .hide{display:none}.file{padding-left:var(--l)}.lines{grid-template-columns:max-content var(--a)}}@media (max-width:56rem){body{grid-template:"status" auto "main" var(--a) "nav" auto/var(--a)}.status{border-bottom:var(--h)}.toast{font-size:.875rem}.desk{display:flex;flex-direction:column;overflow:auto;scroll-padding-bottom:9rem;background:var(--i)}.holds{flex:none;flex-wrap:wrap}#waiting{flex:1 0 100%;max-height:12rem}#waiting :is(li,a){flex:auto}#waiting a{flex-wrap:wrap;justify-content:start;gap:0 .4rem}#waiting form{flex:none}.caller{order:1;grid-template-columns:var(--a);padding-block:.5rem}.caller>div{grid-area:auto!important;flex-flow:row-reverse!important}.caller label{position:absolute;clip-path:inset(50%)}.card,.pad,[data-fill=card]{display:contents}[data-fill=card]>*{order:2;margin-inline:1rem}.desk .rest,.desk .offers{order:4;margin:0 1rem}.card>.soft,#playbooks{margin:.5rem 1rem 0}.idle,#enter,.holds:has(#kept:empty):not(:has(a)){display:none}.lines,.file,.taken{flex:none;order:3}.lines{grid-template-columns:var(--a);gap:5px;overflow:visible}.label{line-height:1.8}.lines>*{grid-area:auto}.label:first-child,.whose{order:-2}.asks{order:-1;justify-self:start;flex-wrap:wrap}.desk .lines:has(.asks) .owner{flex-wrap:wrap;padding-right:9px}#proposal{flex:1 0 100%;padding-bottom:4px}.taken bdi{overflow-wrap:anywhere}.file{position:sticky;z-index:4;bottom:0;padding:.5rem 1rem;background:var(--i)}.file .main{flex:1}.float li>a{grid-template-columns:var(--a) auto;min-height:3.25rem}}

"""##)

    static let desk = Asset(
        file: "desk.ea3535fdebfa.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{fragment,newKey,elements,Refused}from './api.61784cedc73b.js'
import{fill}from './fill.b75ed9ba6387.js'
import*as drafts from './drafts.68f93ac93154.js'
import{addressee,forget,mark,nameOf,read,refused}from './form.9535138bcbdf.js'
import{keys}from './keys.a70d39386205.js'
import{live}from './live.c159cfa072e1.js'
import{meant,unclear}from './unclear.c4a7e372185e.js'
import{say,sayDone,settle,takeBack,word}from './undo.6abbd0e5ed9e.js'
let on=(target,kind,act,options)=>target.addEventListener(kind,act,options)
let byId=id=>document.getElementById(id)
let form=byId('message')
let who=byId('q')
let results=byId('results')
let found=byId('found')
let cardPlace=document.querySelector('[data-fill=card]')
let board
let connectionLost=()=>word('The connection was lost.')
async function onBoard(){board??=await import('./holdboard.4f332608a3aa.js').catch(()=>{throw new Error(connectionLost())})
return board}
let sayProblem=sentence=>say(sentence,{problem:true})
let tellProblem=({message})=>sayProblem(message)
let refreshBoard=()=>onBoard().then(({refresh})=>refresh()).catch(()=>{})
let saying=act=>()=>import('./say-this.75f8284ed155.js').then(sayThis=>sayThis[act](),()=>{})
let playbook=act=>()=>import('./playbooks.c7a027f74e17.js').then(books=>books[act](),()=>{})
let lookUp=playbook('look')
let keptLine=byId('kept')
let {api:messages,waiting}=form.dataset
let fields=form.elements
let name=fields['caller.name']
let number=fields['caller.number']
let owner=fields.for
let {contact,proposed,regarding,told}=fields
let isProposed=()=>Boolean(owner.value)&&owner.value===proposed.value
let SAID=['for','regarding','told','around']
let blank=write()
let key=newKey()
let asking
let pause
let caller=document.querySelector('.caller')
let hasCaller=()=>Boolean(contact.value||name.value||number.value)
function look(isLooking){caller.classList.toggle('looking',isLooking)}
function lookAgain(){look(true)
who.focus()
who.select()}
on(byId('another'),'click',lookAgain)
on(caller,'focusout',({target,relatedTarget})=>{if(!relatedTarget||results.contains(relatedTarget)||relatedTarget===who)return
if(target!==who&&!results.contains(target))return
if(!form.contains(relatedTarget))return
if(isNew())return takeNew()
stopLooking()
endLooking()})
let isNew=()=>Boolean(who.value.trim())&&!hasCaller()
function stopLooking(){clearTimeout(pause)
asking?.abort()}
function endLooking(){showResults('')
look(!hasCaller())}
function takeNew(){stopLooking()
takeTyped()
who.value=''
endLooking()
changed()
card()}
on(who,'keydown',event=>{if(event.key!=='Tab'||event.shiftKey||!isNew())return
event.preventDefault()
takeNew()
firstEmpty().focus()})
let firstEmpty=()=>(!name.value?name:!number.value?number:!owner.value?owner:regarding)
on(document,'pointerdown',({target})=>{if(results.firstElementChild&&!target.closest('.caller, .card'))showResults('')})
on(who,'input',()=>{changed()
clearTimeout(pause)
pause=setTimeout(find,90)})
async function find(){asking?.abort()
let query=who.value.trim()
if(!query)return showResults('')
asking=new AbortController()
try{showResults(await fragment(form.dataset.results,{q:query},asking.signal))
results.dataset.q=query
await foreshow(links()[0],asking.signal)}catch(error){if(error.name!=='AbortError')showResults('')}}
function showResults(html){results.replaceChildren(elements(html))
delete results.dataset.q
if(!html)forgetFirst()
sayEnter()}
let first
async function foreshow({dataset}={},signal){forgetFirst()
if(!dataset?.contact)return
let {contact,number,name}=dataset
try{let html=await fragment(form.dataset.card,{contact,number,name},signal)
first={contact,html}
if(!hasCaller())fill(elements(html).querySelector('[data-fill=card]').outerHTML)}catch{}}
function forgetFirst(){if(first&&!hasCaller())cardPlace.replaceChildren()
first=undefined}
let links=()=>Array.from(results.querySelectorAll('a'))
on(who.form,'submit',async(event)=>{event.preventDefault()
clearTimeout(pause)
let typed=who.value
await find()
let [best]=links()
if(best?.dataset.plain===undefined)best?.focus()
else choose(best,who.value.startsWith(typed)?who.value.slice(typed.length):'')})
function arrow(event){let by={ArrowDown:1,ArrowUp:-1}[event.key]
if(!by)return
let all=links()
let next=all.indexOf(document.activeElement)+by
if(next>=all.length)return
event.preventDefault()
if(next<0)who.focus()
else all[next].focus()}
on(who,'keydown',arrow)
on(results,'keydown',arrow)
on(results,'keydown',({key,ctrlKey,metaKey,altKey})=>{if(key.length===1&&key!==' '&&!ctrlKey&&!metaKey&&!altKey)who.focus()})
on(results,'click',event=>{let link=event.target.closest('a')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
choose(link)})
function isOfAnother({dataset}){let draft=write()
if(!SAID.some(field=>draft[field]))return false
if(draft.contact||dataset.contact)return Boolean(draft.contact||draft['caller.name'])&&draft.contact!==dataset.contact
return Boolean(draft['caller.name'])&&draft['caller.name']!==dataset.name}
function keepApart(link){if(!isOfAnother(link))return
let draft=write()
delete draft.q
putAside(draft)
clear()
menu().then(({tellApart})=>tellApart?.(draft,link.dataset,()=>{for(let field of SAID)fields[field].value||=draft[field]??''
changed()
showKept()}))}
function choose(link,more=''){if(!link)return
let known=first
keepApart(link)
if(isProposed())owner.value=''
contact.value=link.dataset.contact
name.value=link.dataset.name
number.value=link.dataset.number
fields.onto.value=link.dataset.message??''
who.value=''
if(known&&known.contact===link.dataset.contact)showCard(known.html)
endLooking()
changed()
card()
let next=firstEmpty()
next.focus({preventScroll:matchMedia('(max-width: 56rem)').matches})
if(more&&!next.value)next.value=more}
on(cardPlace,'click',event=>{let link=event.target.closest('a[data-contact]')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
contact.value=link.dataset.contact
name.value=link.dataset.name
changed()
card()
owner.focus()})
let letGo=false
let filingLabel=form.querySelector('[data-fill=filing]')
let sameNumber=byId('same-number')
let lastNumber=()=>cardPlace.querySelector('[data-last-number]')?.dataset.lastNumber
function dressCard(){if(cardPlace.querySelector('a.number'))import('./dialling.46bebb521df9.js').catch(()=>{})
if(!owner.value||isProposed()){owner.value=proposed.value=document.querySelector('#proposal [data-owner]')?.dataset.owner??''
if(document.activeElement===owner)owner.select()}
showInitials()
if(cardPlace.querySelector('.tell, [data-fishing]')||told.value||form.querySelector('#promises').firstChild)saying('dress')()
let asking=cardPlace.querySelector('[data-asking]')
if(asking){asking.hidden=letGo
asking.querySelector('[data-let-go]').hidden=false}
sameNumber.hidden=!lastNumber()||lastNumber()===number.value}
function showInitials(){const words = owner.value.split(' ').filter((part) => /^\p{L}/u.test(part))
let letters=words.length>1?[words[0],words.at(-1)]:words
owner.previousElementSibling.textContent=letters.map(([letter])=>letter).join('').toUpperCase()}
on(owner,'input',showInitials)
on(owner.closest('.owner'),'click',({target})=>target.closest('.chip')??owner.focus())
on(cardPlace,'click',event=>{if(!event.target.closest('[data-let-go]'))return
letGo=true
dressCard()
regarding.focus()})
function takeSameNumber(){let last=lastNumber()
if(!last)return say(word('No number of this caller is known yet.'))
number.value=last
say(word('Same number as last time: {0}',last))
changed()
dressCard()}
on(sameNumber,'click',takeSameNumber)
function readBack(){let box=fields.readBack
box.checked=!box.checked
say(box.checked?word('Number confirmed.'):word('Number not confirmed.'))
changed()}
function sayCaller(){let link=cardPlace.querySelector('a[data-say]')
if(link)link.click()
else say(word('There is no name to pronounce.'))}
on(cardPlace,'sent',()=>card())
let REST=250
let soon
let latest=0
async function card(is){clearTimeout(soon)
let mine=++latest
try{let html=await fragment(form.dataset.card,{contact:contact.value,number:number.value,name:name.value,is:is??'',onto:fields.onto.value,for:owner.value&&!isProposed()&&addressee(owner.value),regarding:regarding.value.slice(0,200)})
if(html.includes('tel:'))await import('./dialling.46bebb521df9.js').catch(()=>{})
if(mine===latest)showCard(html)}catch{}}
function showCard(html){fill(html)
dressCard()
showLowering()
sayEnter()
if(regarding.value)lookUp()}
on(owner,'focus',()=>isProposed()&&owner.select())
on(owner,'change',()=>{lacksOwner(true)
card(answered())})
on(number,'change',()=>card())
on(regarding,'change',()=>owner.value||card(answered()))
on(name,'input',()=>{clearTimeout(soon)
if(contact.value||fields.onto.value||number.value)soon=setTimeout(card,REST)})
on(name,'change',()=>{partNumber()
card()})
function partNumber(){const both = !number.value && name.value.match(/^(.*?)[\s,;:]*(\+?\(?\d[\d\s().\/-]{5,}\d)[\s,;:]*([^\d\p{L}].*)?$/u)
if (both && both[2].replace(/\D/g, '').length >= 7 && !/\d{3}/.test(both[1])) {name.value=both[1].trim()
number.value=both[2].trim()
say(word('The number is in its own field now.'))}}
let answered=()=>new FormData(form).get('caller.is')??''
on(form,'change',({target})=>{if(target.name==='code')codeChosen()
if(target.name!=='caller.is')return
contact.value=target.value==='another'?'':target.value
card(target.value).then(()=>target.isConnected||document.activeElement!==document.body||owner.focus())})
function codeChosen(){fields.codeChosen.value='true'
showLowering()}
function showLowering(){let ask=document.querySelector('[data-lower]')
if(!ask)return
ask.hidden=fields.codeChosen.value!=='true'||Number(fields.code.value)<=Number(ask.dataset.lower)
if(ask.hidden)ask.querySelector('input').checked=false}
function write(){let draft={}
for(let [field,value]of new FormData(form)){if(['_form','proposed','playbook'].includes(field)||(field==='for'&&isProposed()))continue
draft[field]=field==='boxes'?[...(draft.boxes??[]),value]:value}
draft.q=who.value.trim()
return draft}
function restore(draft){for(let field of fields){if(!field.name||field.name==='_form'||field.localName==='button')continue
let value=draft[field.name]
if(field.type==='radio')field.checked=field.value===(value??blank[field.name])
else if(field.type==='checkbox')field.checked=[value].flat().map(String).includes(field.value)
else field.value=value??''}
if(!fields.source.value)fields.source.value=blank.source
who.value=draft.q??''
look(!hasCaller())}
let isTouched=draft=>['q','caller.name','caller.number',...SAID].some(field=>draft[field])
let keepingUp
function changed(){sayEnter()
let draft=write()
if(isTouched(draft))drafts.keep(draft),menu()
else drafts.forget()
if(!draft.waiting)return
onBoard().catch(()=>{})
clearTimeout(keepingUp)
keepingUp=setTimeout(keepUp,600)}
function keepUp(keepalive){clearTimeout(keepingUp)
keepingUp=undefined
let draft=write()
return board?.keepUp(`${waiting}/${draft.waiting}`,draft,{keepalive}).catch(apart)}
function apart(error){if(!(error instanceof Refused))return
fields.waiting.value=''
changed()
say(word('{0} What you typed is still here.',error.message),{problem:true,stays:true})}
on(window,'pagehide',()=>keepingUp&&keepUp(true))
on(form,'input',changed)
on(form,'change',changed)
function clear(){clearTimeout(keepingUp)
clearTimeout(soon)
latest++
restore({boxes:blank.boxes,reach:'ask'})
drafts.forget()
key=newKey()
showResults('')
for(let place of document.querySelectorAll('[data-fill]:not([data-fill=filing], [data-fill=taken])'))place.replaceChildren()
filingLabel.textContent=word('File')
letGo=false
reach.hidden=true
dressCard()
forget(form)
who.focus()}
on(document,'click',event=>{let instead=event.target.closest('[data-for]')
if(!instead)return
own(instead.dataset.for)
owner.focus()})
let filing=false
let isResolved=false
let reach=byId('reach')
function lacksReach(draft){if(draft.reach==='asked'||draft['caller.number']||draft.onto||draft.returns||isResolved)return false
return!draft.boxes?.includes('willCallAgain')&&!cardPlace.querySelector('.number, [data-last-number]')}
function asksReach(){if(!lacksReach(write()))return false
fields.reach.value='asked'
reach.hidden=false
number.focus()
return true}
function lacksOwner(isLeaving){let named=owner.value.trim()
let detail=named?!isProposed()&&unclear(named):!isLeaving&&isForNobody(write())&&isLost()&&word('Enter who the message is for: a person or a team.')
if(!detail)return false
let fault={faults:[{field:'for',detail}],message:detail}
if(isLeaving)mark(form,fault)
else refused(form,fault).then(sayProblem)
return true}
let isForNobody=draft=>!owner.value.trim()&&!isResolved&&!draft.onto&&!draft.returns
let isLost=()=>!navigator.onLine||Boolean(byId('connection').textContent)
function takeTyped(){let typed=who.value.trim()
if(!typed||contact.value)return
let made=results.dataset.q===typed&&links().at(-1)
if(made&&!made.dataset.contact&&!made.dataset.message){name.value||=made.dataset.name
number.value||=made.dataset.number} else if (/\p{L}/u.test(typed)) name.value ||= typed
else number.value||=typed
partNumber()}
on(form,'submit',async(event)=>{event.preventDefault()
if(event.submitter?.id==='hold')return putOnHold()
takeTyped()
look(!hasCaller())
isResolved=event.submitter?.id==='resolved'
let draft=write()
if(filing||!isTouched(draft)||lacksOwner()||asksReach())return
filing=true
let body={...read(form),proposed:isProposed()}
if(isResolved)body.settled=true
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
else say(word('Saved here: {0} for {1}. It will be filed when the connection is back.',callerOf(body),owner.value))
clear()}catch(error){key=newKey()
if(error.faults?.some(({field})=>field==='waiting'))apart(error)
else sayProblem(await refused(form,error))}finally{filing=isResolved=false
showKept()}})
let typed=new Map()
function filed(message,draft){if(message.done?.undo)typed.set(`/messages/${message.id}/undo/${message.done.undo}`,{...draft,q:'',waiting:''})
settle()
sayDone(message)
taken()}
let callerOf=body=>body.caller?.name??body.caller?.number??'a caller'
async function taken(){try{fill(`<div data-fill="taken">${await fragment(form.dataset.taken)}</div>`)}catch{}}
on(document,'sent',({detail})=>{let draft=typed.get(detail.path)
if(detail.verb!=='undo'||!draft)return
typed.delete(detail.path)
putInForm(draft)
regarding.focus()})
drafts.watch(({body,key,answer,problem})=>{let draft=draftOf(body)
if(answer)filed(answer,draft)
else{drafts.putAside(draft)
drafts.leave(key)
sayProblem(word('{0} could not be filed and was put aside: {1}',callerOf(body),problem))}
showKept()})
function draftOf({caller={},boxes,...body}){let who={'caller.name':caller.name,'caller.number':caller.number,'caller.new':String(caller.new??'')}
let code={code:String(body.code??blank.code),codeChosen:body.code&&'true'}
return{...body,...who,...code,boxes,for:body.for&&nameOf(body.for),contact:caller.contact,onto:caller.message}}
async function makeRoom(){let draft=write()
clearTimeout(keepingUp)
drafts.forget()
if(draft.waiting&&board){await board.keepUp(`${waiting}/${draft.waiting}`,draft,{open:false,keepalive:true}).catch(()=>drafts.putAside(draft))}else if(isTouched(draft))drafts.putAside(draft)}
function putInForm(draft){makeRoom()
restore(draft)
changed()
card()
showKept()}
async function putOnHold(){takeTyped()
let draft=write()
try{await onBoard()
await board.putOn(waiting,draft,key)
clear()
if(!draft.waiting)await board.refresh()}catch(error){if(draft.waiting&&error instanceof Refused)apart(error)
else sayProblem(word('{0} What was typed is still here.',error.message))}}
function takeFromHold(place){let all=document.querySelectorAll('#waiting [data-take]')
if(all[place])all[place].click()
else onBoard().then(({sayNone})=>sayNone(all.length)).catch(tellProblem)}
function leave(){if(!caller.classList.contains('looking')||(!who.value&&!hasCaller()))return aside()
who.value=''
changed()
endLooking()
if(hasCaller())regarding.focus()
else who.focus()}
function putAside(draft){drafts.putAside(draft)
showKept()}
function aside(){let draft=write()
clear()
if(!isTouched(draft))return
putAside(draft)
menu().then(({tellAside=tellLost})=>tellAside(draft,takeUp))}
let tellLost=()=>say(connectionLost())
let callerIn=draft=>draft['caller.name']||draft['caller.number']||draft.q||word('somebody without a name')
function menu(){import('./faults.84c9c69b8888.js').catch(()=>{})
return import('./aside.5f2dd0648c38.js').catch(()=>({}))}
async function showKept(){let {asideMenu}=drafts.aside().length>0?await menu():{}
let wasOpen=keptLine.querySelector('details')?.open
keptLine.replaceChildren()
let unsent=drafts.unsent().length
if(unsent)keptLine.append(`${unsent === 1 ? word('One message is saved here until the connection is back.') : word('{0} messages are saved here until the connection is back.', unsent)} `)
let all=drafts.aside()
if(asideMenu&&all.length>0)keptLine.append(asideMenu(all,form.dataset.clock,{takeUp,discard,putAside,isOpen:wasOpen}))}
function takeUp(index){putInForm(drafts.takeUp(index))
name.focus()}
async function discard(index){drafts.takeUp(index)
await showKept()
keptLine.querySelector('summary')?.focus()}
let isTaking=false
on(byId('waiting'),'click',async(event)=>{let call=event.target.closest('[data-take]')
if(!call||event.ctrlKey||event.metaKey||event.shiftKey)return
event.preventDefault()
if(isTaking)return
isTaking=true
await makeRoom()
location.assign(call.href)})
on(window,'pageshow',()=>(isTaking=false))
on(document,'sent',({detail})=>{if(detail.path?.startsWith(waiting))refreshBoard()})
on(byId('waiting'),'submit',event=>{event.preventDefault()
onBoard().then(({hungUp})=>hungUp(waiting,event.target.dataset.api)).catch(tellProblem)})
on(document,'keydown',event=>{if(event.isComposing||document.querySelector('dialog[open]'))return
if(['Enter','Escape'].includes(event.key)&&event.target.closest?.('.menu, .find, .card form'))return
let command=event.ctrlKey||event.metaKey
let act=
(event.key==='F8'&&event.shiftKey&&(()=>takeFromHold(0)))||
(command&&event.key==='Enter'&&(()=>form.requestSubmit(byId('file'))))||
((event.key==='F8'||(command&&event.key==='h'))&&putOnHold)||
({F1:playbook('open'),F2:takeSameNumber,F3:saying('press'),F4:readBack,F6:saying('fish'),F7:sayCaller})[event.key]||
(/^F(9|1[0-2])$/.test(event.key) && (() => takeFromHold(Number(event.key.slice(1)) - 9))) ||
(event.key==='Escape'&&leave)
if(!act)return
event.preventDefault()
act()})
on(form,'keydown',event=>{let {target}=event
if(event.key!=='Enter'||event.ctrlKey||event.metaKey||event.isComposing||caller.contains(target.closest('#q, a')))return
if(target.localName==='button'&&!event.repeat)return
if(target.localName==='textarea'&&event.shiftKey)return
event.preventDefault()
if(event.repeat||(target===owner&&!chooseOwner()))return
let stops=[name,number,owner,regarding,form.querySelector('[name=code]:checked'),told,byId('file')]
let next=stops.find(stop=>stop.name!==target.name&&target.compareDocumentPosition(stop)&Node.DOCUMENT_POSITION_FOLLOWING)
;(next??byId('hold')).focus()})
function chooseOwner(){if(lacksOwner(true))return false
let found=owner.value.trim()&&!isProposed()&&meant(owner.value)
if(!found||found===owner.value)return true
own(found)
return true}
function own(name){owner.value=name
for(let kind of['input','change'])owner.dispatchEvent(new Event(kind,{bubbles:true}))}
on(form,'keydown',event=>{if (event.target.name !== 'code' || !/^[1-4]$/.test(event.key)) return
let radio=Array.from(fields.code).find(code=>code.value===event.key)
radio.checked=true
radio.focus()
codeChosen()
changed()
event.preventDefault()})
keys({u:()=>void takeBack(),'/':lookAgain,b:playbook('open')})
on(regarding,'change',lookUp)
let enterLine=byId('enter')
function sayEnter(){let at=document.activeElement
let isLooking=results.contains(at)||(at===who&&Boolean(who.value.trim()))
let words=enterDoes(at,isLooking)??''
found.textContent=isLooking?words:''
enterLine.textContent=isLooking?'':words}
function enterDoes(at,isLooking){let [first]=links()
if(results.contains(at))return word('Enter selects {0}.',picked(at))
if(isLooking){if(!first)return word('Enter searches.')
return first.dataset.plain===undefined?word('Enter points to {0}; Enter again selects.',picked(first)):word('Enter selects {0}.',picked(first))}
if(at!==who&&(!form.contains(at)||at.localName==='button'))return undefined
let draft=write()
if(!isTouched(draft))return at===who?word('Type who is calling.'):undefined
let key='Ctrl Enter'
let caller=callerIn(draft)
if(isForNobody(draft))return word('Enter who it is for.')
if(lacksReach(draft))return word('{0} asks how to reach {1}.',key,caller)
if(owner.value)return word('{0} files a call from {1} for {2}.',key,caller,owner.value)
return word('{0} files a call from {1}.',key,caller)}
let picked=({dataset})=>(dataset.contact?dataset.name:dataset.name||dataset.number)||word('them')
on(document,'focusin',sayEnter)
on(document,'focusout',()=>setTimeout(sayEnter))
regarding.setSelectionRange(...Array(2).fill(regarding.value.length))
let inHand=await drafts.kept()
if(inHand&&!isTouched(write())){restore(inHand)
card()
if(who.value&&!hasCaller())find()}
if(isTouched(write()))menu()
if(regarding.value)lookUp()
if(document.activeElement===document.body||inHand){if(hasCaller())firstEmpty().focus({preventScroll:true})
else who.focus()}
showKept()
dressCard()
sayEnter()
let offers=()=>import('./renewing.8302d41361c0.js').then(({renewOffers})=>renewOffers()).then(askOffers).catch(()=>{})
let askOffers=()=>document.querySelector('#offers .offer')&&import('./offers.630dc8355bb0.js')
askOffers()
if(fields.waiting.value||document.querySelector('#waiting [data-take]'))onBoard().catch(()=>{})
on(told,'focus',saying('check'),{once:true})
on(document,'sent',offers)
live(form.dataset.live,{waiting:({html})=>onBoard().then(({show})=>show(html)).catch(()=>{}),moment:({id})=>cardPlace.querySelector('[data-person]')?.dataset.person===id&&card(answered()),taken,offer:offers,asks:offers,refresh:()=>(refreshBoard(),taken(),offers())},{lost:word('Messages are saved here and filed when it is back; until then, callers cannot be looked up.')})

"""##)

    static let dialling = Asset(
        file: "dialling.46bebb521df9.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send,Refused}from './api.61784cedc73b.js'
import{say}from './undo.6abbd0e5ed9e.js'
document.addEventListener('click',async(event)=>{let link=event.target.closest('a[href^="tel:"]')
let claims=document.querySelector('[data-claims]')?.dataset.claims
if(!link||!claims)return
event.preventDefault()
try{let confirmed='confirmed' in link.dataset||undefined
await send(claims,{number:link.getAttribute('href').slice(4),confirmed})}catch(error){if(error instanceof Refused)return say(error.message,{problem:true})}
location.href=link.href})

"""##)

    static let drafts = Asset(
        file: "drafts.68f93ac93154.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{newKey,person}from './api.61784cedc73b.js'
import{line}from './line.4257ff9afad6.js'
let PLACE=`ringback.draft.${person}`
let IN_HAND=`${PLACE}.${(sessionStorage['ringback.window'] ??= newKey())}`
navigator.locks?.request(IN_HAND,()=>new Promise(()=>{}))
let ASIDE=`ringback.aside.${person}`
let load=(name,otherwise)=>{try{return JSON.parse(localStorage.getItem(name))??otherwise}catch{return otherwise}}
let store=(name,value)=>localStorage.setItem(name,JSON.stringify(value))
export let keep=draft=>store(IN_HAND,draft)
export async function kept(){let own=load(IN_HAND,undefined)
if(own)return own
let open=new Set((await navigator.locks?.query())?.held.map(({name})=>name))
let [first,...more]=Object.keys(localStorage).filter(name=>name.startsWith(PLACE)&&!open.has(name)).map(name=>{let draft=load(name,undefined)
localStorage.removeItem(name)
return draft}).filter(Boolean)
more.forEach(putAside)
if(first)keep(first)
return first}
export let forget=()=>localStorage.removeItem(IN_HAND)
export let aside=()=>load(ASIDE,[])
export let putAside=draft=>store(ASIDE,[...aside(),{...draft,at:Date.now()}])
export function takeUp(index){let drafts=aside()
let [draft]=drafts.splice(index,1)
store(ASIDE,drafts)
return draft}
export let {waiting:unsent,post:file,leave,watch}=line('unsent')

"""##)

    static let drag = Asset(
        file: "drag.c8a190f4c5b9.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
let GRIP=28
export function dragging(list,{begin,drop}){let held
let target
let pointer
let mark=isOn=>{let after=!target&&held.parentElement?.lastElementChild
;(target||after)?.classList.toggle(target?'drop':'under',isOn)}
function end(isDropped){if(!held)return
let entry=held
mark(false)
held.classList.remove('lifted')
held=undefined
if(isDropped&&entry.isConnected&&target!==entry&&target!==entry.nextElementSibling)drop(target)}
list.addEventListener('pointerdown',event=>{let entry=event.target.closest('.entry')
if(!entry||event.button||event.pointerType==='touch'||event.clientX - entry.getBoundingClientRect().left>GRIP)return
event.preventDefault()
begin(entry)
;[held,target,pointer]=[entry,entry.nextElementSibling,event.pointerId]
entry.classList.add('lifted')
list.setPointerCapture(pointer)})
list.addEventListener('pointermove',({clientY})=>{if(!held?.isConnected)return
mark(false)
target=[...held.parentElement.children].find(row=>{let {top,height}=row.getBoundingClientRect()
return clientY < top + height / 2})
mark(true)})
list.addEventListener('pointerup',()=>end(true))
list.addEventListener('pointercancel',()=>end(false))
addEventListener('keydown',({key})=>key==='Escape'&&end(false))}

"""##)

    static let entries = Asset(
        file: "entries.eddb0e9a44e6.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{outcomes}from './form.9535138bcbdf.js'
import{acts}from './acts.10e2ea860c6c.js'
import{aim,nameOf,show}from './panel.92f4efba63a0.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
export let list=document.getElementById('entries')
export let entries=()=>[...list.querySelectorAll('.entry')]
export let selected=list.querySelector('[aria-current]')
export let restored={id:undefined}
export function select(entry,{focus=true}={}){if(!entry)return
restUntil=0
if(selected!==entry)selected?.removeAttribute('aria-current')
selected=entry
entry.setAttribute('aria-current','true')
for(let other of entries())rove(other,other===entry)
show(entry)
history.replaceState({selected:entry.id},'')
if(!focus)return
nameOf(entry).focus({preventScroll:true})
entry.scrollIntoView({block:'nearest'})}
export let release=()=>(selected=undefined)
export function rove(entry,isSelected){for(let link of entry.querySelectorAll('.who a, a.number'))link.tabIndex=isSelected?0:-1}
export function aimAgain(){if(!selected)show(undefined)
if(!acts)return
document.getElementById('dock').hidden=!selected
if(selected)aim(selected)}
let REST=1500
let restUntil=0
export let rest=()=>(restUntil=performance.now()+REST)
function notYet(event){if(performance.now()>restUntil||!event.target.closest('button, a, summary'))return
if(event.currentTarget===list&&event.detail)return
event.preventDefault()
event.stopImmediatePropagation()
say(word('Nothing was done: {0} just appeared. Press again to confirm.',nameOf(selected).textContent))}
for(let place of[acts,list])place?.addEventListener('click',notYet,true)
let before=new WeakMap()
export function standIn(entry,kind,text){let last=entry.querySelector('.last')
if(!before.has(entry))before.set(entry,last.cloneNode(true))
last.className=`last ${kind}`
last.textContent=text}
export function standOut(entry){if(!before.has(entry))return
entry.querySelector('.last').replaceWith(before.get(entry))
before.delete(entry)}
export function markKept(){for(let last of list.querySelectorAll('.kept'))standOut(last.closest('.entry'))
for(let {path}of outcomes.waiting()){let entry=document.getElementById(`m-${path.split('/')[2]}`)
if(entry&&list.contains(entry))standIn(entry,'wait kept',word('saved here until the connection is back'))}}

"""##)

    static let fairness = Asset(
        file: "fairness.7dc35bdf374a.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.compared{margin:1rem 0 1.5rem;padding-left:1rem;border-left:3px solid var(--u)}.compared p{margin-block:.25rem}.compared>p:first-of-type{font-size:var(--t)}.compared .facts{margin-block:.75rem}.rows-table{overflow-x:auto;margin-block:.75rem}.rows-table table{border-collapse:collapse}.rows-table th,.rows-table td{padding:.25rem 1rem .25rem 0;text-align:left;vertical-align:top}.rows-table td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.rows-table thead th{vertical-align:bottom}.rows-table thead th:not(:first-child){text-align:right}.rows-table tbody tr{border-top:var(--h)}.rows-table th:first-child{position:sticky;left:0;min-width:8rem;background:var(--i)}.rows-table tfoot th,.rows-table tfoot td{border-top:var(--g);font-weight:600}.funnel{margin:.75rem 0 1rem;max-width:60rem;overflow-x:auto}.funnel svg{display:block;width:100%;min-width:30rem;height:auto}.funnel text{fill:var(--p);font:12px var(--ff)}.funnel .end{text-anchor:end}.funnel .mid{text-anchor:middle}.funnel .axis{stroke:var(--u)}.funnel .pooled{stroke:var(--p);stroke-width:1.5}.funnel .alert,.funnel .alarm{fill:none;stroke-width:1.5}.funnel .alert{stroke:var(--ee);stroke-dasharray:5 4}.funnel .alarm{stroke:var(--q)}.funnel circle{fill:var(--c);fill-opacity:.65;stroke:var(--i)}.funnel .key{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:.5rem 0 0;font-size:.8125rem;color:var(--o)}.funnel .key svg{display:inline-block;width:1.75rem;min-width:0;height:.75rem;vertical-align:middle;margin-right:.375rem}.periods{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:0 0 1rem}.question{padding-block:.75rem;border-top:var(--h)}.question .row{margin-top:.5rem}.choices{display:grid;gap:.5rem}.own-groups{display:flex;flex-wrap:wrap;gap:.75rem;padding-top:.75rem}

"""##)

    static let faults = Asset(
        file: "faults.84c9c69b8888.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{icon,word}from './undo.6abbd0e5ed9e.js'
let ALSO={for:'to',around:'again'}
export function mark(form,{faults},{forget,unmark}){forget(form)
return faults.flatMap(({field:name,detail})=>{let found=form.elements[name]??form.elements[ALSO[name]]
let field=found instanceof RadioNodeList?found[0]:found
if(!field||field.type==='hidden')return[]
let sentence=inWords(detail,field)
let line=document.createElement('p')
line.className='err fault'
line.id=`fault-${name}`
line.append(icon('warn'),sentence)
let place=field.closest('.owner, .check')??field
place.after(line)
field.setAttribute('aria-invalid','true')
field.setAttribute('aria-errormessage',line.id)
field.addEventListener('input',()=>unmark(field),{once:true})
return[field]}).toSorted((one,other)=>(one.compareDocumentPosition(other)&Node.DOCUMENT_POSITION_PRECEDING?1:-1))}
export function refused(form,refusal,ways){let [first,...others]=mark(form,refusal,ways)
first?.focus()
if(!first)return refusal.message
return others.length?word('Nothing was sent: check {0} fields.',others.length+1):word('Nothing was sent: check one field.')}
function inWords(detail,field){let label=field.ariaLabel??field.labels?.[0]?.firstChild?.textContent.trim()??field.name
if(detail.startsWith(word('is missing, and so is')))return field.name==='caller.name'?word('Enter who called: a name, a number, or both.'):word('{0}: fill in this field or the one beside it.',label)
if(detail===word('is missing')||detail===word('must not be empty'))return word('{0}: please fill in this field.',label)
return /^\p{Lu}|^“/u.test(detail) ? detail : `${label} ${detail}.`}

"""##)

    static let fill = Asset(
        file: "fill.b75ed9ba6387.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements}from './api.61784cedc73b.js'
export function fill(html){for(let piece of elements(html).querySelectorAll('[data-fill]')){let place=document.querySelector(`[data-fill="${piece.dataset.fill}"]`)
if(!place)continue
let old=place.contains(document.activeElement)&&document.activeElement
place.replaceChildren(...piece.childNodes)
if(!old?.name)continue
let alike=[...place.querySelectorAll(`[name="${old.name}"]`)]
let fresh=old.type==='radio'?alike.find(({value})=>value===old.value):alike[0]
if(!fresh)continue
fresh.checked=old.checked
fresh.focus()}}

"""##)

    static let fishing = Asset(
        file: "fishing.2ebc57f98df3.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send}from './api.61784cedc73b.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
export async function note(button){if(!button)return say(word('First, who is calling?'))
let {contact,number}=button.dataset
try{let {id,count}=await send('/fishing',{contact:contact||null,number})
let words=count===1?word('Noted: fishing for information.'):word('Noted: fishing for information, {0} times this week.',count)
say(words,{action:word('Take it back'),onAction:()=>takeBack(id)})}catch(error){say(error.message,{problem:true})}}
async function takeBack(id){try{await send(`/fishing/${id}`,undefined,{method:'DELETE'})
say(word('Taken back.'))}catch(error){say(error.message,{problem:true})}}

"""##)

    static let form = Asset(
        file: "form.9535138bcbdf.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send,Refused,Unreachable}from './api.61784cedc73b.js'
import{line}from './line.4257ff9afad6.js'
import{say,sayDone,settle,word}from './undo.6abbd0e5ed9e.js'
let ONLY_FOR_PAGES=new Set(['_form','version','back','key'])
const GUARDED = /\/(code|place|closing|excuse)$/
const KEPT = /^\/messages\/([^/]+)\/(attempts|answers|closing)$/
export let outcomes=line('outcomes')
let JUST_RECORDED='attempt.just-recorded'
let FLAGS=new Set(['settled','caller.new','readBack','spelling','lower','codeChosen'])
export function read(form,submitter){let fields=new FormData(form)
if(submitter?.name)fields.append(submitter.name,submitter.value)
let body={}
for(let [name,value]of fields){if(ONLY_FOR_PAGES.has(name))continue
if(name==='boxes'||name==='offers')(body[name]??=[]).push(value)
else if(name==='before')body.before=value||null
else if(value!=='')put(body,name,typed(name,value.trim()))}
return body}
let people=()=>[...(document.getElementById('people')?.options??[])]
export function addressee(name){let matches=people().filter(option=>option.value.toLowerCase()===name.toLowerCase())
return matches.length===1?matches[0].dataset.id:name}
export function nameOf(id){return people().find(option=>option.dataset.id===id)?.value??id}
function typed(name,value){if(name==='code')return Number(value)
if(FLAGS.has(name))return value==='true'
return name==='for'||name==='to'?addressee(value):value}
function put(body,name,value){let [first,second]=name.split('.')
if(second)(body[first]??={})[second]=value
else body[first]=value}
let faulty=act=>(form,refusal)=>{forget(form)
if(!refusal.faults?.length)return refusal.message
return import('./faults.84c9c69b8888.js').then(faults=>faults[act](form,refusal,{forget,unmark}),()=>refusal.message)}
export let mark=faulty('mark')
export let refused=faulty('refused')
function unmark(field){document.getElementById(field.getAttribute('aria-errormessage'))?.remove()
for(let name of['aria-invalid','aria-errormessage'])field.removeAttribute(name)}
let writtenIn=form=>[...form.querySelectorAll('input.field, textarea')].filter(({value,defaultValue})=>value!==defaultValue).map(({value})=>value).join(' · ')
export function quote(form,sentence,more,written=writtenIn(form)){let words=word('You wrote: “{0}”',written)
if(!written)return false
if(!document.getElementById('notices').textContent.includes(words))say(`${sentence} ${words}`,{problem:true,stays:true,...more})
return words}
export function forget(form){for(let field of form.elements)if(field.hasAttribute('aria-errormessage'))unmark(field)}
document.addEventListener('click',event=>{if(event.detail<2||!event.target.closest('.dock, .offers')?.contains(event.target.closest('button')))return
event.preventDefault()
event.stopImmediatePropagation()},true)
async function post(path,body,method,version,what){let message=method==='POST'&&path.match(KEPT)?.[1]
if(!message)return send(path,body,{method,version})
if(outcomes.all().some(other=>!other.problem&&other.path.match(KEPT)?.[1]===message)){throw new Error(word('Your earlier change to this one is still waiting for the connection.'))}
return outcomes.post(path,body,undefined,version,what)}
function described(form,submitter){let label=(form.closest('.ask')?.querySelector('summary')??submitter)?.firstChild?.textContent??''
let who=document.getElementById('acts')?.dataset.who
return[label.replace('…','').trim(),who].filter(Boolean).join(', ')}
function sayRefused(refusal){import('./refusals.a3e4f95ac021.js').then(refusals=>refusals.sayRefused(refusal,nameOf),()=>say(refusal.problem,{problem:true,stays:true}))}
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
let written=writtenIn(form)
try{let version=GUARDED.test(path)?form.elements.version?.value:undefined
let body=method==='DELETE'?undefined:read(form,event.submitter)
if(verb==='attempts'&&form.elements.version&&!form.dataset.also)body.seen=Number(form.elements.version.value)
let what=described(form,event.submitter)
let answer=await post(path,body,method,version,what)
let isKept=answer===undefined&&KEPT.test(path)
if(isKept)say(word('Saved here: {0}. It will be sent when the connection is back.',what))
else sayDone(answer,form.dataset.said)
settle()
form.closest('details')?.removeAttribute('open')
form.reset()
form.dispatchEvent(new CustomEvent('sent',{bubbles:true,detail:{path,verb,answer,isKept}}))}catch(error){if(error.code===JUST_RECORDED){let message=form.getAttribute('action')
return import('./refusals.a3e4f95ac021.js').then(({askAlso})=>askAlso(form,event.submitter,message,error.message),()=>say(error.message,{problem:true}))}
let words=await refused(form,error)
let isStale=error instanceof Refused&&[409,412].includes(error.status)
if(!isStale||!quote(form,words,{},written))say(error instanceof Unreachable?word('{0} It was not sent; what you typed is still here.',words):words,{problem:true})
if(isStale)form.dispatchEvent(new CustomEvent('stale',{bubbles:true}))}finally{delete form.dataset.busy
delete form.dataset.also}})

"""##)

    static let frame = Asset(
        file: "frame.677a6fed7336.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{keys}from './keys.a70d39386205.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let cameFrom
keys({'/':()=>{cameFrom=document.activeElement
let field=document.getElementById('q')??document.querySelector('.find input')
field?.focus()
field?.select()}})
let anyCalls=document.getElementById('any-calls')
async function answerCalls(event){event?.preventDefault()
let {openBrief}=await import('./anycalls.8dcf7530b520.js')
openBrief(anyCalls)}
anyCalls?.addEventListener('click',event=>event.ctrlKey||event.metaKey||event.shiftKey||answerCalls(event))
if(anyCalls)keys({i:()=>void answerCalls()})
document.addEventListener('click',event=>{let link=event.target.closest('a[data-say]')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
import('./saying.86d1f85a5b8b.js').then(({sayName})=>sayName(link),()=>say(word('The connection was lost.'),{problem:true}))})
document.addEventListener('focusin',({target})=>{let {value}=target
if(target.matches('[type=search]')&&!target.closest('[data-desk]'))setTimeout(()=>target.value===value&&target.select())})
document.addEventListener('focusin',async({target})=>{let known=()=>document.getElementById('people')
if(target.getAttribute('list')!=='people'||known())return
let answer=await fetch('/addressees').catch(()=>undefined)
if(answer?.ok&&!known())document.body.insertAdjacentHTML('beforeend',await answer.text())})
document.addEventListener('click',event=>{if(event.target.closest('[data-print]'))window.print()
for(let menu of document.querySelectorAll('.menu[open]'))if(!menu.contains(event.target))menu.open=false})
document.addEventListener('keydown',event=>{let {target}=event
if(event.key!=='Enter'||!(event.ctrlKey||event.metaKey)||event.repeat||event.defaultPrevented)return
if(target.localName!=='textarea'||!target.form||target.closest('[data-desk]'))return
event.preventDefault()
let buttons=[...target.form.elements].filter(each=>each.localName==='button'&&each.type==='submit'&&!each.disabled)
let beside=buttons.find(each=>each.matches('[formaction]')&&target.closest('.set')?.contains(each))
target.form.requestSubmit(beside??buttons.find(each=>each.matches('.main'))??buttons[0])})
let UNDER_WAY=3000
let underWay=new WeakMap()
addEventListener('submit',event=>{let form=event.target
if(event.defaultPrevented||form.method!=='post')return
if(event.timeStamp -(underWay.get(form)??-Infinity)<UNDER_WAY)return event.preventDefault()
underWay.set(form,event.timeStamp)})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
if(event.target.closest?.('.find'))(cameFrom??document.getElementById('main')).focus({preventScroll:true})
let menu=event.target.closest?.('.menu[open]')
if(!menu)return
menu.open=false
menu.querySelector('summary').focus()})
let large=document.getElementById('large')
large?.addEventListener('change',()=>{document.documentElement.dataset.density=large.checked?'large':''
document.cookie=`ringback-density=large; path=/; max-age=${large.checked ? 31536000 : 0}; samesite=lax`})
let forget=()=>(window.caches?.delete('brief'),localStorage.removeItem('brief'))
if(localStorage.brief&&localStorage.brief!==document.querySelector('meta[name=person]').content)forget()
document.addEventListener('submit',({target})=>target.id==='sign-out'&&forget())
for(let form of document.querySelectorAll('form[data-keep]'))import('./keeps.c072c386d64f.js').then(({keeping})=>keeping(form),()=>{})
document.querySelector('main [aria-invalid=true]')?.focus()
document.querySelector('.side > nav [aria-current]')?.scrollIntoView({inline:'center',block:'nearest'})

"""##)

    static let greetings = Asset(
        file: "greetings.2e0fa52b8594.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.heard{display:grid;gap:.5rem;justify-items:start;max-width:46rem;padding-bottom:1rem}.heard audio{display:block;max-width:100%}.script{margin:1.5rem 0 0;padding:1rem;border:var(--h);font-size:1.75rem;line-height:1.5;max-width:36rem;overflow-wrap:anywhere}@media print{.script{border:0;padding:0;font-size:24pt;max-width:none;break-inside:avoid}}

"""##)

    static let holdboard = Asset(
        file: "holdboard.4f332608a3aa.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './form.9535138bcbdf.js'
import{elements,fragment,send,Refused}from './api.61784cedc73b.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let board=document.getElementById('waiting')
export function show(html){board.replaceChildren(elements(html))
tick()}
function hold(path,draft,key){let [name,number]=[draft['caller.name'],draft['caller.number']]
return send(path,{line:draft.line??'',name,number,for:draft.for??'',draft},{key})}
export async function putOn(path,draft,key){await(draft.waiting?keepUp(`${path}/${draft.waiting}`,draft,{open:false}):hold(path,draft,key))
say(word('On hold: {0}.',draft['caller.name']||draft['caller.number']||word('somebody without a name')))}
export let sayNone=others=>say(others?word('There is no call in this position on hold.'):word('Nobody is on hold.'))
let AGAIN=45_000
let desk=document.querySelector('[data-desk]')
let said
let isLeaving=false
function again(more){let id=desk?.elements.waiting?.value
if(id&&said?.isOpen&&said.path.endsWith(id))keepUp(said.path,said.draft,more).catch(()=>{})}
setInterval(again,AGAIN)
addEventListener('pagehide',()=>(isLeaving=true),true)
addEventListener('pageshow',()=>(isLeaving=false))
setTimeout(async()=>{addEventListener('pagehide',()=>again({keepalive:true}))
let id=desk?.elements.waiting?.value
if(!id)return
let path=desk.dataset.waiting
let caller=await held(path,`${path}/${id}`).catch(()=>undefined)
if(!caller||said)return
let {line,name,number,draft}=caller
said={path:`${path}/${id}`,isOpen:true,draft:{...draft,line,for:caller.for,'caller.name':name,'caller.number':number}}})
export function keepUp(path,draft,{keepalive,open=true}={}){let [name,number]=[draft['caller.name'],draft['caller.number']]
said={path,draft,isOpen:open&&!isLeaving}
return send(path,{line:draft.line??'',name,number,for:draft.for??'',open:said.isOpen,draft},{method:'PUT',keepalive})}
export async function held(path,place){let {waiting}=await send(path,undefined,{method:'GET'})
return waiting.find(({id})=>place.endsWith(`/${id}`))}
export function putBack(path,{line,name,number,draft,for:forWhom}){return send(path,{line,name,number,for:forWhom,draft:draft??{}})}
export async function free(path){try{await send(path,undefined,{method:'DELETE'})}catch(error){if(!(error instanceof Refused)||error.status!==404)throw error}}
export async function hungUp(path,place){let caller=await held(path,place)
await free(place)
say(word('{0} hung up and is no longer on hold.',caller?.name||caller?.number||word('The caller')),caller&&{action:word('Put back on hold'),onAction:()=>putBack(path,caller).then(refresh).catch(error=>say(error.message,{problem:true}))})
await refresh()}
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

    static let icons = Asset(
        file: "icons.9057fc258d35.svg",
        type: "image/svg+xml",
        text: ##"""
<svg xmlns="http://www.w3.org/2000/svg">
<symbol id="board" viewBox="0 0 16 16"><path d="M3 13V8M8 13V3M13 13V6"/></symbol>
<symbol id="check" viewBox="0 0 16 16"><path d="m3 8.6 3.2 3.2L13 4.8"/></symbol>
<symbol id="chev" viewBox="0 0 16 16"><path d="m4.5 6.5 3.5 3.5 3.5-3.5"/></symbol>
<symbol id="desk" viewBox="0 0 16 16"><path d="M2.5 9.5v4h11v-4M2.5 9.5h3l1 1.8h3l1-1.8h3M2.5 9.5l1.8-6h7.4l1.8 6"/></symbol>
<symbol id="gear" viewBox="0 0 16 16"><circle cx="8" cy="8" r="2.1"/><path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4"/></symbol>
<symbol id="grip" viewBox="0 0 16 16"><path d="M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01" stroke-width="2"/></symbol>
<symbol id="in" viewBox="0 0 16 16"><path d="M13 3 7.5 8.5M7.5 4.5v4h4M3 13h10"/></symbol>
<symbol id="lock" viewBox="0 0 16 16"><path d="M4 7h8v6.5H4zM5.7 7V5.2a2.3 2.3 0 0 1 4.6 0V7"/></symbol>
<symbol id="note" viewBox="0 0 16 16"><path d="M3.5 2.5h9v8l-3 3h-6zM9.5 13.5v-3h3"/></symbol>
<symbol id="off" viewBox="0 0 16 16"><path d="M2 2l12 12M5 11.5H4.3A2.8 2.8 0 0 1 4 6c.2-.7.5-1.3 1-1.8M7 3.3A4 4 0 0 1 12 6.5a2.5 2.5 0 0 1 1.7 3.8"/></symbol>
<symbol id="out" viewBox="0 0 16 16"><path d="M7 9l5.5-5.5M8.5 3.5h4v4M3 13h10"/></symbol>
<symbol id="pen" viewBox="0 0 16 16"><path d="m3 13 .6-2.8 7-7 2.2 2.2-7 7z"/></symbol>
<symbol id="people" viewBox="0 0 16 16"><circle cx="6" cy="5.6" r="2.4"/><path d="M1.8 13c.3-2.6 2-4 4.2-4s3.9 1.4 4.2 4M10.6 3.4a2.3 2.3 0 0 1 0 4.3M12 9.4c1.3.5 2 1.7 2.2 3.6"/></symbol>
<symbol id="phone" viewBox="0 0 16 16"><path d="M5.6 2.4 6.9 5.5 5.4 7.1a8.6 8.6 0 0 0 3.6 3.6l1.6-1.5 3.1 1.3v2.3c0 .7-.5 1.2-1.2 1.2A10.7 10.7 0 0 1 2 3.6c0-.7.5-1.2 1.2-1.2z"/></symbol>
<symbol id="plus" viewBox="0 0 16 16"><path d="M8 3.5v9M3.5 8h9"/></symbol>
<symbol id="print" viewBox="0 0 16 16"><path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z"/></symbol>
<symbol id="ring" viewBox="0 0 16 16"><path d="M12.9 5.2A6 6 0 1 0 14 8.6" /><path d="M13.4 1.8v3.6H9.8"/></symbol>
<symbol id="say" viewBox="0 0 16 16"><path d="M2.5 6.2v3.6h2.3L8 12.7V3.3L4.8 6.2zM10.5 6a3 3 0 0 1 0 4M12.5 4a5.7 5.7 0 0 1 0 8"/></symbol>
<symbol id="search" viewBox="0 0 16 16"><circle cx="7" cy="7" r="4.3"/><path d="m10.3 10.3 3.2 3.2"/></symbol>
<symbol id="sheet" viewBox="0 0 16 16"><path d="M3 3.5h10M3 8h10M3 12.5h6"/></symbol>
<symbol id="warn" viewBox="0 0 16 16"><path d="M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.01"/></symbol>
<symbol id="x" viewBox="0 0 16 16"><path d="m4 4 8 8M12 4l-8 8"/></symbol>
</svg>

"""##)

    static let importing = Asset(
        file: "importing.b16b154fbfc4.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.6abbd0e5ed9e.js'
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
say(word('The connection was lost. Choose the same file again: nothing is imported twice.'),{problem:true})}finally{stop()}})
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

    static let keeps = Asset(
        file: "keeps.c072c386d64f.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.61784cedc73b.js'
import{button,word}from './undo.6abbd0e5ed9e.js'
let OLD=24*3600_000
export function keeping(form){let place=`ringback.kept.${person}.${form.dataset.keep}`
let fields=[...form.querySelectorAll('textarea, input.field')]
let load=()=>JSON.parse(localStorage.getItem(place)??'null')
let forget=()=>localStorage.removeItem(place)
let keep=isSent=>{let typed=Object.fromEntries(fields.map(({name,value})=>[name,value]))
localStorage.setItem(place,JSON.stringify({typed,at:Date.now(),isSent}))}
let kept=load()
let isRefused=document.querySelector('main .problem')
let hasArrived=kept?.isSent&&document.querySelector('#notices .notice')&&!isRefused
if(hasArrived||(kept&&Date.now()- kept.at>OLD))forget()
else if(kept&&!(isRefused&&kept.isSent)){let made=fields.map(({value})=>value)
for(let field of fields)field.value=kept.typed[field.name]??field.value
if(fields.some(({value},at)=>value!==made[at]))tell(form,()=>{forget()
fields.forEach((field,at)=>(field.value=made[at]))
fields[0].focus()})}
form.addEventListener('input',()=>keep(false))
form.addEventListener('submit',()=>load()&&keep(true))}
function tell(form,discard){let line=document.createElement('p')
line.className='hint kept'
line.setAttribute('role','status')
line.append(`${word('What you had written is here again.')} `,button(word('Begin anew'),()=>(line.remove(),discard()),'plain'))
form.prepend(line)
let fold=form.closest('details')
if(fold)fold.open=true}

"""##)

    static let keys = Asset(
        file: "keys.a70d39386205.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.6abbd0e5ed9e.js'
let SWITCH='ringback.keys'
let REST=600
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
let steering='jkJK'
export let steers=characters=>(steering+=characters)
let sentAt=-Infinity
document.addEventListener('submit',({timeStamp})=>(sentAt=timeStamp),true)
document.addEventListener('keydown',event=>{if(event.key!=='Enter'||event.isComposing)return
let isLine=event.target.localName==='textarea'&&!event.ctrlKey&&!event.metaKey
let isSecond=latest.key==='Enter'&&event.timeStamp - sentAt<TWICE
if(!isSecond&&(!event.repeat||isLine))return
event.preventDefault()
event.stopImmediatePropagation()},true)
export function isTyping(element){return Boolean(element?.closest('input, textarea, select, [contenteditable]'))}
document.addEventListener('keydown',event=>{let again=event.repeat||(event.key===latest.key&&event.timeStamp - latest.at<TWICE)
latest={key:event.key,at:event.timeStamp,again}
if(event.ctrlKey||event.metaKey||event.altKey)return
if(event.isComposing||event.keyCode===229)return
if(isTyping(event.target)){isWriting=!LEAVES.test(event.key)
burst=[]
return}
if(LEAVES.test(event.key))isWriting=false
if(isWriting)return commands.has(event.key)&&say(word('The field you were typing in is gone: press Esc before a key.'),{stays:true})
if(event.timeStamp - typedAt<REST){typedAt=event.timeStamp
return}
if(document.querySelector('dialog[open], .ask[open]'))return
let acts=commands.get(event.key)
let isOff=localStorage[SWITCH]==='off'
if(!isOff&&!again&&isProse(event)){typedAt=event.timeStamp
return say(word('You seem to be typing: press / to search, or pause before a key.'),{stays:true})}
if(isOff&&event.key!=='?')return
if(!acts)return sayWhyNot(event)
if([...acts].some(act=>act(event)!==false))event.preventDefault()
else sayWhyNot(event)})
function sayWhyNot({key}){let cap=key.length===1&&[...document.querySelectorAll('#keys kbd')].find(({textContent})=>textContent.replace('⇧','')===key)
let does=cap&&cap.closest('dt').nextElementSibling.textContent
if(does)say(word('Nothing here for this key: {0}.',does.trim()))}
function isProse({key,timeStamp:at}){if(key.length>1)return
if(steering.includes(key))burst=[]
else burst=[...burst.filter(letter=>at - letter.at<BURST),{at,acts:commands.has(key)}]
let acting=burst.filter(({acts})=>acts).length
return acting>1||(acting&&burst.length>2)}
document.addEventListener('pointerdown',()=>{typedAt=-Infinity
isWriting=false
burst=[]})
for(let box of document.querySelectorAll('#keys-on, #single-key-switch')){box.disabled=false
box.checked=localStorage[SWITCH]!=='off'
box.addEventListener('change',()=>{localStorage[SWITCH]=box.checked?'on':'off'
say(box.checked?word('Single keys are on.'):word('Single keys are off: ? turns them on.'))})}
let dialog=document.getElementById('keys')
if(dialog){keys({'?':()=>dialog.showModal()})
let opener=document.querySelector('[data-keys]')
opener.hidden=false
opener.addEventListener('click',()=>dialog.showModal())}

"""##)

    static let ladder = Asset(
        file: "ladder.a2c209a58710.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{fragment}from './api.61784cedc73b.js'
import{isTwice,keys}from './keys.a70d39386205.js'
import{live}from './live.c159cfa072e1.js'
import{word}from './undo.6abbd0e5ed9e.js'
let press=key=>()=>isTwice()||(document.querySelector(`[data-key=${key}]`)?.click()??false)
keys({d:()=>isTwice()||(document.querySelector('a[data-next]')?.click()??false),t:press('t'),n:press('n'),b:press('b'),v:press('v'),l:()=>{let field=document.querySelector('[data-key=l]')?.form.elements.with
field?.focus()
return Boolean(field)},u:()=>isTwice()||(document.querySelector('#notices form button')?.click()??false)})
let state=()=>document.getElementById('ladder')
let main=document.querySelector('#main > .read')
let isBusy=()=>main.querySelector('details[open]')??[...main.querySelectorAll('.field')].some(field=>field.value)
async function renew(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
if(isBusy())state().innerHTML=fresh.getElementById('ladder').innerHTML
else main.replaceChildren(...fresh.querySelector('#main > .read').childNodes)}
let changed=({id})=>id===state().dataset.message&&renew().catch(()=>{})
if(state()?.dataset.live)live(state().dataset.live,{entry:changed,gone:changed,refresh:()=>renew().catch(()=>{})},{lost:word('Other people’s changes are not shown until it is back.')})

"""##)

    static let line = Asset(
        file: "line.4257ff9afad6.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{newKey,person,Refused,send,Unreachable}from './api.61784cedc73b.js'
let AGAIN=5_000
export function line(name){let place=`ringback.${name}.${person}`
let store=waiting=>localStorage.setItem(place,JSON.stringify(waiting))
let leave=key=>store(all().filter(other=>other.key!==key))
let keep=item=>store([...all(),item])
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
return{all,waiting,refused,keep,mend,leave,post,watch}}

"""##)

    static let live = Asset(
        file: "live.c159cfa072e1.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './undo.6abbd0e5ed9e.js'
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
line.textContent=''}else{lost??=setTimeout(()=>{line.textContent=word('The connection was lost. {0}',words)},3_000)}}

"""##)

    static let message = Asset(
        file: "message.8bd5a2bd635f.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{takeKeys}from './acts.10e2ea860c6c.js'
import{ownAsks,restore}from './asks.97f5f4f9b40b.js'
import './form.9535138bcbdf.js'
import{keys}from './keys.a70d39386205.js'
import './offers.630dc8355bb0.js'
import{fragment}from './api.61784cedc73b.js'
let main=document.getElementById('main')
let SHEETS='.nav a[href="/sheets"]'
let places=['.scroll','.panel-body']
const message = location.pathname.match(/^\/messages\/([^/]+)/)?.[1]
async function refresh(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
let read=places.map(place=>main.querySelector(place)?.scrollTop??0)
main.replaceChildren(...fresh.getElementById('main').childNodes)
document.querySelector(SHEETS)?.replaceChildren(...fresh.querySelector(SHEETS).childNodes)
places.forEach((place,at)=>main.querySelector(place)?.scrollTo(0,read[at]))
takeKeys()
if(message)restore(main,message)
if(document.activeElement===document.body)main.focus({preventScroll:true})}
function openPlaybook(){let first=document.querySelector('#playbook details')
if(!first)return false
first.open=true
first.querySelector('summary').focus()}
keys({B:openPlaybook,b:()=>!document.querySelector('#acts [data-key=b]')&&openPlaybook(),Q(){let link=document.querySelector('[data-case]')
if(!link)return false
link.click()}})
if(message)ownAsks(main,()=>message)
for(let kind of['sent','stale'])document.addEventListener(kind,()=>refresh().catch(()=>{}))

"""##)

    static let offers = Asset(
        file: "offers.630dc8355bb0.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{renewOffers}from './renewing.8302d41361c0.js'
import{isTwice,keys}from './keys.a70d39386205.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
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
countAsks()
if(offered().length<2)document.querySelector('#offers .all')?.remove()
if(hadFocus)restUntil=performance.now()+REST
if(hadFocus)(next??document.getElementById('q')??document.getElementById('main')).focus({preventScroll:true})}
export function countAsks(){let number=offers().reduce((sum,{dataset})=>sum+Number(dataset.n??1),0)
let link=document.querySelector('.nav a[href="/sheets"]')
let mark=link?.querySelector('b.wait')
if(!number)mark?.remove()
else if(mark)mark.firstChild.textContent=number
else if(link){let words=Object.assign(document.createElement('span'),{className:'sr',textContent:` ${word('waiting for your answer')}`})
let fresh=Object.assign(document.createElement('b'),{className:'wait',textContent:number})
fresh.append(words)
link.append(' ',fresh)}}
function accept(){if(isTwice())return
let all=offered()
if(all.length===0)return false
let offer=focused()??(all.length===1?all[0]:undefined)
if(offer)offer.querySelector(`${ACCEPT} button`)?.click()
else first(all[0]).focus()}
document.addEventListener('click',event=>{if(performance.now()>restUntil||!event.target.closest('#offers :is(button, summary)'))return
event.preventDefault()
say(word('Nothing was done: the next offer just appeared.'))},true)
function decline(){let ask=focused()?.querySelector('.ask')
if(!ask)return focused()?undefined:point()
restUntil=0
ask.open=true
ask.querySelector('input:not([type=hidden])').focus()}
function point(){let [offer]=offers().filter(offer=>offer.querySelector('.ask'))
if(!offer||document.activeElement.closest('.entry, #acts'))return false
offer.querySelector('.ask > summary').focus()}
function read(){if(isTwice())return
let notes=[...document.querySelectorAll('#offers [data-read]')]
if(notes.length===0)return false
let note=focused()?.querySelector('[data-read]')??(notes.length===1?notes[0]:undefined)
if(note)note.click()
else notes[0].focus()}
keys({y:accept,n:decline,g:read})
document.addEventListener('sent',({target})=>{if(target.matches?.('#offers .all'))acceptedAll(target)
else dropOffer(target.closest?.('#offers .offer'))})
function acceptedAll(form){let next=document.querySelector('#entries [aria-current] .who a')??document.getElementById('q')??document.getElementById('main')
form.remove()
next.focus({preventScroll:true})
renewOffers().then(countAsks,()=>{})}

"""##)

    static let pages = Asset(
        file: "pages.01072b99028b.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.seg{position:relative;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:1px;border:var(--dd);background:var(--u);overflow:hidden}.seg.wrap{grid-auto-flow:row;grid-template-columns:repeat(3,1fr);background:var(--i)}.seg label{display:flex;align-items:center;justify-content:center;gap:.4rem;min-height:2rem;padding:0 .6rem;color:var(--o)}.seg.wrap label{justify-content:start;box-shadow:0 0 0 1px var(--u)}.seg label:hover{background:var(--bb)}.seg label:has(:checked){background:var(--k);color:var(--e);font-weight:600}.seg input[type=radio]{position:absolute;opacity:0}.seg :focus-visible{outline:0}.seg label:has(:focus-visible){box-shadow:inset 0 0 0 2px var(--c)}table .number,td>a{white-space:nowrap}.block li{padding:.15rem 0}table{width:100%;border-collapse:collapse}th,td{padding:.375rem .6rem .375rem 0;height:2.125rem;text-align:left;font-weight:400}thead th{height:1.75rem;overflow-wrap:normal}tbody th{font-weight:600}.field.time{width:5.5rem}.say{font-size:var(--t);color:var(--o)}.tell{margin:.8rem 0 .3rem;padding:.7rem .9rem;border-radius:12px;background:var(--k);font-size:var(--t);line-height:1.35}.tell small{display:block;color:var(--o)}@media (max-width:56rem){.seg label{min-height:3rem;padding:0 .3rem;text-align:center}.seg.wrap{grid-template-columns:1fr 1fr}td{height:3rem}}.board :is(.cols,.entry){grid-template-columns:6em 1.375rem var(--a) minmax(0,1.2fr) 9.9em 14em;padding-left:1rem}.board .entry::before{display:none}.board .cols>:first-child{grid-column:1}@container list (max-width:68em){.board .last{display:none}.board :is(.cols,.entry){grid-template-columns:6em 1.375rem var(--a) var(--a) 9.2em}}@container list (max-width:41em){.owner-name{grid-area:owner;font-size:.8125rem}.board .entry{grid-template:"code who due" auto "code why why" auto "code last owner" auto/1.5rem var(--a) auto;padding-right:1rem}}.work>.scroll{display:block;overflow:auto}.read{max-width:54rem;padding:1.5rem var(--l) 2rem}.read>h2,.wide>h2{margin-block:1.5rem .4rem;font-size:.9375rem}.crumb{margin-bottom:.5rem}.read .form{padding:.6rem 0;max-width:34rem}.read .strip{margin-block:.6rem;border-radius:7px}.pair{display:grid;grid:auto/8.5rem var(--a);gap:.4rem;padding-bottom:.6rem}.pair>:nth-child(n+3){grid-column:1/-1}.in{display:inline}.scroll,.panel-body{position:relative}.edit{scroll-margin-top:6rem}.read .edit{padding-inline:0}.read h1,.panel-body>h1{margin-bottom:.4rem}.wide>.crumb{padding-top:.6rem}.read>:is(details,p,ul,dl),#import>* + *{margin-top:.8rem}.read del{color:var(--p)}.wide [role=search]{padding:.6rem 0}main.wide>form>:is(p,.row){margin-top:.6rem}.filter .on .field{width:9.5rem}[role=search]>.field,.filter>.row>.field{flex:1 1 11.5rem;max-width:22rem}.steps{display:grid;grid:auto/repeat(auto-fit,minmax(9.4rem,1fr));gap:1em;align-items:start;padding:.8rem 0;margin:.8rem 0;border-block:var(--h)}.steps li{display:grid;grid:auto/1rem auto;column-gap:.45rem;align-items:center}.steps .i{color:var(--ll)}.steps small{grid-column:2}.load{width:3.2rem;height:.375rem;display:block;fill:var(--p)}.over{fill:var(--q)}.figures{display:grid;grid:auto/repeat(5,var(--a))}.figures li{padding:.75rem 1rem;border-right:var(--h)}.figures b{display:block;font-size:1.625rem;line-height:1.15}.panel .seg.wrap{grid-template-columns:1fr 1fr}.alone{display:grid;place-content:safe center;grid-template-columns:minmax(0,23rem);gap:1rem;padding:1.5rem}.alone .form{padding:0}.setup{grid-template-columns:minmax(0,50rem)}.alone .button,.alone .field{min-height:max(2.75rem,var(--r))}.side{display:grid;grid:auto/11rem var(--a) var(--oo);overflow-wrap:anywhere}.side>nav{position:relative;padding:1rem .5rem;border-right:var(--h)}.side>.wide:last-child{grid-column:2/-1}.wide{padding:0 var(--l);overflow:auto}.work>section:last-child{grid-column:1/-1}.wide>:last-child:not(form){margin-bottom:2rem}:is(.wide,.read)>.head{padding:.75rem 0}.set{display:grid;grid:auto/13rem minmax(0,34rem);gap:.6rem 1.5rem;padding:1.5rem 0;border-top:var(--h)}form>.set:first-of-type{border:0}.set .row>.on{flex:1 1 9rem;align-self:end}.form{display:grid;align-content:start;gap:.8rem;padding:1rem}.set .form{padding:0}.block .form{padding:.6rem 0 0}.things li{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;padding:.375rem 0;border-bottom:var(--h)}.things li>form{margin-left:auto}h3{margin:.6rem 0 0;font-size:.8125rem;font-weight:600}.week{display:grid;grid:auto/6.5rem var(--a);gap:.35rem .75rem;align-items:center}.week .err{grid-column:-2;padding:0}.savebar{position:sticky;bottom:0;padding:.7rem 0;border-top:var(--g)}.long{table-layout:fixed}.log th:nth-child(-n+2){width:11.5rem}.long th:last-child{width:9rem}.long :is(th,td){height:auto;vertical-align:top}.long ins{text-decoration:none}.long li{display:inline;margin-right:.75rem}tr[aria-current]{background:var(--k)}.field.auto{width:auto}.names{columns:11rem}.names .check{display:flex}.rota{display:grid;grid:auto/1.5fr 1fr 5.6rem 5.6rem;gap:.35rem}.side:has(.letter){--oo:min(30rem,42vw)}.says{margin:.8rem 0;padding:.7rem .9rem;max-height:24rem;overflow:auto;background:var(--i);border:var(--g);border-radius:12px;white-space:pre-wrap}@media (max-width:72rem){.set{grid-template-columns:var(--a)}.mail{display:none}.dock>:nth-child(4):last-child{grid-column:1/-1}.small :is(td,th):last-child{display:none}.figures b{font-size:1.25rem}}@media (max-width:56rem){.stack thead{position:absolute;clip-path:inset(50%)}.stack tr{display:block;padding:.5rem 0;border-bottom:var(--g)}.stack :is(th,td){display:block;height:auto;padding:1px 0;border:0}.long :is(time,a){white-space:normal}.log th:nth-child(-n+2){width:24%}.rota{grid-template-columns:1fr 1fr}.reading{display:flex;flex-direction:column;overflow:auto;background:var(--i)}.work.reading>:is(section,.panel),.reading .read{display:contents}.reading .read>*{flex:none;order:3;margin-inline:1rem}.reading .first{order:0;margin-top:.75rem}.reading :is(.panel-head,.dock){order:1}.reading .panel-body{order:2;flex:none}.week{grid-template-columns:var(--a);gap:.3rem}.figures{grid-template-columns:1fr 1fr}.figures li{padding-block:.45rem;border-bottom:var(--h)}.figures :nth-child(5){grid-column:1/-1}.side{display:block}.side .wide{overflow:visible}.side>nav a{min-height:3rem;white-space:nowrap}.side>nav{display:flex;overflow:auto;scrollbar-width:none;padding:0 3rem 0 .25rem;border-bottom:var(--h);mask:linear-gradient(90deg,#000 85%,#0000)}.side>.panel{border:0;overflow:visible}}@media (max-width:22rem){main{overflow-wrap:anywhere}}@page{margin:9mm 11mm}@media print{body{display:block;height:auto;background:none;color:#000}body>:not(main),.panel,.faces,.acts,.strip,.cols,.offers,.more,.sub,.i,.pop,.lamp{display:none!important}main,.list,.work>section{display:block!important;overflow:visible!important;container:none}.paper{display:flex;justify-content:space-between;font-size:9pt}.head{min-height:0;padding:0;border:0}h1{font-size:17pt}.copy-head{padding-bottom:2pt;border-bottom:1.5pt solid}.copy-foot{padding-top:4pt}.group>h2{position:static;padding:2pt 0 0;font-size:7pt;line-height:1;border-bottom:.75pt solid;break-after:avoid}.entry{display:grid!important;grid-template:"code who why number due" auto "new who last called called" auto/16pt 134pt var(--a) 84pt 46pt!important;gap:0 4pt;min-height:0;padding:.8pt 0;break-inside:avoid;background:none!important;box-shadow:none!important;border-color:#999;color:#000;font-size:9pt;line-height:1.1}.entry>*,.entry .who>*{display:block;overflow:visible;white-space:normal}.entry .who{grid-area:who;height:auto;line-height:1.1}.entry .who a{flex:1 0 100%;font-size:12.5pt}.co,.entry .last,.entry .called{font-size:8pt;font-weight:400;color:#000}.last{grid-area:last}.entry .number{grid-area:number;font-size:10pt;line-height:1.1;white-space:nowrap}.called{grid-area:called;height:auto}.due{grid-area:due}.entry .late{color:#000;font-weight:700}.entry .code{grid-area:code;display:inline-grid;print-color-adjust:exact;width:12pt;height:12pt}.code-1>.code{background:#000;color:#fff}.entry::before{display:none!important}:focus-visible,.entry:has(.who a:focus-visible){outline:0!important}}

"""##)

    static let panel = Asset(
        file: "panel.92f4efba63a0.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{acts}from './acts.10e2ea860c6c.js'
import{elements,fragment}from './api.61784cedc73b.js'
import{restore,stow}from './asks.97f5f4f9b40b.js'
import{word}from './undo.6abbd0e5ed9e.js'
let sheet=document.getElementById('sheet')
let panel=document.getElementById('panel')
let card=document.getElementById('card')
let [who,code,company]=['who','code','company'].map(name=>document.getElementById(`acts-${name}`))
let waitingForCard
export let nameOf=entry=>entry.querySelector('.who a')
export let messageOf=entry=>entry.id.slice(2)
export const codeOf = (entry) => entry.className.match(/code-(.)/)[1]
export let isBelow=()=>matchMedia('(max-width: 68.75rem)').matches
export function raise(isUp){if(isUp&&!panel.classList.contains('up'))raisedAt=performance.now()
panel.classList.toggle('up',isUp)}
let SETTLE=800
let raisedAt=-Infinity
panel.addEventListener('click',event=>{if(event.timeStamp - raisedAt>SETTLE||!event.pointerType||event.target.closest('#shut'))return
event.preventDefault()
event.stopPropagation()},true)
export let isUp=()=>isBelow()&&panel.classList.contains('up')
export function show(entry,{isKnown=false}={}){panel.hidden=!entry
if(!entry)return raise(false)
let name=nameOf(entry)
if(who.textContent!==name.textContent)card.replaceChildren()
who.textContent=name.textContent
who.href=name.href
code.textContent=codeOf(entry)
code.className=`code c${codeOf(entry)}`
company.textContent=entry.querySelector('.co')?.textContent??''
carry(entry)
if(!isKnown)know(entry)}
function carry(entry){if(!acts)return
let [from,to]=[acts.dataset.message,messageOf(entry)]
if(from!==to){for(let act of acts.querySelectorAll('.act[open]'))act.open=false
stow(acts,from)
for(let form of acts.querySelectorAll('form'))point(form,'action',from,to)
for(let button of acts.querySelectorAll('[formaction]'))point(button,'formaction',from,to)
acts.dataset.message=to
acts.dataset.who=who.textContent
restore(acts,to)}
for(let version of acts.querySelectorAll('[name=version]'))version.value=entry.dataset.v
for(let each of acts.querySelectorAll('[name=code]'))each.ariaPressed=String(each.value===codeOf(entry))
dial(entry)
aim(entry)}
function dial(entry){let call=acts.querySelector('[data-key=d]')
let number=entry.querySelector('.number:not(.soft)')
let words=number?.textContent
let unsure=words==='number withheld'?word('No number: withheld'):word('Check {0} first',words)
call.querySelector('span').textContent=number?.href?word('Call {0}',words):number?unsure:word('No number')
if(number)call.href=number.href??nameOf(entry).href
else call.removeAttribute('href')}
function point(element,attribute,from,to){element.setAttribute(attribute,element.getAttribute(attribute).replace(from,to))}
export function aim(entry){let [up,down]=acts?.querySelectorAll('[name=before]')??[]
if(!up)return
let [above,below]=[entry.previousElementSibling,entry.nextElementSibling]
up.disabled=!above
up.value=above?messageOf(above):''
down.disabled=!below
down.value=below?.nextElementSibling?messageOf(below.nextElementSibling):''}
export function place(before){let button=acts.querySelector('[data-key=J]')
button.disabled=false
button.value=before?messageOf(before):''
button.click()}
function know(entry){clearTimeout(waitingForCard)
waitingForCard=setTimeout(async()=>{let html=await fragment(sheet.dataset.card.replace('ID',messageOf(entry))).catch(()=>'')
if(entry.ariaCurrent!=='true')return
card.replaceChildren(elements(html))
let under=card.querySelector('[data-under]')?.textContent
if(under)company.textContent=under},150)}

"""##)

    static let paper = Asset(
        file: "paper.62bb476b78d6.css",
        type: "text/css; charset=utf-8",
        text: ##"""
@page{margin:9mm 11mm}@media print{body{display:block;height:auto;background:none;color:#000}body>:not(main),.panel,.faces,.acts,.strip,.cols,.offers,.more,.sub,.i,.pop,.lamp{display:none!important}main,.list,.work>section{display:block!important;overflow:visible!important;container:none}.paper{display:flex;justify-content:space-between;font-size:9pt}.head{min-height:0;padding:0;border:0}h1{font-size:17pt}.copy-head{padding-bottom:2pt;border-bottom:1.5pt solid}.copy-foot{padding-top:4pt}.group>h2{position:static;padding:2pt 0 0;font-size:7pt;line-height:1;border-bottom:.75pt solid;break-after:avoid}.entry{display:grid!important;grid-template:"code who why number due" auto "new who last called called" auto/16pt 134pt var(--a) 84pt 46pt!important;gap:0 4pt;min-height:0;padding:.8pt 0;break-inside:avoid;background:none!important;box-shadow:none!important;border-color:#999;color:#000;font-size:9pt;line-height:1.1}.entry>*,.entry .who>*{display:block;overflow:visible;white-space:normal}.entry .who{grid-area:who;height:auto;line-height:1.1}.entry .who a{flex:1 0 100%;font-size:12.5pt}.co,.entry .last,.entry .called{font-size:8pt;font-weight:400;color:#000}.last{grid-area:last}.entry .number{grid-area:number;font-size:10pt;line-height:1.1;white-space:nowrap}.called{grid-area:called;height:auto}.due{grid-area:due}.entry .late{color:#000;font-weight:700}.entry .code{grid-area:code;display:inline-grid;print-color-adjust:exact;width:12pt;height:12pt}.code-1>.code{background:#000;color:#fff}.entry::before{display:none!important}:focus-visible,.entry:has(.who a:focus-visible){outline:0!important}}

"""##)

    static let playbooks_css = Asset(
        file: "playbooks.b1bda2a69d57.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.book .facts{max-width:50rem;margin-block:.5rem}.book ol{margin:0;padding-inline-start:1.2rem;list-style:decimal}.book .row{flex-wrap:wrap}.wide>.form,.book .form,.ask>.form{max-width:46rem}.book .form + .ask{margin-top:.5rem}.sides td{width:50%;vertical-align:top;overflow-wrap:anywhere}.sides del,.sides ins{text-decoration:none;display:block;padding:0 .3rem;border-radius:4px}.sides del{background:var(--ww);text-decoration:line-through}.sides ins{background:var(--gg);font-weight:600}.ways p{white-space:pre-line;overflow-wrap:anywhere}.said{white-space:pre-line;overflow-wrap:anywhere;max-width:46rem}

"""##)

    static let playbooks = Asset(
        file: "playbooks.c7a027f74e17.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment}from './api.61784cedc73b.js'
import{addressee}from './form.9535138bcbdf.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let form=document.getElementById('message')
let {contact,playbook,regarding,told}=form.elements
let owner=form.elements.for
let place=document.createElement('div')
place.dataset.fill='playbooks'
document.querySelector('.card > [data-fill=card]').before(place)
let latest=0
let shown
export async function look({asked=false}={}){let mine=++latest
try{let html=await fragment('/desk/playbooks',{regarding:regarding.value.slice(0,200),for:owner.value&&addressee(owner.value),contact:contact.value})
if(mine!==latest)return
if(html!==shown||!place.firstChild)show(html,asked)
let ticked=place.querySelector(`[data-follow][value="${playbook.value}"]`)
for(let each of place.querySelectorAll('[data-follow]'))each.checked=each===ticked
if(!ticked)playbook.value=''}catch{if(asked)say(word('The connection was lost.'),{problem:true})}}
function show(html,asked){let open=Array.from(place.querySelectorAll('details[open]'),({dataset})=>dataset.version)
let at=place.contains(document.activeElement)&&document.activeElement.closest('details')?.dataset.version
let found=elements(html)
place.replaceChildren(...(asked||found.querySelector('details')?[found]:[]))
shown=html
for(let each of place.querySelectorAll('details')){each.open=open.includes(each.dataset.version)
if(at===each.dataset.version)each.querySelector('summary').focus()}
if(at&&document.activeElement===document.body)regarding.focus()}
export async function open(){await look({asked:true})
let first=place.querySelector('details')
if(!first)return say(word('No playbook fits this call.'))
first.open=true
first.querySelector('summary').focus()}
place.addEventListener('keydown',event=>{if(event.key!=='Escape')return
event.preventDefault()
event.stopPropagation()
for(let each of place.querySelectorAll('details'))each.open=false
regarding.focus()})
place.addEventListener('change',({target})=>{if(target.dataset.follow===undefined)return
for(let other of place.querySelectorAll('[data-follow]'))if(other!==target)other.checked=false
playbook.value=target.checked?target.value:''
say(target.checked?word('Followed {0}. It is on record with this call.',target.value):word('Not followed.'))})
place.addEventListener('click',({target})=>{let button=target.closest('[data-settle]')
if(!button)return
let sentence=button.parentElement.querySelector('q').textContent
if(!told.value.trim())told.value=sentence
playbook.value=button.dataset.settle
form.requestSubmit(document.getElementById('resolved'))
playbook.value=''})

"""##)

    static let profile = Asset(
        file: "profile.b17dc2429b1c.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
let links=[...document.querySelectorAll('.side > nav a')]
function mark(){let here=links.find(({hash})=>hash===location.hash)??links[0]
for(let link of links)link.ariaCurrent=link===here?'true':null}
addEventListener('hashchange',mark)
mark()

"""##)

    static let refusals = Asset(
        file: "refusals.a3e4f95ac021.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{line}from './line.4257ff9afad6.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let outcomes=line('outcomes')
function again(key){let {seen,...body}=outcomes.all().find(other=>other.key===key)?.body??{}
outcomes.mend(key,{problem:undefined,version:undefined,body})
dispatchEvent(new Event('online'))}
export function sayRefused({body,key,what,problem,link},nameOf){let told={problem:true,stays:true,close:word('Discard'),onClose:()=>outcomes.leave(key)}
if(link)return say(problem,{...told,link})
let {answer,outcome,to,...words}=body
let typed=[to&&nameOf(to),...Object.values(words)].filter(Boolean).join(' · ')
say(`${word('Not sent: {0}. {1}', what ?? outcome ?? answer, problem)}${typed && ` ${word('You wrote: “{0}”', typed)}`}`, {...told,action:word('Send again'),onAction:()=>again(key)})}
export function askAlso(form,submitter,message,sentence){say(sentence,{problem:true,stays:true,action:word('Record it too'),onAction:()=>{if(form.getAttribute('action')!==message)return say(word('Not recorded: another call is selected now.'),{problem:true})
form.dataset.also='yes'
form.requestSubmit(submitter)}})}

"""##)

    static let renewing = Asset(
        file: "renewing.8302d41361c0.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment}from './api.61784cedc73b.js'
export async function renewOffers(){let list=document.getElementById('offers')
if(!list||list.contains(document.activeElement))return
list.replaceWith(elements(await fragment(list.dataset.asks)))}

"""##)

    static let reports = Asset(
        file: "reports.a1664d133826.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.report-filter{flex-wrap:wrap;align-items:end;gap:.75rem;margin-bottom:1rem}.report-filter label{display:grid;gap:.25rem}.reports{margin-top:1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:.75rem 1.5rem;margin-bottom:1.5rem}.reports a{font-weight:600}.chart{margin:0 0 1rem;max-width:60rem;overflow-x:auto}.chart figcaption{margin-bottom:.5rem;font-size:.875rem;font-weight:600}.chart figcaption .soft{font-weight:400}.chart figcaption .soft::before{content:"";display:inline-block;width:1rem;height:0;margin:0 .3rem .25rem .5rem;border-top:2px solid var(--ee)}.chart svg{display:block;width:100%;min-width:36rem;height:auto}.chart text{fill:var(--p);font:12px var(--ff)}.chart .end{text-anchor:end}.chart .mid{text-anchor:middle}.chart .bar{display:inline;fill:var(--c)}.chart .grid,.chart .floor{stroke:var(--u)}.chart .line,.chart .mark{fill:none;stroke:var(--ee);stroke-width:2}.report-table{overflow-x:auto}.report th,.report td{padding:.25rem .75rem .25rem 0;vertical-align:top}.report td,.report thead th:not(:first-child){text-align:right;font-variant-numeric:tabular-nums}.report thead th{vertical-align:bottom}.report tbody th{white-space:nowrap}.report small{display:block;color:var(--p);font-size:.75rem}.report tfoot th,.report tfoot td{border-top:var(--g);font-weight:600}@media (max-width:56rem){.report td a{display:inline-block;min-width:2.75rem;padding-block:.5rem}}@media print{.report-filter,.side>nav,.crumb{display:none}.chart{break-inside:avoid}.chart .bar{fill:#555;print-color-adjust:exact}.chart .line,.chart .mark{stroke:#000}.report-table{overflow:visible}.report tr{break-inside:avoid}}

"""##)

    static let requests = Asset(
        file: "requests.74872f911a22.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{keys}from './keys.a70d39386205.js'
let answers=()=>[...document.querySelectorAll('.answers details')]
let open=place=>()=>{let one=answers()[place]
if(!one)return false
for(let other of answers())other.open=other===one
one.querySelector('textarea').focus()}
keys(Object.fromEntries(answers().map((_,place)=>[String(place+1),open(place)])))

"""##)

    static let reviews = Asset(
        file: "reviews.6d3f1278ab7d.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.review-figures{width:100%;table-layout:fixed}.review-figures thead th:first-child{width:32%}.review-figures thead th:nth-child(3){width:12rem}.review-figures :is(th,td,td>a){white-space:normal;overflow-wrap:anywhere;vertical-align:top}.review-figures small{display:block}.told-line{padding:.5rem 0;border-bottom:var(--g)}.told-line p{margin:0;max-width:46rem;overflow-wrap:anywhere}.told-line p + p{margin-top:.25rem}.told-line p.asked{margin-top:.75rem}.record-period{flex-wrap:wrap;align-items:end;gap:.75rem;margin-bottom:1rem}.record-period label{display:grid;gap:.25rem}@media (max-width:56rem){.review-figures,.review-figures tbody{display:block}}@media print{.side>nav,.crumb,.record-period,.set,.told-line form{display:none}.review-figures tr,.told-line{break-inside:avoid}}

"""##)

    static let css = Asset(
        file: "ringback.dbaef13ded33.css",
        type: "text/css; charset=utf-8",
        text: ##"""
:root{color-scheme:light dark;--tt:#f3f4f6;--i:#fff;--v:#f8f9fa;--bb:#eff1f4;--e:#14161b;--o:#3c424d;--p:#595f6b;--kk:#e6e8ec;--u:#d3d6dc;--aa:#858b97;--c:#2b3d98;--k:#e8ecfa;--hh:#2b3d98;--xx:#22317c;--q:#a12f1b;--ww:#fbeae6;--ll:#0d6540;--gg:#ddf3e7;--mm:#14995b;--ss:#735000;--bbb:#fdf1d6;--ee:#b57805;--zz:rgb(15 18 30/.45);--qq:0 1px 2px rgb(16 20 40/.08),0 10px 32px rgb(16 20 40/.18);--h:1px solid var(--kk);--g:1px solid var(--u);--dd:1px solid var(--aa);--ff:system-ui,sans-serif;--t:1.0625rem;--l:1.5rem;--a:minmax(0,1fr);--pp:2.125rem;--yy:.9375rem;--jj:.875rem;--uu:.8125rem;--r:2.125rem;--aaa:.375rem;--oo:22rem}:root[data-density=large],:root:has(#large:checked){font-size:125%}@media (max-width:72rem){:root{--oo:18.5rem;--l:1rem}}@media (min-width:105rem){:root{--oo:27rem}}@media (max-width:56rem){:root{--r:3rem;--pp:2.75rem;--aaa:.875rem}}@media screen and (prefers-color-scheme:dark){:root{--tt:#0e1014;--i:#15181d;--v:#12151a;--bb:#1e2229;--e:#eef0f3;--o:#c5cad3;--p:#a0a6b2;--kk:#252930;--u:#383d47;--aa:#767d8a;--c:#aab6ff;--k:#20274a;--hh:#4c60d9;--xx:#5a6cdf;--q:#ff9f8c;--ww:#3a1f1a;--ll:#74d9a7;--gg:#12301f;--mm:#3ecf8a;--ss:#f1c063;--bbb:#33270f;--ee:#f0b13c;--zz:rgb(0 0 0/.6);--qq:0 0 0 1px #383d47,0 12px 36px rgb(0 0 0/.6)}}*,::before,::after{box-sizing:border-box;scrollbar-width:thin;scrollbar-color:var(--u) transparent}body{margin:0;height:100dvh;display:grid;grid-template:"bar" auto "main" var(--a) "status" auto/var(--a);background:var(--tt);color:var(--e);font:400 .875rem/1.43 var(--ff);font-variant-numeric:tabular-nums}h1,h2,h3,p,ul,ol,dl,dd,fieldset,legend{margin:0;padding:0;border:0;min-width:0}ul,ol,summary{list-style:none}summary::-webkit-details-marker{display:none}h1{font-size:1.25rem;line-height:1.2;letter-spacing:-.015em}h2,b{font-weight:600}h2{font-size:.875rem}.title{font-size:1.625rem}.lead{font-size:var(--t);line-height:1.35}a{color:inherit;text-decoration:none}p a,dd a,.notice a,.block>h2>a,.strip a,.plain{text-decoration:underline 1px;text-underline-offset:.18em}p a,.plain{color:var(--c)}button,input,select,textarea{font:inherit;color:inherit}:focus-visible{outline:2px solid var(--c);outline-offset:2px;border-radius:4px}[hidden]{display:none!important}main:focus{outline:0}.paper,.edit,.edit:target + *,li.phone,.strip:empty,.offers:not(:has(li)),#shut{display:none}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.skip{position:absolute;left:0;top:-4rem;z-index:9}.skip:focus{top:0}.i{width:1rem;height:1rem;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.17em}.soft,.hint,.by,kbd,.status,.cols,.times,.code,.panel-head p,dt,.block>h2,.holds h2,.caller label,.label,.crumb,thead th,.empty,.pop h3,.co,.faces b,.taken td:first-child,.taken td:last-child,.trail time:not(.late),.steps small:not(.late),.field::placeholder{color:var(--p)}.soft,.by,.faces b{font-weight:400}.status,.err,.on,.hint,.group>h2,.block>h2,.holds h2,.caller label,.tell small,.steps small,.small{font-size:.8125rem}.code,.pop h3,thead th{font-size:.75rem}.late{color:var(--q);font-weight:600}.live{color:var(--ll);font-weight:600}.wait{color:var(--ss);font-weight:600}.n{text-align:right}.push,.find,.acts,.panel-head .code,.owner .plain,.side>nav b,.pop kbd,.call kbd,.block>h2>a,h2>button{margin-left:auto}kbd{font:400 .75rem/1 var(--ff)}.keys kbd{padding:.18rem .34rem;border:var(--g);border-radius:4px}.bar,.mark,.nav a,.status,.notice,.keys,.head,.acts,.faces a,.strip,.check,.holds,.owner,.chip,#waiting,#waiting li,#kept,.file,.savebar,.row,.pop li>*,.panel-head h2,.block>h2,.side>nav a{display:flex;align-items:center;gap:.5rem}main,.bar,.head,.work>section,.cols,.group>h2,.button,.field,.seg label,.pop,.savebar,dialog,.keys kbd{background:var(--i)}.bar,.head,.strip,.cols,.entry,.dock,.holds,.figures,th,td{border-bottom:var(--h)}.nav a,.side>nav a,.button,.field,.seg,.owner{border-radius:7px}summary,.button,.plain,.seg label,.pop li>*{cursor:pointer}.sr,.button,.plain,.toggle,.seg label,time,.by,.small,.keys span{white-space:nowrap}.bar{grid-area:bar;gap:1rem;min-height:3rem;padding:0 1rem}.mark{min-height:1.75rem;font-weight:700;font-size:.9375rem;color:var(--e)}.mark .i{width:1.375rem;height:1.375rem;color:var(--c)}.nav{display:flex;gap:2px}.nav .i{display:none}.nav a,:where(.side)>nav a{min-height:2rem;padding:0 .75rem;color:var(--o)}.nav a:hover,.nav [aria-current],.side>nav :hover,.side>nav [aria-current]{background:var(--bb)}.find{position:relative}.find .field{width:15rem}.find kbd{position:absolute;right:.7rem;top:.7rem}.avatar,.code,.entry a.number{place-items:center}.avatar,.code{display:inline-grid;flex:none}.avatar{width:1.5rem;height:1.5rem;border-radius:50%;font-size:.6875rem;font-weight:700;background:var(--k);color:var(--c)}main{grid-area:main;position:relative;overflow:auto;min-height:0}.status{grid-area:status;gap:1rem;min-height:2.375rem;padding:0 1rem;background:var(--v);border-top:var(--h)}.toast{flex:1;display:grid;gap:.25rem;padding:.25rem 0;color:var(--e)}.notice{align-items:baseline}.notice>:not(p),.keys,.toggle{flex:none}.toast .i:not(.wait){color:var(--ll)}#connection{color:var(--ss);font-weight:600}.keys{gap:1rem}.account .avatar{margin-right:.2rem}.head{flex:none;flex-wrap:wrap;gap:0 1rem;min-height:3.25rem;padding:0 1rem}.acts{padding:.25rem 0}.faces{display:flex;align-self:stretch;gap:.25rem}.faces a{min-height:2.5rem;padding:0 .6rem;color:var(--o);border-block:2px solid transparent}.faces a:hover{color:var(--e)}a[aria-current]{color:var(--e);font-weight:600}.faces [aria-current]{border-bottom-color:var(--c)}.strip{flex-wrap:wrap;gap:0 1rem;min-height:2.125rem;padding:0 1rem;background:var(--v);color:var(--e);font-weight:400}.strip a{color:inherit!important;font-weight:600}.strip.problem{flex-wrap:nowrap;padding-block:.4rem}.strip.wait{background:var(--bbb)}.strip.wait>b{color:var(--ss)}.strip.late{background:var(--ww)}.button{text-decoration:none!important;display:inline-flex;align-items:center;justify-content:center;gap:.45rem;min-height:var(--r);padding:0 .7rem;border:var(--g);color:var(--e)}.button:hover{background:var(--bb)}.button:active{background:var(--kk)}.button.quiet{border-color:transparent;background:none}.button.main{background:var(--hh);border-color:var(--hh);color:#fff;font-weight:600}.button.main:hover{background:var(--xx)}.main kbd{color:inherit}.button[disabled],.button.main[disabled]{color:var(--p);background:var(--bb);border-color:var(--kk);cursor:default}.plain{display:inline-flex;align-items:center;gap:.3rem;min-height:1.75rem;padding:0 2px;border:0;background:none;font-weight:400}.field{min-width:0;width:100%;min-height:var(--r);padding:.25rem .6rem;border:var(--dd)}.field:focus,.owner:focus-within{outline:2px solid var(--c);outline-offset:-1px;border-radius:7px}.field::placeholder{opacity:1}textarea.field{display:block;resize:none;padding-block:.4rem}.field[aria-invalid]{border:2px solid var(--q)}.err{display:flex;gap:.4rem;color:var(--q);padding-top:.25rem}input[type=checkbox],input[type=radio]{width:1rem;height:1rem;margin:0;flex:none;accent-color:var(--c)}.check{display:inline-flex;min-height:1.75rem}.on{display:grid;gap:.15rem;color:var(--o)}.on .field{font-size:.875rem;color:var(--e)}.row{flex-wrap:wrap}.menu{position:relative}.pop{position:absolute;z-index:5;right:0;top:calc(100% + 4px);min-width:16rem;padding:.5rem;border:var(--g);border-radius:12px;box-shadow:var(--qq)}.pop h3{padding:.5rem .6rem .15rem}.pop li>*{width:100%;min-height:1.875rem;padding:0 .6rem;border:0;border-radius:4px;background:none;color:var(--e)}.pop li>:hover{background:var(--k)!important}.lamp{display:inline-block;flex:none;width:.5rem;height:.5rem;border-radius:50%;background:var(--aa)}.lamp.live{background:var(--mm);box-shadow:0 0 0 3px var(--gg)}.lamp.wait{background:var(--ee)}@media (prefers-reduced-motion:no-preference){.lamp.ring{animation:ring 1.1s steps(2,jump-none) infinite}.came{animation:came 2.4s ease-out}}@keyframes ring{to{opacity:.25}}@keyframes came{from{background:var(--gg)}}.work{display:grid;grid:auto/var(--a) var(--oo);overflow:hidden}.work>section{display:flex;flex-direction:column;min-width:0;min-height:0}.sub{flex:1 1 6rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}@media (min-width:56.01rem){#summary{display:flex;min-width:min-content;white-space:pre}#summary>.soft{flex:1;width:0;overflow:hidden;text-overflow:ellipsis}}.list{position:relative;font-size:var(--jj);container:list/inline-size;flex:1;overflow:hidden auto;scroll-padding:4rem 0 1rem}#look-again{max-height:4.4rem;overflow:auto}.cols,.entry{display:grid;grid:auto/1rem 1.375rem var(--a) minmax(0,1.25fr) 8.5em var(--ends,15em 11.4em 6em);gap:0 .6rem;align-items:center;padding-right:1rem}[data-face=done]{--ends:22em 11.4em 0}.cols{position:sticky;top:0;z-index:2;height:1.75rem}.cols>*{font-size:.75rem}.cols>:first-child{grid-column:3}.group>h2{position:sticky;top:1.75rem;z-index:1;padding:.45rem 1rem .2rem 1.9rem;border-bottom:var(--g)}.group>h2 .soft{margin-left:.25rem}.entry i{font-style:normal}.who a,.why,.act input{unicode-bidi:plaintext}.entry{position:relative;min-height:var(--pp);color:var(--o);cursor:default}.entry>*,.entry .who>*,.panel-head p,.panel-head a{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.entry:hover,tbody tr:hover{background:var(--bb)}.entry[aria-current],tr[aria-current]{background:var(--k)}.entry[aria-current]{box-shadow:inset 3px 0 var(--c)}.entry[aria-current]>*,.entry[aria-current] .co,.entry[aria-current] .times{--p:var(--o)}.entry .who{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .45rem;height:1.9em;line-height:1.9;font-size:var(--yy)}.entry .who>*{max-width:100%}.entry .who a{color:var(--e);font-weight:600}.co{font-size:var(--uu)}.entry .who a:focus-visible{outline:0}.entry:has(.who a:focus-visible){outline:2px solid var(--c);outline-offset:-2px;border-radius:0}.entry .why{color:var(--e);font-size:var(--jj);line-height:inherit}.entry .number{line-height:calc(var(--pp) - 2px)}.entry a.number:hover{color:var(--c)}.entry .wrong{text-decoration:line-through}.entry .called{font-size:var(--uu)}.called{display:flex;flex-wrap:wrap;gap:0 .4em;height:1.43em}.entry .due{text-align:right}.entry::before{content:"⋮⋮"/"";opacity:0;cursor:grab;line-height:2;letter-spacing:-.35em;color:var(--p)}.entry:is(:hover,[aria-current])::before{opacity:1}.code{width:1.25rem;height:1.25rem;border-radius:4px;font-weight:600;line-height:1}.code-1>.code,.code.c1{background:var(--e);color:var(--i)}.code-2>.code,.code.c2{border:var(--dd);color:var(--e)}.entry.came{background:var(--gg)}.last .lamp{margin:0 .4rem 0 .2rem}.entry.drop{box-shadow:inset 0 2px var(--c)}.entry.under{box-shadow:inset 0 -2px var(--c)}.entry.lifted{background:var(--i);box-shadow:var(--qq);z-index:3}.offers{position:relative}.offers .all{position:absolute;right:1rem;top:0}.list .offers h2{position:static}.offer{display:grid;grid:auto/var(--a) var(--a) var(--a) auto;gap:.2rem 1rem;align-items:center;padding:.3rem 1rem .3rem 1.9rem;border-bottom:var(--h);font-size:var(--jj)}.offer .last>*{display:block}.offer .last .soft{font-size:.8125rem}.offer .who a{margin:0 .3rem;font-weight:600}.offer .row{gap:.4rem}.offer>p{grid-column:1/4}.offer>form{grid-column:1/-1}.offer .row>.ask[open]{width:16rem}@container list (max-width:76em){.cols,.entry{grid-template-columns:1rem 1.375rem minmax(0,.95fr) var(--a) 15em 6em}.cols .number,.entry .number,.called{display:none}}@container list (max-width:41em){.cols,.entry::before,.entry span.number{display:none}.group>h2{top:0;padding-left:.75rem}.entry{grid-template:"code who due call" auto "code why why call" auto "code last last call" auto/1.5rem var(--a) auto 3rem;gap:0 .5rem;padding:.35rem .5rem .35rem .75rem;min-height:4.375rem;line-height:1.3}.entry .code{grid-area:code;align-self:start;margin-top:.1rem}.entry .who{grid-area:who;height:1.4em;line-height:1.4;font-size:var(--t)}.entry .why{grid-area:why;font-size:.9375rem}.entry .last{grid-area:last;display:block}.entry .due{grid-area:due}.last,.due{font-size:.8125rem}.entry a.number{grid-area:call;display:flex;align-items:center;justify-content:center;width:3rem;height:3rem;border-radius:50%;color:var(--c);background:var(--k);font-size:0}.entry a.number::before{content:"";width:1rem;height:1rem;background:currentColor;scale:1.3;clip-path:path("M5.6 2.4 6.9 5.5 5.4 7.1a8.6 8.6 0 0 0 3.6 3.6l1.6-1.5 3.1 1.3v2.3c0 .7-.5 1.2-1.2 1.2A10.7 10.7 0 0 1 2 3.6c0-.7.5-1.2 1.2-1.2z")}.entry[aria-current] a.number{background:var(--hh);color:#fff}}@media (scripting:none){[data-print]{display:none}}.empty{display:grid;justify-items:center;gap:.4rem;padding:4rem 1rem;text-align:center}.empty b{font-size:var(--t);color:var(--e)}.panel{position:relative;display:flex;flex-direction:column;min-height:0;overflow:hidden;border-left:var(--g);background:var(--v)}.panel-head{flex:none;height:4.5rem;padding:.8rem 1rem 0}.panel-head h2{font-size:1.25rem;line-height:1.4;margin-bottom:.25rem}.dock{position:relative;z-index:3;display:grid;grid:auto/repeat(auto-fit,minmax(max(6.2rem,15%),1fr));gap:.4rem;padding:.35rem 1rem .9rem}.dock .button{width:100%;justify-content:space-between;padding:0 .5rem;gap:.2rem;white-space:normal;line-height:1.1;text-align:left}.dock .call{grid-column:1/-1;justify-content:center;min-height:max(2.625rem,var(--r));font-size:.9375rem}.act[open]>summary{background:var(--k);border-color:var(--c)}.act>.pop{left:1rem;right:1rem;top:calc(100% - .5rem);max-height:calc(100vh - 17rem);overflow:auto}.act form,.edit:target{display:grid;gap:.6rem;padding:.75rem}.dock .pop .button{border:0;min-height:var(--r)}.pop .row .button{border:var(--g);flex:1;justify-content:center}.pop [aria-pressed=true]{background:var(--k);font-weight:600}.pop li>.act{display:block;padding:0}.pop li>.act:hover{background:none!important}.pop:has(.ask[open]) :is(h3,li:not(:has([open]))){display:none}.pop .row{flex-wrap:nowrap;padding:.25rem 0}@media (max-height:50rem) and (min-width:57rem){.dock{position:static}.dock .act>.pop{top:auto;bottom:.5rem;max-height:calc(100% - 5rem)}}#shut{margin-block:-.5rem}.panel-body>p[hidden] + .block{border:0}.caution summary{min-height:1.75rem}@media (max-width:68.75rem){.work:not(.reading){grid-template:var(--a) auto/var(--a)}.work:not(.reading)>.panel{display:none;height:56dvh;border:0;border-top:var(--g);box-shadow:var(--qq)}.work>.panel.up{display:flex}#shut{display:inline-flex;margin-left:auto}.panel-head .code{margin-left:0}.panel.up .dock{position:static}.panel.up .act>.pop{top:auto;bottom:.5rem;max-height:calc(100% - 4rem)}}.panel-body summary{white-space:normal}.panel-body{flex:1;overflow:auto;padding:.25rem 1rem 1.5rem}.block{padding:.8rem 0;border-top:var(--h)}.block:first-child,.tell + .block{border:0}.block>h2{margin-bottom:.3rem}.block>h2>a{font-weight:400}.facts dd{text-wrap:balance}.facts{display:grid;grid:auto/auto var(--a);gap:.5rem .9rem}.facts a,.block>h2>a,.crumb a,.strip a,th a,td a,.things a,.lead a{padding-block:var(--aaa)}.facts .button{margin-block:-.875rem;vertical-align:middle}.trail li{display:grid;grid:auto/6.4rem var(--a);gap:.6rem;padding:.28rem 0}.trail .day{display:block;padding:.9rem 0 .25rem;font-weight:600}.trail.full li:not(.day){grid-template-columns:5.4rem 1.25rem var(--a);padding:.45rem 0;border-top:var(--h)}.trail.full .i{margin-top:.15rem}dialog{margin:auto;width:min(26rem,100%);padding:1rem;border:0;border-radius:12px;color:inherit}#keys[open]{display:grid;gap:.75rem;width:min(40rem,94%);max-height:90%}#keys .facts{grid-template-columns:repeat(2,auto 1fr)}.how[open]{display:grid;grid:auto/1fr 1fr;gap:.5rem}.how h2,.how p,.how .quiet{grid-column:1/-1;font-size:var(--t)}.how .button{min-height:3.5rem;font-size:var(--t)}::backdrop{background:var(--zz)}@media (max-width:72rem){.keys span:nth-child(n+4){display:none}.find .field{width:12rem}}@media (max-width:56rem){body{grid-template:"main" var(--a) "status" auto "nav" auto/var(--a)}.bar{display:contents}.bar>:is(.mark,.find),.account>summary>.i,.keys,.toggle,.sub,:not(dt)>kbd,.hide,.card .title,#sheet:has(+ .up) :is(.acts,.strip),.status:not(:has(.notice,#connection:not(:empty))){display:none}li.phone{display:block}.account{grid-area:nav;justify-self:end;width:3.5rem}.account>summary{height:3.5rem}.account>summary>span + span{position:absolute;inset:0;overflow:hidden;clip-path:inset(50%)}.account .avatar{width:2rem;height:2rem;margin:0}.account .pop{top:auto;right:.25rem;bottom:calc(100% + 4px)}.nav{grid-area:nav;padding:0 3.5rem env(safe-area-inset-bottom) 0;background:var(--i);border-top:var(--g)}.nav a{position:relative;flex:1;flex-direction:column;justify-content:center;gap:1px;height:3.5rem;padding:0;font-size:.75rem}.bar b{position:absolute;top:.25rem;left:calc(50% + .8rem)}.nav [aria-current]{background:none;color:var(--c)}.nav .i{display:block;width:1.4rem;height:1.4rem}.status{flex-wrap:wrap;min-height:3rem;background:var(--i)}.button,.check,.seg label,.by{white-space:normal}.toast{width:100%;font-size:.9375rem}.toast .plain{margin-left:auto;padding:0 .5rem}.plain,.check,.pop li>*,.owner .chip{min-height:3rem}.strip a{margin:-.875rem 0}.facts{align-items:center}.reading dd,.facts dd:has(a){padding-block:.45rem}.entry .who a::after{content:"";position:absolute;inset:0 3.5rem 0 0}.head{padding:.4rem .75rem 0}.acts,.faces{flex-wrap:wrap}#sheet .acts{flex-wrap:nowrap}.faces{order:3;width:100%}.read .faces{width:auto}.faces a{flex:1;justify-content:center;min-height:3rem;padding:0}.strip{padding:.3rem .75rem}.offer{grid-template-columns:var(--a);padding-left:.75rem}.offers .all{position:static;padding-left:.75rem}.how{position:fixed;inset:auto 0 0;width:100%;max-width:none;margin:0;border-radius:12px 12px 0 0;padding-bottom:calc(1rem + env(safe-area-inset-bottom))}}@media (max-height:26rem){body{height:auto;min-height:100dvh}main,.list{overflow:visible}}

"""##)

    static let rolling_refusals = Asset(
        file: "rolling-refusals.fbd6b7264aff.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.6abbd0e5ed9e.js'
export function refused(html,form){let fresh=new DOMParser().parseFromString(html,'text/html')
let why=fresh.querySelector('.problem, main p')?.textContent.trim()||word('That did not work. Nothing was changed.')
let field=form.elements[fresh.querySelector('[aria-invalid]')?.name]
if(!field)return say(why,{problem:true})
document.getElementById('fault')?.remove()
let line=Object.assign(document.createElement('p'),{className:'err',id:'fault',role:'alert',textContent:why})
field.after(line)
field.setAttribute('aria-invalid','true')
field.setAttribute('aria-errormessage','fault')
field.addEventListener('input',()=>{line.remove()
field.removeAttribute('aria-invalid')},{once:true})
field.focus()
field.select()}
export function ended(page,html,report){let title=new DOMParser().parseFromString(html,'text/html').querySelector('main h1')?.nextElementSibling?.textContent??''
let written=[...page.querySelectorAll('details[open] input.field')].filter(({value,defaultValue})=>value!==defaultValue)
if(written.length)say(word('You wrote: “{0}”',written.map(({value})=>value).join(' · ')),{problem:true,stays:true})
let strip=document.createElement('div')
strip.className='strip wait'
let words=document.createElement('b')
words.textContent=word('This session has ended.')
let link=Object.assign(document.createElement('a'),{href:report,className:'button',textContent:word('Open the report')})
strip.append(words,title,link)
strip.setAttribute('role','alert')
page.querySelector('.four')?.remove()
page.querySelector('.list')?.remove()
page.querySelector('.acts')?.remove()
for(let old of page.querySelectorAll('.strip'))old.remove()
delete page.dataset.session
page.querySelector('.head').after(strip)
link.focus()}

"""##)

    static let rolling_report = Asset(
        file: "rolling-report.4d832c5cefb9.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.rolled{width:100%;border-collapse:collapse;text-align:left}.rolled :is(th,td){padding:.4rem .8rem .4rem 0;vertical-align:top;font-weight:400}.rolled th{font-weight:600}.rolled td:not(.n) + td{padding-left:0}.rolled thead th{font-weight:400}.rolled .n{padding-right:1.2rem;white-space:nowrap}.rolled:not(:has(thead)) th{width:14rem}.rolled:not(:has(thead)) td:first-of-type{width:12.5rem}.rolled :is(th bdi,[dir]){overflow-wrap:anywhere}

"""##)

    static let rolling_css = Asset(
        file: "rolling.10bb49e06f26.css",
        type: "text/css; charset=utf-8",
        text: ##"""
.work:has(> .rolling){display:block;overflow:hidden}.rolling{display:grid;grid:auto/25rem var(--a);height:100%}.rolling:not(:has(> .four)){grid-template-columns:minmax(0,72rem)}.rolling>section:first-child{display:flex;flex-direction:column;min-width:0;min-height:0;background:var(--i)}.rolling .groups,.rolling .list{min-height:0}.rolling .head{flex:none;flex-wrap:nowrap}.rolling .group>h2{top:0;padding-left:.75rem}.rolling .entry{grid-template:"code who due call" auto "code why why call" auto "code last last call" auto/1.5rem var(--a) auto 3rem;gap:0 .5rem;padding:.35rem .5rem .35rem .75rem;min-height:4.375rem;line-height:1.3}.rolling .entry::before{display:none}.rolling .entry .due{overflow:visible}.rolling :is(.alone>summary,a.alone){min-height:1.5rem;font-size:.75rem}.rolling .alone{position:relative;justify-content:end}.alone[open]{grid-area:4/2/5/5;text-align:left}.alone .pop,.outs .pop{position:static}.rolling .alone .row{display:grid;grid:auto/var(--a) var(--a);gap:.4rem}.rolling .entry>.call{grid-area:call;overflow:visible}.call.button{width:3rem;height:3rem;padding:0;border:0;border-radius:50%;color:var(--c);background:var(--k)}.entry[aria-current] .call.button{background:var(--hh);color:#fff}.rolling .strip form,.rolling .row form{display:contents}.strip.back{display:block;padding-block:.4rem}.ready{padding:.5rem 1rem 1rem}.ready ul{display:flex;flex-wrap:wrap;gap:.1rem .9rem}.rolling .act{position:relative}.rolling .act>.pop{display:grid;gap:.6rem;top:calc(100% + 4px);padding:.75rem}.rolling .act .row{display:flex}.four{display:grid;grid:repeat(2,minmax(max-content,1fr))/repeat(2,var(--a));gap:1px;border-left:var(--g);background:var(--u);overflow:auto}.line{display:flex;flex-direction:column;gap:.3rem;min-width:0;padding:1rem var(--l);background:var(--i)}.line>p:first-child{display:flex;align-items:center;gap:.5rem}.line time{margin-left:auto;font-size:1.25rem;font-weight:600}.line h2{font-size:1.625rem;line-height:1.2}.line:focus,.end [data-first]:focus{outline:0}.line[aria-current]{box-shadow:inset 0 0 0 3px var(--c)}.line>p,.line>h2,.walk{flex:none}.clip{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.line:not([aria-current]) .one kbd,.line:not([aria-current]) .outs kbd{visibility:hidden}.walk{display:grid;gap:.1rem}.walk li{display:flex;align-items:center;gap:.5rem}.walk [aria-current]{font-weight:600}.one{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin-top:auto;padding-top:.4rem}.one .button{flex:auto}.outs{display:grid;grid:auto/repeat(3,var(--a));gap:.4rem}.outs>.button,.outs summary,.outs>form>.button{width:100%;justify-content:space-between;padding:0 .6rem;text-align:left;line-height:1.1;white-space:normal}.outs .act[open]{grid-column:1/-1}.line.free{justify-content:center;align-items:center}.line>p a{color:inherit}.rolling .act>.end{left:0;right:auto;width:min(33rem,92vw)}.rolling .end form{display:grid;gap:.2rem;padding:0}.rolling .end .row{display:grid;grid:auto/repeat(4,var(--a));padding:0}.rolling .end>:last-child .row{grid:auto/auto}@container list (min-width:41em){.rolling:not(:has(> .four)) .entry{grid:auto/1.5rem minmax(0,1fr) minmax(0,1.3fr) 12rem;min-height:var(--pp);padding-right:1rem}}@media (max-height:52rem){.line{gap:.1rem;padding-block:.5rem}.line h2{font-size:1.25rem}.line .soft{-webkit-line-clamp:1}}@media (max-width:72rem){.rolling{grid-template-columns:19rem var(--a)}.outs>.button,.outs summary,.outs>form>.button{padding:0 .35rem;gap:.1rem;font-size:.8125rem}}@media (max-width:56rem){.work:has(> .rolling){overflow:auto}.rolling{display:flex;flex-direction:column;height:auto;min-height:100%}.rolling>section:first-child{flex:none}.rolling .list{overflow:visible}.four{order:-1;display:block;flex:none;border:0;overflow:visible}.line{border-bottom:var(--g)}.line.free{display:none}.outs{grid-template-columns:var(--a) var(--a)}.rolling .act>.end{left:auto;right:0}.rolling .end .row{grid:auto/var(--a) var(--a)}}

"""##)

    static let rolling = Asset(
        file: "rolling.5e0278101b61.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './frame.677a6fed7336.js'
import{isTwice,keys,steers}from './keys.a70d39386205.js'
import{live}from './live.c159cfa072e1.js'
import{say,settle,word}from './undo.6abbd0e5ed9e.js'
let main=document.getElementById('main')
let page=()=>document.getElementById('rolling')
let lines=()=>[...page().querySelectorAll('.line')]
let current=()=>page().querySelector('.line[aria-current]')
let rows=()=>[...page().querySelectorAll('.entry')]
let row=()=>page().querySelector('.entry[aria-current]')
let isOpen=()=>page().querySelector('details[open]')
if(document.activeElement===document.body)main.focus({preventScroll:true})
function show(html,{line}={}){let fresh=new DOMParser().parseFromString(html,'text/html')
let next=fresh.getElementById('rolling')
if(!next)return false
let was={line:current()?.dataset.line,row:row()?.id,top:page().querySelector('.list').scrollTop}
let back=focused()
let isEnding=Boolean(page().querySelector('[data-key=e]')?.parentElement.open)
page().replaceWith(document.adoptNode(next))
if(back!==undefined)(document.querySelector(back)??main).focus({preventScroll:true})
choose(line??was.line)
if(!line&&was.row)pick(document.getElementById(was.row)??row(),{scrolls:false})
rove()
page().querySelector('.list').scrollTop=was.top
if(isEnding)open(page().querySelector('[data-key=e]'))
tick()
let notice=fresh.querySelector('#notices .notice')
if(notice)announce(notice)
return true}
function focused(){let control=document.activeElement
if(!page().contains(control))return undefined
let place=control.closest('.entry, .line')
if(!place)return control.dataset.key?`[data-key="${control.dataset.key}"]`:'#main'
return control.dataset.key ? `#${place.id} [data-key="${control.dataset.key}"]` : `#${place.id} .who a`}
function announce(notice){let place=document.getElementById('notices')
place.replaceChildren(document.adoptNode(notice))}
function choose(number){for(let other of lines())other.removeAttribute('aria-current')
let line=lines().find(({dataset})=>dataset.line===String(number))
if(!line||line.matches('.free'))return false
line.setAttribute('aria-current','true')
return true}
function chooseByKey(number){if(!lines().length)return false
if(choose(number))current().scrollIntoView({block:'nearest'})
else say(word('Line {0} is free.',number))}
function pick(entry,{scrolls=true}={}){if(!entry)return
row()?.removeAttribute('aria-current')
entry.setAttribute('aria-current','true')
rove()
if(scrolls)entry.scrollIntoView({block:'nearest'})}
function rove(){let chosen=row()
for(let control of page().querySelectorAll('.entry :is(a, button, summary)')){control.tabIndex=!chosen||chosen.contains(control)?0:-1}}
let busy=false
async function send(form,submitter){if(busy)return
busy=true
document.getElementById('notices').replaceChildren()
let body=new URLSearchParams(new FormData(form,submitter))
try{let answer=await fetch(submitter?.getAttribute('formaction')??form.action,{method:'POST',body,headers:{Accept:'text/html'}})
let html=await answer.text()
let line=new URL(answer.url).searchParams.get('line')
if(answer.ok&&show(html,{line})){settle()
if(!isOpen())main.focus({preventScroll:true})
ring(form,line)}else if(answer.ok){let notice=new DOMParser().parseFromString(html,'text/html').querySelector('#notices .notice')
if(notice)announce(notice)
renew(0)}else{await refused(html,form)
renew(0)}}catch{say(word('The connection was lost. It was not sent; what you typed is still here.'),{problem:true})}finally{busy=false}}
function refused(html,form){return import('./rolling-refusals.fbd6b7264aff.js').then(refusals=>refusals.refused(html,form),()=>say(word('That did not work. Nothing was changed.'),{problem:true}))}
function ring(form,line){if (!/\/dial$/.test(form.getAttribute('action'))) return
let link=lines().find(({dataset})=>dataset.line===line)?.dataset.dial
if(!link)return
let call=Object.assign(document.createElement('a'),{href:link,hidden:true})
main.append(call)
call.click()
call.remove()}
document.addEventListener('submit',event=>{let form=event.target
let isOurs=form.matches('[data-roll]')||(form.matches('[data-send]')&&form.closest('#notices'))
if(!isOurs||event.defaultPrevented)return
event.preventDefault()
send(form,event.submitter)})
function press(key){if(!main.contains(document.activeElement)&&document.activeElement!==document.body)return false
const control = current()?.querySelector(`[data-key="${key}"]`) ?? [...page().querySelectorAll(`[data-key="${key}"]`)].find((other) => !other.closest('.line'))
if(!control){let isOfALine=lines().some(line=>line.querySelector(`[data-key="${key}"]`))
return isOfALine&&!current()?say(word('Choose a line: 1–4')):false}
if(control.localName!=='summary')return control.click()
let ask=control.closest('.outs details[open]')
if(ask&&!ask.querySelector('input:not([type=hidden])'))return ask.querySelector('button').click()
open(control)}
function open(summary){if(!summary)return
let form=summary.parentElement
form.open=true
let field=form.querySelector('[data-first]')??form.querySelector('input:not([type=hidden]), button')
field?.focus()
field?.select?.()}
let once=act=>()=>isTwice()||busy||act()
function dial(){let next=current()?.querySelector('[data-key="d"]')
if(next)return next.click()
let button=row()?.querySelector('.call')
if(button)return button.click()
say(row()?word('This one is on a line, or has no number.'):word('Nobody is left to call.'))}
function step(by){let all=rows()
pick(all[Math.min(Math.max(all.indexOf(row())+by,0),all.length - 1)])}
let alone=()=>{let link=row()?.querySelector('.alone')
if(!link)return say(word('Choose somebody who is not on a line.'))
if(link.localName==='a')return void askAlone(link)
link.open=true
link.querySelector('button').focus()}
async function askAlone(link){if(busy)return
busy=true
pick(link.closest('.entry'),{scrolls:false})
try{let answer=await fetch(link.href,{headers:{Accept:'text/html'}})
if(answer.ok&&show(await answer.text()))page().querySelector('.alone button')?.focus()
else location.assign(link.href)}catch{say(word('The connection was lost.'),{problem:true})}finally{busy=false}}
let undo=()=>{let button=document.querySelector('#notices form button')
if(button)button.click()
else say(word('There is nothing to undo.'))}
keys({...Object.fromEntries([...'tlvnbswcfgomxpayzerR'].map(key=>[key,once(()=>press(key))])),...Object.fromEntries([...'1234'].map(key=>[key,()=>chooseByKey(key)])),d:once(dial),h:once(alone),u:once(undo),j:()=>step(1),k:()=>step(-1),ArrowDown:()=>step(1),ArrowUp:()=>step(-1)})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
let open=event.target.closest?.('details[open]')??isOpen()
if(!open||!page().contains(open))return
open.open=false
main.focus({preventScroll:true})})
steers('1234')
document.addEventListener('click',event=>{if(event.detail<2||!page().contains(event.target.closest('button, summary')))return
event.preventDefault()
event.stopImmediatePropagation()},true)
document.addEventListener('click',event=>{let {target}=event
let link=target.closest('a.alone')
if(link&&!event.ctrlKey&&!event.metaKey){event.preventDefault()
return void askAlone(link)}
let line=target.closest('.line')
if(line&&page().contains(line))choose(line.dataset.line)
let entry=target.closest('.entry')
if(entry&&page().contains(entry)&&!target.closest('a, button'))pick(entry,{scrolls:false})
for(let details of page().querySelectorAll('details[open]'))if(!details.contains(target))details.open=false})
document.addEventListener('toggle',({target})=>target.open&&target.closest('.outs')&&target.scrollIntoView({block:'nearest'}),true)
function tick(){for(let time of page().querySelectorAll('time[data-since]')){const seconds = Math.max(0, Math.floor((Date.now() - time.dataset.since) / 1000))
let two=value=>String(value).padStart(2,'0')
const hours = Math.floor(seconds / 3600)
time.textContent = hours ? `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}` : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`}}
tick()
setInterval(tick,1000)
let asked
let isOver=false
function renew(after=150){clearTimeout(asked)
asked=setTimeout(async()=>{if(isOver)return
if(busy)return renew(700)
let {session}=page().dataset
let path=session?`${location.pathname}?session=${session}`:location.pathname
let answer=await fetch(path,{headers:{Accept:'text/html'}}).catch(()=>undefined)
if(!answer?.ok||busy)return
let html=await answer.text()
if(session&&answer.redirected)over(html,answer.url)
else if(!isOpen())show(html)},after)}
function over(html,report){isOver=true
clearInterval(looking)
import('./rolling-refusals.fbd6b7264aff.js').then(refusals=>refusals.ended(page(),html,report),()=>location.assign(report))}
live(page().dataset.live,{entry:()=>renew(),gone:()=>renew(),claim:()=>renew(),rolling:()=>renew(0),refresh:()=>renew()},{lost:word('What others do may be missing here.')})
rove()
let looking=setInterval(()=>document.hidden||renew(),15_000)

"""##)

    static let say_this = Asset(
        file: "say-this.75f8284ed155.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send}from './api.61784cedc73b.js'
import{addressee}from './form.9535138bcbdf.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let form=document.getElementById('message')
let {told}=form.elements
let owner=form.elements.for
let hint=document.getElementById('promises')
let card=document.querySelector('[data-fill=card]')
let REST=300
let pause
let asked=0
let chosen=''
let windows=()=>[...form.querySelectorAll('[name=window]')]
export function dress(){for(let button of card.querySelectorAll('[data-said-so], [data-fishing]'))button.hidden=false
let again=windows().find(each=>each.value===chosen)
if(again)again.checked=true
else chosen=''
check()}
let TWICE=500
let latest={}
function isTwice(act){let before=latest[act]??-Infinity
latest[act]=performance.now()
return latest[act]- before<TWICE}
export function press(){if(isTwice('press'))return
let next=card.querySelector('details[data-press]:not([open])')
if(!next)return say(card.querySelector('[data-press]')?word('That was the last one: say no more than that.'):word('First, whom is it for?'))
next.open=true
next.scrollIntoView({block:'nearest'})
say(next.querySelector('q').textContent)}
export function said(words){told.value=[told.value.trim(),words].filter(Boolean).join(' ')
told.dispatchEvent(new Event('input',{bubbles:true}))}
card.addEventListener('click',({target})=>{let button=target.closest('[data-said-so]')
if(!button)return
said(button.parentElement.querySelector('q').textContent)
told.focus()})
form.addEventListener('change',({target})=>{if(target.name!=='window')return
chosen=target.value
let others=windows().map(each=>each.dataset.words).filter(Boolean)
told.value=others.reduce((text,words)=>text.replace(words,''),told.value).trim()
if(target.dataset.words)said(target.dataset.words)
else check()})
told.addEventListener('input',()=>{clearTimeout(pause)
pause=setTimeout(check,REST)})
export async function check(){clearTimeout(pause)
let text=told.value
let mine=++asked
if(!text.trim())return show([])
try{let {promises}=await send('/guard',{text,for:owner.value?addressee(owner.value):''})
if(mine===asked)show(promises)}catch{if(mine===asked)show([])}}
function show(found){hint.className=found.length?'strip wait':'hint'
hint.replaceChildren()
let name=card.querySelector('[data-name]')?.dataset.name??owner.value
let isWindowed=card.querySelector('[data-windowed]')
let quoted=some=>some.map(({words})=>`“${words}”`).join(', ')
let never=found.filter(({why})=>why==='never-say')
let times=found.filter(({why})=>why!=='never-say')
if(never.length)hint.append(`${word('{0}: not to be said for {1}.', quoted(never), name)} `)
if(!times.length)return
if(isWindowed)return hint.append(word('{0}: not one of the published hours. Choose one below.',quoted(times)))
let better=word('as soon as possible')
hint.append(`${word('{0} promises a time. Better: “{1}”.', quoted(times), better)} `,Object.assign(document.createElement('button'),{type:'button',className:'plain',textContent:word('Change it'),onclick:()=>reword(times,better)}))}
function reword(times,words){let text=Array.from(told.value)
let places=[]
for(let {from,to}of times){let last=places.at(-1)
if (last && /^[\s,;]*(or|and|o|u|y|e)?[\s,;]*$/i.test(text.slice(last.to, from).join(''))) last.to = to
else places.push({from,to})}
for(let {from,to}of places.toReversed())text.splice(from,to - from,words)
told.value=text.join('')
told.dispatchEvent(new Event('input',{bubbles:true}))
told.focus()
check()}
card.addEventListener('click',({target})=>{if(target.closest('[data-fishing]'))fish()})
export async function fish(){if(isTwice('fish'))return
let {contact,'caller.name':name,'caller.number':number}=form.elements
if(![contact,name,number].some(({value})=>value))return say(word('First, who is calling?'))
let {note}=await import('./fishing.2ebc57f98df3.js')
note(card.querySelector('[data-fishing]'))}

"""##)

    static let saying = Asset(
        file: "saying.86d1f85a5b8b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.6abbd0e5ed9e.js'
let playing
export function sayName(link){playing?.pause()
playing=new Audio(link.href)
playing.play().catch(()=>say(word('The name could not be said here. See the pronunciation beside it.'),{problem:true}))}

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
        file: "sheet.42b47363c7bb.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './form.9535138bcbdf.js'
import{acts}from './acts.10e2ea860c6c.js'
import{ownAsks}from './asks.97f5f4f9b40b.js'
import{send}from './api.61784cedc73b.js'
import{aimAgain,entries,list,markKept,restored,rove,select,selected}from './entries.eddb0e9a44e6.js'
import{keys}from './keys.a70d39386205.js'
import{live}from './live.c159cfa072e1.js'
import{isBelow,isUp,nameOf,place as placeBefore,raise,show}from './panel.92f4efba63a0.js'
import{say,word}from './undo.6abbd0e5ed9e.js'
let page=document.getElementById('sheet')
let main=document.getElementById('main')
let TELEPHONE='(pointer: coarse), (max-width: 56rem)'
function step(by){let all=entries()
select(all[all.indexOf(selected)+by]??selected)}
list.addEventListener('click',event=>{let entry=event.target.closest('.entry')
let link=event.target.closest('a')
if(!entry)return
if(entry!==selected&&!link)select(entry)
if(!isBelow()||link?.matches('.number')||event.ctrlKey||event.metaKey)return
event.preventDefault()
if(entry!==selected)select(entry)
raise(true)
entry.scrollIntoView({block:'nearest'})})
list.addEventListener('focusin',event=>{let entry=event.target.closest('.entry')
if(entry&&entry!==selected)select(entry,{focus:false})})
document.getElementById('look-again').addEventListener('click',event=>{let entry=document.getElementById(event.target.closest('a')?.hash.slice(1)??'')
if(!entry)return
event.preventDefault()
select(entry)})
document.getElementById('shut').addEventListener('click',lower)
function lower(){raise(false)
if(selected)nameOf(selected).focus({preventScroll:true})}
keys({j:()=>step(1),k:()=>step(-1),Enter:()=>!!selected&&document.activeElement===main&&nameOf(selected).click(),ArrowDown:()=>(list.contains(document.activeElement)?step(1):false),ArrowUp:()=>(list.contains(document.activeElement)?step(-1):false),R:()=>document.querySelector('[data-rolling]')?.click()??false,P:()=>document.getElementById('copy')?.click()??false})
document.addEventListener('keydown',event=>{if(event.key==='Escape'&&!event.defaultPrevented&&isUp())lower()})
main.addEventListener('sent',({target})=>target.closest('.offers')||lower())
document.addEventListener('sent',({detail})=>{markKept()
if(detail.verb!=='undo')return
restored.id=`m-${detail.path.split('/')[2]}`
let entry=document.getElementById(restored.id)
if(entry)select(entry)})
main.addEventListener('stale',()=>refresh())
addEventListener('storage',markKept)
let STILL=2000
let waiting=[]
let movedAt=-Infinity
let own
for(let kind of['pointermove','pointerdown']){list.addEventListener(kind,event=>event.pointerType!=='touch'&&(movedAt=performance.now()))}
list.addEventListener('pointerleave',()=>(movedAt=-Infinity))
document.addEventListener('submit',({target,submitter})=>{movedAt=-Infinity
own=(submitter?.getAttribute('formaction')??target.getAttribute('action'))?.split('/')[2]})
let fetched
let changes=()=>(fetched??=import('./changes.5e583fb1d3ac.js').catch(missed))
function missed(){fetched=undefined
say(word('What others do may be missing here.'),{problem:true})}
let refresh=()=>changes().then(shown=>shown?.refresh()).catch(()=>{})
function whenStill(change){return async(what)=>{let shown=await changes()
if(shown)waiting.push(()=>change(shown,what))
drain()}}
function drain(){if (performance.now() - movedAt < STILL) return setTimeout(drain, STILL / 5)
for(let change of waiting.splice(0))change()}
let asked=new Set()
setInterval(()=>{let ripe=entries().filter(({dataset})=>dataset.turns&&Number(dataset.turns)<Date.now())
let news=ripe.map(entry=>entry.id+entry.dataset.turns).filter(name=>!asked.has(name))
for(let name of news)asked.add(name)
if(news.length&&!document.hidden)whenStill(refresh)()},30_000)
addEventListener('beforeprint',()=>{if(!page.dataset.live)return
document.getElementById('as-of').textContent=new Date().toLocaleString(document.documentElement.lang,{weekday:'short',month:'short',day:'numeric',hour:'numeric',minute:'2-digit'})})
if(acts){ownAsks(acts,()=>acts.dataset.message)
if(matchMedia(TELEPHONE).matches)import('./aftercall.595028e62bf7.js').then(module=>module.askAfterCalls(select))
else if(acts.querySelector('[data-key=J]')){import('./drag.c8a190f4c5b9.js').then(module=>module.dragging(list,{begin:select,drop:placeBefore}))}}
for(let entry of entries())rove(entry,entry===selected)
let left=document.getElementById(history.state?.selected??'')
if(left&&left!==selected&&list.contains(left))select(left)
else if(selected)show(selected,{isKnown:document.getElementById('card').childElementCount>0})
aimAgain()
markKept()
function read(){if(page.dataset.reading)send(page.dataset.reading,undefined,{keepalive:true}).catch(()=>{})}
read()
document.addEventListener('visibilitychange',()=>document.hidden&&read())
if(page.dataset.live)live(page.dataset.live,{entry:whenStill((shown,what)=>shown.put(what,own===what.id)),gone:whenStill((shown,what)=>shown.gone(what)),offer:whenStill((shown,what)=>shown.offered(what)),claim:what=>changes().then(shown=>shown?.claimed(what)),moment:({id})=>id===page.dataset.sheet&&refresh(),asks:whenStill(shown=>shown.renewAsks()),refresh},{lost:
word('Outcomes and answers are saved here and sent when it is back. Everything else has to wait, and other people’s changes are not shown until then.')})

"""##)

    static let unclear = Asset(
        file: "unclear.c4a7e372185e.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
import{addressee}from './form.9535138bcbdf.js'
const words = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).filter(Boolean)
function fitting(name){let typed=words(name)
return Array.from(document.getElementById('people')?.options??[],({value})=>value).filter(other=>typed.length&&typed.every(part=>words(other).some(word=>word.startsWith(part))))}
export function meant(name){let found=fitting(name)
return found.length===1?found[0]:undefined}
export function unclear(name){if(addressee(name)!==name)return undefined
let found=fitting(name)
if(found.length<2)return undefined
return word('“{0}” may be {1}. Write more of the name.',name,found.toSorted().slice(0,5).join(word(' or ')))}

"""##)

    static let undo = Asset(
        file: "undo.6abbd0e5ed9e.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
import{isSignedOut,newKey,person,send}from './api.61784cedc73b.js'
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
notice.append(icon(problem?'warn':'check'),text)
let rest=action?MINUTE:8_000
if(undo){if(acts().at(-1)?.undo!==undo)remember([...acts(),{undo,sentence,key:newKey(),at:Date.now()}])
rest=acts().at(-1).at+MINUTE - Date.now()
notice.append(button(word('Undo'),takeBack,'plain'))}else if(ends){remember([])}
link??=problem&&isSignedOut&&[word('Sign in'),'/sign-in']
if(link){let [textContent,href]=link
notice.append(Object.assign(document.createElement('a'),{className:'plain',target:'_blank',textContent,href}))}
if(action)notice.append(button(action,()=>(notice.remove(),onAction()),'plain'))
if(problem)notice.append(button(close,()=>(notice.remove(),onClose?.()),'plain'))
if(action||stays)notice.classList.add('stays')
document.getElementById('notices')?.append(notice)
if(!problem)setTimeout(()=>notice.remove(),rest)
return notice}
export function icon(name){let sprite=document.querySelector('use')?.getAttribute('href').split('#')[0]
let svg=document.createElementNS('http://www.w3.org/2000/svg','svg')
svg.setAttribute('class',name==='warn'?'i wait':'i')
svg.setAttribute('aria-hidden','true')
let use=document.createElementNS('http://www.w3.org/2000/svg','use')
use.setAttribute('href',`${sprite}#${name}`)
svg.append(use)
return svg}
function makeRoom(isWeighty){for(let notice of document.querySelectorAll('#notices .notice')){if(isWeighty?!isUndecided(notice):!notice.querySelector('button'))notice.remove()}}
let isUndecided=notice=>notice.matches('.stays')
let place=document.getElementById('notices')
if(place){new MutationObserver(()=>{let all=[...place.children]
all.forEach((notice,at)=>(notice.hidden=at<all.length - 1&&!isUndecided(notice)))}).observe(place,{childList:true})}
export let settle=()=>document.querySelectorAll('#notices .problem:not(.stays)').forEach(notice=>notice.remove())
export function sayDone(answer,otherwise='Done.'){let {said=otherwise,undo}=answer?.done??{}
say(said,{undo:undo&&`/messages/${answer.id}/undo/${undo}`,ends:true})}
addEventListener('pageshow',({persisted})=>{if(persisted)makeRoom(true)
let fresh=document.querySelector('#notices .notice:not([hidden], .stays)')
let last=acts().at(-1)
if(!fresh)return last&&say(last.sentence,last)
remember([])
setTimeout(()=>fresh.remove(),fresh.querySelector('form')?MINUTE:15_000)})
export async function takeBack(){let all=acts()
let act=all.pop()
let button=document.querySelector('#notices .notice:not([hidden]) form button')
if(button)return button.click()
if(!act)return say(word('There is nothing to undo.'))
remember(all)
let {undo,key}=act
makeRoom(true)
try{say((await send(undo,undefined,{key})).done.said)
settle()
document.dispatchEvent(new CustomEvent('sent',{detail:{verb:'undo',path:undo}}))}catch(error){say(error.message,{problem:true})}}
export function button(label,act,className='button'){let button=document.createElement('button')
button.type='button'
button.className=className
button.textContent=label
button.addEventListener('click',act)
return button}

"""##)

    static let words = Asset(
        file: "words.da8a2fcfdf6b.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
export const word = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index])

"""##)

    static let acts_in_es = Asset(
        file: "acts.4925d8fd5891.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './dialling.1ddd75695b0a.js'
import{isTwice,isTyping,keys}from './keys.41e8f5349e6f.js'
import{button,say,takeBack,word}from './undo.2f4c69f24c38.js'
let shown=()=>document.getElementById('acts')
export let acts=shown()
let main=document.getElementById('main')
if(document.activeElement===document.body)main.focus({preventScroll:true})
function press(event){if(!main.contains(document.activeElement))return false
if(isTwice()&&!'JK'.includes(event.key))return
let control=!shown()?.closest('[hidden]')&&shown()?.querySelector(`[data-key="${event.key}"]`)
if(!control)return false
if(control.localName==='span')return say(control.textContent)
if(control.disabled)return say(word('Ya es la primera o la última de su prioridad. Cambie la prioridad para moverla más.'))
if(control.localName==='a'&&!control.href)return say(word('No hay número al que llamar.'))
if(event.key==='w'&&asked!==shown().dataset.message){asked=shown().dataset.message
return say(word('¿Número equivocado? Pulse w otra vez para confirmarlo.'))}
asked=undefined
if(control.localName!=='summary')return control.click()
if(!control.parentElement.open){control.parentElement.open=true
enter(control.parentElement)}else focusIn(control.parentElement)}
let asked
let cancel=button(word('Cancelar'),()=>shut(cancel.closest('.act, .ask')))
let cameFrom
let around=act=>(act?[act,...around(act.parentElement.closest('.act[open]'))]:[])
function shut(act){let all=around(act)
for(let each of all)each.open=false
let back=cameFrom?.checkVisibility()?cameFrom:all.at(-1).querySelector('summary')
cameFrom=undefined
back.focus({preventScroll:true})}
let focusIn=act=>act.querySelector('input:not([type=hidden]), select, textarea, .pop button')?.focus({preventScroll:true})
function enter(act){if(!act.open)return
for(let each of around(act.parentElement.closest('.act')))each.open=true
for(let other of document.querySelectorAll('.dock .act[open]'))if(!other.contains(act))other.open=other===act
act.closest('.panel')?.classList.add('up')
if(!act.contains(document.activeElement))cameFrom=document.activeElement
if(act.matches('.ask'))act.querySelector('form button').before(cancel)
focusIn(act)}
document.addEventListener('click',({target})=>{let summary=target.closest(':is(.act, .ask) > summary')
if(summary)setTimeout(()=>enter(summary.parentElement))
for(let menu of document.querySelectorAll('.act:not(.ask)[open]')){if(!menu.contains(target)&&!menu.querySelector('.ask[open]'))menu.open=false}})
document.addEventListener('sent',()=>{for(let act of document.querySelectorAll('.dock .act[open]'))act.open=false})
document.addEventListener('keydown',event=>{let menu=event.target.closest?.('.act:not(.ask)[open] > .pop')
let step={ArrowDown:1,ArrowUp:-1}[event.key]
if(!menu||!step||isTyping(event.target))return
event.preventDefault()
let all=[...menu.querySelectorAll('button, summary')].filter(each=>!each.disabled&&each.checkVisibility())
all.at((all.indexOf(event.target)+step)% all.length)?.focus()})
export let takeKeys=()=>
shown()?.querySelectorAll('[data-key]').forEach(({dataset})=>keys({[dataset.key]:press}))
takeKeys()
keys({u:()=>void(isTwice()||takeBack())})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
let open=':is(.act, .ask)[open]'
let act=event.target.closest(open)??document.querySelector(`.ask${open}`)??document.querySelector(open)
if(!act)return
event.preventDefault()
if(isTyping(event.target)||act.contains(document.activeElement)||event.target===document.body)shut(act)
else for(let each of around(act))each.open=false})

"""##)

    static let aftercall_in_es = Asset(
        file: "aftercall.d9a60485befc.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{acts}from './acts.4925d8fd5891.js'
import{button,word}from './undo.2f4c69f24c38.js'
let PLACE='ringback.called'
let [SHORT,LONG]=[3_000,7_200_000]
function question(){let dialog=document.createElement('dialog')
let title=document.createElement('h2')
let who=document.createElement('p')
dialog.className=dialog.id='how'
dialog.ariaLabel=title.textContent=word('¿Cómo fue?')
dialog.append(title,who)
for(let key of 'tlvnbw'){let act=acts.querySelector(`[data-key=${key}]`)
dialog.append(button(act.firstChild.textContent,()=>(dialog.close(),act.click())))}
dialog.append(button(word('No llamé'),()=>dialog.close(),'button quiet'))
document.body.append(dialog)
return dialog}
export function askAfterCalls(select){document.addEventListener('click',({target})=>{let link=target.closest('a[href^="tel:"]')
if(!link)return
let {id}=link.closest('.entry')??{id:`m-${acts.dataset.message}`}
sessionStorage[PLACE]=JSON.stringify({id,number:link.getAttribute('href').slice(4),at:Date.now()})},true)
function ask(){let called=JSON.parse(sessionStorage[PLACE]??'null')
if(document.hidden||!called||Date.now()- called.at<SHORT)return
delete sessionStorage[PLACE]
let entry=document.getElementById(called.id)
if(!entry||Date.now()- called.at>LONG)return
select(entry)
let dialog=document.getElementById('how')??question()
dialog.querySelector('p').textContent=`${acts.dataset.who}, ${called.number}`
dialog.showModal()}
document.addEventListener('visibilitychange',ask)
for(let kind of['focus','pageshow'])addEventListener(kind,ask)}

"""##)

    static let anycalls_in_es = Asset(
        file: "anycalls.709c9948cd37.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment}from './api.5697976d77c6.js'
export async function openBrief(link){if(document.getElementById('brief'))return
let html
try{html=await fragment(link.dataset.panel)}catch{location.href=link.href
return}
document.body.append(elements(html))
let dialog=document.getElementById('brief')
let cameFrom=document.activeElement
dialog.addEventListener('close',()=>{dialog.remove()
cameFrom?.focus?.({preventScroll:true})})
dialog.addEventListener('keydown',event=>{if(event.key!=='i')return
event.stopPropagation()
dialog.close()})
dialog.addEventListener('click',({target})=>target===dialog&&dialog.close())
dialog.showModal()}

"""##)

    static let api_in_es = Asset(
        file: "api.5697976d77c6.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
let meta=name=>document.querySelector(`meta[name=${name}]`)?.content??''
export let person=meta('person')
export class Refused extends Error{constructor(sentence,status,faults=[],code){super(sentence)
this.status=status
this.code=code
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
try{response=await fetch(meta('api')+path,{method,headers,body:text,keepalive})}catch{throw new Unreachable(word('Se perdió la conexión.'))}
isSignedOut=response.status===401
let answer=parsed(await response.text().catch(()=>''))
if(response.ok)return answer
let sentence=answer?.detail??answer?.title??word('No funcionó. No se cambió nada.')
if([502,503,504].includes(response.status))throw new Unreachable(sentence)
throw new Refused(sentence,response.status,answer?.errors,answer?.code)}
export async function fragment(path,parameters={},signal){let url=new URL(path,location.href)
for(let [name,value]of Object.entries(parameters))if(value)url.searchParams.set(name,value)
let response
try{response=await fetch(url,{headers:{Accept:'text/html'},signal})}catch(error){if(error.name==='AbortError')throw error
throw new Unreachable(word('Se perdió la conexión.'))}
if(!response.ok||response.redirected)throw new Refused(word('No se pudo mostrar.'),response.status)
return response.text()}
export function elements(html){let template=document.createElement('template')
template.innerHTML=html
return template.content}
function parsed(text){try{return JSON.parse(text)}catch{return null}}

"""##)

    static let aside_in_es = Asset(
        file: "aside.f18688f9e993.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import*as kept from './drafts.e1c2af6eeafa.js'
import{button,icon,say,word}from './undo.2f4c69f24c38.js'
let told
function tell(sentence,onAction){told?.remove()
told=say(sentence,{action:word('Recuperar'),onAction})}
let callerIn=draft=>draft['caller.name']||draft['caller.number']||draft.q||word('alguien sin nombre')
export function tellAside(draft,takeUp){tell(word('Se guardó aparte: {0}. Está en Borradores.',callerIn(draft)),()=>{let at=kept.aside().findLastIndex(other=>callerIn(other)===callerIn(draft)&&other.regarding===draft.regarding)
if(at>=0)takeUp(at)})}
export function tellApart(draft,{name,number},give){let of=draft['caller.name']||draft['caller.number']||word('la llamada anterior')
say(word('Lo escrito para {0} queda aparte.',of),{action:word('Es para {0}',name||number),onAction:()=>{kept.takeUp(kept.aside().findLastIndex(other=>other.regarding===draft.regarding&&other.told===draft.told))
give()}})}
export function asideMenu(drafts,pattern,{takeUp,discard,putAside,isOpen}){let menu=make('details','menu')
menu.open=Boolean(isOpen)
let summary=make('summary','button quiet')
summary.append(icon('note'),drafts.length===1?word('1 borrador'):word('{0} borradores',drafts.length),icon('chev'))
let list=make('ul')
let drop=async(draft,index,of)=>{await discard(index)
tell(word('Descartado: {0}.',of),()=>putAside(draft))}
list.append(...drafts.map((draft,index)=>line(draft,pattern,of=>drop(draft,index,of),()=>takeUp(index))))
let pop=make('div','pop')
pop.append(Object.assign(make('h3'),{textContent:word('Apartado, sin registrar')}),list)
menu.append(summary,pop)
return menu}
function line(draft,pattern,discard,takeUp){let of=draft['caller.name']||draft['caller.number']||draft.q||word('lo que quedó aparte')
let back=button(`${of} `,takeUp,'')
let at=make('span','soft push')
at.textContent=draft.at?clock(new Date(draft.at),pattern):''
back.append(at)
let drop=button(word('Descartar'),()=>discard(of),'plain')
drop.ariaLabel=word('Descartar {0}',of)
let item=make('li','row')
item.append(back,drop)
return item}
function clock(time,written){let [pattern,am,pm,timeZone]=written.split('|')
let [hour,minute]=new Intl.DateTimeFormat('en-GB',{hour:'numeric',minute:'numeric',timeZone}).format(time).split(':').map(Number)
let parts={H:hour,h:hour % 12||12,m:minute,a:hour<12?am:pm}
return pattern.replace(/'[^']*'|([Hhma])\1*/g, (part, letter) => letter ? String(parts[letter]).padStart(part.length, '0') : part.slice(1, -1))}
function make(kind,className=''){return Object.assign(document.createElement(kind),{className})}

"""##)

    static let asks_in_es = Asset(
        file: "asks.6404bbfca55c.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.5697976d77c6.js'
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

    static let board_in_es = Asset(
        file: "board.5d7cea5a5e16.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './acts.4925d8fd5891.js'
import{takeKeys}from './acts.4925d8fd5891.js'
import{fragment}from './api.5697976d77c6.js'
import './form.74542df64f60.js'
import{keys}from './keys.41e8f5349e6f.js'
import{live}from './live.4a7ec037ae47.js'
import{say,word}from './undo.2f4c69f24c38.js'
let page=document.getElementById('board')
let list=document.getElementById('entries')
let rows=()=>[...(list?.children??[])]
let current=()=>list?.querySelector('[aria-current]')
let messageOf=row=>row.id.slice(2)
let parsed=html=>new DOMParser().parseFromString(html,'text/html')
let asked
async function select(row,{focus=true}={}){if(!row)return
current()?.removeAttribute('aria-current')
row.setAttribute('aria-current','true')
if(focus)row.querySelector('.who a').focus({preventScroll:true})
row.scrollIntoView({block:'nearest'})
await show(row)}
async function fetched(row){let id=messageOf(row)
let back=new URL(location)
back.searchParams.set('entry',id)
return parsed(await fragment(`/board/${id}`,{back:back.pathname+back.search}))}
async function show(row){asked=row.id
let fresh=await fetched(row).catch(()=>undefined)
if(asked!==row.id)return
if(!fresh)return say(word('No se pudo mostrar esta llamada. Recargue la página.'),{problem:true})
put(row,fresh)
for(let part of['chosen','about'])document.getElementById(part)?.replaceWith(fresh.getElementById(part))
takeKeys()}
function put(row,fresh){let hadFocus=row.contains(document.activeElement)
let now=fresh.querySelector('.entry')
if(row!==current())now.removeAttribute('aria-current')
row.replaceWith(now)
if(hadFocus)now.querySelector('.who a').focus({preventScroll:true})}
function leave(row){let next=row.nextElementSibling??row.previousElementSibling
let wasSelected=row===current()
let hadFocus=row.contains(document.activeElement)||document.getElementById('chosen')?.contains(document.activeElement)
row.remove()
if(!next)return location.reload()
if(wasSelected)select(next,{focus:hadFocus})}
let isOver=entry=>entry.hasAttribute('data-done')||(page.dataset.face==='late'&&!entry.querySelector('.due.late'))
let move=by=>()=>{let all=rows()
if(all.length===0)return false
select(all[Math.min(Math.max(all.indexOf(current())+by,0),all.length - 1)])}
keys({j:move(1),k:move(-1),ArrowDown:move(1),ArrowUp:move(-1),Enter:open})
function open({target}){if(target.closest('a, button, summary'))return false
leaveFor(current()?.querySelector('.who a').href)}
list?.addEventListener('click',event=>{let row=event.target.closest('.entry')
let link=event.target.closest('a')
if(!row||event.ctrlKey||event.metaKey)return
if(link||!document.getElementById('panel').checkVisibility()){event.preventDefault()
leaveFor(row.querySelector('.who a').href)}else select(row)})
let scrolled=()=>[...document.querySelectorAll('main, main .list, main section')]
function leaveFor(href){if(!href)return
history.replaceState({...history.state,scrolled:[scrollY,...scrolled().map(({scrollTop})=>scrollTop)]},'')
location.assign(href)}
if(history.state?.scrolled){let [top,...places]=history.state.scrolled
scrollTo(0,top)
scrolled().forEach((place,at)=>place.scrollTo(0,places[at]??0))}
let PAUSE=400
let renewing
function renew(){clearTimeout(renewing)
renewing=setTimeout(async()=>{let html=await fragment(page.dataset.figures).catch(()=>undefined)
if(!html)return
let fresh=parsed(html)
document.querySelector('.figures').replaceWith(fresh.querySelector('.figures'))
let counts=fresh.querySelectorAll('.faces b')
document.querySelectorAll('.faces b').forEach((count,at)=>(count.textContent=counts[at]?.textContent??''))
let people=fresh.querySelector('.wide tbody')
for(let load of people?.querySelectorAll('.load')??[])load.closest('td').remove()
if(people)document.querySelector('#panel table tbody')?.replaceWith(people)},PAUSE)}
async function follow({id}){renew()
let row=document.getElementById(`m-${id}`)
if(!row)return
if(row===current()&&document.querySelector('#chosen .act[open]'))return
let fresh=await fetched(row).catch(()=>undefined)
if(!row.isConnected)return
let entry=fresh?.querySelector('.entry')
if(!entry||isOver(entry))return leave(row)
if(row===current())return show(row)
put(row,fresh)}
document.addEventListener('sent',async({detail:{path,verb}})=>{renew()
let id=path.split('/')[2]
let row=document.getElementById(`m-${id}`)
if(!row)return verb==='undo'&&comeBack(id)
let fresh=await fetched(row).catch(()=>undefined)
let entry=fresh?.querySelector('.entry')
if(row.isConnected&&(!entry||isOver(entry)))leave(row)
else if(row.isConnected)show(row)})
function comeBack(id){let here=new URL(location)
here.searchParams.set('entry',id)
location.replace(here)}
document.addEventListener('stale',()=>current()&&show(current()))
if(page)live(page.dataset.live,{changed:follow,refresh:()=>location.reload()},{lost:word('Los cambios de los demás no se muestran hasta que vuelva.')})

"""##)

    static let brief_in_es = Asset(
        file: "brief.c0587d854e1e.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person,send,Unreachable}from './api.5697976d77c6.js'
import{say,sayDone,word}from './undo.2f4c69f24c38.js'
let speaker=document.getElementById('say')
let {page,short,sound,worker}=speaker.dataset
let rows=()=>[...document.querySelectorAll('.car li')].filter(row=>row.checkVisibility())
let seconds=()=>document.querySelector('[name=length]:checked').value
let WAITING=`brief-answers.${person}`
let waiting=()=>JSON.parse(localStorage[WAITING]??'[]')
let keep=answers=>(localStorage[WAITING]=JSON.stringify(answers))
if(navigator.serviceWorker)keepPage().catch(()=>{})
async function keepPage(){localStorage.brief=person
await navigator.serviceWorker.register(worker,{scope:page})
let {active}=await navigator.serviceWorker.ready
let assets=performance.getEntriesByType('resource').map(({name})=>name.split('#')[0])
let ours=[...new Set(assets)].filter(name=>name.startsWith(`${location.origin}/assets/`))
let isKept=navigator.serviceWorker.controller
active.postMessage({assets:ours,page:isKept?undefined:page})
if(isKept)renew()}
async function renew(){let answer
try{answer=await fetch(page,{headers:{Accept:'text/html'}})}catch{return tell(word('Sin conexión.'))}
if(answer.redirected||answer.status===401)return say(word('Su sesión ha terminado.'),{problem:true,link:[word('Iniciar sesión'),`/sign-in?next=${page}`]})
if([403,404].includes(answer.status))return document.querySelector('.rows').replaceChildren()
if(!answer.ok)return
let fresh=new DOMParser().parseFromString(await answer.text(),'text/html')
if(fresh.querySelector('meta[name=person]').content!==person)return location.reload()
if(isSpeaking||document.querySelector('.car details[open]'))return
let list=document.querySelector('.rows')
let {scrollTop}=list
for(let part of['meta[name=form-token]','.rows','#as-of'])document.querySelector(part).replaceWith(fresh.querySelector(part))
document.querySelector('.rows').scrollTop=scrollTop}
let tell=sentence=>{let line=document.getElementById('as-of')
line.textContent=`${sentence} ${line.textContent.replace(sentence, '').trim()}`}
document.addEventListener('visibilitychange',()=>document.hidden||renew())
setInterval(()=>document.hidden||renew(),60_000)
document.addEventListener('submit',event=>{let form=event.target.closest('[data-answer]')
if(!form)return
event.preventDefault()
let row=form.closest('li')
let {pathname}=new URL(form.action)
let answer={path:pathname,code:Number(event.submitter.value),version:form.elements.version.value,key:crypto.getRandomValues(new Uint32Array(4)).join('-')}
for(let button of form.querySelectorAll('button'))button.ariaPressed=button===event.submitter
row.querySelector('details').open=false
row.classList.add('answered')
give(answer,row.querySelector('b').textContent)})
async function give(answer,name){let others=()=>waiting().filter(({path})=>path!==answer.path)
try{let done=await send(answer.path,{code:answer.code},answer)
keep(others())
sayDone(done)
let version=document.querySelector(`#b-${done.id} [name=version]`)
if(version)version.value=done.version}catch(error){if(error instanceof Unreachable){keep([...others(),{...answer,name}])
return say(word('Sin conexión. {0}: queda guardado en este teléfono y se envía cuando vuelva.',name),{stays:true,problem:true})}
keep(others())
say(`${name}: ${error.message}`,{problem:true,stays:true})
renew()}}
async function sendWaiting(){for(let answer of waiting())await give(answer,answer.name)
renew()}
addEventListener('online',sendWaiting)
document.addEventListener('sent',renew)
if(waiting().length)sendWaiting()
let isSpeaking=false
let player
let voices=()=>window.speechSynthesis?.getVoices().filter(({lang})=>lang.startsWith(document.documentElement.lang))??[]
voices()
speaker.hidden=!('speechSynthesis' in window||sound)
speaker.addEventListener('click',()=>(isSpeaking?stop():start()))
function start(){if(!voices().length&&!sound)return say(word('Este teléfono no tiene voz.'))
speaking(true)
if(voices().length)return seconds()==='2.5'?utter(short,stop):next(rows())
player=new Audio(`${sound}?seconds=${seconds()}`)
player.addEventListener('ended',stop)
player.play().catch(()=>{stop()
say(word('Sin conexión, y este teléfono no tiene voz propia.'),{problem:true})})}
function next([row,...rest]){if(!isSpeaking)return
if(!row)return stop()
row.querySelector('details').open=true
row.scrollIntoView({block:'nearest'})
utter(row.dataset.say,()=>next(rest))}
function utter(text,then){let line=new SpeechSynthesisUtterance(text)
line.lang=document.documentElement.lang
line.addEventListener('end',then)
speechSynthesis.speak(line)}
function stop(){speaking(false)
window.speechSynthesis?.cancel()
player?.pause()
renew()}
function speaking(now){isSpeaking=now
speaker.querySelector('span').textContent=now?word('Detener'):word('Escuchar')}

"""##)

    static let changes_in_es = Asset(
        file: "changes.8f177714e6d4.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment,newKey}from './api.5697976d77c6.js'
import{aimAgain,entries,list,markKept,release,rest,restored,rove,select,selected,standIn,standOut}from './entries.59335858e12f.js'
import{outcomes,quote}from './form.74542df64f60.js'
import{acts}from './acts.4925d8fd5891.js'
import{countAsks,dropOffer}from './offers.bc2a30b4f1c1.js'
import{codeOf,messageOf,nameOf}from './panel.702a8265f58a.js'
import{renewOffers}from './renewing.9feffb192100.js'
import{say,word}from './undo.2f4c69f24c38.js'
let page=document.getElementById('sheet')
let main=document.getElementById('main')
let announced=document.getElementById('changes')
let listOf=code=>list.querySelector(`[data-code="${code}"] ol`)??list.querySelector('ol')
function recount(){for(let group of list.querySelectorAll('[data-code]')){let {children}=group.querySelector('ol')
group.hidden=children.length===0
group.querySelector('h2 .soft').textContent=children.length}
list.querySelector('.empty').hidden=entries().length>0}
export function put({id,face,place,order,html,counts,again},isOwn){count(counts)
lookAgain(id,again)
let isBeyond=document.querySelector('.more')&&place>=entries().length
if(face!==page.dataset.face||isBeyond)return gone({id,html,again})
let fresh=elements(html).firstElementChild
let old=document.getElementById(fresh.id)
let wasSelected=old&&old===selected
let hadFocus=Boolean(old?.contains(document.activeElement))
let at=entries().filter(entry=>entry!==old)[place]??null
let home=listOf(codeOf(fresh))
let next=at?.parentElement===home?at:null
if(!isOwn)mark(fresh)
if(old?.parentElement===home&&old.nextElementSibling===next)old.replaceWith(fresh)
else{home.insertBefore(fresh,next)
old?.remove()}
if(order)arrange(order)
recount()
rove(fresh,false)
dropOffer(document.getElementById(`o-${id}`))
if(fresh.id===restored.id){restored.id=undefined
select(fresh)}else if(wasSelected||!selected?.isConnected)select(fresh,{focus:hadFocus})
else aimAgain()
announced.textContent=word('Cambió: {0}',nameOf(fresh).textContent)
markKept()}
function mark(entry){entry.classList.add('came')
setTimeout(()=>entry.classList.remove('came'),2400)}
function arrange(order){let focused=list.contains(document.activeElement)?document.activeElement:undefined
for(let id of order){let entry=document.getElementById(`m-${id}`)
if(entry&&list.contains(entry))listOf(codeOf(entry)).append(entry)}
if(focused&&focused!==document.activeElement)focused.focus({preventScroll:true})}
let WRITING=':is(#acts .ask[open], #card) form:not([data-busy])'
function quoteWritten(fate=''){let wasWriting=document.activeElement.closest(WRITING)
let link=[word('Abrir la llamada'),nameOf(selected).href]
let sentence=word('{0} ya no está aquí{1}.',nameOf(selected).textContent,fate)
let isQuoted=false
for(let form of document.querySelectorAll(WRITING)){let key=newKey()
let words=quote(form,sentence,{link,close:word('Descartar'),onClose:()=>outcomes.leave(key)})
if(!words)continue
isQuoted=true
outcomes.keep({key,link,problem:`${sentence} ${words}`})}
if(!wasWriting)return false
if(!isQuoted)say(sentence,{problem:true,stays:true,link})
holdFocus(document.getElementById('notices').lastElementChild)
return true}
function holdFocus(notice){let leave=()=>(selected?nameOf(selected):main).focus({preventScroll:true})
notice.addEventListener('keydown',({key})=>key==='Escape'&&leave())
notice.addEventListener('click',()=>notice.isConnected||leave())
notice.tabIndex=-1
notice.focus()}
function fateIn(html){let last=html&&elements(html).querySelector('.last').textContent
return last&&`: ${last[0].toLowerCase()}${last.slice(1)}`}
export function gone({id,counts,html,again}){count(counts)
lookAgain(id,again)
dropOffer(document.getElementById(`o-${id}`))
let old=document.getElementById(`m-${id}`)
if(!old)return
let all=entries()
let next=all[all.indexOf(old)+1]??all[all.indexOf(old)- 1]
let hadFocus=old.contains(document.activeElement)||acts?.contains(document.activeElement)
if(old===selected){let isHeld=quoteWritten(fateIn(html))
if(next)select(next,{focus:hadFocus&&!isHeld})
else{release()
if(hadFocus&&!isHeld)main.focus({preventScroll:true})}
rest()}
announced.textContent=word('Ya no está aquí: {0}',nameOf(old).textContent)
old.remove()
recount()
aimAgain()}
function lookAgain(id,html){let line=document.getElementById('look-again')
let old=line.querySelector(`[data-of="${id}"]`)
let fresh=html&&page.dataset.face!=='done'&&elements(html)
if(old)old.replaceWith(fresh||'')
else if(fresh){if(!line.childElementCount)line.append(Object.assign(document.createElement('b'),{textContent:word('Revisar')}))
line.append(' ',fresh)}
if(!line.querySelector('[data-of]'))line.replaceChildren()}
function count(counts={}){for(let [face,number]of Object.entries(counts)){for(let place of document.querySelectorAll(`[data-count=${face}]`))place.textContent=number}
if(counts.asap===undefined)return
document.getElementById('tallies').textContent=counts.asap?word(' · {0} urgentes',counts.asap):''
document.getElementById('late').textContent=counts.late?word(' · {0} atrasadas',counts.late):''}
export function offered({id,html}){document.getElementById(`o-${id}`)?.remove()
let fresh=elements(html)
let order=({dataset})=>dataset.order??Infinity
let mine=order(fresh.firstElementChild)
let all=document.querySelector('#offers ul')
all.insertBefore(fresh,[...all.children].find(other=>order(other)- mine>0)??null)
countAsks()}
export function claimed({number,by,seconds}){for(let entry of entries()){let shown=entry.querySelector('.number')
if ((shown?.getAttribute('href') ?? `tel:${shown?.dataset.tel}`) !== `tel:${number}`) continue
standOut(entry)
if(!by)continue
standIn(entry,'live claim',word('{0} está llamando',by.name.split(' ')[0]))
entry.querySelector('.last').prepend(Object.assign(document.createElement('span'),{className:'lamp live ring'}))
setTimeout(()=>standOut(entry),seconds*1000)}}
export async function refresh(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
let kept=selected&&messageOf(selected)
let hadFocus=list.contains(document.activeElement)
if(kept&&!fresh.getElementById(selected.id))quoteWritten()
let inUse=document.querySelector('#offers :is(:focus, [open])')
let places=`#moment, #since, #look-again, #summary, #entries ol${inUse ? '' : ', #offers'}`
let pieces=fresh.querySelectorAll(places)
document.querySelectorAll(places).forEach((place,at)=>place.replaceChildren(...(pieces[at]?.childNodes??[])))
for(let place of fresh.querySelectorAll('[data-count]'))count({[place.dataset.count]:place.textContent})
countAsks()
for(let entry of entries())entry.removeAttribute('aria-current')
recount()
release()
select(document.getElementById(`m-${kept}`)??entries()[0],{focus:hadFocus})
aimAgain()
markKept()}
export let renewAsks=()=>renewOffers().then(countAsks,()=>{})

"""##)

    static let contact_in_es = Asset(
        file: "contact.2ad8c7c97855.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './dialling.1ddd75695b0a.js'
import{keys}from './keys.41e8f5349e6f.js'
let press=({key})=>{let control=document.querySelector(`.dock [data-key="${key}"]`)
return control?control.click():false}
keys({d:press,n:press,e:press,'.':press})
let from
function enter(){let form=document.querySelector('.edit:target')
form?.querySelector('input:not([type=hidden]), select, textarea')?.focus()
if(!form)from?.focus()}
document.addEventListener('click',({target})=>{let link=target.closest('main a[href^="#"]')
if(link&&link.getAttribute('href')!=='#main')from=link})
document.addEventListener('keydown',({key,target})=>{if(key!=='Escape')return
let more=document.querySelector('.dock details[open]')
if(target.closest('.edit:target'))location.hash='main'
else if(more){more.open=false
more.querySelector('summary').focus()}})
addEventListener('hashchange',enter)
enter()

"""##)

    static let coverage_in_es = Asset(
        file: "coverage.4412c73628e2.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
import{say,settle}from './undo.2f4c69f24c38.js'
let QUARTER=15
let DUTIES={a:'answers',c:'covers',p:'paid-break',u:'unpaid-break',Delete:'none',Backspace:'none'}
let SVG='http://www.w3.org/2000/svg'
let page=()=>document.getElementById('coverage')
let count=lane=>lane.viewBox.baseVal.width
let chosen
let clock=minutes=>`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
function choose(lane,anchor,at){clear()
chosen={lane,anchor,at}
let [first,last]=[Math.min(anchor,at),Math.max(anchor,at)]
let mark=document.createElementNS(SVG,'rect')
mark.setAttribute('class','chosen')
mark.setAttribute('x',first)
mark.setAttribute('width',last - first+1)
mark.setAttribute('height',4)
lane.append(mark)
let from=Number(lane.dataset.from)+first*QUARTER
tell(`${clock(from)}–${clock(from + (last - first + 1) * QUARTER)}`)}
function clear(){for(let mark of page().querySelectorAll('.chosen'))mark.remove()
chosen=undefined}
function tell(text){let place=document.getElementById('chosen-time')
if(!place){place=Object.assign(document.createElement('p'),{id:'chosen-time',className:'sr'})
place.setAttribute('role','status')
document.body.append(place)}
place.textContent=text}
let acts=Promise.resolve()
function paint(duty){if(!chosen)return
let what=chosen
acts=acts.then(()=>give(duty,what))}
async function give(duty,{lane,anchor,at}){let [first,last]=[Math.min(anchor,at),Math.max(anchor,at)]
let from=Number(lane.dataset.from)+first*QUARTER
let form=document.getElementById('paint')
let fields=new URLSearchParams(new FormData(form))
for(let name of['person','day','from','until','duty'])fields.delete(name)
let until=from+(last - first+1)*QUARTER
let {person,day}=lane.dataset
for(let [name,value]of Object.entries({person,day,from:clock(from),until:clock(until),duty}))fields.append(name,value)
await put(form.action,fields,{person,day,at})}
async function put(address,fields,back){let answer
try{answer=await fetch(address,{method:'POST',body:fields,headers:{Accept:'text/html'}})}catch{return say(word('No se puede llegar al servidor. No se cambió nada.'),{problem:true})}
let fresh=new DOMParser().parseFromString(await answer.text(),'text/html')
let next=fresh.getElementById('coverage')
if(!next)return location.reload()
page().replaceWith(document.adoptNode(next))
chosen=undefined
let problem=page().querySelector('.problem')
if(problem)say(problem.textContent,{problem:true})
else settle()
let lane=page().querySelector(`[data-person="${back.person}"][data-day="${back.day}"]`)
if(lane){lane.focus({preventScroll:true})
choose(lane,back.at,back.at)}}
let laneOf=event=>event.target.closest?.('svg[data-person]')
function quarterAt(lane,event){let box=lane.getBoundingClientRect()
const share = (event.clientX - box.left) / box.width
return Math.min(count(lane)- 1,Math.max(0,Math.floor(share*count(lane))))}
let dragged
document.addEventListener('pointerdown',event=>{let lane=laneOf(event)
if(!lane||event.button!==0)return
dragged=lane
lane.setPointerCapture?.(event.pointerId)
let at=quarterAt(lane,event)
choose(lane,at,at)})
document.addEventListener('pointermove',event=>{if(dragged&&chosen)choose(dragged,chosen.anchor,quarterAt(dragged,event))})
document.addEventListener('pointercancel',()=>(dragged=undefined))
document.addEventListener('pointerup',()=>{if(!dragged)return
dragged=undefined
if(chosen&&chosen.anchor!==chosen.at)paint(new FormData(document.getElementById('paint')).get('duty'))})
document.addEventListener('keydown',event=>{let lane=laneOf(event)
if(!lane||event.ctrlKey||event.metaKey||event.altKey)return
let at=chosen?.lane===lane?chosen.at:0
let step={ArrowLeft:-1,ArrowRight:1,Home:-count(lane),End:count(lane)}[event.key]
if(step){event.preventDefault()
let next=chosen?.lane===lane?Math.min(count(lane)- 1,Math.max(0,at+step)):0
return choose(lane,event.shiftKey&&chosen?.lane===lane?chosen.anchor:next,next)}
if(event.key==='ArrowUp'||event.key==='ArrowDown'){event.preventDefault()
let lanes=[...page().querySelectorAll('svg[data-person]')]
let other=lanes[lanes.indexOf(lane)+(event.key==='ArrowUp'?-1:1)]
if(!other)return
other.focus()
return choose(other,at,at)}
if(event.key==='Escape')return clear()
let duty=DUTIES[event.key]
if(!duty)return
event.preventDefault()
event.stopImmediatePropagation()
if(chosen?.lane!==lane)choose(lane,0,0)
paint(duty)},{capture:true})

"""##)

    static let days_in_es = Asset(
        file: "days.a365d5377766.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.5697976d77c6.js'
import{keys,steers}from './keys.41e8f5349e6f.js'
import{say}from './undo.2f4c69f24c38.js'
let rows=()=>[...document.querySelectorAll('.day-open li:not([data-own]), .day-carried li:has(select)')]
let current=()=>document.querySelector('.days li[aria-current]')
let notYet=document.querySelector('.day-not-yet')
function select(row){if(!row)return false
current()?.removeAttribute('aria-current')
row.setAttribute('aria-current','true')
row.querySelector('a').focus({preventScroll:true})
row.scrollIntoView({block:'nearest'})}
let step=by=>()=>{let all=rows()
return select(all[Math.min(Math.max(all.indexOf(current())+by,0),all.length - 1)])}
let goOn=()=>step(1)()
let choose=number=>()=>{let row=current()
let reason=row?.querySelector('select[name=reason]')
if(!reason)return false
reason.selectedIndex=number
keep()
if(number===6)row.querySelector('[name=note]').focus()
else if(!row.querySelector('select[name=told]'))goOn()}
let told=()=>{let who=current()?.querySelector('select[name=told]')
if(!who)return false
who.value=who.dataset.me
keep()
goOn()}
let lines=()=>[...document.querySelectorAll('.day-fields')]
let address=lines()[0]?.closest('form').getAttribute('action')??location.pathname
let place=`ringback.day.${person}.${address}`
let message=line=>line.querySelector('[name=message]').value
function keep(){let typed=lines().map(line=>[message(line),[...line.querySelectorAll('.field')].map(({name,value})=>[name,value])])
sessionStorage.setItem(place,JSON.stringify(Object.fromEntries(typed)))}
let sent=`${place}.sent`
let stored=(key,otherwise)=>JSON.parse(sessionStorage.getItem(key))??otherwise
function restore(){if(document.querySelector('main .problem'))return
let kept=stored(place,{})
if(document.querySelector('#notices .notice'))for(let id of stored(sent,[]))delete kept[id]
sessionStorage.removeItem(sent)
sessionStorage.setItem(place,JSON.stringify(kept))
for(let line of lines())
for(let [name,value]of kept[message(line)]??[]){let field=line.querySelector(`.field[name=${name}]`)
if(field)field.value=value}}
let group=()=>current()?.closest('form')??document.querySelector('.day-sign')?.closest('form')
steers('123456tm')
keys({j:step(1),k:step(-1),t:told,1:choose(1),2:choose(2),3:choose(3),4:choose(4),5:choose(5),6:choose(6),m:()=>{let box=group()?.querySelector('[name=attest]')
if(!box)return false
box.checked=!box.checked},s:()=>{let button=group()?.querySelector('[value=sign]')
if(!button)return false
if(button.disabled)say(notYet?.textContent??'')
else button.focus()}})
select(rows()[0])
restore()
addEventListener('input',keep)
addEventListener('submit',({target})=>{sessionStorage.setItem(sent,JSON.stringify(lines().filter(line=>target.contains(line)).map(message)))})
let wait=Number(document.querySelector('.days')?.dataset.opensIn)*1000
if(wait>0)setTimeout(()=>{for(let button of document.querySelectorAll('.day-sign [value=sign]'))button.disabled=false
notYet?.closest('.strip')?.remove()},wait)

"""##)

    static let desk_in_es = Asset(
        file: "desk.2a68eff2cd5e.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{fragment,newKey,elements,Refused}from './api.5697976d77c6.js'
import{fill}from './fill.14a7b56c9aec.js'
import*as drafts from './drafts.e1c2af6eeafa.js'
import{addressee,forget,mark,nameOf,read,refused}from './form.74542df64f60.js'
import{keys}from './keys.41e8f5349e6f.js'
import{live}from './live.4a7ec037ae47.js'
import{meant,unclear}from './unclear.daed637d5670.js'
import{say,sayDone,settle,takeBack,word}from './undo.2f4c69f24c38.js'
let on=(target,kind,act,options)=>target.addEventListener(kind,act,options)
let byId=id=>document.getElementById(id)
let form=byId('message')
let who=byId('q')
let results=byId('results')
let found=byId('found')
let cardPlace=document.querySelector('[data-fill=card]')
let board
let connectionLost=()=>word('Se perdió la conexión.')
async function onBoard(){board??=await import('./holdboard.60e83635901e.js').catch(()=>{throw new Error(connectionLost())})
return board}
let sayProblem=sentence=>say(sentence,{problem:true})
let tellProblem=({message})=>sayProblem(message)
let refreshBoard=()=>onBoard().then(({refresh})=>refresh()).catch(()=>{})
let saying=act=>()=>import('./say-this.2db9ffdfecfb.js').then(sayThis=>sayThis[act](),()=>{})
let playbook=act=>()=>import('./playbooks.fe2525ef5d7d.js').then(books=>books[act](),()=>{})
let lookUp=playbook('look')
let keptLine=byId('kept')
let {api:messages,waiting}=form.dataset
let fields=form.elements
let name=fields['caller.name']
let number=fields['caller.number']
let owner=fields.for
let {contact,proposed,regarding,told}=fields
let isProposed=()=>Boolean(owner.value)&&owner.value===proposed.value
let SAID=['for','regarding','told','around']
let blank=write()
let key=newKey()
let asking
let pause
let caller=document.querySelector('.caller')
let hasCaller=()=>Boolean(contact.value||name.value||number.value)
function look(isLooking){caller.classList.toggle('looking',isLooking)}
function lookAgain(){look(true)
who.focus()
who.select()}
on(byId('another'),'click',lookAgain)
on(caller,'focusout',({target,relatedTarget})=>{if(!relatedTarget||results.contains(relatedTarget)||relatedTarget===who)return
if(target!==who&&!results.contains(target))return
if(!form.contains(relatedTarget))return
if(isNew())return takeNew()
stopLooking()
endLooking()})
let isNew=()=>Boolean(who.value.trim())&&!hasCaller()
function stopLooking(){clearTimeout(pause)
asking?.abort()}
function endLooking(){showResults('')
look(!hasCaller())}
function takeNew(){stopLooking()
takeTyped()
who.value=''
endLooking()
changed()
card()}
on(who,'keydown',event=>{if(event.key!=='Tab'||event.shiftKey||!isNew())return
event.preventDefault()
takeNew()
firstEmpty().focus()})
let firstEmpty=()=>(!name.value?name:!number.value?number:!owner.value?owner:regarding)
on(document,'pointerdown',({target})=>{if(results.firstElementChild&&!target.closest('.caller, .card'))showResults('')})
on(who,'input',()=>{changed()
clearTimeout(pause)
pause=setTimeout(find,90)})
async function find(){asking?.abort()
let query=who.value.trim()
if(!query)return showResults('')
asking=new AbortController()
try{showResults(await fragment(form.dataset.results,{q:query},asking.signal))
results.dataset.q=query
await foreshow(links()[0],asking.signal)}catch(error){if(error.name!=='AbortError')showResults('')}}
function showResults(html){results.replaceChildren(elements(html))
delete results.dataset.q
if(!html)forgetFirst()
sayEnter()}
let first
async function foreshow({dataset}={},signal){forgetFirst()
if(!dataset?.contact)return
let {contact,number,name}=dataset
try{let html=await fragment(form.dataset.card,{contact,number,name},signal)
first={contact,html}
if(!hasCaller())fill(elements(html).querySelector('[data-fill=card]').outerHTML)}catch{}}
function forgetFirst(){if(first&&!hasCaller())cardPlace.replaceChildren()
first=undefined}
let links=()=>Array.from(results.querySelectorAll('a'))
on(who.form,'submit',async(event)=>{event.preventDefault()
clearTimeout(pause)
let typed=who.value
await find()
let [best]=links()
if(best?.dataset.plain===undefined)best?.focus()
else choose(best,who.value.startsWith(typed)?who.value.slice(typed.length):'')})
function arrow(event){let by={ArrowDown:1,ArrowUp:-1}[event.key]
if(!by)return
let all=links()
let next=all.indexOf(document.activeElement)+by
if(next>=all.length)return
event.preventDefault()
if(next<0)who.focus()
else all[next].focus()}
on(who,'keydown',arrow)
on(results,'keydown',arrow)
on(results,'keydown',({key,ctrlKey,metaKey,altKey})=>{if(key.length===1&&key!==' '&&!ctrlKey&&!metaKey&&!altKey)who.focus()})
on(results,'click',event=>{let link=event.target.closest('a')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
choose(link)})
function isOfAnother({dataset}){let draft=write()
if(!SAID.some(field=>draft[field]))return false
if(draft.contact||dataset.contact)return Boolean(draft.contact||draft['caller.name'])&&draft.contact!==dataset.contact
return Boolean(draft['caller.name'])&&draft['caller.name']!==dataset.name}
function keepApart(link){if(!isOfAnother(link))return
let draft=write()
delete draft.q
putAside(draft)
clear()
menu().then(({tellApart})=>tellApart?.(draft,link.dataset,()=>{for(let field of SAID)fields[field].value||=draft[field]??''
changed()
showKept()}))}
function choose(link,more=''){if(!link)return
let known=first
keepApart(link)
if(isProposed())owner.value=''
contact.value=link.dataset.contact
name.value=link.dataset.name
number.value=link.dataset.number
fields.onto.value=link.dataset.message??''
who.value=''
if(known&&known.contact===link.dataset.contact)showCard(known.html)
endLooking()
changed()
card()
let next=firstEmpty()
next.focus({preventScroll:matchMedia('(max-width: 56rem)').matches})
if(more&&!next.value)next.value=more}
on(cardPlace,'click',event=>{let link=event.target.closest('a[data-contact]')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
contact.value=link.dataset.contact
name.value=link.dataset.name
changed()
card()
owner.focus()})
let letGo=false
let filingLabel=form.querySelector('[data-fill=filing]')
let sameNumber=byId('same-number')
let lastNumber=()=>cardPlace.querySelector('[data-last-number]')?.dataset.lastNumber
function dressCard(){if(cardPlace.querySelector('a.number'))import('./dialling.1ddd75695b0a.js').catch(()=>{})
if(!owner.value||isProposed()){owner.value=proposed.value=document.querySelector('#proposal [data-owner]')?.dataset.owner??''
if(document.activeElement===owner)owner.select()}
showInitials()
if(cardPlace.querySelector('.tell, [data-fishing]')||told.value||form.querySelector('#promises').firstChild)saying('dress')()
let asking=cardPlace.querySelector('[data-asking]')
if(asking){asking.hidden=letGo
asking.querySelector('[data-let-go]').hidden=false}
sameNumber.hidden=!lastNumber()||lastNumber()===number.value}
function showInitials(){const words = owner.value.split(' ').filter((part) => /^\p{L}/u.test(part))
let letters=words.length>1?[words[0],words.at(-1)]:words
owner.previousElementSibling.textContent=letters.map(([letter])=>letter).join('').toUpperCase()}
on(owner,'input',showInitials)
on(owner.closest('.owner'),'click',({target})=>target.closest('.chip')??owner.focus())
on(cardPlace,'click',event=>{if(!event.target.closest('[data-let-go]'))return
letGo=true
dressCard()
regarding.focus()})
function takeSameNumber(){let last=lastNumber()
if(!last)return say(word('Todavía no se conoce ningún número de quien llama.'))
number.value=last
say(word('El mismo número que la última vez: {0}',last))
changed()
dressCard()}
on(sameNumber,'click',takeSameNumber)
function readBack(){let box=fields.readBack
box.checked=!box.checked
say(box.checked?word('Número confirmado.'):word('Número sin confirmar.'))
changed()}
function sayCaller(){let link=cardPlace.querySelector('a[data-say]')
if(link)link.click()
else say(word('No hay nombre que pronunciar.'))}
on(cardPlace,'sent',()=>card())
let REST=250
let soon
let latest=0
async function card(is){clearTimeout(soon)
let mine=++latest
try{let html=await fragment(form.dataset.card,{contact:contact.value,number:number.value,name:name.value,is:is??'',onto:fields.onto.value,for:owner.value&&!isProposed()&&addressee(owner.value),regarding:regarding.value.slice(0,200)})
if(html.includes('tel:'))await import('./dialling.1ddd75695b0a.js').catch(()=>{})
if(mine===latest)showCard(html)}catch{}}
function showCard(html){fill(html)
dressCard()
showLowering()
sayEnter()
if(regarding.value)lookUp()}
on(owner,'focus',()=>isProposed()&&owner.select())
on(owner,'change',()=>{lacksOwner(true)
card(answered())})
on(number,'change',()=>card())
on(regarding,'change',()=>owner.value||card(answered()))
on(name,'input',()=>{clearTimeout(soon)
if(contact.value||fields.onto.value||number.value)soon=setTimeout(card,REST)})
on(name,'change',()=>{partNumber()
card()})
function partNumber(){const both = !number.value && name.value.match(/^(.*?)[\s,;:]*(\+?\(?\d[\d\s().\/-]{5,}\d)[\s,;:]*([^\d\p{L}].*)?$/u)
if (both && both[2].replace(/\D/g, '').length >= 7 && !/\d{3}/.test(both[1])) {name.value=both[1].trim()
number.value=both[2].trim()
say(word('El número ya está en su propio campo.'))}}
let answered=()=>new FormData(form).get('caller.is')??''
on(form,'change',({target})=>{if(target.name==='code')codeChosen()
if(target.name!=='caller.is')return
contact.value=target.value==='another'?'':target.value
card(target.value).then(()=>target.isConnected||document.activeElement!==document.body||owner.focus())})
function codeChosen(){fields.codeChosen.value='true'
showLowering()}
function showLowering(){let ask=document.querySelector('[data-lower]')
if(!ask)return
ask.hidden=fields.codeChosen.value!=='true'||Number(fields.code.value)<=Number(ask.dataset.lower)
if(ask.hidden)ask.querySelector('input').checked=false}
function write(){let draft={}
for(let [field,value]of new FormData(form)){if(['_form','proposed','playbook'].includes(field)||(field==='for'&&isProposed()))continue
draft[field]=field==='boxes'?[...(draft.boxes??[]),value]:value}
draft.q=who.value.trim()
return draft}
function restore(draft){for(let field of fields){if(!field.name||field.name==='_form'||field.localName==='button')continue
let value=draft[field.name]
if(field.type==='radio')field.checked=field.value===(value??blank[field.name])
else if(field.type==='checkbox')field.checked=[value].flat().map(String).includes(field.value)
else field.value=value??''}
if(!fields.source.value)fields.source.value=blank.source
who.value=draft.q??''
look(!hasCaller())}
let isTouched=draft=>['q','caller.name','caller.number',...SAID].some(field=>draft[field])
let keepingUp
function changed(){sayEnter()
let draft=write()
if(isTouched(draft))drafts.keep(draft),menu()
else drafts.forget()
if(!draft.waiting)return
onBoard().catch(()=>{})
clearTimeout(keepingUp)
keepingUp=setTimeout(keepUp,600)}
function keepUp(keepalive){clearTimeout(keepingUp)
keepingUp=undefined
let draft=write()
return board?.keepUp(`${waiting}/${draft.waiting}`,draft,{keepalive}).catch(apart)}
function apart(error){if(!(error instanceof Refused))return
fields.waiting.value=''
changed()
say(word('{0} Lo que escribió sigue aquí.',error.message),{problem:true,stays:true})}
on(window,'pagehide',()=>keepingUp&&keepUp(true))
on(form,'input',changed)
on(form,'change',changed)
function clear(){clearTimeout(keepingUp)
clearTimeout(soon)
latest++
restore({boxes:blank.boxes,reach:'ask'})
drafts.forget()
key=newKey()
showResults('')
for(let place of document.querySelectorAll('[data-fill]:not([data-fill=filing], [data-fill=taken])'))place.replaceChildren()
filingLabel.textContent=word('Registrar')
letGo=false
reach.hidden=true
dressCard()
forget(form)
who.focus()}
on(document,'click',event=>{let instead=event.target.closest('[data-for]')
if(!instead)return
own(instead.dataset.for)
owner.focus()})
let filing=false
let isResolved=false
let reach=byId('reach')
function lacksReach(draft){if(draft.reach==='asked'||draft['caller.number']||draft.onto||draft.returns||isResolved)return false
return!draft.boxes?.includes('willCallAgain')&&!cardPlace.querySelector('.number, [data-last-number]')}
function asksReach(){if(!lacksReach(write()))return false
fields.reach.value='asked'
reach.hidden=false
number.focus()
return true}
function lacksOwner(isLeaving){let named=owner.value.trim()
let detail=named?!isProposed()&&unclear(named):!isLeaving&&isForNobody(write())&&isLost()&&word('Indique para quién es el recado: una persona o un equipo.')
if(!detail)return false
let fault={faults:[{field:'for',detail}],message:detail}
if(isLeaving)mark(form,fault)
else refused(form,fault).then(sayProblem)
return true}
let isForNobody=draft=>!owner.value.trim()&&!isResolved&&!draft.onto&&!draft.returns
let isLost=()=>!navigator.onLine||Boolean(byId('connection').textContent)
function takeTyped(){let typed=who.value.trim()
if(!typed||contact.value)return
let made=results.dataset.q===typed&&links().at(-1)
if(made&&!made.dataset.contact&&!made.dataset.message){name.value||=made.dataset.name
number.value||=made.dataset.number} else if (/\p{L}/u.test(typed)) name.value ||= typed
else number.value||=typed
partNumber()}
on(form,'submit',async(event)=>{event.preventDefault()
if(event.submitter?.id==='hold')return putOnHold()
takeTyped()
look(!hasCaller())
isResolved=event.submitter?.id==='resolved'
let draft=write()
if(filing||!isTouched(draft)||lacksOwner()||asksReach())return
filing=true
let body={...read(form),proposed:isProposed()}
if(isResolved)body.settled=true
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
else say(word('Guardado aquí: {0} para {1}. Se registra cuando vuelva la conexión.',callerOf(body),owner.value))
clear()}catch(error){key=newKey()
if(error.faults?.some(({field})=>field==='waiting'))apart(error)
else sayProblem(await refused(form,error))}finally{filing=isResolved=false
showKept()}})
let typed=new Map()
function filed(message,draft){if(message.done?.undo)typed.set(`/messages/${message.id}/undo/${message.done.undo}`,{...draft,q:'',waiting:''})
settle()
sayDone(message)
taken()}
let callerOf=body=>body.caller?.name??body.caller?.number??'a caller'
async function taken(){try{fill(`<div data-fill="taken">${await fragment(form.dataset.taken)}</div>`)}catch{}}
on(document,'sent',({detail})=>{let draft=typed.get(detail.path)
if(detail.verb!=='undo'||!draft)return
typed.delete(detail.path)
putInForm(draft)
regarding.focus()})
drafts.watch(({body,key,answer,problem})=>{let draft=draftOf(body)
if(answer)filed(answer,draft)
else{drafts.putAside(draft)
drafts.leave(key)
sayProblem(word('{0}: no se pudo registrar y queda aparte. {1}',callerOf(body),problem))}
showKept()})
function draftOf({caller={},boxes,...body}){let who={'caller.name':caller.name,'caller.number':caller.number,'caller.new':String(caller.new??'')}
let code={code:String(body.code??blank.code),codeChosen:body.code&&'true'}
return{...body,...who,...code,boxes,for:body.for&&nameOf(body.for),contact:caller.contact,onto:caller.message}}
async function makeRoom(){let draft=write()
clearTimeout(keepingUp)
drafts.forget()
if(draft.waiting&&board){await board.keepUp(`${waiting}/${draft.waiting}`,draft,{open:false,keepalive:true}).catch(()=>drafts.putAside(draft))}else if(isTouched(draft))drafts.putAside(draft)}
function putInForm(draft){makeRoom()
restore(draft)
changed()
card()
showKept()}
async function putOnHold(){takeTyped()
let draft=write()
try{await onBoard()
await board.putOn(waiting,draft,key)
clear()
if(!draft.waiting)await board.refresh()}catch(error){if(draft.waiting&&error instanceof Refused)apart(error)
else sayProblem(word('{0} Lo escrito sigue aquí.',error.message))}}
function takeFromHold(place){let all=document.querySelectorAll('#waiting [data-take]')
if(all[place])all[place].click()
else onBoard().then(({sayNone})=>sayNone(all.length)).catch(tellProblem)}
function leave(){if(!caller.classList.contains('looking')||(!who.value&&!hasCaller()))return aside()
who.value=''
changed()
endLooking()
if(hasCaller())regarding.focus()
else who.focus()}
function putAside(draft){drafts.putAside(draft)
showKept()}
function aside(){let draft=write()
clear()
if(!isTouched(draft))return
putAside(draft)
menu().then(({tellAside=tellLost})=>tellAside(draft,takeUp))}
let tellLost=()=>say(connectionLost())
let callerIn=draft=>draft['caller.name']||draft['caller.number']||draft.q||word('alguien sin nombre')
function menu(){import('./faults.46d09375bb07.js').catch(()=>{})
return import('./aside.f18688f9e993.js').catch(()=>({}))}
async function showKept(){let {asideMenu}=drafts.aside().length>0?await menu():{}
let wasOpen=keptLine.querySelector('details')?.open
keptLine.replaceChildren()
let unsent=drafts.unsent().length
if(unsent)keptLine.append(`${unsent === 1 ? word('Un recado está guardado aquí hasta que vuelva la conexión.') : word('{0} recados están guardados aquí hasta que vuelva la conexión.', unsent)} `)
let all=drafts.aside()
if(asideMenu&&all.length>0)keptLine.append(asideMenu(all,form.dataset.clock,{takeUp,discard,putAside,isOpen:wasOpen}))}
function takeUp(index){putInForm(drafts.takeUp(index))
name.focus()}
async function discard(index){drafts.takeUp(index)
await showKept()
keptLine.querySelector('summary')?.focus()}
let isTaking=false
on(byId('waiting'),'click',async(event)=>{let call=event.target.closest('[data-take]')
if(!call||event.ctrlKey||event.metaKey||event.shiftKey)return
event.preventDefault()
if(isTaking)return
isTaking=true
await makeRoom()
location.assign(call.href)})
on(window,'pageshow',()=>(isTaking=false))
on(document,'sent',({detail})=>{if(detail.path?.startsWith(waiting))refreshBoard()})
on(byId('waiting'),'submit',event=>{event.preventDefault()
onBoard().then(({hungUp})=>hungUp(waiting,event.target.dataset.api)).catch(tellProblem)})
on(document,'keydown',event=>{if(event.isComposing||document.querySelector('dialog[open]'))return
if(['Enter','Escape'].includes(event.key)&&event.target.closest?.('.menu, .find, .card form'))return
let command=event.ctrlKey||event.metaKey
let act=
(event.key==='F8'&&event.shiftKey&&(()=>takeFromHold(0)))||
(command&&event.key==='Enter'&&(()=>form.requestSubmit(byId('file'))))||
((event.key==='F8'||(command&&event.key==='h'))&&putOnHold)||
({F1:playbook('open'),F2:takeSameNumber,F3:saying('press'),F4:readBack,F6:saying('fish'),F7:sayCaller})[event.key]||
(/^F(9|1[0-2])$/.test(event.key) && (() => takeFromHold(Number(event.key.slice(1)) - 9))) ||
(event.key==='Escape'&&leave)
if(!act)return
event.preventDefault()
act()})
on(form,'keydown',event=>{let {target}=event
if(event.key!=='Enter'||event.ctrlKey||event.metaKey||event.isComposing||caller.contains(target.closest('#q, a')))return
if(target.localName==='button'&&!event.repeat)return
if(target.localName==='textarea'&&event.shiftKey)return
event.preventDefault()
if(event.repeat||(target===owner&&!chooseOwner()))return
let stops=[name,number,owner,regarding,form.querySelector('[name=code]:checked'),told,byId('file')]
let next=stops.find(stop=>stop.name!==target.name&&target.compareDocumentPosition(stop)&Node.DOCUMENT_POSITION_FOLLOWING)
;(next??byId('hold')).focus()})
function chooseOwner(){if(lacksOwner(true))return false
let found=owner.value.trim()&&!isProposed()&&meant(owner.value)
if(!found||found===owner.value)return true
own(found)
return true}
function own(name){owner.value=name
for(let kind of['input','change'])owner.dispatchEvent(new Event(kind,{bubbles:true}))}
on(form,'keydown',event=>{if (event.target.name !== 'code' || !/^[1-4]$/.test(event.key)) return
let radio=Array.from(fields.code).find(code=>code.value===event.key)
radio.checked=true
radio.focus()
codeChosen()
changed()
event.preventDefault()})
keys({u:()=>void takeBack(),'/':lookAgain,b:playbook('open')})
on(regarding,'change',lookUp)
let enterLine=byId('enter')
function sayEnter(){let at=document.activeElement
let isLooking=results.contains(at)||(at===who&&Boolean(who.value.trim()))
let words=enterDoes(at,isLooking)??''
found.textContent=isLooking?words:''
enterLine.textContent=isLooking?'':words}
function enterDoes(at,isLooking){let [first]=links()
if(results.contains(at))return word('Enter elige a {0}.',picked(at))
if(isLooking){if(!first)return word('Enter busca.')
return first.dataset.plain===undefined?word('Enter señala a {0}; Enter otra vez elige.',picked(first)):word('Enter elige a {0}.',picked(first))}
if(at!==who&&(!form.contains(at)||at.localName==='button'))return undefined
let draft=write()
if(!isTouched(draft))return at===who?word('Escriba quién llama.'):undefined
let key='Ctrl Enter'
let caller=callerIn(draft)
if(isForNobody(draft))return word('Indique para quién es.')
if(lacksReach(draft))return word('{0} pregunta cómo se localizará a {1}.',key,caller)
if(owner.value)return word('{0} registra una llamada de {1} para {2}.',key,caller,owner.value)
return word('{0} registra una llamada de {1}.',key,caller)}
let picked=({dataset})=>(dataset.contact?dataset.name:dataset.name||dataset.number)||word('esa persona')
on(document,'focusin',sayEnter)
on(document,'focusout',()=>setTimeout(sayEnter))
regarding.setSelectionRange(...Array(2).fill(regarding.value.length))
let inHand=await drafts.kept()
if(inHand&&!isTouched(write())){restore(inHand)
card()
if(who.value&&!hasCaller())find()}
if(isTouched(write()))menu()
if(regarding.value)lookUp()
if(document.activeElement===document.body||inHand){if(hasCaller())firstEmpty().focus({preventScroll:true})
else who.focus()}
showKept()
dressCard()
sayEnter()
let offers=()=>import('./renewing.9feffb192100.js').then(({renewOffers})=>renewOffers()).then(askOffers).catch(()=>{})
let askOffers=()=>document.querySelector('#offers .offer')&&import('./offers.bc2a30b4f1c1.js')
askOffers()
if(fields.waiting.value||document.querySelector('#waiting [data-take]'))onBoard().catch(()=>{})
on(told,'focus',saying('check'),{once:true})
on(document,'sent',offers)
live(form.dataset.live,{waiting:({html})=>onBoard().then(({show})=>show(html)).catch(()=>{}),moment:({id})=>cardPlace.querySelector('[data-person]')?.dataset.person===id&&card(answered()),taken,offer:offers,asks:offers,refresh:()=>(refreshBoard(),taken(),offers())},{lost:word('Los recados se guardan aquí y se registran cuando vuelva; hasta entonces no se puede buscar a quien llama.')})

"""##)

    static let dialling_in_es = Asset(
        file: "dialling.1ddd75695b0a.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send,Refused}from './api.5697976d77c6.js'
import{say}from './undo.2f4c69f24c38.js'
document.addEventListener('click',async(event)=>{let link=event.target.closest('a[href^="tel:"]')
let claims=document.querySelector('[data-claims]')?.dataset.claims
if(!link||!claims)return
event.preventDefault()
try{let confirmed='confirmed' in link.dataset||undefined
await send(claims,{number:link.getAttribute('href').slice(4),confirmed})}catch(error){if(error instanceof Refused)return say(error.message,{problem:true})}
location.href=link.href})

"""##)

    static let drafts_in_es = Asset(
        file: "drafts.e1c2af6eeafa.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{newKey,person}from './api.5697976d77c6.js'
import{line}from './line.6bcebf305960.js'
let PLACE=`ringback.draft.${person}`
let IN_HAND=`${PLACE}.${(sessionStorage['ringback.window'] ??= newKey())}`
navigator.locks?.request(IN_HAND,()=>new Promise(()=>{}))
let ASIDE=`ringback.aside.${person}`
let load=(name,otherwise)=>{try{return JSON.parse(localStorage.getItem(name))??otherwise}catch{return otherwise}}
let store=(name,value)=>localStorage.setItem(name,JSON.stringify(value))
export let keep=draft=>store(IN_HAND,draft)
export async function kept(){let own=load(IN_HAND,undefined)
if(own)return own
let open=new Set((await navigator.locks?.query())?.held.map(({name})=>name))
let [first,...more]=Object.keys(localStorage).filter(name=>name.startsWith(PLACE)&&!open.has(name)).map(name=>{let draft=load(name,undefined)
localStorage.removeItem(name)
return draft}).filter(Boolean)
more.forEach(putAside)
if(first)keep(first)
return first}
export let forget=()=>localStorage.removeItem(IN_HAND)
export let aside=()=>load(ASIDE,[])
export let putAside=draft=>store(ASIDE,[...aside(),{...draft,at:Date.now()}])
export function takeUp(index){let drafts=aside()
let [draft]=drafts.splice(index,1)
store(ASIDE,drafts)
return draft}
export let {waiting:unsent,post:file,leave,watch}=line('unsent')

"""##)

    static let entries_in_es = Asset(
        file: "entries.59335858e12f.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{outcomes}from './form.74542df64f60.js'
import{acts}from './acts.4925d8fd5891.js'
import{aim,nameOf,show}from './panel.702a8265f58a.js'
import{say,word}from './undo.2f4c69f24c38.js'
export let list=document.getElementById('entries')
export let entries=()=>[...list.querySelectorAll('.entry')]
export let selected=list.querySelector('[aria-current]')
export let restored={id:undefined}
export function select(entry,{focus=true}={}){if(!entry)return
restUntil=0
if(selected!==entry)selected?.removeAttribute('aria-current')
selected=entry
entry.setAttribute('aria-current','true')
for(let other of entries())rove(other,other===entry)
show(entry)
history.replaceState({selected:entry.id},'')
if(!focus)return
nameOf(entry).focus({preventScroll:true})
entry.scrollIntoView({block:'nearest'})}
export let release=()=>(selected=undefined)
export function rove(entry,isSelected){for(let link of entry.querySelectorAll('.who a, a.number'))link.tabIndex=isSelected?0:-1}
export function aimAgain(){if(!selected)show(undefined)
if(!acts)return
document.getElementById('dock').hidden=!selected
if(selected)aim(selected)}
let REST=1500
let restUntil=0
export let rest=()=>(restUntil=performance.now()+REST)
function notYet(event){if(performance.now()>restUntil||!event.target.closest('button, a, summary'))return
if(event.currentTarget===list&&event.detail)return
event.preventDefault()
event.stopImmediatePropagation()
say(word('No se hizo nada: {0} acaba de aparecer. Pulse otra vez para confirmar.',nameOf(selected).textContent))}
for(let place of[acts,list])place?.addEventListener('click',notYet,true)
let before=new WeakMap()
export function standIn(entry,kind,text){let last=entry.querySelector('.last')
if(!before.has(entry))before.set(entry,last.cloneNode(true))
last.className=`last ${kind}`
last.textContent=text}
export function standOut(entry){if(!before.has(entry))return
entry.querySelector('.last').replaceWith(before.get(entry))
before.delete(entry)}
export function markKept(){for(let last of list.querySelectorAll('.kept'))standOut(last.closest('.entry'))
for(let {path}of outcomes.waiting()){let entry=document.getElementById(`m-${path.split('/')[2]}`)
if(entry&&list.contains(entry))standIn(entry,'wait kept',word('guardado aquí hasta que vuelva la conexión'))}}

"""##)

    static let faults_in_es = Asset(
        file: "faults.46d09375bb07.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{icon,word}from './undo.2f4c69f24c38.js'
let ALSO={for:'to',around:'again'}
export function mark(form,{faults},{forget,unmark}){forget(form)
return faults.flatMap(({field:name,detail})=>{let found=form.elements[name]??form.elements[ALSO[name]]
let field=found instanceof RadioNodeList?found[0]:found
if(!field||field.type==='hidden')return[]
let sentence=inWords(detail,field)
let line=document.createElement('p')
line.className='err fault'
line.id=`fault-${name}`
line.append(icon('warn'),sentence)
let place=field.closest('.owner, .check')??field
place.after(line)
field.setAttribute('aria-invalid','true')
field.setAttribute('aria-errormessage',line.id)
field.addEventListener('input',()=>unmark(field),{once:true})
return[field]}).toSorted((one,other)=>(one.compareDocumentPosition(other)&Node.DOCUMENT_POSITION_PRECEDING?1:-1))}
export function refused(form,refusal,ways){let [first,...others]=mark(form,refusal,ways)
first?.focus()
if(!first)return refusal.message
return others.length?word('No se envió nada: revise {0} campos.',others.length+1):word('No se envió nada: revise un campo.')}
function inWords(detail,field){let label=field.ariaLabel??field.labels?.[0]?.firstChild?.textContent.trim()??field.name
if(detail.startsWith(word('falta, y también')))return field.name==='caller.name'?word('Indique quién llamó: un nombre, un número o los dos.'):word('{0}: complete este campo o el de al lado.',label)
if(detail===word('falta')||detail===word('no debe estar vacío'))return word('{0}: complete este campo.',label)
return /^\p{Lu}|^“/u.test(detail) ? detail : `${label} ${detail}.`}

"""##)

    static let fill_in_es = Asset(
        file: "fill.14a7b56c9aec.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements}from './api.5697976d77c6.js'
export function fill(html){for(let piece of elements(html).querySelectorAll('[data-fill]')){let place=document.querySelector(`[data-fill="${piece.dataset.fill}"]`)
if(!place)continue
let old=place.contains(document.activeElement)&&document.activeElement
place.replaceChildren(...piece.childNodes)
if(!old?.name)continue
let alike=[...place.querySelectorAll(`[name="${old.name}"]`)]
let fresh=old.type==='radio'?alike.find(({value})=>value===old.value):alike[0]
if(!fresh)continue
fresh.checked=old.checked
fresh.focus()}}

"""##)

    static let fishing_in_es = Asset(
        file: "fishing.e29847edc57e.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send}from './api.5697976d77c6.js'
import{say,word}from './undo.2f4c69f24c38.js'
export async function note(button){if(!button)return say(word('Primero, ¿quién llama?'))
let {contact,number}=button.dataset
try{let {id,count}=await send('/fishing',{contact:contact||null,number})
let words=count===1?word('Anotado: intento de sonsacar.'):word('Anotado: intento de sonsacar, {0} veces esta semana.',count)
say(words,{action:word('Retirarlo'),onAction:()=>takeBack(id)})}catch(error){say(error.message,{problem:true})}}
async function takeBack(id){try{await send(`/fishing/${id}`,undefined,{method:'DELETE'})
say(word('Retirado.'))}catch(error){say(error.message,{problem:true})}}

"""##)

    static let form_in_es = Asset(
        file: "form.74542df64f60.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send,Refused,Unreachable}from './api.5697976d77c6.js'
import{line}from './line.6bcebf305960.js'
import{say,sayDone,settle,word}from './undo.2f4c69f24c38.js'
let ONLY_FOR_PAGES=new Set(['_form','version','back','key'])
const GUARDED = /\/(code|place|closing|excuse)$/
const KEPT = /^\/messages\/([^/]+)\/(attempts|answers|closing)$/
export let outcomes=line('outcomes')
let JUST_RECORDED='attempt.just-recorded'
let FLAGS=new Set(['settled','caller.new','readBack','spelling','lower','codeChosen'])
export function read(form,submitter){let fields=new FormData(form)
if(submitter?.name)fields.append(submitter.name,submitter.value)
let body={}
for(let [name,value]of fields){if(ONLY_FOR_PAGES.has(name))continue
if(name==='boxes'||name==='offers')(body[name]??=[]).push(value)
else if(name==='before')body.before=value||null
else if(value!=='')put(body,name,typed(name,value.trim()))}
return body}
let people=()=>[...(document.getElementById('people')?.options??[])]
export function addressee(name){let matches=people().filter(option=>option.value.toLowerCase()===name.toLowerCase())
return matches.length===1?matches[0].dataset.id:name}
export function nameOf(id){return people().find(option=>option.dataset.id===id)?.value??id}
function typed(name,value){if(name==='code')return Number(value)
if(FLAGS.has(name))return value==='true'
return name==='for'||name==='to'?addressee(value):value}
function put(body,name,value){let [first,second]=name.split('.')
if(second)(body[first]??={})[second]=value
else body[first]=value}
let faulty=act=>(form,refusal)=>{forget(form)
if(!refusal.faults?.length)return refusal.message
return import('./faults.46d09375bb07.js').then(faults=>faults[act](form,refusal,{forget,unmark}),()=>refusal.message)}
export let mark=faulty('mark')
export let refused=faulty('refused')
function unmark(field){document.getElementById(field.getAttribute('aria-errormessage'))?.remove()
for(let name of['aria-invalid','aria-errormessage'])field.removeAttribute(name)}
let writtenIn=form=>[...form.querySelectorAll('input.field, textarea')].filter(({value,defaultValue})=>value!==defaultValue).map(({value})=>value).join(' · ')
export function quote(form,sentence,more,written=writtenIn(form)){let words=word('Usted escribió: “{0}”',written)
if(!written)return false
if(!document.getElementById('notices').textContent.includes(words))say(`${sentence} ${words}`,{problem:true,stays:true,...more})
return words}
export function forget(form){for(let field of form.elements)if(field.hasAttribute('aria-errormessage'))unmark(field)}
document.addEventListener('click',event=>{if(event.detail<2||!event.target.closest('.dock, .offers')?.contains(event.target.closest('button')))return
event.preventDefault()
event.stopImmediatePropagation()},true)
async function post(path,body,method,version,what){let message=method==='POST'&&path.match(KEPT)?.[1]
if(!message)return send(path,body,{method,version})
if(outcomes.all().some(other=>!other.problem&&other.path.match(KEPT)?.[1]===message)){throw new Error(word('Su cambio anterior de esta llamada todavía espera la conexión.'))}
return outcomes.post(path,body,undefined,version,what)}
function described(form,submitter){let label=(form.closest('.ask')?.querySelector('summary')??submitter)?.firstChild?.textContent??''
let who=document.getElementById('acts')?.dataset.who
return[label.replace('…','').trim(),who].filter(Boolean).join(', ')}
function sayRefused(refusal){import('./refusals.794c8a2a80f6.js').then(refusals=>refusals.sayRefused(refusal,nameOf),()=>say(refusal.problem,{problem:true,stays:true}))}
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
let written=writtenIn(form)
try{let version=GUARDED.test(path)?form.elements.version?.value:undefined
let body=method==='DELETE'?undefined:read(form,event.submitter)
if(verb==='attempts'&&form.elements.version&&!form.dataset.also)body.seen=Number(form.elements.version.value)
let what=described(form,event.submitter)
let answer=await post(path,body,method,version,what)
let isKept=answer===undefined&&KEPT.test(path)
if(isKept)say(word('Guardado aquí: {0}. Se envía cuando vuelva la conexión.',what))
else sayDone(answer,form.dataset.said)
settle()
form.closest('details')?.removeAttribute('open')
form.reset()
form.dispatchEvent(new CustomEvent('sent',{bubbles:true,detail:{path,verb,answer,isKept}}))}catch(error){if(error.code===JUST_RECORDED){let message=form.getAttribute('action')
return import('./refusals.794c8a2a80f6.js').then(({askAlso})=>askAlso(form,event.submitter,message,error.message),()=>say(error.message,{problem:true}))}
let words=await refused(form,error)
let isStale=error instanceof Refused&&[409,412].includes(error.status)
if(!isStale||!quote(form,words,{},written))say(error instanceof Unreachable?word('{0} No se envió; lo que escribió sigue aquí.',words):words,{problem:true})
if(isStale)form.dispatchEvent(new CustomEvent('stale',{bubbles:true}))}finally{delete form.dataset.busy
delete form.dataset.also}})

"""##)

    static let frame_in_es = Asset(
        file: "frame.f605096630cd.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{keys}from './keys.41e8f5349e6f.js'
import{say,word}from './undo.2f4c69f24c38.js'
let cameFrom
keys({'/':()=>{cameFrom=document.activeElement
let field=document.getElementById('q')??document.querySelector('.find input')
field?.focus()
field?.select()}})
let anyCalls=document.getElementById('any-calls')
async function answerCalls(event){event?.preventDefault()
let {openBrief}=await import('./anycalls.709c9948cd37.js')
openBrief(anyCalls)}
anyCalls?.addEventListener('click',event=>event.ctrlKey||event.metaKey||event.shiftKey||answerCalls(event))
if(anyCalls)keys({i:()=>void answerCalls()})
document.addEventListener('click',event=>{let link=event.target.closest('a[data-say]')
if(!link||event.ctrlKey||event.metaKey)return
event.preventDefault()
import('./saying.8d7fdc5416e9.js').then(({sayName})=>sayName(link),()=>say(word('Se perdió la conexión.'),{problem:true}))})
document.addEventListener('focusin',({target})=>{let {value}=target
if(target.matches('[type=search]')&&!target.closest('[data-desk]'))setTimeout(()=>target.value===value&&target.select())})
document.addEventListener('focusin',async({target})=>{let known=()=>document.getElementById('people')
if(target.getAttribute('list')!=='people'||known())return
let answer=await fetch('/addressees').catch(()=>undefined)
if(answer?.ok&&!known())document.body.insertAdjacentHTML('beforeend',await answer.text())})
document.addEventListener('click',event=>{if(event.target.closest('[data-print]'))window.print()
for(let menu of document.querySelectorAll('.menu[open]'))if(!menu.contains(event.target))menu.open=false})
document.addEventListener('keydown',event=>{let {target}=event
if(event.key!=='Enter'||!(event.ctrlKey||event.metaKey)||event.repeat||event.defaultPrevented)return
if(target.localName!=='textarea'||!target.form||target.closest('[data-desk]'))return
event.preventDefault()
let buttons=[...target.form.elements].filter(each=>each.localName==='button'&&each.type==='submit'&&!each.disabled)
let beside=buttons.find(each=>each.matches('[formaction]')&&target.closest('.set')?.contains(each))
target.form.requestSubmit(beside??buttons.find(each=>each.matches('.main'))??buttons[0])})
let UNDER_WAY=3000
let underWay=new WeakMap()
addEventListener('submit',event=>{let form=event.target
if(event.defaultPrevented||form.method!=='post')return
if(event.timeStamp -(underWay.get(form)??-Infinity)<UNDER_WAY)return event.preventDefault()
underWay.set(form,event.timeStamp)})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
if(event.target.closest?.('.find'))(cameFrom??document.getElementById('main')).focus({preventScroll:true})
let menu=event.target.closest?.('.menu[open]')
if(!menu)return
menu.open=false
menu.querySelector('summary').focus()})
let large=document.getElementById('large')
large?.addEventListener('change',()=>{document.documentElement.dataset.density=large.checked?'large':''
document.cookie=`ringback-density=large; path=/; max-age=${large.checked ? 31536000 : 0}; samesite=lax`})
let forget=()=>(window.caches?.delete('brief'),localStorage.removeItem('brief'))
if(localStorage.brief&&localStorage.brief!==document.querySelector('meta[name=person]').content)forget()
document.addEventListener('submit',({target})=>target.id==='sign-out'&&forget())
for(let form of document.querySelectorAll('form[data-keep]'))import('./keeps.7f83bb7f5ed3.js').then(({keeping})=>keeping(form),()=>{})
document.querySelector('main [aria-invalid=true]')?.focus()
document.querySelector('.side > nav [aria-current]')?.scrollIntoView({inline:'center',block:'nearest'})

"""##)

    static let holdboard_in_es = Asset(
        file: "holdboard.60e83635901e.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './form.74542df64f60.js'
import{elements,fragment,send,Refused}from './api.5697976d77c6.js'
import{say,word}from './undo.2f4c69f24c38.js'
let board=document.getElementById('waiting')
export function show(html){board.replaceChildren(elements(html))
tick()}
function hold(path,draft,key){let [name,number]=[draft['caller.name'],draft['caller.number']]
return send(path,{line:draft.line??'',name,number,for:draft.for??'',draft},{key})}
export async function putOn(path,draft,key){await(draft.waiting?keepUp(`${path}/${draft.waiting}`,draft,{open:false}):hold(path,draft,key))
say(word('En espera: {0}.',draft['caller.name']||draft['caller.number']||word('alguien sin nombre')))}
export let sayNone=others=>say(others?word('No hay ninguna llamada en ese lugar de la espera.'):word('No hay nadie en espera.'))
let AGAIN=45_000
let desk=document.querySelector('[data-desk]')
let said
let isLeaving=false
function again(more){let id=desk?.elements.waiting?.value
if(id&&said?.isOpen&&said.path.endsWith(id))keepUp(said.path,said.draft,more).catch(()=>{})}
setInterval(again,AGAIN)
addEventListener('pagehide',()=>(isLeaving=true),true)
addEventListener('pageshow',()=>(isLeaving=false))
setTimeout(async()=>{addEventListener('pagehide',()=>again({keepalive:true}))
let id=desk?.elements.waiting?.value
if(!id)return
let path=desk.dataset.waiting
let caller=await held(path,`${path}/${id}`).catch(()=>undefined)
if(!caller||said)return
let {line,name,number,draft}=caller
said={path:`${path}/${id}`,isOpen:true,draft:{...draft,line,for:caller.for,'caller.name':name,'caller.number':number}}})
export function keepUp(path,draft,{keepalive,open=true}={}){let [name,number]=[draft['caller.name'],draft['caller.number']]
said={path,draft,isOpen:open&&!isLeaving}
return send(path,{line:draft.line??'',name,number,for:draft.for??'',open:said.isOpen,draft},{method:'PUT',keepalive})}
export async function held(path,place){let {waiting}=await send(path,undefined,{method:'GET'})
return waiting.find(({id})=>place.endsWith(`/${id}`))}
export function putBack(path,{line,name,number,draft,for:forWhom}){return send(path,{line,name,number,for:forWhom,draft:draft??{}})}
export async function free(path){try{await send(path,undefined,{method:'DELETE'})}catch(error){if(!(error instanceof Refused)||error.status!==404)throw error}}
export async function hungUp(path,place){let caller=await held(path,place)
await free(place)
say(word('{0} colgó y ya no está en espera.',caller?.name||caller?.number||word('Quien llama')),caller&&{action:word('Volver a poner en espera'),onAction:()=>putBack(path,caller).then(refresh).catch(error=>say(error.message,{problem:true}))})
await refresh()}
export async function refresh(){show(await fragment(board.dataset.board))}
function tick(){for(let time of board.querySelectorAll('[data-seconds]')){time.from??=performance.now()- Number(time.dataset.seconds)*1000
const seconds = Math.floor((performance.now() - time.from) / 1000)
time.textContent=`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}}
tick()
setInterval(tick,1000)

"""##)

    static let importing_in_es = Asset(
        file: "importing.7fc1f5bb90a7.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.2f4c69f24c38.js'
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
say(word('Se perdió la conexión. Elija el mismo archivo otra vez: nada se importa dos veces.'),{problem:true})}finally{stop()}})
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

    static let keeps_in_es = Asset(
        file: "keeps.7f83bb7f5ed3.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{person}from './api.5697976d77c6.js'
import{button,word}from './undo.2f4c69f24c38.js'
let OLD=24*3600_000
export function keeping(form){let place=`ringback.kept.${person}.${form.dataset.keep}`
let fields=[...form.querySelectorAll('textarea, input.field')]
let load=()=>JSON.parse(localStorage.getItem(place)??'null')
let forget=()=>localStorage.removeItem(place)
let keep=isSent=>{let typed=Object.fromEntries(fields.map(({name,value})=>[name,value]))
localStorage.setItem(place,JSON.stringify({typed,at:Date.now(),isSent}))}
let kept=load()
let isRefused=document.querySelector('main .problem')
let hasArrived=kept?.isSent&&document.querySelector('#notices .notice')&&!isRefused
if(hasArrived||(kept&&Date.now()- kept.at>OLD))forget()
else if(kept&&!(isRefused&&kept.isSent)){let made=fields.map(({value})=>value)
for(let field of fields)field.value=kept.typed[field.name]??field.value
if(fields.some(({value},at)=>value!==made[at]))tell(form,()=>{forget()
fields.forEach((field,at)=>(field.value=made[at]))
fields[0].focus()})}
form.addEventListener('input',()=>keep(false))
form.addEventListener('submit',()=>load()&&keep(true))}
function tell(form,discard){let line=document.createElement('p')
line.className='hint kept'
line.setAttribute('role','status')
line.append(`${word('Aquí está de nuevo lo que había escrito.')} `,button(word('Empezar de nuevo'),()=>(line.remove(),discard()),'plain'))
form.prepend(line)
let fold=form.closest('details')
if(fold)fold.open=true}

"""##)

    static let keys_in_es = Asset(
        file: "keys.41e8f5349e6f.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.2f4c69f24c38.js'
let SWITCH='ringback.keys'
let REST=600
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
let steering='jkJK'
export let steers=characters=>(steering+=characters)
let sentAt=-Infinity
document.addEventListener('submit',({timeStamp})=>(sentAt=timeStamp),true)
document.addEventListener('keydown',event=>{if(event.key!=='Enter'||event.isComposing)return
let isLine=event.target.localName==='textarea'&&!event.ctrlKey&&!event.metaKey
let isSecond=latest.key==='Enter'&&event.timeStamp - sentAt<TWICE
if(!isSecond&&(!event.repeat||isLine))return
event.preventDefault()
event.stopImmediatePropagation()},true)
export function isTyping(element){return Boolean(element?.closest('input, textarea, select, [contenteditable]'))}
document.addEventListener('keydown',event=>{let again=event.repeat||(event.key===latest.key&&event.timeStamp - latest.at<TWICE)
latest={key:event.key,at:event.timeStamp,again}
if(event.ctrlKey||event.metaKey||event.altKey)return
if(event.isComposing||event.keyCode===229)return
if(isTyping(event.target)){isWriting=!LEAVES.test(event.key)
burst=[]
return}
if(LEAVES.test(event.key))isWriting=false
if(isWriting)return commands.has(event.key)&&say(word('El campo en el que escribía ya no está: pulse Esc antes de una tecla.'),{stays:true})
if(event.timeStamp - typedAt<REST){typedAt=event.timeStamp
return}
if(document.querySelector('dialog[open], .ask[open]'))return
let acts=commands.get(event.key)
let isOff=localStorage[SWITCH]==='off'
if(!isOff&&!again&&isProse(event)){typedAt=event.timeStamp
return say(word('Parece que está escribiendo: pulse / para buscar, o espere antes de una tecla.'),{stays:true})}
if(isOff&&event.key!=='?')return
if(!acts)return sayWhyNot(event)
if([...acts].some(act=>act(event)!==false))event.preventDefault()
else sayWhyNot(event)})
function sayWhyNot({key}){let cap=key.length===1&&[...document.querySelectorAll('#keys kbd')].find(({textContent})=>textContent.replace('⇧','')===key)
let does=cap&&cap.closest('dt').nextElementSibling.textContent
if(does)say(word('Aquí no hay nada para esta tecla: {0}.',does.trim()))}
function isProse({key,timeStamp:at}){if(key.length>1)return
if(steering.includes(key))burst=[]
else burst=[...burst.filter(letter=>at - letter.at<BURST),{at,acts:commands.has(key)}]
let acting=burst.filter(({acts})=>acts).length
return acting>1||(acting&&burst.length>2)}
document.addEventListener('pointerdown',()=>{typedAt=-Infinity
isWriting=false
burst=[]})
for(let box of document.querySelectorAll('#keys-on, #single-key-switch')){box.disabled=false
box.checked=localStorage[SWITCH]!=='off'
box.addEventListener('change',()=>{localStorage[SWITCH]=box.checked?'on':'off'
say(box.checked?word('Las teclas sueltas están activadas.'):word('Las teclas sueltas están desactivadas: ? las activa.'))})}
let dialog=document.getElementById('keys')
if(dialog){keys({'?':()=>dialog.showModal()})
let opener=document.querySelector('[data-keys]')
opener.hidden=false
opener.addEventListener('click',()=>dialog.showModal())}

"""##)

    static let ladder_in_es = Asset(
        file: "ladder.d17e256dc879.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{fragment}from './api.5697976d77c6.js'
import{isTwice,keys}from './keys.41e8f5349e6f.js'
import{live}from './live.4a7ec037ae47.js'
import{word}from './undo.2f4c69f24c38.js'
let press=key=>()=>isTwice()||(document.querySelector(`[data-key=${key}]`)?.click()??false)
keys({d:()=>isTwice()||(document.querySelector('a[data-next]')?.click()??false),t:press('t'),n:press('n'),b:press('b'),v:press('v'),l:()=>{let field=document.querySelector('[data-key=l]')?.form.elements.with
field?.focus()
return Boolean(field)},u:()=>isTwice()||(document.querySelector('#notices form button')?.click()??false)})
let state=()=>document.getElementById('ladder')
let main=document.querySelector('#main > .read')
let isBusy=()=>main.querySelector('details[open]')??[...main.querySelectorAll('.field')].some(field=>field.value)
async function renew(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
if(isBusy())state().innerHTML=fresh.getElementById('ladder').innerHTML
else main.replaceChildren(...fresh.querySelector('#main > .read').childNodes)}
let changed=({id})=>id===state().dataset.message&&renew().catch(()=>{})
if(state()?.dataset.live)live(state().dataset.live,{entry:changed,gone:changed,refresh:()=>renew().catch(()=>{})},{lost:word('Los cambios de los demás no se muestran hasta que vuelva.')})

"""##)

    static let line_in_es = Asset(
        file: "line.6bcebf305960.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{newKey,person,Refused,send,Unreachable}from './api.5697976d77c6.js'
let AGAIN=5_000
export function line(name){let place=`ringback.${name}.${person}`
let store=waiting=>localStorage.setItem(place,JSON.stringify(waiting))
let leave=key=>store(all().filter(other=>other.key!==key))
let keep=item=>store([...all(),item])
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
return{all,waiting,refused,keep,mend,leave,post,watch}}

"""##)

    static let live_in_es = Asset(
        file: "live.4a7ec037ae47.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './undo.2f4c69f24c38.js'
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
line.textContent=''}else{lost??=setTimeout(()=>{line.textContent=word('Se perdió la conexión. {0}',words)},3_000)}}

"""##)

    static let message_in_es = Asset(
        file: "message.47ae0149f03d.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{takeKeys}from './acts.4925d8fd5891.js'
import{ownAsks,restore}from './asks.6404bbfca55c.js'
import './form.74542df64f60.js'
import{keys}from './keys.41e8f5349e6f.js'
import './offers.bc2a30b4f1c1.js'
import{fragment}from './api.5697976d77c6.js'
let main=document.getElementById('main')
let SHEETS='.nav a[href="/sheets"]'
let places=['.scroll','.panel-body']
const message = location.pathname.match(/^\/messages\/([^/]+)/)?.[1]
async function refresh(){let fresh=new DOMParser().parseFromString(await fragment(location.href),'text/html')
let read=places.map(place=>main.querySelector(place)?.scrollTop??0)
main.replaceChildren(...fresh.getElementById('main').childNodes)
document.querySelector(SHEETS)?.replaceChildren(...fresh.querySelector(SHEETS).childNodes)
places.forEach((place,at)=>main.querySelector(place)?.scrollTo(0,read[at]))
takeKeys()
if(message)restore(main,message)
if(document.activeElement===document.body)main.focus({preventScroll:true})}
function openPlaybook(){let first=document.querySelector('#playbook details')
if(!first)return false
first.open=true
first.querySelector('summary').focus()}
keys({B:openPlaybook,b:()=>!document.querySelector('#acts [data-key=b]')&&openPlaybook(),Q(){let link=document.querySelector('[data-case]')
if(!link)return false
link.click()}})
if(message)ownAsks(main,()=>message)
for(let kind of['sent','stale'])document.addEventListener(kind,()=>refresh().catch(()=>{}))

"""##)

    static let offers_in_es = Asset(
        file: "offers.bc2a30b4f1c1.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{renewOffers}from './renewing.9feffb192100.js'
import{isTwice,keys}from './keys.41e8f5349e6f.js'
import{say,word}from './undo.2f4c69f24c38.js'
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
countAsks()
if(offered().length<2)document.querySelector('#offers .all')?.remove()
if(hadFocus)restUntil=performance.now()+REST
if(hadFocus)(next??document.getElementById('q')??document.getElementById('main')).focus({preventScroll:true})}
export function countAsks(){let number=offers().reduce((sum,{dataset})=>sum+Number(dataset.n??1),0)
let link=document.querySelector('.nav a[href="/sheets"]')
let mark=link?.querySelector('b.wait')
if(!number)mark?.remove()
else if(mark)mark.firstChild.textContent=number
else if(link){let words=Object.assign(document.createElement('span'),{className:'sr',textContent:` ${word('por contestar')}`})
let fresh=Object.assign(document.createElement('b'),{className:'wait',textContent:number})
fresh.append(words)
link.append(' ',fresh)}}
function accept(){if(isTwice())return
let all=offered()
if(all.length===0)return false
let offer=focused()??(all.length===1?all[0]:undefined)
if(offer)offer.querySelector(`${ACCEPT} button`)?.click()
else first(all[0]).focus()}
document.addEventListener('click',event=>{if(performance.now()>restUntil||!event.target.closest('#offers :is(button, summary)'))return
event.preventDefault()
say(word('No se hizo nada: el siguiente ofrecimiento acaba de aparecer.'))},true)
function decline(){let ask=focused()?.querySelector('.ask')
if(!ask)return focused()?undefined:point()
restUntil=0
ask.open=true
ask.querySelector('input:not([type=hidden])').focus()}
function point(){let [offer]=offers().filter(offer=>offer.querySelector('.ask'))
if(!offer||document.activeElement.closest('.entry, #acts'))return false
offer.querySelector('.ask > summary').focus()}
function read(){if(isTwice())return
let notes=[...document.querySelectorAll('#offers [data-read]')]
if(notes.length===0)return false
let note=focused()?.querySelector('[data-read]')??(notes.length===1?notes[0]:undefined)
if(note)note.click()
else notes[0].focus()}
keys({y:accept,n:decline,g:read})
document.addEventListener('sent',({target})=>{if(target.matches?.('#offers .all'))acceptedAll(target)
else dropOffer(target.closest?.('#offers .offer'))})
function acceptedAll(form){let next=document.querySelector('#entries [aria-current] .who a')??document.getElementById('q')??document.getElementById('main')
form.remove()
next.focus({preventScroll:true})
renewOffers().then(countAsks,()=>{})}

"""##)

    static let panel_in_es = Asset(
        file: "panel.702a8265f58a.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{acts}from './acts.4925d8fd5891.js'
import{elements,fragment}from './api.5697976d77c6.js'
import{restore,stow}from './asks.6404bbfca55c.js'
import{word}from './undo.2f4c69f24c38.js'
let sheet=document.getElementById('sheet')
let panel=document.getElementById('panel')
let card=document.getElementById('card')
let [who,code,company]=['who','code','company'].map(name=>document.getElementById(`acts-${name}`))
let waitingForCard
export let nameOf=entry=>entry.querySelector('.who a')
export let messageOf=entry=>entry.id.slice(2)
export const codeOf = (entry) => entry.className.match(/code-(.)/)[1]
export let isBelow=()=>matchMedia('(max-width: 68.75rem)').matches
export function raise(isUp){if(isUp&&!panel.classList.contains('up'))raisedAt=performance.now()
panel.classList.toggle('up',isUp)}
let SETTLE=800
let raisedAt=-Infinity
panel.addEventListener('click',event=>{if(event.timeStamp - raisedAt>SETTLE||!event.pointerType||event.target.closest('#shut'))return
event.preventDefault()
event.stopPropagation()},true)
export let isUp=()=>isBelow()&&panel.classList.contains('up')
export function show(entry,{isKnown=false}={}){panel.hidden=!entry
if(!entry)return raise(false)
let name=nameOf(entry)
if(who.textContent!==name.textContent)card.replaceChildren()
who.textContent=name.textContent
who.href=name.href
code.textContent=codeOf(entry)
code.className=`code c${codeOf(entry)}`
company.textContent=entry.querySelector('.co')?.textContent??''
carry(entry)
if(!isKnown)know(entry)}
function carry(entry){if(!acts)return
let [from,to]=[acts.dataset.message,messageOf(entry)]
if(from!==to){for(let act of acts.querySelectorAll('.act[open]'))act.open=false
stow(acts,from)
for(let form of acts.querySelectorAll('form'))point(form,'action',from,to)
for(let button of acts.querySelectorAll('[formaction]'))point(button,'formaction',from,to)
acts.dataset.message=to
acts.dataset.who=who.textContent
restore(acts,to)}
for(let version of acts.querySelectorAll('[name=version]'))version.value=entry.dataset.v
for(let each of acts.querySelectorAll('[name=code]'))each.ariaPressed=String(each.value===codeOf(entry))
dial(entry)
aim(entry)}
function dial(entry){let call=acts.querySelector('[data-key=d]')
let number=entry.querySelector('.number:not(.soft)')
let words=number?.textContent
let unsure=words==='number withheld'?word('Sin número: oculto'):word('Revise antes {0}',words)
call.querySelector('span').textContent=number?.href?word('Llamar a {0}',words):number?unsure:word('Sin número')
if(number)call.href=number.href??nameOf(entry).href
else call.removeAttribute('href')}
function point(element,attribute,from,to){element.setAttribute(attribute,element.getAttribute(attribute).replace(from,to))}
export function aim(entry){let [up,down]=acts?.querySelectorAll('[name=before]')??[]
if(!up)return
let [above,below]=[entry.previousElementSibling,entry.nextElementSibling]
up.disabled=!above
up.value=above?messageOf(above):''
down.disabled=!below
down.value=below?.nextElementSibling?messageOf(below.nextElementSibling):''}
export function place(before){let button=acts.querySelector('[data-key=J]')
button.disabled=false
button.value=before?messageOf(before):''
button.click()}
function know(entry){clearTimeout(waitingForCard)
waitingForCard=setTimeout(async()=>{let html=await fragment(sheet.dataset.card.replace('ID',messageOf(entry))).catch(()=>'')
if(entry.ariaCurrent!=='true')return
card.replaceChildren(elements(html))
let under=card.querySelector('[data-under]')?.textContent
if(under)company.textContent=under},150)}

"""##)

    static let playbooks_in_es = Asset(
        file: "playbooks.fe2525ef5d7d.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment}from './api.5697976d77c6.js'
import{addressee}from './form.74542df64f60.js'
import{say,word}from './undo.2f4c69f24c38.js'
let form=document.getElementById('message')
let {contact,playbook,regarding,told}=form.elements
let owner=form.elements.for
let place=document.createElement('div')
place.dataset.fill='playbooks'
document.querySelector('.card > [data-fill=card]').before(place)
let latest=0
let shown
export async function look({asked=false}={}){let mine=++latest
try{let html=await fragment('/desk/playbooks',{regarding:regarding.value.slice(0,200),for:owner.value&&addressee(owner.value),contact:contact.value})
if(mine!==latest)return
if(html!==shown||!place.firstChild)show(html,asked)
let ticked=place.querySelector(`[data-follow][value="${playbook.value}"]`)
for(let each of place.querySelectorAll('[data-follow]'))each.checked=each===ticked
if(!ticked)playbook.value=''}catch{if(asked)say(word('Se perdió la conexión.'),{problem:true})}}
function show(html,asked){let open=Array.from(place.querySelectorAll('details[open]'),({dataset})=>dataset.version)
let at=place.contains(document.activeElement)&&document.activeElement.closest('details')?.dataset.version
let found=elements(html)
place.replaceChildren(...(asked||found.querySelector('details')?[found]:[]))
shown=html
for(let each of place.querySelectorAll('details')){each.open=open.includes(each.dataset.version)
if(at===each.dataset.version)each.querySelector('summary').focus()}
if(at&&document.activeElement===document.body)regarding.focus()}
export async function open(){await look({asked:true})
let first=place.querySelector('details')
if(!first)return say(word('Ningún protocolo corresponde a esta llamada.'))
first.open=true
first.querySelector('summary').focus()}
place.addEventListener('keydown',event=>{if(event.key!=='Escape')return
event.preventDefault()
event.stopPropagation()
for(let each of place.querySelectorAll('details'))each.open=false
regarding.focus()})
place.addEventListener('change',({target})=>{if(target.dataset.follow===undefined)return
for(let other of place.querySelectorAll('[data-follow]'))if(other!==target)other.checked=false
playbook.value=target.checked?target.value:''
say(target.checked?word('Se siguió {0}. Queda registrado con esta llamada.',target.value):word('No se siguió.'))})
place.addEventListener('click',({target})=>{let button=target.closest('[data-settle]')
if(!button)return
let sentence=button.parentElement.querySelector('q').textContent
if(!told.value.trim())told.value=sentence
playbook.value=button.dataset.settle
form.requestSubmit(document.getElementById('resolved'))
playbook.value=''})

"""##)

    static let refusals_in_es = Asset(
        file: "refusals.794c8a2a80f6.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{line}from './line.6bcebf305960.js'
import{say,word}from './undo.2f4c69f24c38.js'
let outcomes=line('outcomes')
function again(key){let {seen,...body}=outcomes.all().find(other=>other.key===key)?.body??{}
outcomes.mend(key,{problem:undefined,version:undefined,body})
dispatchEvent(new Event('online'))}
export function sayRefused({body,key,what,problem,link},nameOf){let told={problem:true,stays:true,close:word('Descartar'),onClose:()=>outcomes.leave(key)}
if(link)return say(problem,{...told,link})
let {answer,outcome,to,...words}=body
let typed=[to&&nameOf(to),...Object.values(words)].filter(Boolean).join(' · ')
say(`${word('No enviado: {0}. {1}', what ?? outcome ?? answer, problem)}${typed && ` ${word('Usted escribió: “{0}”', typed)}`}`, {...told,action:word('Enviar de nuevo'),onAction:()=>again(key)})}
export function askAlso(form,submitter,message,sentence){say(sentence,{problem:true,stays:true,action:word('Registrarlo también'),onAction:()=>{if(form.getAttribute('action')!==message)return say(word('No se registró: ahora está seleccionada otra llamada.'),{problem:true})
form.dataset.also='yes'
form.requestSubmit(submitter)}})}

"""##)

    static let renewing_in_es = Asset(
        file: "renewing.9feffb192100.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{elements,fragment}from './api.5697976d77c6.js'
export async function renewOffers(){let list=document.getElementById('offers')
if(!list||list.contains(document.activeElement))return
list.replaceWith(elements(await fragment(list.dataset.asks)))}

"""##)

    static let requests_in_es = Asset(
        file: "requests.92c1f06d0ecc.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{keys}from './keys.41e8f5349e6f.js'
let answers=()=>[...document.querySelectorAll('.answers details')]
let open=place=>()=>{let one=answers()[place]
if(!one)return false
for(let other of answers())other.open=other===one
one.querySelector('textarea').focus()}
keys(Object.fromEntries(answers().map((_,place)=>[String(place+1),open(place)])))

"""##)

    static let rolling_refusals_in_es = Asset(
        file: "rolling-refusals.ad54673d8e81.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.2f4c69f24c38.js'
export function refused(html,form){let fresh=new DOMParser().parseFromString(html,'text/html')
let why=fresh.querySelector('.problem, main p')?.textContent.trim()||word('No funcionó. No se cambió nada.')
let field=form.elements[fresh.querySelector('[aria-invalid]')?.name]
if(!field)return say(why,{problem:true})
document.getElementById('fault')?.remove()
let line=Object.assign(document.createElement('p'),{className:'err',id:'fault',role:'alert',textContent:why})
field.after(line)
field.setAttribute('aria-invalid','true')
field.setAttribute('aria-errormessage','fault')
field.addEventListener('input',()=>{line.remove()
field.removeAttribute('aria-invalid')},{once:true})
field.focus()
field.select()}
export function ended(page,html,report){let title=new DOMParser().parseFromString(html,'text/html').querySelector('main h1')?.nextElementSibling?.textContent??''
let written=[...page.querySelectorAll('details[open] input.field')].filter(({value,defaultValue})=>value!==defaultValue)
if(written.length)say(word('Usted escribió: “{0}”',written.map(({value})=>value).join(' · ')),{problem:true,stays:true})
let strip=document.createElement('div')
strip.className='strip wait'
let words=document.createElement('b')
words.textContent=word('Esta sesión terminó.')
let link=Object.assign(document.createElement('a'),{href:report,className:'button',textContent:word('Abrir el informe')})
strip.append(words,title,link)
strip.setAttribute('role','alert')
page.querySelector('.four')?.remove()
page.querySelector('.list')?.remove()
page.querySelector('.acts')?.remove()
for(let old of page.querySelectorAll('.strip'))old.remove()
delete page.dataset.session
page.querySelector('.head').after(strip)
link.focus()}

"""##)

    static let rolling_in_es = Asset(
        file: "rolling.53bfc58146df.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './frame.f605096630cd.js'
import{isTwice,keys,steers}from './keys.41e8f5349e6f.js'
import{live}from './live.4a7ec037ae47.js'
import{say,settle,word}from './undo.2f4c69f24c38.js'
let main=document.getElementById('main')
let page=()=>document.getElementById('rolling')
let lines=()=>[...page().querySelectorAll('.line')]
let current=()=>page().querySelector('.line[aria-current]')
let rows=()=>[...page().querySelectorAll('.entry')]
let row=()=>page().querySelector('.entry[aria-current]')
let isOpen=()=>page().querySelector('details[open]')
if(document.activeElement===document.body)main.focus({preventScroll:true})
function show(html,{line}={}){let fresh=new DOMParser().parseFromString(html,'text/html')
let next=fresh.getElementById('rolling')
if(!next)return false
let was={line:current()?.dataset.line,row:row()?.id,top:page().querySelector('.list').scrollTop}
let back=focused()
let isEnding=Boolean(page().querySelector('[data-key=e]')?.parentElement.open)
page().replaceWith(document.adoptNode(next))
if(back!==undefined)(document.querySelector(back)??main).focus({preventScroll:true})
choose(line??was.line)
if(!line&&was.row)pick(document.getElementById(was.row)??row(),{scrolls:false})
rove()
page().querySelector('.list').scrollTop=was.top
if(isEnding)open(page().querySelector('[data-key=e]'))
tick()
let notice=fresh.querySelector('#notices .notice')
if(notice)announce(notice)
return true}
function focused(){let control=document.activeElement
if(!page().contains(control))return undefined
let place=control.closest('.entry, .line')
if(!place)return control.dataset.key?`[data-key="${control.dataset.key}"]`:'#main'
return control.dataset.key ? `#${place.id} [data-key="${control.dataset.key}"]` : `#${place.id} .who a`}
function announce(notice){let place=document.getElementById('notices')
place.replaceChildren(document.adoptNode(notice))}
function choose(number){for(let other of lines())other.removeAttribute('aria-current')
let line=lines().find(({dataset})=>dataset.line===String(number))
if(!line||line.matches('.free'))return false
line.setAttribute('aria-current','true')
return true}
function chooseByKey(number){if(!lines().length)return false
if(choose(number))current().scrollIntoView({block:'nearest'})
else say(word('La línea {0} está libre.',number))}
function pick(entry,{scrolls=true}={}){if(!entry)return
row()?.removeAttribute('aria-current')
entry.setAttribute('aria-current','true')
rove()
if(scrolls)entry.scrollIntoView({block:'nearest'})}
function rove(){let chosen=row()
for(let control of page().querySelectorAll('.entry :is(a, button, summary)')){control.tabIndex=!chosen||chosen.contains(control)?0:-1}}
let busy=false
async function send(form,submitter){if(busy)return
busy=true
document.getElementById('notices').replaceChildren()
let body=new URLSearchParams(new FormData(form,submitter))
try{let answer=await fetch(submitter?.getAttribute('formaction')??form.action,{method:'POST',body,headers:{Accept:'text/html'}})
let html=await answer.text()
let line=new URL(answer.url).searchParams.get('line')
if(answer.ok&&show(html,{line})){settle()
if(!isOpen())main.focus({preventScroll:true})
ring(form,line)}else if(answer.ok){let notice=new DOMParser().parseFromString(html,'text/html').querySelector('#notices .notice')
if(notice)announce(notice)
renew(0)}else{await refused(html,form)
renew(0)}}catch{say(word('Se perdió la conexión. No se envió; lo que escribió sigue aquí.'),{problem:true})}finally{busy=false}}
function refused(html,form){return import('./rolling-refusals.ad54673d8e81.js').then(refusals=>refusals.refused(html,form),()=>say(word('No funcionó. No se cambió nada.'),{problem:true}))}
function ring(form,line){if (!/\/dial$/.test(form.getAttribute('action'))) return
let link=lines().find(({dataset})=>dataset.line===line)?.dataset.dial
if(!link)return
let call=Object.assign(document.createElement('a'),{href:link,hidden:true})
main.append(call)
call.click()
call.remove()}
document.addEventListener('submit',event=>{let form=event.target
let isOurs=form.matches('[data-roll]')||(form.matches('[data-send]')&&form.closest('#notices'))
if(!isOurs||event.defaultPrevented)return
event.preventDefault()
send(form,event.submitter)})
function press(key){if(!main.contains(document.activeElement)&&document.activeElement!==document.body)return false
const control = current()?.querySelector(`[data-key="${key}"]`) ?? [...page().querySelectorAll(`[data-key="${key}"]`)].find((other) => !other.closest('.line'))
if(!control){let isOfALine=lines().some(line=>line.querySelector(`[data-key="${key}"]`))
return isOfALine&&!current()?say(word('Elija una línea: 1–4')):false}
if(control.localName!=='summary')return control.click()
let ask=control.closest('.outs details[open]')
if(ask&&!ask.querySelector('input:not([type=hidden])'))return ask.querySelector('button').click()
open(control)}
function open(summary){if(!summary)return
let form=summary.parentElement
form.open=true
let field=form.querySelector('[data-first]')??form.querySelector('input:not([type=hidden]), button')
field?.focus()
field?.select?.()}
let once=act=>()=>isTwice()||busy||act()
function dial(){let next=current()?.querySelector('[data-key="d"]')
if(next)return next.click()
let button=row()?.querySelector('.call')
if(button)return button.click()
say(row()?word('Está en una línea o no tiene número.'):word('No queda nadie a quien llamar.'))}
function step(by){let all=rows()
pick(all[Math.min(Math.max(all.indexOf(row())+by,0),all.length - 1)])}
let alone=()=>{let link=row()?.querySelector('.alone')
if(!link)return say(word('Elija a alguien que no esté en una línea.'))
if(link.localName==='a')return void askAlone(link)
link.open=true
link.querySelector('button').focus()}
async function askAlone(link){if(busy)return
busy=true
pick(link.closest('.entry'),{scrolls:false})
try{let answer=await fetch(link.href,{headers:{Accept:'text/html'}})
if(answer.ok&&show(await answer.text()))page().querySelector('.alone button')?.focus()
else location.assign(link.href)}catch{say(word('Se perdió la conexión.'),{problem:true})}finally{busy=false}}
let undo=()=>{let button=document.querySelector('#notices form button')
if(button)button.click()
else say(word('No hay nada que deshacer.'))}
keys({...Object.fromEntries([...'tlvnbswcfgomxpayzerR'].map(key=>[key,once(()=>press(key))])),...Object.fromEntries([...'1234'].map(key=>[key,()=>chooseByKey(key)])),d:once(dial),h:once(alone),u:once(undo),j:()=>step(1),k:()=>step(-1),ArrowDown:()=>step(1),ArrowUp:()=>step(-1)})
document.addEventListener('keydown',event=>{if(event.key!=='Escape')return
let open=event.target.closest?.('details[open]')??isOpen()
if(!open||!page().contains(open))return
open.open=false
main.focus({preventScroll:true})})
steers('1234')
document.addEventListener('click',event=>{if(event.detail<2||!page().contains(event.target.closest('button, summary')))return
event.preventDefault()
event.stopImmediatePropagation()},true)
document.addEventListener('click',event=>{let {target}=event
let link=target.closest('a.alone')
if(link&&!event.ctrlKey&&!event.metaKey){event.preventDefault()
return void askAlone(link)}
let line=target.closest('.line')
if(line&&page().contains(line))choose(line.dataset.line)
let entry=target.closest('.entry')
if(entry&&page().contains(entry)&&!target.closest('a, button'))pick(entry,{scrolls:false})
for(let details of page().querySelectorAll('details[open]'))if(!details.contains(target))details.open=false})
document.addEventListener('toggle',({target})=>target.open&&target.closest('.outs')&&target.scrollIntoView({block:'nearest'}),true)
function tick(){for(let time of page().querySelectorAll('time[data-since]')){const seconds = Math.max(0, Math.floor((Date.now() - time.dataset.since) / 1000))
let two=value=>String(value).padStart(2,'0')
const hours = Math.floor(seconds / 3600)
time.textContent = hours ? `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}` : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`}}
tick()
setInterval(tick,1000)
let asked
let isOver=false
function renew(after=150){clearTimeout(asked)
asked=setTimeout(async()=>{if(isOver)return
if(busy)return renew(700)
let {session}=page().dataset
let path=session?`${location.pathname}?session=${session}`:location.pathname
let answer=await fetch(path,{headers:{Accept:'text/html'}}).catch(()=>undefined)
if(!answer?.ok||busy)return
let html=await answer.text()
if(session&&answer.redirected)over(html,answer.url)
else if(!isOpen())show(html)},after)}
function over(html,report){isOver=true
clearInterval(looking)
import('./rolling-refusals.ad54673d8e81.js').then(refusals=>refusals.ended(page(),html,report),()=>location.assign(report))}
live(page().dataset.live,{entry:()=>renew(),gone:()=>renew(),claim:()=>renew(),rolling:()=>renew(0),refresh:()=>renew()},{lost:word('Puede faltar aquí lo que hagan otros.')})
rove()
let looking=setInterval(()=>document.hidden||renew(),15_000)

"""##)

    static let say_this_in_es = Asset(
        file: "say-this.2db9ffdfecfb.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{send}from './api.5697976d77c6.js'
import{addressee}from './form.74542df64f60.js'
import{say,word}from './undo.2f4c69f24c38.js'
let form=document.getElementById('message')
let {told}=form.elements
let owner=form.elements.for
let hint=document.getElementById('promises')
let card=document.querySelector('[data-fill=card]')
let REST=300
let pause
let asked=0
let chosen=''
let windows=()=>[...form.querySelectorAll('[name=window]')]
export function dress(){for(let button of card.querySelectorAll('[data-said-so], [data-fishing]'))button.hidden=false
let again=windows().find(each=>each.value===chosen)
if(again)again.checked=true
else chosen=''
check()}
let TWICE=500
let latest={}
function isTwice(act){let before=latest[act]??-Infinity
latest[act]=performance.now()
return latest[act]- before<TWICE}
export function press(){if(isTwice('press'))return
let next=card.querySelector('details[data-press]:not([open])')
if(!next)return say(card.querySelector('[data-press]')?word('Era la última: no diga más que eso.'):word('Primero, ¿para quién es?'))
next.open=true
next.scrollIntoView({block:'nearest'})
say(next.querySelector('q').textContent)}
export function said(words){told.value=[told.value.trim(),words].filter(Boolean).join(' ')
told.dispatchEvent(new Event('input',{bubbles:true}))}
card.addEventListener('click',({target})=>{let button=target.closest('[data-said-so]')
if(!button)return
said(button.parentElement.querySelector('q').textContent)
told.focus()})
form.addEventListener('change',({target})=>{if(target.name!=='window')return
chosen=target.value
let others=windows().map(each=>each.dataset.words).filter(Boolean)
told.value=others.reduce((text,words)=>text.replace(words,''),told.value).trim()
if(target.dataset.words)said(target.dataset.words)
else check()})
told.addEventListener('input',()=>{clearTimeout(pause)
pause=setTimeout(check,REST)})
export async function check(){clearTimeout(pause)
let text=told.value
let mine=++asked
if(!text.trim())return show([])
try{let {promises}=await send('/guard',{text,for:owner.value?addressee(owner.value):''})
if(mine===asked)show(promises)}catch{if(mine===asked)show([])}}
function show(found){hint.className=found.length?'strip wait':'hint'
hint.replaceChildren()
let name=card.querySelector('[data-name]')?.dataset.name??owner.value
let isWindowed=card.querySelector('[data-windowed]')
let quoted=some=>some.map(({words})=>`“${words}”`).join(', ')
let never=found.filter(({why})=>why==='never-say')
let times=found.filter(({why})=>why!=='never-say')
if(never.length)hint.append(`${word('{0}: no se dice por {1}.', quoted(never), name)} `)
if(!times.length)return
if(isWindowed)return hint.append(word('{0}: no es uno de los horarios publicados. Elija uno abajo.',quoted(times)))
let better=word('lo antes posible')
hint.append(`${word('{0} promete una hora. Mejor: “{1}”.', quoted(times), better)} `,Object.assign(document.createElement('button'),{type:'button',className:'plain',textContent:word('Cambiarlo'),onclick:()=>reword(times,better)}))}
function reword(times,words){let text=Array.from(told.value)
let places=[]
for(let {from,to}of times){let last=places.at(-1)
if (last && /^[\s,;]*(or|and|o|u|y|e)?[\s,;]*$/i.test(text.slice(last.to, from).join(''))) last.to = to
else places.push({from,to})}
for(let {from,to}of places.toReversed())text.splice(from,to - from,words)
told.value=text.join('')
told.dispatchEvent(new Event('input',{bubbles:true}))
told.focus()
check()}
card.addEventListener('click',({target})=>{if(target.closest('[data-fishing]'))fish()})
export async function fish(){if(isTwice('fish'))return
let {contact,'caller.name':name,'caller.number':number}=form.elements
if(![contact,name,number].some(({value})=>value))return say(word('Primero, ¿quién llama?'))
let {note}=await import('./fishing.e29847edc57e.js')
note(card.querySelector('[data-fishing]'))}

"""##)

    static let saying_in_es = Asset(
        file: "saying.8d7fdc5416e9.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{say,word}from './undo.2f4c69f24c38.js'
let playing
export function sayName(link){playing?.pause()
playing=new Audio(link.href)
playing.play().catch(()=>say(word('No se pudo pronunciar el nombre aquí. Vea la pronunciación al lado.'),{problem:true}))}

"""##)

    static let sheet_in_es = Asset(
        file: "sheet.1bee3c9fa8ea.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import './form.74542df64f60.js'
import{acts}from './acts.4925d8fd5891.js'
import{ownAsks}from './asks.6404bbfca55c.js'
import{send}from './api.5697976d77c6.js'
import{aimAgain,entries,list,markKept,restored,rove,select,selected}from './entries.59335858e12f.js'
import{keys}from './keys.41e8f5349e6f.js'
import{live}from './live.4a7ec037ae47.js'
import{isBelow,isUp,nameOf,place as placeBefore,raise,show}from './panel.702a8265f58a.js'
import{say,word}from './undo.2f4c69f24c38.js'
let page=document.getElementById('sheet')
let main=document.getElementById('main')
let TELEPHONE='(pointer: coarse), (max-width: 56rem)'
function step(by){let all=entries()
select(all[all.indexOf(selected)+by]??selected)}
list.addEventListener('click',event=>{let entry=event.target.closest('.entry')
let link=event.target.closest('a')
if(!entry)return
if(entry!==selected&&!link)select(entry)
if(!isBelow()||link?.matches('.number')||event.ctrlKey||event.metaKey)return
event.preventDefault()
if(entry!==selected)select(entry)
raise(true)
entry.scrollIntoView({block:'nearest'})})
list.addEventListener('focusin',event=>{let entry=event.target.closest('.entry')
if(entry&&entry!==selected)select(entry,{focus:false})})
document.getElementById('look-again').addEventListener('click',event=>{let entry=document.getElementById(event.target.closest('a')?.hash.slice(1)??'')
if(!entry)return
event.preventDefault()
select(entry)})
document.getElementById('shut').addEventListener('click',lower)
function lower(){raise(false)
if(selected)nameOf(selected).focus({preventScroll:true})}
keys({j:()=>step(1),k:()=>step(-1),Enter:()=>!!selected&&document.activeElement===main&&nameOf(selected).click(),ArrowDown:()=>(list.contains(document.activeElement)?step(1):false),ArrowUp:()=>(list.contains(document.activeElement)?step(-1):false),R:()=>document.querySelector('[data-rolling]')?.click()??false,P:()=>document.getElementById('copy')?.click()??false})
document.addEventListener('keydown',event=>{if(event.key==='Escape'&&!event.defaultPrevented&&isUp())lower()})
main.addEventListener('sent',({target})=>target.closest('.offers')||lower())
document.addEventListener('sent',({detail})=>{markKept()
if(detail.verb!=='undo')return
restored.id=`m-${detail.path.split('/')[2]}`
let entry=document.getElementById(restored.id)
if(entry)select(entry)})
main.addEventListener('stale',()=>refresh())
addEventListener('storage',markKept)
let STILL=2000
let waiting=[]
let movedAt=-Infinity
let own
for(let kind of['pointermove','pointerdown']){list.addEventListener(kind,event=>event.pointerType!=='touch'&&(movedAt=performance.now()))}
list.addEventListener('pointerleave',()=>(movedAt=-Infinity))
document.addEventListener('submit',({target,submitter})=>{movedAt=-Infinity
own=(submitter?.getAttribute('formaction')??target.getAttribute('action'))?.split('/')[2]})
let fetched
let changes=()=>(fetched??=import('./changes.8f177714e6d4.js').catch(missed))
function missed(){fetched=undefined
say(word('Puede faltar aquí lo que hagan otros.'),{problem:true})}
let refresh=()=>changes().then(shown=>shown?.refresh()).catch(()=>{})
function whenStill(change){return async(what)=>{let shown=await changes()
if(shown)waiting.push(()=>change(shown,what))
drain()}}
function drain(){if (performance.now() - movedAt < STILL) return setTimeout(drain, STILL / 5)
for(let change of waiting.splice(0))change()}
let asked=new Set()
setInterval(()=>{let ripe=entries().filter(({dataset})=>dataset.turns&&Number(dataset.turns)<Date.now())
let news=ripe.map(entry=>entry.id+entry.dataset.turns).filter(name=>!asked.has(name))
for(let name of news)asked.add(name)
if(news.length&&!document.hidden)whenStill(refresh)()},30_000)
addEventListener('beforeprint',()=>{if(!page.dataset.live)return
document.getElementById('as-of').textContent=new Date().toLocaleString(document.documentElement.lang,{weekday:'short',month:'short',day:'numeric',hour:'numeric',minute:'2-digit'})})
if(acts){ownAsks(acts,()=>acts.dataset.message)
if(matchMedia(TELEPHONE).matches)import('./aftercall.d9a60485befc.js').then(module=>module.askAfterCalls(select))
else if(acts.querySelector('[data-key=J]')){import('./drag.c8a190f4c5b9.js').then(module=>module.dragging(list,{begin:select,drop:placeBefore}))}}
for(let entry of entries())rove(entry,entry===selected)
let left=document.getElementById(history.state?.selected??'')
if(left&&left!==selected&&list.contains(left))select(left)
else if(selected)show(selected,{isKnown:document.getElementById('card').childElementCount>0})
aimAgain()
markKept()
function read(){if(page.dataset.reading)send(page.dataset.reading,undefined,{keepalive:true}).catch(()=>{})}
read()
document.addEventListener('visibilitychange',()=>document.hidden&&read())
if(page.dataset.live)live(page.dataset.live,{entry:whenStill((shown,what)=>shown.put(what,own===what.id)),gone:whenStill((shown,what)=>shown.gone(what)),offer:whenStill((shown,what)=>shown.offered(what)),claim:what=>changes().then(shown=>shown?.claimed(what)),moment:({id})=>id===page.dataset.sheet&&refresh(),asks:whenStill(shown=>shown.renewAsks()),refresh},{lost:
word('Los resultados y las respuestas se guardan aquí y se envían cuando vuelva. Lo demás tiene que esperar, y hasta entonces no se ven los cambios de otras personas.')})

"""##)

    static let unclear_in_es = Asset(
        file: "unclear.daed637d5670.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
import{addressee}from './form.74542df64f60.js'
const words = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).filter(Boolean)
function fitting(name){let typed=words(name)
return Array.from(document.getElementById('people')?.options??[],({value})=>value).filter(other=>typed.length&&typed.every(part=>words(other).some(word=>word.startsWith(part))))}
export function meant(name){let found=fitting(name)
return found.length===1?found[0]:undefined}
export function unclear(name){if(addressee(name)!==name)return undefined
let found=fitting(name)
if(found.length<2)return undefined
return word('“{0}” puede ser {1}. Escriba más del nombre.',name,found.toSorted().slice(0,5).join(word(' o ')))}

"""##)

    static let undo_in_es = Asset(
        file: "undo.2f4c69f24c38.js",
        type: "text/javascript; charset=utf-8",
        text: ##"""
import{word}from './words.da8a2fcfdf6b.js'
import{isSignedOut,newKey,person,send}from './api.5697976d77c6.js'
export{word}
let MINUTE=60_000
let PLACE=`ringback.acts.${person}`
let acts=()=>JSON.parse(sessionStorage[PLACE]??'[]').filter(({at})=>Date.now()- at<MINUTE)
let remember=acts=>(sessionStorage[PLACE]=JSON.stringify(acts))
export function say(sentence,{undo,ends=false,problem=false,stays=false,link,action,onAction,close=word('Cerrar'),onClose}={}){let notice=document.createElement('div')
notice.className=problem?'notice problem':'notice'
makeRoom(Boolean(undo)||ends||problem)
let text=document.createElement('p')
text.textContent=sentence
notice.append(icon(problem?'warn':'check'),text)
let rest=action?MINUTE:8_000
if(undo){if(acts().at(-1)?.undo!==undo)remember([...acts(),{undo,sentence,key:newKey(),at:Date.now()}])
rest=acts().at(-1).at+MINUTE - Date.now()
notice.append(button(word('Deshacer'),takeBack,'plain'))}else if(ends){remember([])}
link??=problem&&isSignedOut&&[word('Iniciar sesión'),'/sign-in']
if(link){let [textContent,href]=link
notice.append(Object.assign(document.createElement('a'),{className:'plain',target:'_blank',textContent,href}))}
if(action)notice.append(button(action,()=>(notice.remove(),onAction()),'plain'))
if(problem)notice.append(button(close,()=>(notice.remove(),onClose?.()),'plain'))
if(action||stays)notice.classList.add('stays')
document.getElementById('notices')?.append(notice)
if(!problem)setTimeout(()=>notice.remove(),rest)
return notice}
export function icon(name){let sprite=document.querySelector('use')?.getAttribute('href').split('#')[0]
let svg=document.createElementNS('http://www.w3.org/2000/svg','svg')
svg.setAttribute('class',name==='warn'?'i wait':'i')
svg.setAttribute('aria-hidden','true')
let use=document.createElementNS('http://www.w3.org/2000/svg','use')
use.setAttribute('href',`${sprite}#${name}`)
svg.append(use)
return svg}
function makeRoom(isWeighty){for(let notice of document.querySelectorAll('#notices .notice')){if(isWeighty?!isUndecided(notice):!notice.querySelector('button'))notice.remove()}}
let isUndecided=notice=>notice.matches('.stays')
let place=document.getElementById('notices')
if(place){new MutationObserver(()=>{let all=[...place.children]
all.forEach((notice,at)=>(notice.hidden=at<all.length - 1&&!isUndecided(notice)))}).observe(place,{childList:true})}
export let settle=()=>document.querySelectorAll('#notices .problem:not(.stays)').forEach(notice=>notice.remove())
export function sayDone(answer,otherwise='Done.'){let {said=otherwise,undo}=answer?.done??{}
say(said,{undo:undo&&`/messages/${answer.id}/undo/${undo}`,ends:true})}
addEventListener('pageshow',({persisted})=>{if(persisted)makeRoom(true)
let fresh=document.querySelector('#notices .notice:not([hidden], .stays)')
let last=acts().at(-1)
if(!fresh)return last&&say(last.sentence,last)
remember([])
setTimeout(()=>fresh.remove(),fresh.querySelector('form')?MINUTE:15_000)})
export async function takeBack(){let all=acts()
let act=all.pop()
let button=document.querySelector('#notices .notice:not([hidden]) form button')
if(button)return button.click()
if(!act)return say(word('No hay nada que deshacer.'))
remember(all)
let {undo,key}=act
makeRoom(true)
try{say((await send(undo,undefined,{key})).done.said)
settle()
document.dispatchEvent(new CustomEvent('sent',{detail:{verb:'undo',path:undo}}))}catch(error){say(error.message,{problem:true})}}
export function button(label,act,className='button'){let button=document.createElement('button')
button.type='button'
button.className=className
button.textContent=label
button.addEventListener('click',act)
return button}

"""##)
}
