// Text boundaries. ICU iterates fastest over UTF-16, so the text is copied into a buffer of the breaker's
// own and boundaries are mapped back to bytes as they come, in one walk beside the iteration.
#include "cicu.h"
#include "cicu_internal.h"

#include <pthread.h>
#include <stdlib.h>
#include <unicode/ubrk.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  cicu_utf16 text;
  bool is_ascii;
  bool is_done;
  // The last boundary delivered, in UTF-16 units and in bytes.
  int32_t unit_offset;
  int32_t byte_offset;
};

// U+30FC and U+FF70 are of script Common and load no dictionary, so that their breaks would depend on
// whether kana was seen before in the process. Segmenting a few kana once settles it for all later text.
static pthread_once_t warm_up_once = PTHREAD_ONCE_INIT;

static void warm_up(void) {
  static const UChar kana[] = {0x305F, 0x3063};
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "", kana, 2, &status);
  if (U_SUCCESS(status)) {
    while (ubrk_next(iterator) != UBRK_DONE) {
    }
  }
  ubrk_close(iterator);
}

static UBreakIteratorType type_of(int32_t unit) {
  switch (unit) {
    case CICU_BREAK_SENTENCE: return UBRK_SENTENCE;
    case CICU_BREAK_GRAPHEME: return UBRK_CHARACTER;
    case CICU_BREAK_LINE: return UBRK_LINE;
    default: return UBRK_WORD;
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
  return breaker;
}

cicu_breaker *cicu_breaker_open(int32_t unit, const char *locale, int32_t *status) {
  pthread_once(&warm_up_once, warm_up);
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(type_of(unit), locale, NULL, 0, &code);
  // A locale without rules of its own is served by the root's: a warning, not a failure.
  *status = U_FAILURE(code) ? code : U_ZERO_ERROR;
  return own(iterator, status);
}

cicu_breaker *cicu_breaker_clone(const cicu_breaker *breaker, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(breaker->iterator, &code);
  *status = U_FAILURE(code) ? code : U_ZERO_ERROR;
  return own(iterator, status);
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  cicu_utf16_free(&breaker->text);
  free(breaker);
}

void cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *text, int64_t length, int32_t *status) {
  breaker->is_done = true;
  if (!cicu_utf16_assign(&breaker->text, text, length, status)) return;
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, breaker->text.units, breaker->text.length, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return;
  }
  breaker->is_ascii = breaker->text.length == length;
  breaker->is_done = false;
  breaker->unit_offset = breaker->byte_offset = 0;
}

// Bytes of UTF-8 for `count` units: a surrogate counts two, so that a pair makes four.
static int32_t utf8_length(const UChar *units, int32_t count) {
  int32_t bytes = count;
  for (int32_t i = 0; i < count; i++) {
    UChar unit = units[i];
    bytes += (unit >= 0x80) + (unit >= 0x800) - ((unit & 0xF800) == 0xD800);
  }
  return bytes;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, cicu_boundary *boundaries, int32_t capacity) {
  if (breaker->is_done) return 0;
  const UChar *units = breaker->text.units;
  int32_t count = 0;
  while (count < capacity) {
    int32_t end = ubrk_next(breaker->iterator);
    if (end == UBRK_DONE) {
      breaker->is_done = true;
      break;
    }
    int32_t last = breaker->unit_offset;
    breaker->byte_offset += breaker->is_ascii ? end - last : utf8_length(units + last, end - last);
    breaker->unit_offset = end;
    boundaries[count].end = breaker->byte_offset;
    boundaries[count].status = ubrk_getRuleStatus(breaker->iterator);
    count++;
  }
  return count;
}

int32_t cicu_breaker_preceding(cicu_breaker *breaker, int32_t offset) {
  const UChar *units = breaker->text.units;
  int32_t unit = 0;
  int32_t bytes = 0;
  while (unit < breaker->text.length && bytes < offset) bytes += utf8_length(units + unit, 1), unit++;
  int32_t boundary = ubrk_preceding(breaker->iterator, unit);
  if (boundary == UBRK_DONE) return -1;
  breaker->is_done = false;
  breaker->unit_offset = boundary;
  breaker->byte_offset = bytes - utf8_length(units + boundary, unit - boundary);
  return breaker->byte_offset;
}
