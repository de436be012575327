#include "CMime.h"

#include <gmime/gmime.h>
#include <malloc.h>
#include <pthread.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void start(void) {
    /* A large mail's memory is returned to the system as soon as it is read, whatever was freed before. */
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    g_mime_init();
}

void rb_mime_start(void) { pthread_once(&once, start); }
