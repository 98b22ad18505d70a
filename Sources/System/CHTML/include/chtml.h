// libxml2's HTML parser as a walk over text and elements, behind callbacks.
#ifndef CHTML_H
#define CHTML_H

#include <stdint.h>

/// What an element means to a reader of text; its name matters only so far.
typedef enum chtml_element {
  /// Inside a line: nothing is added between its text and the text around it.
  CHTML_INLINE = 0,
  /// A paragraph of its own, or a container of such.
  CHTML_BLOCK,
  CHTML_HEADING,
  CHTML_LIST_ITEM,
  CHTML_TABLE_CELL,
  CHTML_LINK,
  CHTML_LINE_BREAK,
  /// White space inside is text.
  CHTML_PREFORMATTED,
  CHTML_TITLE,
  /// What stands inside is no text of the document (script, style, svg …) and is not visited.
  CHTML_DROPPED,
} chtml_element;

typedef enum chtml_event_kind {
  CHTML_TEXT = 0,
  CHTML_START,
  CHTML_END,
} chtml_event_kind;

typedef struct chtml_event {
  chtml_event_kind kind;
  chtml_element element;
  /// The text, entities decoded; lives as long as the call.
  const uint8_t *_Nullable text;
  int64_t text_length;
  /// The byte of the input that the parser stands at; for text: the byte after it.
  int64_t source_end;
  /// How many elements are open, this one among them; for text: those around it.
  int32_t depth;
  /// What follows is known of elements that start, each ended by a NUL: the name in lower case,
  const uint8_t *_Nullable name;
  /// the value of `lang` on <html>,
  const uint8_t *_Nullable language;
  /// and the values of `class`, `id` and `role`.
  const uint8_t *_Nullable class_names;
  const uint8_t *_Nullable identifier;
  const uint8_t *_Nullable role;
} chtml_event;

typedef void (*chtml_visitor)(void *_Nonnull context, const chtml_event *_Nonnull event);

typedef enum chtml_result {
  CHTML_DONE = 0,
  CHTML_OUT_OF_MEMORY,
  CHTML_TOO_LONG,
} chtml_result;

/// Parses `length` bytes of UTF-8, whatever encoding they declare, and visits what they hold in order.
chtml_result chtml_visit(const uint8_t *_Nullable bytes, int64_t length, void *_Nonnull context,
                         chtml_visitor _Nonnull visitor);

#endif
