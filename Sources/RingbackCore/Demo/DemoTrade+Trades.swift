extension DemoTrade {
    static let all: [DemoTrade] = [
        law, building, film, freight, clinic, agency, bank, press, travel, catering, insurance, property, technology,
        arts, printing, personal,
    ]

    static let law = DemoTrade(
        "law", weight: 11, team: 1, honorific: .counsel,
        firms: [
            "{family} & {other} LLP", "{family} Law Office", "{family}, {other} & Partners", "{place} Title & Trust",
        ],
        lines: """
            Clause {n} of the lease; can live with thirty days if the deposit moves
            Needs the signed page back before the {hour} filing
            The other side has offered {amount}; wants to talk before answering
            Deposition moved to {weekday} at {hour}; is that still possible
            Two questions on the option for {show} before it goes out for signature
            Who signs for the partnership while Mr. Rowe is traveling
            Has read the second draft and has only one change
            Wants to know which version of the location agreement is the real one
            The easement at {site}; the county found the old survey
            Opposing counsel asks for an extension to {date}; needs a yes or a no
            Release from the extras on {show}; three are missing
            Can {mate} send the insurance certificate to the court by {weekday}
            Estate of the former owner of {site} has come back with a number
            The trademark search on “{show}” came back clean but for one
            Wants ten minutes about the arbitration before {hour} on {weekday}
            Escrow of {amount} can be released; needs the wording from us
            Subpoena for the visitor log at {site}; would rather do it by letter
            The non-compete for the departing bookkeeper; thinks it will not hold
            Notary is booked for {weekday}; who is coming
            Closing binder for {site} is ready to be picked up
            The settlement letter; {he} would take out the second paragraph
            Witness statement; wants to read one line aloud and hear a yes
            """)

    static let building = DemoTrade(
        "building trades", weight: 11, team: 0,
        firms: [
            "{family} Plumbing", "{family} & Sons Electric", "{place} Air and Heat", "{family} Roofing",
            "{place} Glass",
            "{family} Elevator Service", "{place} Lock & Key", "{family} Concrete",
        ],
        lines: """
            Which of the two dates for the boiler
            The part for the chiller at {site} is in; can come {weekday} before {hour}
            Found a second leak behind the wall; it is {amount} more, or stop here
            Nobody at {site} to let the crew in; they wait until {hour}
            Inspector passed the rough-in; wants to close the ceiling {weekday}
            The elevator at {site} stops between floors again
            Needs the breaker panel cleared, two feet in front, by {weekday}
            Bid for the roof over {site}: {amount}, good until {date}
            Water will be off from {hour} on {weekday}; who tells the tenants
            Wants to know who approved the change order for {amount}
            Key number {ref} was copied; was that one of ours
            The glass for the lobby came in the wrong tint
            Backflow test is due by {date}; the city wrote to {him} too
            The crew can start {site} a week early if the scaffold stays
            Whether we want the {n} old doors, or they go to the dump today
            Generator load test at {site}; somebody must sign
            The drain at {site} again; {he} would rather jet it than dig
            Asks for the color of the trim; the painter is standing there
            Has {n} men free on {weekday} and would do the fence
            Thermostat codes for the third floor; the old ones do not work
            Final bill, {amount}; the lien waiver goes out when it is paid
            Gate at {site} will not close; chained it for the night
            """)

    static let film = DemoTrade(
        "film", weight: 10, team: 2,
        firms: [
            "{place} Pictures", "{family} Casting", "{place} Stage Rentals", "{family} & {other} Talent",
            "Blue {place} Sound",
            "{place} Camera House",
        ],
        lines: """
            Casting for the second unit; has {n} names to try
            Wants to hold the {weekday} read-through
            A client can do {show}, but not before {date}
            The rain plan for {site}; the director wants the roof
            Needs the call sheet for {weekday} before {hour}
            Lens package is short one; can swap or send it from {city}
            The animal handler wants it in writing that the street is closed
            {show} is over by {amount} in the art department; wants to walk through it
            Picture cars: {n} are confirmed, the blue one is sold
            The composer is in {city} until {weekday} and would like to meet
            Who clears the mural on the wall at {site}
            Two days of pick-ups in {month}; is {site} free
            Would the same driver be possible; the actor asked for him by name
            Extras: {n} hundred for the pier, and how many of them dance
            Rushes from {weekday} are up; there is a scratch on reel {n}
            The stunt rehearsal needs {site} empty from {hour}
            Notes on the new pages; only the last scene
            Permit says {n} trucks, they have one more than that
            Asks whether the wrap party is still at {site}
            The festival wants {show} on {date}; an answer by {weekday}
            Dailies courier has no badge for the new gate
            Dialect coach can start {date}; rate is {amount} a week
            """)

    static let freight = DemoTrade(
        "freight", weight: 8, team: 0,
        firms: [
            "{place} Freight", "{family} Forwarding", "{place} Cold Storage", "{family} Drayage",
            "{place} Port Services",
            "Blue {place} Lines",
        ],
        lines: """
            Two containers held at the gate; needs a name to release them
            Truck from {city} broke down at mile {n}; the load is safe, it comes {weekday}
            The bill of lading says {n} crates; the driver counts one less
            Customs wants the value of the costumes again, by {hour}
            Free days run out {weekday}; after that it is {amount} a day
            Can the dock at {site} take a fifty-three footer
            Delivery {ref}: refused at {site}, nobody knew of it
            Wants to consolidate the {city} and {city} loads; saves {amount}
            The crane is booked for {weekday} at {hour}; do we still need it
            Pickup number for the set pieces at Pier 9
            Bonded seal {ref} was broken on arrival; it is on camera
            Forklift at {site} has no charge; the driver is waiting
            Reefer unit reads {n} degrees too warm; what is in it
            Port is closing for the wind; in by {hour} or not until {weekday}
            Asks who pays for the second attempt, {amount}
            Insurance wants photographs of the crushed corner
            The return of the rented flats; {his} truck is empty on {weekday}
            Dangerous goods form for the fog fluid is an old one
            Needs dimensions of the organ before {he} can quote
            Standby rate was agreed with {mate}; {he} cannot find the mail
            """)

    static let clinic = DemoTrade(
        "clinic", weight: 6, team: 0, honorific: .doctor,
        firms: [
            "{place} Clinic", "{family} Family Medicine", "{place} Orthopedics", "{place} Occupational Health",
            "{family} & {other} Dental",
        ],
        lines: """
            The crew physicals for {show}; {n} have not come yet
            Fit-for-work note for the rigger is ready; fax or mail
            Naming of the new wing, and who speaks at the opening
            Can the flu shots be on {weekday} at {hour}, in the break room
            Wants the {month} board dinner moved; half the doctors are on call
            The nurse for the set on {date}; one or two of them
            Invoice {ref} for the drug screens was paid twice; where to send it back
            A question about the ramp at {site}, before the tenants see it
            Needs an emergency contact for a man hurt at {site}; he is all right
            Donor lunch: does Ms. Miller want to sit by the dean
            First-aid class: {n} places left on {date}
            The defibrillator at {site} wants its new battery
            Would like an hour of the projects people for the waiting room
            Ergonomic visit for accounts is on {weekday}; is {hour} still good
            Consent forms for the child actors; the mothers ask
            Lease of the imaging suite, renewal in {month}
            Second opinion on the stunt man’s knee came in
            Their parking passes at {site} stop working at six
            """)

    static let agency = DemoTrade(
        "city agency", weight: 7, team: 0, honorific: .official,
        firms: [
            "City Permits Office", "County Clerk", "Fire Marshal’s office", "Comptroller’s office", "Water Department",
            "Port Inspection", "Office of Film and Events", "Public Works, {place} District", "Health Inspection",
            "Transit Authority",
        ],
        lines: """
            Wants the signed page before the {hour} filing
            Permit {ref} lapses on {date}; the renewal is one form
            The street closing for {show}; the hearing is {weekday}
            Needs somebody with keys at {site}, {weekday} at {hour}
            Occupancy at {site} is posted as {n} hundred; the plan says less
            The sidewalk at {site}: thirty days to mend it
            Notice of the water main work; two nights in {month}
            Has the form, but box {n} is empty
            A neighbor complained of the trucks on {weekday}; wants our side
            Fire drill at {site}; would like to come unannounced, with us knowing
            Backflow report is not on file
            Asks for the name of the licensed electrician on job {ref}
            The councilmember’s office would like a tour of {site}
            Bus stop must move for the shoot; who pays the {amount}
            Public records request names us; nothing to do, but we should know
            Audit sample: vouchers {ref} to the end of that page
            Sign variance was granted, with one condition
            The pier inspection slipped to {date}; divers
            Deposit of {amount} for the plaza can be refunded now
            Grease trap certificate for the commissary
            Can we lend {n} barricades until {weekday}
            """)

    static let bank = DemoTrade(
        "bank", weight: 6, team: 1,
        firms: [
            "{place} Bank", "First {place} Trust", "{family} & {other} CPAs", "{place} Leasing",
            "{family} Wealth Advisors",
        ],
        lines: """
            The wire of {amount} is held for a second approval
            Which of the two accounts should the refund go to
            Covenant letter is due {date}; needs the quarter’s figures
            A check for {amount} came back; the signature card is old
            Wants to lock the rate before {weekday}
            Reconciliation: a difference of {amount} since {month}
            New token for {mate} is at the branch; bring a passport
            The letter of credit for {city} needs the exact spelling
            Auditors ask for {n} confirmations by {weekday}
            Card ending {ref} was used in {city}; is that ours
            The appraisal of {site} is in, and it is good
            Payroll file was sent twice; stopped the second one, please confirm
            Would like to bring the new relationship manager by on {weekday}
            Equipment lease {ref} ends in {month}; buy, return or go on
            Tax notice for the partnership; not serious, but it has a date
            Sales tax on the stage rentals; a yes or no question
            The escrow sheet for {show} does not add up by {amount}
            Needs minutes of the meeting that opened the account
            K-1s: when can the partners have them
            Positive pay flagged check {ref}; decide by {hour}
            """)

    static let press = DemoTrade(
        "press", weight: 3, team: 2,
        firms: [
            "The {place} Ledger", "{place} Public Radio", "{place} Business Weekly", "{family} Media Relations",
            "Morning on {place}",
        ],
        lines: """
            Would like an interview about the merger
            Fact-checking two sentences about {site}; prints tonight
            A podcast on buildings that used to be something else
            Photographer needs ten minutes on {weekday}, outdoors
            Heard that {show} is leaving town; would we care to comment
            Panel in {city} on {date}; there is a seat for Ms. Miller
            Obituary of the old ice plant’s owner; looking for a picture
            Correction runs {weekday}; wants to read it to somebody first
            List of the forty largest offices; are we {n} people more than last year
            Asks who designed the lights at {site}
            A student paper, very polite, about women who run firms
            Wants to embargo the announcement of {show} until {date}
            Radio piece on night crews; could {he} ride along on {weekday}
            """)

    static let travel = DemoTrade(
        "travel", weight: 5, team: 2,
        firms: ["{place} Travel", "Hotel {place}", "{family} Charter", "{place} Car Service", "The {place} Inn"],
        lines: """
            The {city} flight on {weekday} is full; there is one at {hour}
            Room block for {show}: {n} rooms are not named yet
            Driver for the airport is confirmed; which terminal
            Left behind in room {n}: a gray coat and a phone charger
            Visa letter for the {city} trip needs an original signature
            Charter can leave at {hour} if the weather holds
            The dinner for {n} on {date}: upstairs or on the terrace
            Upgrade came through for Mr. Rowe; needs a date of birth
            Group rate ends {weekday}; after that it is {amount} more
            Would the crew mind the other hotel on {date}
            Rental return in {city} shows a scratch; {he} thinks it was there
            Boat for the harbor tour holds {n}, not twelve
            Meeting room has no screen; they can hire one
            The cancelled nights: {amount} back, or as a credit
            Late checkout for the director; until {hour} at most
            Bus for the extras: is it {hour} at {site} or at the pier
            """)

    static let catering = DemoTrade(
        "catering", weight: 5, team: 0,
        firms: ["{family} Catering", "{place} Kitchen", "Café {place}", "{place} Bakery", "{family} Party Rental"],
        lines: """
            Final count for {weekday}; has {n} dozen so far
            Two vegetarians or twelve; the note can be read both ways
            The tent for {date} needs a permit or must be smaller
            Oven at {site} is out; will bring his own, needs power
            Tasting for the board dinner: {weekday} at {hour}
            The coffee order went to {site}; it should be the annex
            Linen from {month} is three cloths short
            Nut allergy on the list for {show}; which of the names is it
            Can the truck stand at {site} overnight
            Deposit of {amount} keeps {date}; somebody else wants it
            Chairs come {weekday}, tables on the day after; is that all right
            Leftovers: the shelter can fetch them at {hour}
            Wants to change the fish; the catch was small
            The cake says Rowe with no e at the end; mending it
            Water cooler at {site} has not been signed for since {month}
            Breakfast for the early call, {n} hundred, by four in the morning
            """)

    static let insurance = DemoTrade(
        "insurance", weight: 5, team: 1,
        firms: ["{place} Mutual", "{family} Insurance Agency", "{place} Surety", "{family} & {other} Adjusters"],
        lines: """
            Claim {ref}: the adjuster can be at {site} on {weekday}
            Certificate must name the city, as it did last year
            Renewal is up {amount}; has an idea to bring it down
            Needs the serial numbers of what was in the truck
            The completion bond for {show}; two papers are missing
            Wants a statement from whoever saw the scaffold fall
            Claim from {month} is settled; check for {amount} on its way
            Driver list: {n} of them have no license number
            Flood map was redrawn; {site} is just inside now
            The stunt on {date} is not covered as described
            Loss run for the last five years is ready
            Asks whether the generators are owned or rented
            The other car’s insurer would split it; should {he} take that
            Workers’ compensation audit on {weekday}; payroll by job
            A rider for the borrowed painting, {amount}, from {date}
            Inspection of {site} found {n} small things
            """)

    static let property = DemoTrade(
        "property", weight: 6, team: 0,
        firms: [
            "{family} Realty", "{place} Properties", "{place} Storage", "{family} & {other} Architects",
            "{place} Parking",
        ],
        lines: """
            Somebody wants to see {site} on {weekday}; who shows it
            The lease of the annex runs out in {month}; stay or go
            Tenant on the third floor hears the pump at night
            Survey stakes at {site} were pulled out by somebody
            Counteroffer: {amount} and they keep the fixtures
            Drawings for the lobby; there are {n} schemes and a favorite
            Parking: {n} of our cards were not used since {month}
            Unit {ref}: the lock was cut, nothing seems gone
            The neighbor would sell the strip behind {site}
            Common charges went up; {he} has the breakdown
            Asks whether we mind a crane over {site} for two days
            The broker for the Almeda side has a buyer, and a deadline
            Window washers on {date}; desks by the glass should be clear
            Roof rights for an antenna at {site}, {amount} a month
            Wants the tree at {site} gone; we want it to stay
            Plans are stamped; pick up before {hour} or {weekday}
            New signs say Miller and Row; they go back
            Model of the stage is done; would rather show than send it
            """)

    static let technology = DemoTrade(
        "technology", weight: 6, team: 0,
        firms: [
            "{place} Networks", "{family} Systems", "{place} Sound & Light", "{family} Alarm",
            "{place} Telephone Service",
        ],
        lines: """
            Line three crackles when it rains; wants to try the box at {site}
            The renewal for the editing machines, {n} seats or more
            Alarm at {site} went off at {hour}; it was the cleaning crew
            Port order for the old fax number needs a name and a date
            Backup of the accounts server has been late since {weekday}
            The badge printer: {he} has one, refurbished, {amount}
            Can be at {site} on {weekday} to pull the cable
            Needs the admin to press one button while {he} listens
            Projector for {show} is back from repair, with a new lamp
            Quote for cameras at the gate, {amount} put in
            Certificate of the mail server ends {date}
            The intercom at {site} calls the wrong flat
            Someone ordered {n} headsets in our name; was it us
            Fiber to the annex: they dig on {date}, if we say yes
            License letter from the maker looks real; {he} thinks it is not
            Sound check at {site}: can it be after {hour}
            Elevator phone test failed; the line was cancelled in {month}
            Wants {his} ladder back from the third floor
            """)

    static let arts = DemoTrade(
        "arts and schools", weight: 5, team: 2,
        firms: [
            "{place} Arts Council", "{place} High School", "Museum of the {place}", "{family} Foundation",
            "{place} Youth Orchestra",
            "Friends of the {place}",
        ],
        lines: """
            The school play would like to borrow {n} costumes
            Gala table: ten seats, and who is on the list
            Grant report is due {date}; only the budget page is open
            Would Ms. Miller say a few words on {weekday}; three minutes
            Internships in {month}: has {n} good ones this year
            The loan of the harbor painting, and its frame
            Choir can sing at the opening, if it is before {hour}
            Board needs a quorum on {weekday}; are we coming
            Their bus can park at {site}, can it not
            Thank-you letter came back; wants the right address
            Auction item: a day on the set of {show}
            Career day on {date}; last year {mate} was wonderful
            The mural children would like to see the wall
            Program goes to print {weekday}; is it Rowe with an e
            Matching gift of {amount}; the form wants a signature
            Tickets for {show}: {n} at the door under {his} name
            """)

    static let printing = DemoTrade(
        "printing", weight: 4, team: 1,
        firms: ["{place} Press", "{family} Printing", "{place} Signs", "{family} Bindery", "{place} Office Supply"],
        lines: """
            Proof of the poster for {show} is at the desk; needs an OK by {hour}
            The blue is not our blue; print or wait until {weekday}
            Letterhead: {n} boxes left, and the old number is on it
            Account is {amount} over; nothing ships until somebody calls
            Banners for {site}: with or without eyelets
            Order {ref} is on back order until {date}; a substitute is here
            Binding for the {n} reports will be ready {weekday}
            Business cards for {mate} have the wrong extension
            Toner contract: they count more pages than we do
            Tickets are numbered from {ref}; is that as it should be
            Paper went up; the old price holds until {date}
            Will deliver to {site}, if there is somebody after {hour}
            The copier on the third floor wants a part from {city}
            """)

    static let personal = DemoTrade(
        "personal", weight: 2, team: 0,
        firms: [""],
        lines: """
            Lunch when you are next in {city}
            An old friend from the {city} days; only to say hello
            A daughter is looking for a summer job
            About the boat; the buyer came back
            Reunion on {date}; a yes or a no
            Found a box of letters that must be yours
            Tennis on {weekday}, or the week after
            Wants the name of the good roofer
            Book club moved to {date}
            To thank you for the flowers
            Would you write a line for {his} fellowship, by {weekday}
            The neighbors’ dog, again; would rather talk than write
            """)
}
