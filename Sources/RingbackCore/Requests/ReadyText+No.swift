import RingbackWords

extension ReadyText {
    static func notMine(_ holder: String) -> [Self] {
        texts(
            .notMine, "holder",
            plain: say("This is with \(holder) now, so I have sent it there."),
            warm: say("\(holder) takes care of this now and can help you best. I have passed it on."),
            short: say("\(holder) has this. Sent on."))
            + texts(
                .notMine, "newRole",
                plain: say("My role is not the same as that of the person before me. \(holder) does this now."),
                warm: say(
                    "I know this used to come here, and that made it easy for you. \(holder) does it now."),
                short: say("My role has changed. This is with \(holder)."))
            + texts(
                .notMine, "firstTime",
                plain: say("I am not the one who does this. It is \(holder), who now knows about it."),
                warm: say("Good that you asked. This is with \(holder), so you are in good hands there."),
                short: say("\(holder) does this."))
    }

    static var otherWay: [Self] {
        texts(
            .anotherWay, "opinion",
            plain: say("I cannot take this on. Is it my opinion you would like? I can give you that."),
            warm: say("I do not have the time to do it, but I am glad to tell you what I think. Would that help?"),
            short: say("Would my opinion help?"))
            + texts(
                .anotherWay, "talk",
                plain: say("I cannot do it myself. Do you want to talk about it for 15 minutes?"),
                warm: say("My plate is full, but I still want to help. Shall we find 15 minutes to see how?"),
                short: say("Shall we talk for 15 minutes?"))
            + texts(
                .anotherWay, "showHow",
                plain: say("I cannot do it for you, but I can show you how I do it."),
                warm: say("Let me show you how I do it. Then you do not have to wait for me."),
                short: say("I can show you how."))
    }

    static var asking: [Self] {
        texts(
            .askManager, "aside",
            plain: say("My plate is full. Shall I ask our manager whether to put my own work aside for yours?"),
            warm: say("I would like to help, but my day is full. Shall I ask our manager what should come first?"),
            short: say("Shall I ask our manager what comes first?"))
            + texts(
                .askManager, "whose",
                plain: say("I am not sure whose work this is. Shall I ask our manager, so that we both know?"),
                warm: say("Neither of us may know for sure whose this is. Shall I ask our manager for us both?"),
                short: say("Shall I ask our manager whose this is?"))
    }

    static var no: [Self] {
        texts(
            .no, "plain",
            plain: say("I cannot take this on. Thank you for asking."),
            warm: say("I am sorry, I cannot help with this one. I hope you find another way."),
            short: say("Sorry, I cannot."))
            + texts(
                .no, "tooMuch",
                plain: say("I cannot do it. Is there too much to do right now? Your lead may know who has time."),
                warm: say("I cannot do it this time. If it would help, we can ask together who has time."),
                short: say("I cannot. Shall we ask who has time?"))
            + texts(
                .no, "behind",
                plain: say("I cannot do it. What is behind it? We may find another way."),
                warm: say("I cannot do this one, but I would like to know what it is for. Maybe there is another way."),
                short: say("I cannot. What do you need it for?"))
    }
}
