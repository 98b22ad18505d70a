#include "chtml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *name;
  chtml_element element;
} element_row;

/// In byte order of the names.
static const element_row rows[] = {
    {"a", CHTML_LINK}, {"address", CHTML_BLOCK}, {"article", CHTML_BLOCK}, {"aside", CHTML_BLOCK},
    {"audio", CHTML_DROPPED}, {"blockquote", CHTML_BLOCK}, {"body", CHTML_BLOCK}, {"br", CHTML_LINE_BREAK},
    {"button", CHTML_BLOCK}, {"canvas", CHTML_DROPPED}, {"caption", CHTML_BLOCK}, {"center", CHTML_BLOCK},
    {"dd", CHTML_LIST_ITEM}, {"details", CHTML_BLOCK}, {"dialog", CHTML_BLOCK}, {"dir", CHTML_BLOCK},
    {"div", CHTML_BLOCK}, {"dl", CHTML_BLOCK}, {"dt", CHTML_LIST_ITEM}, {"fieldset", CHTML_BLOCK},
    {"figcaption", CHTML_BLOCK}, {"figure", CHTML_BLOCK}, {"footer", CHTML_BLOCK}, {"form", CHTML_BLOCK},
    {"frameset", CHTML_BLOCK}, {"h1", CHTML_HEADING}, {"h2", CHTML_HEADING}, {"h3", CHTML_HEADING},
    {"h4", CHTML_HEADING}, {"h5", CHTML_HEADING}, {"h6", CHTML_HEADING}, {"head", CHTML_BLOCK},
    {"header", CHTML_BLOCK}, {"hgroup", CHTML_BLOCK}, {"hr", CHTML_BLOCK}, {"html", CHTML_BLOCK},
    {"iframe", CHTML_DROPPED}, {"legend", CHTML_BLOCK}, {"li", CHTML_LIST_ITEM},
    {"listing", CHTML_PREFORMATTED}, {"main", CHTML_BLOCK}, {"math", CHTML_DROPPED},
    {"menu", CHTML_BLOCK}, {"nav", CHTML_BLOCK},
    {"noframes", CHTML_DROPPED}, {"noscript", CHTML_DROPPED}, {"object", CHTML_DROPPED}, {"ol", CHTML_BLOCK},
    {"optgroup", CHTML_BLOCK}, {"option", CHTML_BLOCK}, {"p", CHTML_BLOCK}, {"pre", CHTML_PREFORMATTED},
    {"script", CHTML_DROPPED}, {"section", CHTML_BLOCK}, {"select", CHTML_BLOCK}, {"style", CHTML_DROPPED},
    {"summary", CHTML_BLOCK}, {"svg", CHTML_DROPPED}, {"table", CHTML_BLOCK}, {"tbody", CHTML_BLOCK},
    {"td", CHTML_TABLE_CELL}, {"template", CHTML_DROPPED}, {"textarea", CHTML_DROPPED},
    {"tfoot", CHTML_BLOCK},
    {"th", CHTML_TABLE_CELL}, {"thead", CHTML_BLOCK}, {"title", CHTML_TITLE}, {"tr", CHTML_BLOCK},
    {"ul", CHTML_BLOCK}, {"video", CHTML_DROPPED}, {"xmp", CHTML_PREFORMATTED},
};

static int compare_row(const void *name, const void *row) {
  return strcmp(name, ((const element_row *)row)->name);
}

static chtml_element element_of(const xmlChar *name) {
  const element_row *row = bsearch(name, rows, sizeof rows / sizeof *rows, sizeof *rows, compare_row);
  return row ? row->element : CHTML_INLINE;
}

typedef struct {
  htmlParserCtxtPtr parser;
  void *context;
  chtml_visitor visitor;
  /// How many dropped elements are open: nothing inside them is visited.
  int64_t dropped;
} walk;

static int64_t place(const walk *walk) {
  xmlParserInputPtr input = walk->parser->input;
  return input ? (int64_t)input->consumed + (input->cur - input->base) : -1;
}

static void visit(walk *walk, chtml_event event) {
  if (walk->dropped > 0) return;
  event.source_end = place(walk);
  event.depth = walk->parser->nameNr;
  walk->visitor(walk->context, &event);
}

static void visit_text(void *data, const xmlChar *text, int length) {
  visit(data, (chtml_event){.kind = CHTML_TEXT, .text = text, .text_length = length});
}

/// Whether an element just opened lies so deep that it is taken off the parser's stack: it then counts as
/// closed, without an end event. The parser looks each end tag up in its whole stack, so that 100,000 open
/// elements and as many stray end tags would take minutes. Elements whose end matters to the text stay.
static bool flatten(const walk *walk, chtml_element element) {
  enum { DEEPEST = 256 };
  htmlParserCtxtPtr parser = walk->parser;
  bool ends_silently = walk->dropped > 0 || element == CHTML_INLINE || element == CHTML_BLOCK ||
                       element == CHTML_LIST_ITEM || element == CHTML_TABLE_CELL ||
                       element == CHTML_HEADING || element == CHTML_LINK;
  if (!ends_silently || parser->nameNr <= DEEPEST) return false;
  const htmlElemDesc *description = htmlTagLookup(parser->name);
  if (description && description->empty) return false;
  parser->nameNr--;
  parser->name = parser->nameTab[parser->nameNr - 1];
  return true;
}

