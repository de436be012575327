import RingbackWords

extension ReadyText {
    static var yes: [Self] { thisOnce + mine }

    private static var thisOnce: [Self] {
        texts(
            .thisOnce, "gladly",
            plain: say("Yes, I can do this one. It stays with whoever usually does it."),
            warm: say("Happy to help with this one. Next time, let us see who usually does it."),
            short: say("Yes, this once."))
            + texts(
                .thisOnce, "favor",
                plain: say("I can do it this time, as a favor. The next one goes to whoever holds it."),
                warm: say("Glad to do you this favor. I hope it takes a load off your day."),
                short: say("I can do it as a favor."))
            + texts(
                .thisOnce, "afterMine",
                plain: say("Yes, this once. I have to finish my own work first, so it will be a little later."),
                warm: say("Sure, I will help you out. Give me a little time to finish what I have open."),
                short: say("Yes, after I finish my own work."))
    }

    private static var mine: [Self] {
        texts(
            .mine, "mine",
            plain: say("Yes, that is mine. I will do it."),
            warm: say("That one is mine, thanks for bringing it to me. I am on it."),
            short: say("Mine. Will do."))
            + texts(
                .mine, "byThen",
                plain: say("Yes, I will have it for you by the day you gave."),
                warm: say("Of course. You will have it by the day you need it."),
                short: say("You will have it on time."))
            + texts(
                .mine, "question",
                plain: say("I will do it. Can I come to you if I have a question?"),
                warm: say("Gladly. I may stop by with a question or two, so that it fits what you need."),
                short: say("Yes. I may have a question."))
    }

    static var later: [Self] {
        texts(
            .later, "day",
            plain: say("I can do it, but not today. Does the later day work for you?"),
            warm: say("I would like to help, and I can on a later day. Does that still help you?"),
            short: say("Later works for me. For you, too?"))
            + texts(
                .later, "afterThis",
                plain: say("I have work to finish first. After that, I will do yours."),
                warm: say("My hands are full at the moment. Yours is next once they are free."),
                short: say("After what I have open now."))
            + texts(
                .later, "inParts",
                plain: say("I can do a part of it now and the rest later. Which part do you need first?"),
                warm: say("Let us split it. Tell me which part helps you most, and I will do that first."),
                short: say("Which part first?"))
    }
}
