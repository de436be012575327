"""What the tests from outside share: a server process, an office on it, its people, its database."""
