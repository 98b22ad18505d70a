// Text boundaries. ICU iterates fastest over UTF-16, so the text is copied into a buffer of the breaker's
// own, with the byte offset of each unit beside it to map boundaries back.
#include "cicu.h"
#include "cicu_internal.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  cicu_utf16 text;
  bool is_done;
  // The last boundary delivered, in UTF-16 units.
  int32_t unit_offset;
  // The rule status of a segment that is one ASCII character, as ICU gave it when the breaker was opened.
  // The rules have read nothing else when they accept it, so that it does not depend on the text; half of
  // all segments are spaces, and asking for each one's status costs as much as a tenth of finding it.
  int16_t ascii_status[128];
};

// U+30FC and U+FF70 are of script Common and load no dictionary, so that their breaks would depend on what
// came before: on kana anywhere in the process, and on other Common scalars (U+3031, say) in the iterator,
// after which it passes over the whole script. Each iterator segments a word of kana and one of those first:
// the kana's dictionary is then asked before the scalars that have none. 1 ms once, then 20 µs.
static void warm_up(UBreakIterator *iterator) {
  static const UChar words[] = {0x305F, 0x3063, ' ', 0x3031, 0x3031};
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, words, sizeof words / sizeof *words, &status);
  while (U_SUCCESS(status) && ubrk_next(iterator) != UBRK_DONE) {
  }
}

static UBreakIteratorType type_of(int32_t unit) {
  switch (unit) {
    case CICU_BREAK_SENTENCE: return UBRK_SENTENCE;
    case CICU_BREAK_GRAPHEME: return UBRK_CHARACTER;
    case CICU_BREAK_LINE: return UBRK_LINE;
    default: return UBRK_WORD;
  }
}

static void learn_ascii_status(cicu_breaker *breaker) {
  for (UChar unit = 0; unit < 128; unit++) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(breaker->iterator, &unit, 1, &status);
    ubrk_next(breaker->iterator);
    breaker->ascii_status[unit] = (int16_t)ubrk_getRuleStatus(breaker->iterator);
  }
}

static cicu_breaker *own(UBreakIterator *iterator, int32_t *status) {
  if (U_FAILURE((UErrorCode)*status)) return NULL;
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  breaker->is_done = true;
  warm_up(iterator);
  return breaker;
}

cicu_breaker *cicu_breaker_open(int32_t unit, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(type_of(unit), locale, NULL, 0, &code);
  // A locale without rules of its own is served by the root's: a warning, not a failure.
  *status = U_FAILURE(code) ? code : U_ZERO_ERROR;
  cicu_breaker *breaker = own(iterator, status);
  if (breaker) learn_ascii_status(breaker);
  return breaker;
}

cicu_breaker *cicu_breaker_clone(const cicu_breaker *breaker, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(breaker->iterator, &code);
  *status = U_FAILURE(code) ? code : U_ZERO_ERROR;
  cicu_breaker *clone = own(iterator, status);
  if (clone) memcpy(clone->ascii_status, breaker->ascii_status, sizeof clone->ascii_status);
  return clone;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  cicu_utf16_free(&breaker->text);
  free(breaker);
}

void cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *text, int64_t length, int32_t *status) {
  breaker->is_done = true;
  if (!cicu_utf16_assign_mapped(&breaker->text, text, length, status)) return;
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, breaker->text.units, breaker->text.length, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return;
  }
  breaker->is_done = false;
  breaker->unit_offset = 0;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, bool skip_spaces, cicu_segment *segments, int32_t capacity) {
  if (breaker->is_done) return 0;
  const UChar *units = breaker->text.units;
  const int32_t *offsets = breaker->text.offsets;
  int32_t last = breaker->unit_offset;
  int32_t count = 0;
  while (count < capacity) {
    int32_t end = ubrk_next(breaker->iterator);
    if (end == UBRK_DONE) {
      breaker->is_done = true;
      break;
    }
    int32_t start = last;
    last = end;
    bool is_ascii_scalar = end - start == 1 && units[start] < 128;
    if (is_ascii_scalar && units[start] == ' ' && skip_spaces) continue;
    segments[count].start = offsets[start];
    segments[count].end = offsets[end];
    segments[count].status =
        is_ascii_scalar ? breaker->ascii_status[units[start]] : ubrk_getRuleStatus(breaker->iterator);
    count++;
  }
  breaker->unit_offset = last;
  return count;
}

int32_t cicu_breaker_rules(const cicu_breaker *breaker, uint8_t *output, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = ubrk_getBinaryRules(breaker->iterator, output, capacity, &code);
  if (U_FAILURE(code)) *status = code;
  return length;
}
