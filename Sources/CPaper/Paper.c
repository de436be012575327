#include "CPaper.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qrencode.h>
#include <stdlib.h>
#include <string.h>

struct rb_paper {
    cairo_surface_t *surface;
    cairo_t *cairo;
    PangoLayout *layout;
    uint8_t *bytes;
    size_t length, room;
};

static cairo_status_t take(void *context, const unsigned char *bytes, unsigned int count) {
    rb_paper *paper = context;
    if (paper->length + count > paper->room) {
        size_t room = 2 * paper->room + count + (64 << 10);
        uint8_t *more = realloc(paper->bytes, room);
        if (!more) return CAIRO_STATUS_NO_MEMORY;
        paper->bytes = more;
        paper->room = room;
    }
    memcpy(paper->bytes + paper->length, bytes, count);
    paper->length += count;
    return CAIRO_STATUS_SUCCESS;
}

rb_paper *rb_paper_begin(double width, double height, const char *title, const char *author, const char *made) {
    rb_paper *paper = calloc(1, sizeof *paper);
    if (!paper) return NULL;
    paper->surface = cairo_pdf_surface_create_for_stream(take, paper, width, height);
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_TITLE, title);
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_AUTHOR, author);
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_CREATE_DATE, made);
    paper->cairo = cairo_create(paper->surface);
    paper->layout = pango_cairo_create_layout(paper->cairo);
    /* On paper a letter stands where its outline says, not on the pixels of a screen. */
    PangoContext *context = pango_layout_get_context(paper->layout);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    return paper;
}

void rb_paper_set(rb_paper *paper, const rb_paper_text *text, int draws, double *width) {
    PangoLayout *layout = paper->layout;
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, "Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, sans-serif");
    pango_font_description_set_absolute_size(font, text->size * PANGO_SCALE);
    pango_font_description_set_weight(font, text->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    PangoAttrList *attributes = pango_attr_list_new();
    if (text->language && *text->language)
        pango_attr_list_insert(attributes, pango_attr_language_new(pango_language_from_string(text->language)));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);

    pango_layout_set_text(layout, text->text, -1);
    pango_layout_set_width(layout, (int)(text->width * PANGO_SCALE));
    pango_layout_set_height(layout, -(text->most_lines > 0 ? text->most_lines : 1));
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    pango_layout_set_auto_dir(layout, TRUE);
    /* Of a text that runs to the left, Pango's left is the right. */
    int is_turned = pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL;
    int is_right = (text->side == RB_PAPER_RIGHT) != is_turned;
    pango_layout_set_alignment(layout, is_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

    PangoRectangle used;
    pango_layout_get_extents(layout, NULL, &used);
    if (width) *width = (double)used.width / PANGO_SCALE;
    if (!draws) return;
    cairo_set_source_rgb(paper->cairo, text->grey, text->grey, text->grey);
    cairo_move_to(
        paper->cairo, text->left, text->baseline - (double)pango_layout_get_baseline(layout) / PANGO_SCALE);
    pango_cairo_show_layout(paper->cairo, layout);
}

void rb_paper_box(rb_paper *paper, double left, double top, double width, double height, double grey) {
    cairo_set_source_rgb(paper->cairo, grey, grey, grey);
    cairo_rectangle(paper->cairo, left, top, width, height);
    cairo_fill(paper->cairo);
}

void rb_paper_ring(rb_paper *paper, double left, double top, double side, double thickness, int is_filled) {
    double radius = side / 2;
    cairo_set_source_rgb(paper->cairo, 0, 0, 0);
    cairo_new_path(paper->cairo);
    if (is_filled) {
        cairo_arc(paper->cairo, left + radius, top + radius, radius, 0, 2 * G_PI);
        cairo_fill(paper->cairo);
    } else {
        cairo_set_line_width(paper->cairo, thickness);
        cairo_arc(paper->cairo, left + radius, top + radius, radius - thickness / 2, 0, 2 * G_PI);
        cairo_stroke(paper->cairo);
    }
}

int rb_paper_code(rb_paper *paper, const char *text, double left, double top, double side) {
    QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
    if (!code) return 0;
    double module = side / (code->width + 8);
    cairo_set_source_rgb(paper->cairo, 0, 0, 0);
    for (int row = 0; row < code->width; row++) {
        for (int column = 0; column < code->width; column++) {
            int run = column;
            while (run < code->width && code->data[row * code->width + run] & 1) run++;
            if (run == column) continue;
            cairo_rectangle(
                paper->cairo, left + (column + 4) * module, top + (row + 4) * module, (run - column) * module, module);
            column = run;
        }
    }
    cairo_fill(paper->cairo);
    QRcode_free(code);
    return 1;
}

void rb_paper_next_page(rb_paper *paper) { cairo_show_page(paper->cairo); }

uint8_t *rb_paper_end(rb_paper *paper, size_t *length) {
    cairo_show_page(paper->cairo);
    cairo_status_t drawn = cairo_status(paper->cairo);
    g_object_unref(paper->layout);
    cairo_destroy(paper->cairo);
    cairo_surface_finish(paper->surface);
    cairo_status_t written = cairo_surface_status(paper->surface);
    cairo_surface_destroy(paper->surface);
    uint8_t *bytes = paper->bytes;
    *length = paper->length;
    free(paper);
    if (drawn == CAIRO_STATUS_SUCCESS && written == CAIRO_STATUS_SUCCESS) return bytes;
    free(bytes);
    *length = 0;
    return NULL;
}
