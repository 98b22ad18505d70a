#include "cmarkdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cmark-gfm/houdini.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>
#include <strings.h>

static pthread_once_t registered = PTHREAD_ONCE_INIT;
/// cmark-gfm 0.29 keeps the characters that start an extension's inlines (`~`, `:`, `w`) in a table of the
/// process, sets them before it parses inlines and clears them after: two parsers at once disturb each
/// other and lose strikethroughs and links.
static pthread_mutex_t inline_characters = PTHREAD_MUTEX_INITIALIZER;

static cmark_node *parse(const uint8_t *bytes, size_t length) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(extensions[i]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, (const char *)bytes, length);
  pthread_mutex_lock(&inline_characters);
  cmark_node *document = cmark_parser_finish(parser);
  pthread_mutex_unlock(&inline_characters);
  cmark_parser_free(parser);
  return document;
}

static bool is_joined(const char *url, const char *start, const char *rest) {
  size_t length = strlen(start);
  return strncmp(url, start, length) == 0 && strcmp(url + length, rest) == 0;
}

/// Whether a link shows nothing but its own target: `<https://…>`, a bare URL, an e-mail address.
static bool is_autolink(cmark_node *link) {
  cmark_node *child = cmark_node_first_child(link);
  if (!child || cmark_node_next(child) || cmark_node_get_type(child) != CMARK_NODE_TEXT) return false;
  const char *url = cmark_node_get_url(link), *text = cmark_node_get_literal(child);
  if (!url || !text) return false;
  return strcmp(url, text) == 0 || is_joined(url, "mailto:", text) || is_joined(url, "http://", text);
}

static cmarkdown_kind kind_of(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH: return CMARKDOWN_PARAGRAPH;
    case CMARK_NODE_HEADING: return CMARKDOWN_HEADING;
    case CMARK_NODE_CODE_BLOCK: return CMARKDOWN_CODE_BLOCK;
    case CMARK_NODE_HTML_BLOCK: return CMARKDOWN_HTML_BLOCK;
    case CMARK_NODE_TEXT: return CMARKDOWN_TEXT;
    case CMARK_NODE_CODE: return CMARKDOWN_CODE;
    case CMARK_NODE_SOFTBREAK: return CMARKDOWN_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return CMARKDOWN_LINE_BREAK;
    case CMARK_NODE_HTML_INLINE:
      return strncasecmp(cmark_node_get_literal(node), "<br", 3) == 0 ? CMARKDOWN_LINE_BREAK
                                                                     : CMARKDOWN_OTHER;
    case CMARK_NODE_LINK: return is_autolink(node) ? CMARKDOWN_AUTOLINK : CMARKDOWN_LINK;
    case CMARK_NODE_IMAGE: return CMARKDOWN_IMAGE;
    case CMARK_NODE_ITEM: return CMARKDOWN_LIST_ITEM;
    default: break;
  }
  // The extensions' types are numbered when they are registered.
  const char *type = cmark_node_get_type_string(node);
  if (strcmp(type, "tasklist") == 0) return CMARKDOWN_LIST_ITEM;
  return strcmp(type, "table_cell") == 0 ? CMARKDOWN_TABLE_CELL : CMARKDOWN_OTHER;
}

bool cmarkdown_visit(const uint8_t *bytes, int64_t length, void *context, cmarkdown_visitor visitor) {
  if (length > INT_MAX / 2) return false;
  cmark_node *document = parse(bytes ? bytes : (const uint8_t *)"", (size_t)length);
  cmark_iter *iterator = cmark_iter_new(document);
  for (cmark_event_type type; (type = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
    cmark_node *node = cmark_iter_get_node(iterator);
    cmarkdown_event event = {0};
    event.kind = kind_of(node);
    event.enters = type == CMARK_EVENT_ENTER;
    event.start_line = cmark_node_get_start_line(node);
    event.start_column = cmark_node_get_start_column(node);
    event.end_line = cmark_node_get_end_line(node);
    event.level = cmark_node_get_heading_level(node);
    bool has_literal = event.kind == CMARKDOWN_TEXT || event.kind == CMARKDOWN_CODE ||
                       event.kind == CMARKDOWN_HTML_BLOCK;
    const char *literal = has_literal ? cmark_node_get_literal(node) : NULL;
    if (literal) {
      event.literal = (const uint8_t *)literal;
      event.literal_length = (int64_t)strlen(literal);
    }
    visitor(context, &event);
  }
  cmark_iter_free(iterator);
  cmark_node_free(document);
  return true;
}

cmarkdown_entity cmarkdown_decode_entity(const uint8_t *bytes, int64_t length) {
  enum { LONGEST = 40 };  // the longest name of HTML 5 has 33 bytes
  cmarkdown_entity entity = {0};
  if (length < 3 || bytes[0] != '&') return entity;
  cmark_strbuf text;
  cmark_strbuf_init(cmark_get_default_mem_allocator(), &text, 0);
  bufsize_t reach = (bufsize_t)(length > LONGEST ? LONGEST : length) - 1;
  bufsize_t taken = houdini_unescape_ent(&text, bytes + 1, reach);
  if (taken > 0 && text.size > 0 && text.size <= (bufsize_t)sizeof entity.text) {
    entity.source_length = taken + 1;
    entity.text_length = text.size;
    memcpy(entity.text, text.ptr, (size_t)text.size);
  }
  cmark_strbuf_free(&text);
  return entity;
}
