proposals("washing-machine")
obstacles("washing-machine", "spatz")
RequestId washingMachine = RequestId.of("washing-machine")
Decline no = new Decline(washingMachine, ParticipantId.of("goldammer"), Instant.parse("2026-11-22T12:00:00Z"))
house = house.with(no).get()
proposals("washing-machine")
language = Locale.ENGLISH
answer("washing-machine")
System.out.println("met: " + matcher.answers(house).count(Answer::met) + " of " + house.requests().size())
/exit
