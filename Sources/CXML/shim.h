#include <libxml/xmlversion.h>
/* Debian's build knows ICU and its headers would declare it; Foundation declares another one. Nothing here speaks of
   either. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
