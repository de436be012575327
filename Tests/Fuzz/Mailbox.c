#include "Mailbox.h"

#include <string.h>

#include "Imap.h"

struct rb_imap {
    int is_open;
};

static struct rb_imap only;
static const uint8_t *left;
static size_t left_size;
/* The answer to the last command, then its end. */
static const uint8_t *now;
static size_t now_size, end_size, turn;
static char end[64];

void fuzz_mailbox(const uint8_t *said, size_t size) {
    left = said;
    left_size = size;
    now_size = end_size = turn = 0;
}

rb_imap *rb_imap_open(const rb_imap_job *job, enum rb_imap_outcome *outcome, char *error, size_t room) {
    (void)job, (void)error, (void)room;
    *outcome = RB_IMAP_OPEN;
    return &only;
}

int rb_imap_send(rb_imap *imap, const void *bytes, size_t size, long timeout_ms) {
    (void)imap, (void)timeout_ms;
    const uint8_t *zero = left_size ? memchr(left, 0, left_size) : NULL;
    now = left;
    now_size = zero ? (size_t)(zero - left) : left_size;
    left += zero ? now_size + 1 : now_size;
    left_size -= zero ? now_size + 1 : now_size;
    /* All of it was said and nothing more comes: hang up, or a fetch would never end. */
    if (!now_size && !left_size) return -1;
    const char *tag = bytes;
    size_t length = 0;
    while (length < size && length < 20 && tag[length] != ' ' && tag[length] != '\r') length++;
    memcpy(end, "\r\n", 2);
    memcpy(end + 2, tag, length);
    memcpy(end + 2 + length, " OK\r\n", 5);
    end_size = length + 7;
    return 0;
}

long rb_imap_receive(rb_imap *imap, void *bytes, size_t room, long timeout_ms) {
    (void)imap, (void)timeout_ms;
    if (!now_size && end_size) {
        now = (const uint8_t *)end;
        now_size = end_size;
        end_size = 0;
    }
    if (!now_size) return -1;
    /* Now in small pieces, now in large. */
    size_t piece = turn++ % 3 ? 1 + turn % 7 : now_size;
    if (piece > now_size) piece = now_size;
    if (piece > room) piece = room;
    memcpy(bytes, now, piece);
    now += piece;
    now_size -= piece;
    return (long)piece;
}

void rb_imap_close(rb_imap *imap) { (void)imap; }
