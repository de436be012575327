/// One entry that is always on a principal's sheet at `now`, so that it looks like a real sheet.
struct DemoScript: Sendable {
    /// Index into ``DemoCast``; -1 is a stranger.
    let caller: Int
    let regarding: String
    let code: Code
    let boxes: Boxes
    let told: String
    /// Working minutes before `now`, for the first call and each step.
    let minutes: Int
    let steps: [(minutes: Int, step: DemoPlan.Step)]

    init(
        _ caller: Int, _ regarding: String, _ code: Code, _ boxes: Boxes = .pleaseCall, told: String, minutes: Int,
        steps: [(minutes: Int, step: DemoPlan.Step)] = []
    ) {
        self.caller = caller
        self.regarding = regarding
        self.code = code
        self.boxes = boxes
        self.told = told
        self.minutes = minutes
        self.steps = steps
    }

    static let stranger = (name: "Unknown, a podcast", number: "+1 310 555 0193", trade: "press")

    /// Margaret Miller's.
    static let first: [DemoScript] = [
        DemoScript(
            0, "The Big Merger", .today, [.pleaseCall], told: "I’ll see what I can do.", minutes: 705,
            steps: [
                (600, .mine),
                (240, .again(told: "She has your number; I’ll put it in front of her.", regarding: nil)),
                (122, .again(told: "She’ll call as soon as she can.", regarding: nil)),
                (58, .recode(.asap, why: "Time-critical, he says today or tomorrow")),
                (
                    33,
                    .again(
                        told: "She’ll call as soon as she can.",
                        regarding: "The Big Merger; time-critical, today or tomorrow")
                ),
                (26, .place(beforeCaller: nil, why: "Margaret asked for him first")),
            ]),
        DemoScript(
            1, "Returning your call about the Dublin dates", .asap, [.returnedYourCall],
            told: "She’ll be glad you called; may I have her return?", minutes: 9),
        DemoScript(
            2, "Wants the signed page before the 3:00 filing", .today, told: "I’ll make sure she has it.", minutes: 97,
            steps: [(80, .mine), (24, .place(beforeCaller: 3, why: "Their window closes at three"))]),
        DemoScript(
            3, "Casting for the second unit", .today, told: "She will have your message before anything else.",
            minutes: 168,
            steps: [
                (46, .again(told: "I’ll see what I can do.", regarding: "Casting for the second unit; has two names"))
            ]),
        DemoScript(
            4, "Which of the two dates for the boiler", .today, told: "I’ll see that somebody rings you.", minutes: 21,
            steps: [(6, .offer(to: 2, note: "Dana, you have the building calendar"))]),
        DemoScript(
            5, "Whether the board can meet on the ninth instead", .today, told: "I’ll see that she has it.",
            minutes: 232,
            steps: [(220, .mine), (110, .attempt(.noAnswer, with: "", said: ""))]),
        DemoScript(
            6, "The street closing for the second unit; the vote is Thursday", .today, [.pleaseCall, .urgent],
            told: "Thank you, I have the number. She will return.", minutes: 139),
        DemoScript(
            7, "Two containers held at the gate; needs a name to release them", .today,
            told: "I’ve written it down just as you said it.", minutes: 655,
            steps: [
                (640, .mine), (470, .attempt(.leftVoicemail, with: "", said: "gave our number twice")),
                (71, .again(told: "I’ll make sure she hears that you called again.", regarding: nil)),
            ]),
        DemoScript(
            9, "The print for the spring festival has cleared customs", .sometime, told: "May I have her return?",
            minutes: 690),
        DemoScript(8, "Lunch when you are next in London", .sometime, told: "She’ll love to hear it.", minutes: 830),
        DemoScript(
            12, "Naming of the new wing, and who speaks at the opening", .sometime, told: "I’ll see that she has it.",
            minutes: 322, steps: [(300, .mine)]),
        DemoScript(
            -1, "Would like an interview about the merger", .undecided, told: "I’ll pass it on.", minutes: 53),
        DemoScript(
            10, "The crane for the pier, before he lets it go to Galveston", .today,
            told: "She’ll call as soon as she can.",
            minutes: 210,
            steps: [(180, .attempt(.leftWord, with: "Renée", said: "he is back after 2"))]),
        DemoScript(
            11, "The ferry is free for two nights in spring", .today, told: "She has your number.", minutes: 345,
            steps: [(150, .attempt(.leftWord, with: "Rui", said: "she rings from the boat when she has signal"))]),
    ]

    /// Daniel Rowe's.
    static let second: [DemoScript] = [
        DemoScript(
            13, "The wire for the Łódź stage did not arrive; she has the reference", .asap, [.pleaseCall, .urgent],
            told: "I’ll put it in front of him.", minutes: 27),
        DemoScript(
            17, "Needs somebody with keys at Navigation Boulevard before the walk-through", .today,
            told: "I’ll see that he has it.", minutes: 115,
            steps: [(15, .offer(to: 2, note: "Dana has both sets of keys"))]),
        DemoScript(
            15, "Clause fourteen of the lease: she can live with thirty days", .today,
            told: "He’ll call as soon as he can.", minutes: 203,
            steps: [(190, .mine), (88, .again(told: "I’ll see what I can do.", regarding: nil))]),
        DemoScript(
            14, "Rigging for the pier; wants to walk it with you", .today, told: "May I have him return?", minutes: 61),
        DemoScript(
            16, "Quote for the generators, good until Friday", .today, told: "Thank you, I have the number.",
            minutes: 598,
            steps: [(585, .mine), (180, .attempt(.noAnswer, with: "", said: ""))]),
        DemoScript(18, "The mix is ready to be heard, any evening", .sometime, told: "I’ll pass it on.", minutes: 410),
        DemoScript(
            31, "The old sign of the ice plant; she found the painter’s daughter", .undecided,
            told: "He will have it in writing.", minutes: 365),
        DemoScript(
            19, "The barge can be in Galveston on the sixth", .today, told: "He’ll call as soon as he can.",
            minutes: 276,
            steps: [(160, .attempt(.leftWord, with: "Eleni", said: "he is on the water, lands at four"))]),
        DemoScript(
            20, "Her notes on the French version", .sometime, told: "May I have him return?", minutes: 512,
            steps: [
                (300, .attempt(.noAnswer, with: "", said: "")),
                (95, .attempt(.leftWord, with: "Luc", said: "she reads messages at night")),
            ]),
    ]
}
