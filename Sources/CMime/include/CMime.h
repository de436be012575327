/* A flat C interface to GMime: what is read is handed out part by part, and no GObject is exposed. Text is UTF-8.
   Every function is thread-safe. */
#pragma once

#include "Writing.h"
#include "Reader.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Call once before anything else; further calls do nothing. */
void rb_mime_start(void);

#ifdef __cplusplus
}
#endif
