/* A flat C face of GMime: what is read is handed out part by part, nothing of GObject is seen. Text is UTF-8. Every
   function may be called from any thread. */
#pragma once

#include "Writing.h"
#include "Reader.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Has to be called once before anything else; calling it again does nothing. */
void rb_mime_start(void);

#ifdef __cplusplus
}
#endif
