import RingbackCommands

await RingbackCommand.start()