static void visit_start(void *data, const xmlChar *name, const xmlChar **attributes) {
  walk *walk = data;
  chtml_event event = {.kind = CHTML_START, .element = element_of(name), .name = name};
  bool is_root = xmlStrEqual(name, BAD_CAST "html");
  for (; attributes && attributes[0]; attributes += 2) {
    if (is_root) {
      bool is_language = xmlStrEqual(attributes[0], BAD_CAST "lang");
      bool is_second_choice = !event.language && xmlStrEqual(attributes[0], BAD_CAST "xml:lang");
      if (is_language || is_second_choice) event.language = attributes[1];
    } else if (xmlStrEqual(attributes[0], BAD_CAST "class")) {
      event.class_names = attributes[1];
    } else if (xmlStrEqual(attributes[0], BAD_CAST "id")) {
      event.identifier = attributes[1];
    } else if (xmlStrEqual(attributes[0], BAD_CAST "role")) {
      event.role = attributes[1];
    }
  }
  if (event.element != CHTML_DROPPED) visit(walk, event);
  if (!flatten(walk, event.element) && event.element == CHTML_DROPPED) walk->dropped++;
}

static void visit_end(void *data, const xmlChar *name) {
  walk *walk = data;
  chtml_element element = element_of(name);
  if (element != CHTML_DROPPED) {
    visit(walk, (chtml_event){.kind = CHTML_END, .element = element});
  } else if (walk->dropped > 0) {
    walk->dropped--;
  }
}

/// Blanks the attributes of the tag at `at` beyond the first 200: the parser compares each with all before.
/// Returns the byte after the tag.
static int64_t bound_attributes(uint8_t *bytes, int64_t at, int64_t length) {
  enum { MOST = 200 };
  uint8_t quote = 0, before = 0;
  int64_t words = 0;
  for (; at < length; before = bytes[at] > ' ' ? bytes[at] : before, at++) {
    uint8_t byte = bytes[at];
    bool is_excess = words > MOST;
    if (quote) {
      if (byte == quote) quote = 0;
      if (is_excess) bytes[at] = ' ';
      continue;
    }
    if (byte == '>') return at + 1;
    if ((byte == '"' || byte == '\'') && before == '=') quote = byte;
    if (byte > ' ' && (bytes[at - 1] <= ' ' || bytes[at - 1] == '"' || bytes[at - 1] == '\'')) words++;
    if (is_excess) {
      before = byte > ' ' ? byte : before;
      bytes[at] = ' ';
    }
  }
  return length;
}

/// A copy that the parser takes as it is, each byte at its place: characters that XML forbids become
/// spaces, U+FFFE and U+FFFF become U+FFFD.
static uint8_t *make_harmless(const uint8_t *bytes, int64_t length) {
  uint8_t *copy = malloc((size_t)length);
  if (!copy) return NULL;
  memcpy(copy, bytes, (size_t)length);
  for (int64_t i = 0; i < length; i++) {
    uint8_t byte = copy[i];
    if (byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') copy[i] = ' ';
    if (byte == 0xEF && i + 2 < length && copy[i + 1] == 0xBF && copy[i + 2] >= 0xBE) copy[i + 2] = 0xBD;
  }
  for (int64_t i = 0; i + 1 < length;) {
    const uint8_t *open = memchr(copy + i, '<', (size_t)(length - 1 - i));
    if (!open) break;
    i = open - copy + 1;
    uint8_t next = copy[i] | 0x20;
    if (next >= 'a' && next <= 'z') i = bound_attributes(copy, i + 1, length);
  }
  return copy;
}

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

chtml_result chtml_visit(const uint8_t *bytes, int64_t length, void *context, chtml_visitor visitor) {
  if (length == 0 || !bytes) return CHTML_DONE;
  if (length > INT_MAX) return CHTML_TOO_LONG;
  pthread_once(&initialized, xmlInitParser);
  uint8_t *harmless = make_harmless(bytes, length);
  if (!harmless) return CHTML_OUT_OF_MEMORY;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)harmless, (int)length);
  free(harmless);  // the parser has its own copy
  if (!parser) return CHTML_OUT_OF_MEMORY;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  walk data = {.parser = parser, .context = context, .visitor = visitor};
  xmlSAXHandler handler = {0};
  handler.characters = handler.ignorableWhitespace = visit_text;
  handler.startElement = visit_start;
  handler.endElement = visit_end;
  *parser->sax = handler;
  parser->userData = &data;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
  return CHTML_DONE;
}
