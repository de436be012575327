/// A table as exported: its columns by name, its order, and which columns relate a row to a contact.
///
/// Every table with what the office knows or did is listed; a test compares this list with the database.
package struct KeptTable: Sendable {
    package let name: String
    package let columns: [String]
    /// The columns after the office that identify a row.
    let key: [String]
    let subjects: [(column: String, kind: SubjectKey)]

    /// How a column relates to a contact.
    enum SubjectKey: Sendable { case contact, message, number, address }

    private init(
        _ name: String, key: [String] = ["id"], _ columns: String, about subjects: [(String, SubjectKey)] = []
    ) {
        self.name = name
        self.columns = columns.split(separator: " ").map(String.init)
        self.key = key
        self.subjects = subjects.map { (column: $0.0, kind: $0.1) }
    }

    package static let all: [KeptTable] =
        [
            KeptTable(
                "group_question", "id name choices drafted_by drafted_at opened_by opened_at closed_by closed_at"),
            KeptTable("fairness_release", key: ["period"], "period at content"),
            KeptTable("office", "id version name country hours created_at keeps_callers language"),
            KeptTable("person", "id name pronunciation email roles backup_id hours language left_at"),
            KeptTable("assistance", key: ["principal_id", "assistant_id"], "principal_id assistant_id"),
            KeptTable("team", "id name lead_id topics rota"),
            KeptTable("team_member", key: ["team_id", "person_id"], "team_id person_id"),
            KeptTable("site", "id version name zone main_number"),
            KeptTable("site_person", key: ["person_id"], "person_id site_id"),
            KeptTable(
                "coverage_week", key: ["week", "site_id"], "week site_id version published_at published_by"),
            KeptTable(
                "coverage_stint", key: ["week", "site_id", "is_published", "position"],
                """
                week site_id is_published position person_id weekday from_minute until_minute duty from_at until_at
                """),
            KeptTable(
                "coverage_reason", key: ["week", "site_id", "position"],
                "week site_id position weekday from_minute until_minute reason"),
            KeptTable("route_plan", key: ["version"], "version at by_id text"),
            KeptTable("route_proof", key: ["at"], "at plan_version paths faults"),
            KeptTable(
                "playbook", "id number name kind by_id at withdrawn_from withdrawn_by withdrawn_at withdrawn_why"),
            KeptTable(
                "playbook_version", key: ["playbook_id", "number"],
                """
                playbook_id number words topic team_id callers steps say never_say decides why case_id author_id \
                drafted_at approver_id counts_from approved_at ended ended_by ended_at ended_why
                """),
            KeptTable(
                "playbook_kept", key: ["playbook_id", "version", "complaints"],
                "playbook_id version complaints by_id at why"),
            KeptTable("absence", "id person_id from_at until_at in_days set_by set_at told"),
            KeptTable(
                "absence_cover", key: ["absence_id", "position"],
                "absence_id position team_id principal_id person_id from_at until_at"),
            KeptTable(
                "greeting",
                "id person_id kind from_at until_at back_at cover_id absence_id texts by_id at over_at over_how"),
            KeptTable(
                "greeting_window", key: ["greeting_id", "position"],
                "greeting_id position person_id day opens_at closes_at restated_at"),
            KeptTable("greeting_debt", key: ["greeting_id", "message_id"], "greeting_id message_id due_at"),
            KeptTable(
                "leaving", key: ["person_id", "begun_at"],
                """
                person_id begun_at begun_by last_day cover_id told_at told_by parked parked_at parked_by \
                disconnected_at disconnected_by stopped_at
                """),
            KeptTable("post_offer", "id person_id place to_id by_id offered_at decided_at decision reason"),
            KeptTable(
                "duty",
                "id version name name_key words team_id lead_id deputies created_at created_by ended_at ended_by"),
            KeptTable(
                "duty_holder", key: ["duty_id", "number"],
                "duty_id number person_id from_on left_out confirmed_by confirmed_at"),
            KeptTable(
                "duty_change",
                """
                id duty_id person_id from_on left_out why proposed_by proposed_at decided_by decided_at decision reason
                """),
            KeptTable("load_limit", key: ["person_id"], "person_id most set_by set_at"),
            KeptTable("leaving_day", key: ["person_id", "day"], "person_id day by_id at calls"),
            KeptTable("mailbox_opening", "id owner_id by_id at until_at why open_calls seen_at"),
            KeptTable("reach_list", key: ["person_id"], "person_id version ways idle set_by set_at"),
            KeptTable(
                "discretion", key: ["person_id"],
                "person_id version promise windows sentences follow_ups never_say moment moment_until"),
            KeptTable("company", key: ["name_key"], "name_key name holder_id"),
            KeptTable("mail_preference", key: ["person_id"], "person_id version wishes"),
            KeptTable("mail_trouble", key: ["person_id"], "person_id since words"),
            KeptTable("mail_round", key: ["person_id", "round", "day"], "person_id round day at"),
            KeptTable("outbox_try", key: ["number", "at"], "number at smtp_code error"),
            KeptTable("mail_act", key: ["number", "act"], "number act at outcome"),
            KeptTable(
                "sheet_copy", key: ["code"],
                "code owner_id by_id at is_keepers entries lower_count out_count since_at"),
            // Who was rung and how it went, by messages alone.
            KeptTable("rolling_session", "id version principal_id started_at ended_at state"),
            KeptTable("sheet_look", key: ["owner_id"], "owner_id at"),
            // Assistants' words to one another, which no export of a contact has: erasing one takes them away.
            KeptTable("shift_note", "id principal_id by_id since_at at said more"),
            KeptTable(
                "shift_line", key: ["note_id", "position"],
                "note_id position kind message_id at code promise attempt_id outcome"),
            KeptTable("shift_reader", key: ["note_id", "person_id"], "note_id person_id from_at read_at"),
            KeptTable(
                "standard_version", key: ["rule", "number"], "rule number effective_day holds text parameters by_id at"),
            KeptTable(
                "standard_acknowledgement", key: ["rule", "number", "person_id"], "rule number person_id at"),
            KeptTable("standard_day", key: ["day"], "day kept_at"),
            KeptTable(
                "standard_finding", key: ["day", "position"],
                "day position rule at person_id team_id message_id evidence"),
            KeptTable("standard_question", "id rule text by_id at desk answer answered_by answered_at"),
            KeptTable("review", "id reviewer_id person_id from_day until_day started_at answered_at"),
            KeptTable(
                "complaint_step", key: ["complaint_id", "position"], "complaint_id position step at by_id note"),
            KeptTable(
                "sample",
                "id from_day to_day team_id seed frame size twice first_id second_id third_id made_by made_at"),
            KeptTable("sample_behavior", key: ["sample_id", "number"], "sample_id number behavior"),
            KeptTable(
                "sample_item", key: ["sample_id", "number"],
                "sample_id number call_id attempt_id message_id person_id at grader_id second_id"),
            KeptTable(
                "sample_grade", key: ["sample_id", "number", "behavior", "grader_id"],
                "sample_id number behavior grader_id grade at"),
            KeptTable(
                "sample_dispute", key: ["sample_id", "number", "behavior"],
                "sample_id number behavior by_id why at grade decided_why decided_by decided_at"),
            KeptTable("day_close", key: ["version"], "version left_minutes mail_minutes"),
            KeptTable(
                "day_mailbox", key: ["day", "person_id"], "day person_id kind messages counted_at by_id at"),
            KeptTable("day_carry", key: ["excuse_id"], "excuse_id day told_by"),
            KeptTable("day_signature", key: ["day", "part"], "day part by_id at statement digest"),
            KeptTable("day_mail", key: ["day", "person_id"], "day person_id at"),
        ] + ofPeople

    /// Tables with data about contacts.
    package static let ofPeople: [KeptTable] = [
        KeptTable(
            "contact",
            """
            id version name company honorific pronunciation spelling_by spelling_at pronounced_by pronounced_at \
            time_zone country note holder_id merged_into erased_at
            """, about: [("id", .contact)]),
        KeptTable(
            "contact_number", key: ["contact_id", "position"],
            "contact_id position label e164 as_given extension is_primary best_hours invalid_since is_shared",
            about: [("contact_id", .contact)]),
        KeptTable(
            "contact_email", key: ["contact_id", "position"], "contact_id position label address",
            about: [("contact_id", .contact)]),
        KeptTable(
            "contact_assistant", key: ["contact_id", "assistant_id"], "contact_id assistant_id position note",
            about: [("contact_id", .contact), ("assistant_id", .contact)]),
        KeptTable(
            "contact_question", "id contact_id asks by_id at answer answered_by answered_at",
            about: [("contact_id", .contact)]),
        KeptTable("contact_note", "id contact_id principal_id said by_id at", about: [("contact_id", .contact)]),
        KeptTable(
            "interrupt_rule", key: ["principal_id", "contact_id"],
            "principal_id contact_id rule hours why set_by set_at", about: [("contact_id", .contact)]),
        KeptTable(
            "fishing", "id at by_id contact_id number", about: [("contact_id", .contact), ("number", .number)]),
        KeptTable(
            "contact_favor", "id contact_id principal_id side what by_id at settled_by settled_at",
            about: [("contact_id", .contact)]),
        KeptTable(
            "standing", key: ["contact_id", "principal_id"], "contact_id principal_id kind why",
            about: [("contact_id", .contact)]),
        KeptTable(
            "account_offer", "id contact_id company_key from_id to_id by_id note offered_at decided_at decision reason",
            about: [("contact_id", .contact)]),
        KeptTable(
            "contact_merge", "id sequence kept_id gone_id by_id at before undone_by undone_at",
            about: [("kept_id", .contact), ("gone_id", .contact)]),
        KeptTable(
            "contact_apart", key: ["first_id", "second_id"], "first_id second_id by_id at",
            about: [("first_id", .contact), ("second_id", .contact)]),
        KeptTable(
            "message",
            """
            id version owner_id taker_id asked_for_id team_id filed_at caller_name caller_number caller_as_given \
            contact_id regarding code boxes source told owner_reason calls first_call_at last_call_at due_at soft_at \
            agreed_at awaits_at calls_back look_again_at hold_reason hold_by hold_at hold_due_at face place_why \
            accepted_at read_at attempts words_left touched_at outcome closed_by closed_at \
            closed_reason closed_with
            """, about: [("id", .message)]),
        KeptTable(
            "call",
            """
            id message_id contact_id source name number at answered_by regarding boxes told read_back as_given code soft_at \
            attempt_id
            """,
            about: [("message_id", .message), ("contact_id", .contact), ("number", .number)]),
        KeptTable(
            "attempt", "id message_id by_id at outcome with_whom said number undone_at due_at",
            about: [("message_id", .message)]),
        KeptTable(
            "closing_act", "id message_id by_id at outcome due_at", about: [("message_id", .message)]),
        KeptTable(
            "answer", "id message_id by_id at kind said to_id reply reply_by reply_at",
            about: [("message_id", .message)]),
        KeptTable(
            "handover", "id message_id kind from_id to_id note offered_at decided_at decision reason owner_id",
            about: [("message_id", .message)]),
        KeptTable(
            "ladder",
            """
            id message_id person_id started_by started_at ways idle version phase ending ended_at next_by looks_at
            """, about: [("message_id", .message)]),
        KeptTable(
            "ladder_step", key: ["ladder_id", "number"],
            """
            ladder_id message_id number pass way outcome at by_id with_whom said skip taken_back_at send_at sends
            """, about: [("message_id", .message)]),
        KeptTable("nudge", "id message_id step to_id at by_id", about: [("message_id", .message)]),
        KeptTable(
            "playbook_use", "id playbook_id version message_id call_id person_id at kind",
            about: [("message_id", .message)]),
        KeptTable(
            "message_excuse", "id message_id by_id at reason note until_at due_before_at followed_by",
            about: [("message_id", .message)]),
        // What was seen when a call was heard may tell of its caller.
        KeptTable(
            "training",
            "id person_id kind what trainer_id trainer seen message_id day again_day noted_by noted_at taken_back_at",
            about: [("message_id", .message)]),
        // What they said of the office, and what they were told.
        KeptTable(
            "complaint",
            """
            id version kind about channel person_id message_id call_id attempt_id acted_at from_name contact_id \
            received_at registered_by registered_at said observed observed_at place manner playbook_id \
            playbook_version counts_as stage handler_id due_at reminded_due outcome response seen_at answer answered_at dispute \
            disputed_at decider_id decide_by decision decision_why decided_by decided_at closed_at
            """, about: [("contact_id", .contact), ("message_id", .message)]),
        KeptTable(
            "context", "id contact_id number message_id said by_id at expires_at",
            about: [("contact_id", .contact), ("message_id", .message), ("number", .number)]),
        KeptTable(
            "outbox", key: ["number"],
            """
            number kind person_id address message_id handover_id answer_id answers_mail particulars made_at due_at \
            expires_at state tries settled_at last_error
            """, about: [("message_id", .message)]),
        KeptTable(
            "inbox",
            """
            id via envelope_from envelope_to received_at size raw state why from_address subject said message_id \
            person_id outcome settled_at settled_by
            """, about: [("message_id", .message), ("from_address", .address)]),
        KeptTable("inbox_piece", key: ["inbox_id", "number"], "inbox_id number bytes"),
        KeptTable("attachment", "id message_id inbox_id name type size content", about: [("message_id", .message)]),
        KeptTable(
            "rung", key: ["number", "by_id"], "number by_id at message_id",
            about: [("number", .number), ("message_id", .message)]),
        KeptTable("released_number", key: ["number"], "number by_id at", about: [("number", .number)]),
        KeptTable(
            "logged_call", "id at direction number as_given name extension ended seconds", about: [("number", .number)]),
        KeptTable(
            "journal", key: ["seq"], "seq at actor_id via subject_kind subject_id action particulars",
            about: [("subject_id", .contact), ("subject_id", .message)]),
    ]

    /// Tables not exported: keys and secrets, derived data, and short-lived data.
    package static let leftOut: Set<String> = [
        "migration", "office_ledger", "session", "token", "sign_in_try", "password_wish", "request_once", "undo",
        "lookup", "calendar_feed",
        "contact_part", "contact_phrase", "contact_tail", "contact_word", "contact_word_key", "waiting", "claim",
        "import", "mail_account", "mail_ledger", "mail_state", "mailbox_refusal", "vault", "message_text", "chore",
        "interaction_day", "interaction_kept",
        // Words about one person, for that person alone or for two people.
        "review_answer", "record_note",
        // What people say of themselves, and its key.
        "group_answer", "fairness_ledger",
        "playbook_case", "playbook_case_asked", "playbook_case_meeting",
        // Who asked whom for a duty is between the two; its words are made of the duty.
        "duty_announcement", "duty_word",
        // Between two people.
        "work_request", "work_request_step", "request_above", "pattern_note", "pattern_evidence",
    ]

    /// The table `office` names itself.
    var officeColumn: String { name == "office" ? "id" : "office_id" }
}
