#include "cfrontmatter.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

typedef struct {
  uint8_t *key, *value;
  size_t key_length, value_length;
  int64_t line;
  bool is_item;
} entry;

struct cfrontmatter {
  cfrontmatter_kind kind;
  entry *entries;
  size_t count, capacity;
  char error[200];
  int64_t error_line;
};

static uint8_t *copy(const uint8_t *bytes, size_t length) {
  uint8_t *made = malloc(length ? length : 1);
  if (made) memcpy(made, bytes, length);
  return made;
}

static bool add(cfrontmatter *matter, const yaml_event_t *key, const yaml_event_t *value, bool is_item) {
  if (matter->count == matter->capacity) {
    size_t capacity = matter->capacity ? 2 * matter->capacity : 16;
    entry *grown = realloc(matter->entries, capacity * sizeof *grown);
    if (!grown) return false;
    matter->entries = grown;
    matter->capacity = capacity;
  }
  entry made = {copy(key->data.scalar.value, key->data.scalar.length),
                copy(value->data.scalar.value, value->data.scalar.length), key->data.scalar.length,
                value->data.scalar.length, (int64_t)value->start_mark.line + 1, is_item};
  matter->entries[matter->count++] = made;
  return made.key && made.value;
}

/// Takes the events one by one: at depth 1 of the one document's mapping, a scalar is a key, and the event after it its
/// value; where that opens a list, the scalars right in it are items.
static bool take_events(cfrontmatter *matter, yaml_parser_t *parser) {
  int64_t depth = 0, documents = 0;
  bool root_is_mapping = false, has_key = false, is_in_list = false, good = true;
  yaml_event_t key;
  for (bool ended = false; good && !ended;) {
    yaml_event_t event;
    if (!yaml_parser_parse(parser, &event)) {
      matter->kind = CFRONTMATTER_INVALID;
      matter->error_line = (int64_t)parser->problem_mark.line + 1;
      strncpy(matter->error, parser->problem ? parser->problem : "invalid YAML", sizeof matter->error - 1);
      break;
    }
    bool at_top = depth == 1 && root_is_mapping;
    bool opens = event.type == YAML_MAPPING_START_EVENT || event.type == YAML_SEQUENCE_START_EVENT;
    bool closes = event.type == YAML_MAPPING_END_EVENT || event.type == YAML_SEQUENCE_END_EVENT;
    bool is_node = opens || event.type == YAML_SCALAR_EVENT || event.type == YAML_ALIAS_EVENT;
    bool is_kept = false;
    if (event.type == YAML_DOCUMENT_START_EVENT && ++documents > 1) matter->kind = CFRONTMATTER_OTHER;
    if (event.type == YAML_STREAM_END_EVENT) ended = true;
    if (is_node && depth == 0 && documents == 1) {
      root_is_mapping = event.type == YAML_MAPPING_START_EVENT;
      matter->kind = root_is_mapping ? CFRONTMATTER_MAPPING : CFRONTMATTER_OTHER;
    }
    if (at_top && is_node) {
      if (!has_key) {
        key = event;
        is_kept = has_key = true;
      } else {
        bool is_plain = key.type == YAML_SCALAR_EVENT && event.type == YAML_SCALAR_EVENT;
        if (is_plain) good = add(matter, &key, &event, false);
        is_in_list = key.type == YAML_SCALAR_EVENT && event.type == YAML_SEQUENCE_START_EVENT;
        if (!is_in_list) {
          yaml_event_delete(&key);
          has_key = false;
        }
      }
    } else if (is_in_list && depth == 2 && event.type == YAML_SCALAR_EVENT) {
      good = add(matter, &key, &event, true);
    } else if (is_in_list && depth == 2 && event.type == YAML_SEQUENCE_END_EVENT) {
      yaml_event_delete(&key);
      is_in_list = has_key = false;
    }
    depth += opens - closes;
    if (!is_kept) yaml_event_delete(&event);
  }
  if (has_key) yaml_event_delete(&key);
  return good;
}

cfrontmatter *cfrontmatter_parse(const uint8_t *bytes, int64_t length) {
  cfrontmatter *matter = calloc(1, sizeof *matter);
  if (!matter) return NULL;
  matter->kind = CFRONTMATTER_EMPTY;
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) {
    free(matter);
    return NULL;
  }
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, bytes ? bytes : (const uint8_t *)"", (size_t)length);
  bool good = take_events(matter, &parser);
  yaml_parser_delete(&parser);
  if (good) return matter;
  cfrontmatter_close(matter);
  return NULL;
}

void cfrontmatter_close(cfrontmatter *matter) {
  for (size_t i = 0; i < matter->count; i++) {
    free(matter->entries[i].key);
    free(matter->entries[i].value);
  }
  free(matter->entries);
  free(matter);
}

cfrontmatter_kind cfrontmatter_get_kind(const cfrontmatter *matter) { return matter->kind; }
const char *cfrontmatter_error(const cfrontmatter *matter) { return matter->error; }
int64_t cfrontmatter_error_line(const cfrontmatter *matter) { return matter->error_line; }

const uint8_t *cfrontmatter_value(const cfrontmatter *matter, const char *key, int64_t *length) {
  size_t key_length = strlen(key);
  for (size_t i = 0; i < matter->count; i++) {
    const entry *at = &matter->entries[i];
    if (at->is_item || at->key_length != key_length || memcmp(at->key, key, key_length) != 0) continue;
    *length = (int64_t)at->value_length;
    return at->value;
  }
  return NULL;
}

int64_t cfrontmatter_count(const cfrontmatter *matter) { return (int64_t)matter->count; }

cfrontmatter_entry cfrontmatter_entry_at(const cfrontmatter *matter, int64_t index) {
  const entry *at = &matter->entries[index];
  return (cfrontmatter_entry){at->key, (int64_t)at->key_length, at->value, (int64_t)at->value_length, at->line};
}
