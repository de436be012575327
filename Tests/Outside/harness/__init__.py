"""What the tests from outside share: a server process, an office in it, its people, its database."""
