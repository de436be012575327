/// What people say while a call is taken, tried and returned.
enum DemoWords {
    private static func lines(_ text: String) -> [DemoLine] { text.split(separator: "\n").map { DemoLine(String($0)) } }

    /// What callers are told for somebody who never promises a time; `{he}` is that person.
    static let told = lines(
        """
        I’ll see that {he} has it.
        {he} will call as soon as {he} can.
        {he} has your number; I’ll put it in front of {him}.
        I’m sorry, may I have {him} return?
        I’ve written it down just as you said it.
        {he} will have your message before anything else.
        Thank you, I have the number; {he} will return.
        """)

    /// From the second time on.
    static let toldAgain = lines(
        """
        I’ll make sure {he} hears that you called again.
        I’ll see what I can do.
        {he} has it in front of {him}.
        I’m sorry, {he} is not around. I’ll put today’s time beside it.
        {he} knows, and will call as soon as {he} can.
        Thank you for being patient; I’ll remind {him}.
        """)

    /// For somebody whose return hours may be told; the hours follow.
    static let window = ["returns calls between", "calls back between", "is at the telephone between"]

    static let aides = [
        "Renée", "Priya", "Dora", "Luc", "Kathleen", "Tal", "Beatriz", "Mr. Ames", "Soledad", "Ravi", "Ingrid",
        "Paulette",
        "Nkechi", "Hye-jin", "Bashir", "Mrs. Lund", "Theo", "Marisol", "Duncan", "Yuki",
    ]
    static let desks = [
        "the front desk", "the shop", "the answering service", "his partner", "the foreman", "the warehouse",
    ]

    /// What was said when leaving word; `{he}` is the caller.
    static let leftWord = lines(
        """
        {he} is back after 2
        {he} will have our call by noon
        out until {weekday}, reads messages at night
        in court until four
        will be told as soon as {he} is off the floor
        on the other line, rings back
        at lunch, {his} mobile is off
        traveling, lands at {hour}
        {he} has been expecting us
        will try {him} on the site
        """)

    static let leftVoicemail = [
        "", "asked to ring the desk", "gave our number twice", "said what it is about", "short one, name and number",
        "mailbox is in Spanish; left it in Spanish",
    ]

    static let notes = lines(
        """
        You did the estimate
        You have the building calendar
        They asked for you first
        You were at the meeting on {weekday}
        It is about {site}, which is yours
        You know the file, I would have to look it up
        A short one, and you are there {weekday}
        You spoke with {him} last week
        """)

    static let favors = lines(
        """
        Could you ring {him} for me? I am at {site} all afternoon
        Please do this one for me, it is only a yes
        Would you? It needs somebody who has the drawings
        Only to say that it is on its way; thank you
        I am on the road until {hour}, would you mind
        """)

    static let refusals = [
        "I have not seen that file since the move", "Not before Thursday, and it should not wait",
        "I never dealt with them",
        "Three of mine are late already", "It is about the lease, and I do not do leases",
        "You promised it, I would only guess",
        "Out from noon today", "They would only ask for you again",
    ]

    static let notMine = [
        "This is about a bill, not about the building", "Went to the other team in the spring",
        "Not my account, and never was",
        "It is a contract question", "I only covered for a week", "Belongs with whoever has the keys",
    ]

    static let context = lines(
        """
        Travels; ask which city
        Wants every figure in writing
        It is about the old lease, not the new one
        Pays on the last day of the month, always has
        Knows already, only wants to hear it from us
        Ask {him} for the order number, {he} has it on the desk
        Has moved; the new number is the mobile
        Do not mention the other bid
        Prefers {weekday}s
        Says “today” and means this week
        """)

    /// The owner's question and the taker's answer.
    static let questions: [(question: DemoLine, reply: DemoLine)] = [
        ("Which of the two invoices?", "The one over {amount}"),
        ("Did {he} say which building?", "{he} said {site}"),
        ("Is it about the stage or the office?", "The office; {he} sounded sure"),
        ("What did we tell {him} last time?", "That we would look; nothing more"),
        ("Is there a date?", "By {weekday}, {he} said"),
        ("Which {weekday}, this one or the next?", "The next one; I asked"),
    ].map { (DemoLine($0.0), DemoLine($0.1)) }

    static let asap = [
        "The other side is waiting on the line of the bank", "Moved up, it is today", "Rang the partner at home",
    ]
    static let later = [
        "Can wait until the drawings are here", "Only wants to say thank you", "Next week is early enough, asked",
    ]

    static let places = [
        "Wants this one before the others", "Leaves for the airport at three", "The other call hangs on this one",
        "Asked for in the car", "Their office closes early today", "Quick one, get it done",
    ]

    static let inWriting = lines(
        """
        Sent the figures by mail
        Mailed the signed page at {hour}
        Answered by letter, copy in the file
        Sent the drawing with two lines
        Wrote back with the date
        """)
    static let withdrew = [
        "Found it in the car", "Settled with the city directly", "Rang to say never mind", "Sold to somebody else",
    ]
    static let betweenAssistants = lines(
        """
        {his} office has it in the book for {weekday}
        Their side says yes; no call needed
        Told {his} desk the date, that was all
        Agreed on {hour} on {weekday}, both have it written down
        """)
    static let closed = [
        "Sells the same thing every month; not returned, by the office’s rule", "The firm has closed; letter came back",
        "Answered by the city in the end", "Double of another message",
    ]

    /// Settled at the desk: the question and the answer given.
    static let settled: [(question: DemoLine, answer: DemoLine)] = [
        ("Where to park at {site}", "Gave the address, and the gate code for deliveries"),
        ("Whether the check went out", "It did, on {date}"),
        ("Are we open on the Friday after the holiday", "Read the hours of that week"),
        ("Wants the booking office", "Gave the number"),
        ("Where the permit hangs", "By the door, left of the bell"),
        ("Is the {hour} appointment on {weekday} still good", "It is in the calendar; confirmed"),
        ("How the name is spelled on the badge", "Spelled it, and heard it back"),
        ("Which entrance for a piano", "The dock, ring twice"),
        ("Did the package for {mate} arrive", "It did; signed for this morning"),
        ("Has the wrong Miller", "Gave the number of the mill"),
        ("Fax number for the signed form", "Gave it, and asked for a call when it is sent"),
        ("Lost a glove at the reception", "It is here; kept at the desk"),
        ("Who orders the flowers", "Service does; gave the address for offers"),
        ("The size of the door at {site}", "Nine by ten; it is on the plan"),
    ].map { (DemoLine($0.0), DemoLine($0.1)) }

    /// Callers who are not in the list.
    static let strangers = [
        "a neighbor of the stage", "asked for the owner", "would not spell it", "a former tenant", "only a first name",
        "wrong office first", "about the old sign", "calling for a friend", "a cousin of the driver", "met at the pier",
    ]
}
