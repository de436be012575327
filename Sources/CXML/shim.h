#include <libxml/xmlversion.h>
/* Debian's build is configured with ICU, which its headers would declare; Foundation declares another. Nothing here
   uses either. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
