/* A flat C interface to Pango, Cairo and libqrencode: text in any script, lines and codes onto pages, out comes a PDF.
   Text is UTF-8, lengths are points (1/72 inch) from the upper left corner. One paper belongs to one thread. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct rb_paper rb_paper;

enum { RB_PAPER_LEFT = 0, RB_PAPER_RIGHT = 1 };

typedef struct {
    const char *text;
    /* The language it is in, as "es"; NULL if unknown. Of several scripts in one text, each gets a font that has it. */
    const char *language;
    double size;
    int is_bold;
    /* 0 is black, 1 is white. */
    double grey;
    /* Where it stands: its first line on the baseline, whatever fonts it needs. What is wider ends in an ellipsis. */
    double left, baseline, width;
    int most_lines;
    int side;
} rb_paper_text;

/* `made` is like "2026-10-20T14:51:00Z". NULL if out of memory. */
rb_paper *rb_paper_begin(double width, double height, const char *title, const char *author, const char *made);

/* Sets a text and tells its width; draws it unless `draws` is 0. Which way it runs is its own affair. */
void rb_paper_set(rb_paper *paper, const rb_paper_text *text, int draws, double *width);

void rb_paper_box(rb_paper *paper, double left, double top, double width, double height, double grey);
void rb_paper_ring(rb_paper *paper, double left, double top, double side, double thickness, int is_filled);

/* A QR code (ISO/IEC 18004) of a text, with the quiet zone that it needs. Returns 0 if the text is too long. */
int rb_paper_code(rb_paper *paper, const char *text, double left, double top, double side);

void rb_paper_next_page(rb_paper *paper);

/* Ends it; the bytes are to be released with free(). NULL if it could not be drawn. */
uint8_t *rb_paper_end(rb_paper *paper, size_t *length);

#ifdef __cplusplus
}
#endif
