/* A mailbox server that says what a fuzzer thinks of: its bytes are the answers, one to each command, with 0 between. */
#pragma once
#include <stddef.h>
#include <stdint.h>

void fuzz_mailbox(const uint8_t *said, size_t size);
